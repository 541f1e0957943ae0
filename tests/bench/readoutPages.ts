import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { sentencesOf } from '../../src/engine/text/sentences.ts';
import { arveniaPage, arveniaText } from '../browser/harness/sample.ts';
import { fictional } from './texts.ts';

/** Fictional readouts for the benches, of the sample's two governments. */

/**
 * Notes, in the page itself, when words are first painted on it, by highlights or by elements: in the frame that shows them, ms since the
 * navigation began.
 */
const METER = `<script>
  window.shown = null;
  (function look() {
    if (CSS.highlights.size > 0 || document.querySelector('.bench-mark')) window.shown = performance.now();
    else requestAnimationFrame(look);
  })();
</script>`;

/** The sample's words, or so many of the bench's own, in the Arvenian page; `note` makes another text of it. */
export function readout(words: number | 'sample', note = ''): string {
  const text = words === 'sample' ? arveniaText : fictional(words, 11);
  const paragraphs = [...text.trim().split('\n\n'), ...(note === '' ? [] : [note])];
  return withRanges(arveniaPage(paragraphs).replace('<head>', `<head>${METER}`), paragraphs);
}

/** Names the statement's sentences on the page for an extension that marks what it is told: offsets into the text of its body. */
function withRanges(html: string, paragraphs: readonly string[]): string {
  const whole = html.slice(html.indexOf('<body>') + '<body>'.length).replace(/<[^>]+>/g, '');
  const text = whole.replaceAll('&amp;', '&');
  let from = 0;
  const ranges = paragraphs.flatMap((paragraph) => {
    const at = text.indexOf(paragraph, from);
    if (at < 0) throw new Error('The page does not hold its own paragraph.');
    from = at + paragraph.length;
    return sentencesOf(paragraph).map(({ start, end }) => ({ start: at + start, length: end - start }));
  });
  const named = `<script type="application/json" id="bench-ranges">${JSON.stringify(ranges)}</script>`;
  return html.replace('</head>', `${named}</head>`);
}

export const OWN = ARVENIA.url;
export const OTHER = BELMAR.url;
export const otherPage = BELMAR.html;
