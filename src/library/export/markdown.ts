import type { ExportedClaim, ExportedComparison, ExportedStatement } from './exported.ts';
import type { ExportWords } from './exportWords.ts';
import { showable } from './markup.ts';
import { type ExportedPoint, exportedPoints } from './points.ts';

/** Signs that Markdown reads as more than themselves, also in bare addresses; a line that begins like a list or heading gets a backslash as well. */
const SIGNS = /[\\`*_{}[\]<>#|~&@]|:(?=\/\/)|(?<=www)\./gi;

/** Text of a page as Markdown shows it: on one line, every sign itself. */
export function plain(text: string): string {
  const line = showable(text).replace(/\s+/g, ' ').trim().replace(SIGNS, '\\$&');
  return line.replace(/^([-+=]|\d+[.)])/, (start) =>
    start.length === 1 ? `\\${start}` : start.replace(/[.)]$/, '\\$&'),
  );
}

/** An address inside angle brackets: whatever it holds, it ends there. */
const target = (url: string): string => `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;

/**
 * The comparison as Markdown (CommonMark): sources with what is needed to cite them, then every point with both sides' words.
 * @param exported when, as ISO 8601 in UTC.
 */
export function comparisonMarkdown(comparison: ExportedComparison, words: ExportWords, exported: string): string {
  const { event, statements } = comparison;
  const date = event.date === null ? words.term('undated') : words.date(event.date);
  const points = exportedPoints(comparison);
  return `${[
    `# ${plain(words.event(comparison))}, ${plain(date)}`,
    `${statements.map(({ code, issuerName }) => `**${code}** ${plain(issuerName)}`).join(' ↔ ')}`,
    `## ${words.term('sources')}`,
    statements.map((statement) => sourceLine(statement, words)).join('\n'),
    `## ${words.term('points')}`,
    ...points.map((point, i) => pointLines(point, i + 1, words)),
    '---',
    `${words.term('neutral')} ${words.term('made')} ${exported}.`,
  ].join('\n\n')}\n`;
}

function sourceLine(
  { code, issuerName, title, url, origin, published, version }: ExportedStatement,
  words: ExportWords,
): string {
  const name = title === '' ? issuerName : `${issuerName}: ${title}`;
  const facts = [
    ...(origin === 'official' ? [] : [words.term(origin)]),
    ...(published === null ? [] : [`${words.term('published')} ${words.date(published)}`]),
    `${words.term('captured')} ${version.captured}`,
    `${words.term('version')} ${version.number}`,
    `SHA-256 \`${version.sha256}\``,
  ];
  return `- **${code}** ${url === null ? plain(name) : `[${plain(name)}](${target(url)})`}: ${facts.join(', ')}`;
}

function pointLines(point: ExportedPoint, number: number, words: ExportWords): string {
  const { claim, statement, facing, linked } = point;
  const head = [words.act(claim.act), ...claim.topics.slice(0, 1).map(words.topic)].join(' · ');
  const status = words.status(claim.status, statement.code, claim.possible);
  const sides = [quotation(statement, claim, words), ...linked.map((one) => quotation(facing, one.claim, words))];
  const differences = linked.flatMap(({ link }) => words.differences(link.differences, statement, facing));
  const judged = linked.some(({ link }) => link.judged) ? ` (${words.term('judged')})` : '';
  const notes = [claim, ...linked.map((one) => one.claim)].flatMap((one) => one.notes);
  return [
    `### ${number}. ${plain(head)}: ${plain(status)}${judged}`,
    ...sides,
    ...(differences.length > 0 ? [`${words.term('differences')}: ${differences.map(plain).join('; ')}`] : []),
    ...notes.map(({ text, tags }) => noteLine(text, tags, words)),
  ].join('\n\n');
}

function quotation(statement: ExportedStatement, claim: ExportedClaim, words: ExportWords): string {
  const address = words.address(statement, claim);
  const code = address === null ? `**${statement.code}**` : `**[${statement.code}](${target(address)})**`;
  return `> ${code} ${plain(claim.text)}`;
}

function noteLine(text: string, tags: readonly string[], words: ExportWords): string {
  const marked = tags.length > 0 ? ` (${words.term('tags')}: ${tags.map(plain).join(', ')})` : '';
  return `*${words.term('note')}:* ${plain(text)}${marked}`;
}
