import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { CSV_COLUMNS, comparisonCsv } from '../../../src/library/export/csv.ts';
import type { ExportedComparison } from '../../../src/library/export/exported.ts';
import { comparisonHtml } from '../../../src/library/export/html.ts';
import { comparisonJson } from '../../../src/library/export/json.ts';
import { comparisonMarkdown } from '../../../src/library/export/markdown.ts';
import { comparison, EXPORTED, words } from '../../unit/library/export/comparison.ts';
import { firstWrong, type Target } from '../target.ts';

/** What writes the words of others into files: read back by the parsers of others. */

/** The comparison with other words in its title, a claim, a note and a tag. */
function saying(text: string): ExportedComparison {
  const plain = comparison();
  const [first, second] = plain.statements;
  const [one, ...rest] = first.claims;
  if (!one) throw new Error('The comparison has no claim.');
  const claim = { ...one, start: 0, end: text.length, text, notes: [{ text, tags: [text] }] };
  const links = plain.links.map((link) => ({ ...link, differences: [] }));
  return { ...plain, links, statements: [{ ...first, title: text, text, claims: [claim, ...rest] }, second] };
}

const SIGNS = [
  ...[
    '"',
    "'",
    ',',
    ';',
    '\r\n',
    '\n',
    '\t',
    '=',
    '+',
    '-',
    '@',
    '|',
    '\\',
    '`',
    '*',
    '_',
    '#',
    '>',
    '<',
    '&',
    '[',
    ']',
    '(',
    ')',
    '!',
    '~',
    '\u202e',
  ],
  ...[
    '1. ',
    '- ',
    '***',
    '```',
    '| a |\n|---|\n',
    '[a](javascript:x)',
    '![x](y)',
    '<img src=x onerror=y>',
    '</script>',
    '&lt;',
    'https://evil.example',
  ],
  ...[
    'www.evil.example',
    'a@evil.example',
    '\n\n',
    '    ',
    '---',
    '===',
    '[x]: https://evil.example',
    '<!--',
    '<b>',
    '\ufeff',
    '\u0000',
    '\ud800',
  ],
];
const seeds = [
  'They agreed on a truce of 30 days',
  '=SUM(A1) "quoted", and\nmore',
  '# Only *we* [ask](javascript:alert(1)) for <b>aid</b>',
];

/** As a file has it: no half of a character can be written. */
const asUtf8 = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

export const csv: Target = {
  seeds,
  dictionary: SIGNS,
  wrong: (text) => {
    const rows: Record<string, string>[] = parse(comparisonCsv(saying(text), words), { bom: true, columns: true });
    return firstWrong({
      'a row for every pair and every claim alone': rows.length === 3,
      'the columns are the same': Object.keys(rows[0] ?? {}).join() === CSV_COLUMNS.join(),
      'no cell begins a formula': rows.every((row) => Object.values(row).every((cell) => !/^[=+\-@\t\r]/.test(cell))),
      'the text comes back, with an apostrophe before it at most': [asUtf8(text), `'${asUtf8(text)}`].includes(
        rows[0]?.a_text ?? '',
      ),
    });
  },
};

export const markdown: Target = {
  seeds,
  dictionary: SIGNS,
  wrong: (text) => {
    const written = marked.parse(comparisonMarkdown(saying(text), words, EXPORTED), { async: false });
    const { document } = parseHTML(`<html><body>${written}</body></html>`);
    return firstWrong({
      'nothing that runs or loads':
        document.querySelectorAll('script, img, iframe, style, table, pre, form, input').length === 0,
      'a heading for each point': document.querySelectorAll('h3').length === 3,
      'links lead to the sources alone': [...document.querySelectorAll('a')].every((a) =>
        /^https:\/\/[ab]\.example\//.test(a.getAttribute('href') ?? ''),
      ),
    });
  },
};

export const html: Target = {
  seeds,
  dictionary: SIGNS,
  wrong: (text) => {
    const { document } = parseHTML(comparisonHtml(saying(text), words, EXPORTED));
    const plain = parseHTML(comparisonHtml(comparison(), words, EXPORTED)).document;
    const count = (of: typeof document, names: string): number => of.querySelectorAll(names).length;
    return firstWrong({
      'nothing that runs or loads': count(document, 'script, img, iframe, form, input, object, embed, base') === 0,
      'as many links as without it': count(document, 'a') === count(plain, 'a'),
      'no attribute that runs': [...document.querySelectorAll('*')].every((one) =>
        [...one.attributes].every(({ name }) => !name.startsWith('on')),
      ),
      'JSON gives it back': JSON.parse(comparisonJson(saying(text), EXPORTED)).statements[0].text === text,
    });
  },
};
