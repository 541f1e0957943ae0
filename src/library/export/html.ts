import type { Difference } from '../../engine/model.ts';
import { STATUS_SIGNS } from '../../engine/signs.ts';
import type { ExportedClaim, ExportedComparison, ExportedStatement } from './exported.ts';
import type { ExportWords } from './exportWords.ts';
import { Markup, markup } from './markup.ts';
import { overviewPicture } from './picture.ts';
import { type ExportedPoint, exportedPoints } from './points.ts';

const STYLE = `:root{color-scheme:light dark;--ink:#1c1917;--quiet:#57534e;--ground:#fdfcfa;--line:#e7e5e4;--both:#0f766e;--differs:#b45309;--conflict:#b91c1c;--only:#4338ca}
@media (prefers-color-scheme:dark){:root{--ink:#f5f5f4;--quiet:#a8a29e;--ground:#1c1917;--line:#44403c;--both:#5eead4;--differs:#fcd34d;--conflict:#fca5a5;--only:#a5b4fc}}
body{font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground);max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:0}h2{font-size:1.125rem;margin:2rem 0 .5rem}h3{font-size:.875rem;font-weight:600;margin:0}
.quiet{color:var(--quiet);font-size:.875rem}code{font-size:.75rem}svg{max-width:100%;height:auto;border:1px solid var(--line)}
.point{border-top:1px solid var(--line);padding:.75rem 0;break-inside:avoid}.both{color:var(--both)}.differs{color:var(--differs)}.conflict{color:var(--conflict)}.only{color:var(--only)}
dl{display:grid;grid-template-columns:2.5rem 1fr;gap:.25rem .5rem;margin:.5rem 0}dt{font-weight:600;font-size:.875rem}dd{margin:0}
mark{background:none;color:inherit;text-decoration:underline dashed var(--differs) 2px;text-underline-offset:3px}a{color:inherit}
@media print{body{margin:0;max-width:none}:root{color-scheme:light}}`;

/**
 * The comparison as one page that needs nothing else: no script, no picture or style from elsewhere, ready to print. All that comes from
 * the statements is written as text.
 * @param exported when, as ISO 8601 in UTC.
 */
export function comparisonHtml(comparison: ExportedComparison, words: ExportWords, exported: string): string {
  const { event, statements } = comparison;
  const date = event.date === null ? words.term('undated') : words.date(event.date);
  const title = `${words.event(comparison)}, ${date}`;
  const points = exportedPoints(comparison);
  const picture = new Markup(overviewPicture(comparison, words).svg);
  const page = markup`<!doctype html>
<html lang="${words.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
<body>
<main>
<header>
<h1>${title}</h1>
<p>${statements.map(({ code, issuerName }) => `${code} ${issuerName}`).join(' ↔ ')}</p>
</header>
<h2>${words.term('overview')}</h2>
${picture}
<h2>${words.term('sources')}</h2>
<ul>
${statements.map((statement) => source(statement, words))}</ul>
<h2>${words.term('points')}</h2>
${points.map((point, i) => article(point, i + 1, words))}</main>
<footer class="quiet"><p>${words.term('neutral')} ${words.term('made')} ${exported}.</p></footer>
</body>
</html>
`;
  return page.written;
}

/** Only what a browser opens as a page becomes a link. */
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

const link = (url: string | null, text: string): Markup =>
  url !== null && isWeb(url) ? markup`<a href="${url}" rel="noreferrer">${text}</a>` : markup`${text}`;

function source(
  { code, issuerName, title, url, origin, published, version }: ExportedStatement,
  words: ExportWords,
): Markup {
  const facts = [
    ...(origin === 'official' ? [] : [words.term(origin)]),
    ...(published === null ? [] : [`${words.term('published')} ${words.date(published)}`]),
    `${words.term('captured')} ${version.captured}`,
    `${words.term('version')} ${version.number}`,
  ].join(', ');
  const name = link(url, title === '' ? issuerName : title);
  return markup`<li><b>${code}</b> ${issuerName}: <cite>${name}</cite><br><span class="quiet">${facts}, SHA-256 <code>${version.sha256}</code></span></li>
`;
}

function article(point: ExportedPoint, number: number, words: ExportWords): Markup {
  const { claim, statement, facing, linked } = point;
  const head = [words.act(claim.act), ...claim.topics.slice(0, 1).map(words.topic)].join(' · ');
  const status = words.status(claim.status, statement.code, claim.possible);
  const judged = linked.some((one) => one.link.judged) ? ` (${words.term('judged')})` : '';
  const own = linked.flatMap((one) => one.link.differences);
  const differences = linked.flatMap((one) => words.differences(one.link.differences, statement, facing));
  const notes = [claim, ...linked.map((one) => one.claim)].flatMap((one) => one.notes);
  return markup`<article class="point">
<h3>${number}. <span class="${claim.status}">${STATUS_SIGNS[claim.status]} ${status}</span> <span class="quiet">${head}${judged}</span></h3>
<dl>${side(statement, claim, own, 'a', words)}${linked.map((one) => side(facing, one.claim, one.link.differences, 'b', words))}</dl>
${lines(differences.length > 0 ? [`${words.term('differences')}: ${differences.join('; ')}`] : [])}${notes.map(({ text, tags }) => note(text, tags, words))}</article>
`;
}

const lines = (texts: readonly string[]): readonly Markup[] =>
  texts.map(
    (text) => markup`<p class="quiet">${text}</p>
`,
  );

function note(text: string, tags: readonly string[], words: ExportWords): Markup {
  const marked = tags.length > 0 ? ` (${words.term('tags')}: ${tags.join(', ')})` : '';
  return markup`<p><i>${words.term('note')}:</i> ${text}${marked}</p>
`;
}

function side(
  statement: ExportedStatement,
  claim: ExportedClaim,
  differences: readonly Difference[],
  end: 'a' | 'b',
  words: ExportWords,
): Markup {
  const spans = differences
    .flatMap((difference) => difference[end] ?? [])
    .sort((x, y) => x.start - y.start || x.end - y.end);
  const pieces: Markup[] = [];
  let at = claim.start;
  for (const { start, end: stop } of spans) {
    if (start < at || stop > claim.end) continue;
    pieces.push(markup`${statement.text.slice(at, start)}<mark>${statement.text.slice(start, stop)}</mark>`);
    at = stop;
  }
  pieces.push(markup`${statement.text.slice(at, claim.end)}`);
  return markup`<dt>${link(words.address(statement, claim), statement.code)}</dt><dd lang="${statement.language}" dir="auto">${pieces}</dd>`;
}
