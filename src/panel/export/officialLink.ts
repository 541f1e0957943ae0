import type { Span } from '../../engine/model.ts';
import type { StatementView } from '../../library/views.ts';

/** How many words of a claim's beginning and end name it in the address. */
const WORDS = 5;
/** How long such an end may be where no blanks divide words, as in Chinese. UTF-16 code units. */
const LONGEST = 60;

/**
 * The address of a statement's own page, with the words of a claim for the browser to scroll to
 * (https://wicg.github.io/scroll-to-text-fragment/). Null for pasted text, and for anything but a web address.
 */
export function officialLink(statement: Pick<StatementView, 'url' | 'text'>, claim: Span): string | null {
  const page = pageLink(statement);
  if (page === null) return null;
  const words = statement.text.slice(claim.start, claim.end).split(/\s+/).filter(Boolean);
  const whole = words.join(' ');
  const ends = words.length > 2 * WORDS ? [words.slice(0, WORDS).join(' '), words.slice(-WORDS).join(' ')] : [whole];
  const bounded = ends.some((end) => end.length > 2 * LONGEST) ? endsOf(whole) : ends;
  return `${page}#:~:text=${bounded.map(fragmentPart).join(',')}`;
}

/** The address of a statement's own page. Null for pasted text, and for anything but a web address. */
export function pageLink({ url: address }: Pick<StatementView, 'url'>): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  return url.href;
}

/** The first and the last words of a long text, cut between words as the browser itself divides them. */
function endsOf(text: string): readonly string[] {
  const words = (part: string) => [...new Intl.Segmenter('und', { granularity: 'word' }).segment(part)];
  const first = words(text.slice(0, LONGEST + 1)).slice(0, -1);
  const last = words(text.slice(-LONGEST - 1)).slice(1);
  const joined = [first, last].map((end) =>
    end
      .map(({ segment }) => segment)
      .join('')
      .trim(),
  );
  return joined.every((end) => end !== '') ? joined : [text.slice(0, LONGEST)];
}

/** The directive's own signs are comma, ampersand and hyphen. Half a surrogate pair has no encoding. */
function fragmentPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}
