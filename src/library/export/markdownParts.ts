import { type Marked, madeBy, methodOf, sourceFacts } from './citing.ts';
import type { ExportedNote, ExportedPassage, ExportedSource } from './exported.ts';
import type { ExportWords } from './exportWords.ts';
import { showable } from './markup.ts';

/**
 * Signs that Markdown reads as more than themselves, also in bare addresses; a line that begins like a list or heading gets a backslash as
 * well.
 */
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

/** What stands above the points: whose statements these are, and all that a citation needs. */
export const headOf = (title: string, statements: readonly ExportedSource[], words: ExportWords): readonly string[] => [
  `# ${plain(title)}`,
  statements.map(({ code, issuerName }) => `**${plain(code)}** ${plain(issuerName)}`).join(' ↔ '),
  `## ${words.term('sources')}`,
  statements.map((statement) => sourceLine(statement, words)).join('\n'),
];

/** What stands below them: how the comparison was made, and who by. */
export const footOf = (of: Marked, exported: string, words: ExportWords): readonly string[] => [
  `## ${words.term('method')}`,
  methodOf(of, words)
    .map((text) => `- ${plain(text)}`)
    .join('\n'),
  '---',
  plain(madeBy(exported, words)),
];

function sourceLine(statement: ExportedSource, words: ExportWords): string {
  const { code, issuerName, title, url, version } = statement;
  const name = title === '' ? plain(issuerName) : `${plain(issuerName)}, *${plain(title)}*`;
  const address = url === null ? [] : [/^https?:\/\//i.test(url) ? target(url) : plain(url)];
  const facts = [...address, ...sourceFacts(statement, words).map(plain), `SHA-256 \`${version.sha256}\``];
  return `- **${plain(code)}** ${name}: ${facts.join(', ')}`;
}

/** A side's words, and `marks` behind them; its code leads to them on its own page. */
export function quotation(statement: ExportedSource, claim: ExportedPassage, words: ExportWords, marks = ''): string {
  const address = words.address(statement, claim);
  const code = plain(statement.code);
  return `> ${address === null ? `**${code}**` : `**[${code}](${target(address)})**`} ${plain(claim.text)}${marks === '' ? '' : ` *${plain(marks)}*`}`;
}

/** A note beside a claim, on one line. */
export function noteLine({ text, tags }: ExportedNote, words: ExportWords): string {
  const marked = tags.length > 0 ? ` (${words.term('tags')}: ${tags.map(plain).join(', ')})` : '';
  return `*${words.term('note')}:* ${plain(text)}${marked}`;
}
