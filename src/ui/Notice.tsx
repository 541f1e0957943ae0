import type { ComponentChildren } from 'preact';

interface NoticeText {
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

/** An empty or waiting state: a sentence on what is so, a sentence on what to do, and at most one button. */
export function Notice({ title, text, children }: NoticeText) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      {text === undefined ? null : <p>{text}</p>}
      {children}
    </section>
  );
}
