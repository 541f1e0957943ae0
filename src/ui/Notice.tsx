import type { ComponentChildren } from 'preact';

interface NoticeText {
  readonly title: string;
  readonly text?: string;
  /** Where nothing else stands on the page: then its title is the page's. */
  readonly alone?: boolean;
  readonly children?: ComponentChildren;
}

/** An empty or waiting state: a sentence on what is so, a sentence on what to do, and at most one button. */
export function Notice({ title, text, alone = false, children }: NoticeText) {
  const Heading = alone ? 'h1' : 'h2';
  return (
    <section class="notice">
      <Heading>{title}</Heading>
      {text === undefined ? null : <p>{text}</p>}
      {children}
    </section>
  );
}
