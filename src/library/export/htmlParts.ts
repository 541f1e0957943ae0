import type { Difference, Span } from '../../engine/model.ts';
import { type Marked, madeBy, methodOf, sourceFacts } from './citing.ts';
import type { ExportedNote, ExportedPassage, ExportedSource } from './exported.ts';
import type { ExportWords } from './exportWords.ts';
import { Markup, markup } from './markup.ts';

const STYLE = `:root{color-scheme:light;--ink:#1c1917;--quiet:#57534e;--ground:#fdfcfa;--line:#e7e5e4;--both:#0f766e;--differs:#b45309;--conflict:#b91c1c;--only:#4338ca}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--ink:#f5f5f4;--quiet:#a8a29e;--ground:#1c1917;--line:#44403c;--both:#5eead4;--differs:#fcd34d;--conflict:#fca5a5;--only:#a5b4fc}}
body{font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground);max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:0}h2{font-size:1.125rem;margin:2rem 0 .5rem;break-after:avoid}h3{font-size:.875rem;font-weight:600;margin:0;break-after:avoid}
.quiet{color:var(--quiet);font-size:.875rem}code{font-size:.75rem}svg{max-width:100%;height:auto;border:1px solid var(--line)}
.sources{padding-left:1.25rem}.sources li{margin:.5rem 0;break-inside:avoid}
.point{border-top:1px solid var(--line);padding:.75rem 0;break-inside:avoid}.both{color:var(--both)}.differs{color:var(--differs)}.conflict{color:var(--conflict)}.only{color:var(--only)}
dl{display:grid;grid-template-columns:minmax(2.5rem,max-content) 1fr;gap:.25rem .5rem;margin:.5rem 0}dt{font-weight:600;font-size:.875rem;line-height:1.7}dd{margin:0}
mark{background:none;color:inherit;text-decoration:underline dashed var(--differs) 2px;text-underline-offset:3px}a{color:inherit}.point p{margin:.25rem 0}
.matrix{border-collapse:collapse;width:100%;font-size:.875rem}.matrix th,.matrix td{border-top:1px solid var(--line);padding:.25rem .5rem;text-align:center;vertical-align:top;white-space:nowrap;overflow-wrap:normal}
.matrix .what{text-align:start;font-weight:400;width:100%;white-space:normal;overflow-wrap:anywhere}.matrix thead :is(td,th){border:0}.matrix .group{text-align:start;white-space:normal;padding-top:.75rem}.matrix tr{break-inside:avoid}
.frame{overflow-x:auto}
@media print{:root{--ground:#fff}body{margin:0;max-width:none;font-size:11pt;background:none}.frame{overflow:visible}}`;

/** A page that needs nothing else: no script, no picture or style from elsewhere. @param exported when, as ISO 8601 in UTC. */
export function page(title: string, words: ExportWords, parts: readonly Markup[], exported: string): string {
  return markup`<!doctype html>
<html lang="${words.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${words.software}">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
<body>
<main>
${parts}</main>
<footer class="quiet"><p>${madeBy(exported, words)}</p></footer>
</body>
</html>
`.written;
}

/** Whose statements these are, under what title. */
export const header = (title: string, statements: readonly ExportedSource[]): Markup => markup`<header>
<h1>${title}</h1>
<p>${statements.map(({ code, issuerName }) => `${code} ${issuerName}`).join(' ↔ ')}</p>
</header>
`;

/** A section under a heading. */
export const section = (heading: string, content: Markup | readonly Markup[]): Markup => markup`<section>
<h2>${heading}</h2>
${content}</section>
`;

/** All that a citation needs, and the address to be read on paper. */
export const sources = (statements: readonly ExportedSource[], words: ExportWords): Markup =>
  section(
    words.term('sources'),
    markup`<ul class="sources">
${statements.map((statement) => source(statement, words))}</ul>
`,
  );

function source(statement: ExportedSource, words: ExportWords): Markup {
  const { code, issuerName, title, url, version, language } = statement;
  const name = title === '' ? [] : markup`, <cite lang="${language}">${title}</cite>`;
  const address = url === null ? [] : markup`<br>${link(url, url)}`;
  return markup`<li><b>${code}</b> ${issuerName}${name}${address}<br><span class="quiet">${sourceFacts(statement, words).join(', ')}, SHA-256 <code>${version.sha256}</code></span></li>
`;
}

/** How the comparison was made. */
export const method = (of: Marked, words: ExportWords): Markup =>
  section(words.term('method'), quietLines(methodOf(of, words)));

/** Only what a browser opens as a page becomes a link. */
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

const link = (url: string | null, text: string): Markup =>
  url !== null && isWeb(url) ? markup`<a href="${url}" rel="noreferrer">${text}</a>` : markup`${text}`;

/** The lines that stand below the words of a point. */
export const quietLines = (texts: readonly string[]): readonly Markup[] =>
  texts.map(
    (text) => markup`<p class="quiet">${text}</p>
`,
  );

/** The notes beside a claim, a paragraph each. */
export const noteLines = (notes: readonly ExportedNote[], words: ExportWords): readonly Markup[] =>
  notes.map(({ text, tags }) => {
    const marked = tags.length > 0 ? ` (${words.term('tags')}: ${tags.join(', ')})` : '';
    return markup`<p><i>${words.term('note')}:</i> ${text}${marked}</p>
`;
  });

/**
 * A side's words, those that differ marked, and `marks` behind them; its code leads to them on its own page.
 * @param shown the stretches of the claim that are shown, null for what is left out.
 */
export function sideWords(
  statement: ExportedSource,
  claim: ExportedPassage,
  spans: readonly Span[],
  words: ExportWords,
  marks = '',
  shown: readonly (Span | null)[] = [claim],
): Markup {
  const pieces = shown.map((one, i) => {
    const between = i > 0 ? ' ' : '';
    return one === null ? markup`${between}…` : markup`${between}${markedWords(statement.text, one, spans)}`;
  });
  return markup`<dt>${link(words.address(statement, claim), statement.code)}</dt><dd lang="${statement.language}" dir="auto">${pieces}${marks === '' ? [] : markup`<span class="quiet" lang="${words.language}">${marks}</span>`}</dd>`;
}

function markedWords(text: string, { start: from, end: to }: Span, spans: readonly Span[]): readonly Markup[] {
  const pieces: Markup[] = [];
  let at = from;
  for (const { start, end } of [...spans].sort((x, y) => x.start - y.start || x.end - y.end)) {
    if (start < at || end > to) continue;
    pieces.push(markup`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...pieces, markup`${text.slice(at, to)}`];
}

/** The words that differences point at on one side. */
export const spansOf = (differences: readonly Difference[], end: 'a' | 'b'): readonly Span[] =>
  differences.flatMap((difference) => difference[end] ?? []);
