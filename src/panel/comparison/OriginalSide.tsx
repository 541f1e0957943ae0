import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { StatementView } from '../../library/views.ts';
import { message } from '../../ui/words/words.ts';
import { officialLink, pageLink } from '../export/officialLink.ts';
import { showOriginal } from '../export/originalPage.ts';
import type { Point } from './points.ts';

/** The claims of both sides that the reader is at. */
const claimsAt = signal<ReadonlySet<string>>(new Set());

/** The reader is at a point: its claims are where the originals are opened. */
export function reachPoint({ claim, linked }: Point): void {
  claimsAt.value = new Set([claim.id, ...linked.map((link) => link.claim.id)]);
}

interface OriginalOf {
  readonly side: StatementView;
  /** The tab of the page that the panel stands beside, where that is the side's own. */
  readonly tab: number;
  readonly children: ComponentChildren;
}

/** A side's name as the way to its own page, at the words of the point that the reader is at. Pasted text has none. */
export function OriginalSide({ side, tab, children }: OriginalOf) {
  const claim = side.claims.find(({ id }) => claimsAt.value.has(id)) ?? null;
  const address = claim === null ? pageLink(side) : officialLink(side, claim);
  if (address === null) return children;
  return (
    <a
      class="original"
      data-original={side.id}
      href={address}
      target="_blank"
      rel="noreferrer"
      title={message(claim === null ? 'original_page' : 'original_words', side.issuerName)}
      onClick={(event) => {
        // With a key held the browser opens the address where the reader wants it.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        void showOriginal(side, claim, tab);
      }}
    >
      {children}
    </a>
  );
}
