import type { Span } from '../engine/model.ts';
import type { StatementView } from '../library/views.ts';

/** How many words of a claim's beginning and end name it in the address. */
const WORDS = 5;

/**
 * The address of a statement's own page, with the words of a claim for the browser to scroll to
 * (https://wicg.github.io/scroll-to-text-fragment/). Null for pasted text, and for anything but a web address.
 */
export function officialLink(statement: StatementView, claim: Span): string | null {
  if (statement.url === null || !URL.canParse(statement.url)) return null;
  const url = new URL(statement.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  const words = statement.text.slice(claim.start, claim.end).split(/\s+/).filter(Boolean);
  const ends = words.length > 2 * WORDS ? [words.slice(0, WORDS), words.slice(-WORDS)] : [words];
  return `${url.href}#:~:text=${ends.map((end) => fragmentPart(end.join(' '))).join(',')}`;
}

/** The directive's own signs are comma, ampersand and hyphen. Half a surrogate pair has no encoding. */
function fragmentPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}
