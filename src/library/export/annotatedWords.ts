import type { Span } from '../../engine/model.ts';
import type { ExportedSource } from './exported.ts';

/** How much of the text around words names their place, in code points. */
const AROUND = 32;

/** What names words in a text. Two sides may have published one text: whose it is belongs to the place. */
export const placeOf = ({ issuer, url, version }: ExportedSource, { start, end }: Span): string =>
  JSON.stringify([issuer, url, version.sha256, start, end]);

/** Words in the text of their page as it was when it was read: a `SpecificResource` of the Web Annotation model. */
export function resource({ url, text, version }: ExportedSource, span: Span) {
  const points = (part: string): number => [...part].length;
  const start = points(text.slice(0, span.start));
  const quoted = text.slice(span.start, span.end);
  const read = textName(version.sha256);
  return {
    type: 'SpecificResource',
    // A text that was pasted has no address: it is named by what it is.
    source: url ?? read,
    // What is selected is selected in what was read, not in the page of another day.
    state: { type: 'TimeState', sourceDate: version.captured, cached: read },
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: quoted,
        prefix: [...text.slice(Math.max(0, span.start - 2 * AROUND), span.start)].slice(-AROUND).join(''),
        suffix: [...text.slice(span.end, span.end + 2 * AROUND)].slice(0, AROUND).join(''),
      },
      { type: 'TextPositionSelector', start, end: start + points(quoted) },
    ],
  };
}

/** The name of a text by its hash, as RFC 6920 has it. @param sha256 hexadecimal. */
function textName(sha256: string): string {
  const bytes = (sha256.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  const base64 = btoa(bytes.join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '');
  return `ni:///sha-256;${base64}`;
}
