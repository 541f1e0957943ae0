import { ARVENIA } from '../../../src/cli/sample/sample.ts';
import { arveniaText, belmarText } from './sample.ts';

const WORDS = 5_000;
const FILLER =
  'Traders in the old town waited for news all morning, and many of them had closed their shops before noon. Nobody in the square could say when the ferries would run again. ';

/** A quotation that stands in neither statement. */
export const STRAY_WORDS = 'the port of Vessin will be given to the gulls for the whole summer';
const STRAY = `Belmar said that “${STRAY_WORDS}”.`;

const sentencesOf = (text: string) => text.replaceAll('\n', ' ').match(/[^.!?]+[.!?]+/g) ?? [];

/** A fictional article of 5,000 words on the sample's call, which reports what both sides say of it; it counts the page's mutations. */
export function longArticle(): string {
  const own = sentencesOf(arveniaText).map((sentence) => `Arvenia said that ${sentence.trim()}`);
  const other = sentencesOf(belmarText).map((sentence) => `According to Belmar, “${sentence.trim()}”`);
  const reported = own.flatMap((sentence, place) => [sentence, other[place] ?? '']).filter(Boolean);
  reported.splice(2, 0, STRAY);
  const paragraphs: string[] = [];
  let words = 0;
  for (let place = 0; words < WORDS; place++) {
    const paragraph = `${place % 4 === 0 ? (reported[place / 4] ?? '') : ''} ${FILLER.repeat(2)}`.trim();
    paragraphs.push(`<p>${paragraph}</p>`);
    words += paragraph.split(' ').length;
  }
  const day = /datetime="(\d{4}-\d{2}-\d{2})/.exec(ARVENIA.html)?.[1] ?? '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What Arvenia and Belmar said</title><link rel="icon" href="data:,">
<meta property="article:published_time" content="${day}"></head><body><article><h1>What Arvenia and Belmar said</h1><p>The leaders of Arvenia and Belmar spoke on the telephone.</p>${paragraphs.join('\n')}</article>
<script>window.changes = 0; new MutationObserver((all) => { window.changes += all.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });</script></body></html>`;
}
