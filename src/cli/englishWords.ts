import type { Act, Difference } from '../engine/index.ts';
import type { ExportedStatement } from '../library/export/exported.ts';
import type { ExportTerm, ExportWords } from '../library/export/exportWords.ts';

const TERMS: Readonly<Record<ExportTerm, string>> = {
  sources: 'Sources',
  published: 'published',
  captured: 'read',
  version: 'version',
  pasted: 'pasted',
  copy: 'file',
  overview: 'Overview',
  specific: 'Specific points',
  topics: 'Topics',
  points: 'Points',
  differences: 'They differ',
  note: 'Note',
  tags: 'tags',
  judged: 'your word',
  possible: 'possible pairing',
  undated: 'undated',
  made: 'Made with Counterpart,',
  neutral: 'This shows who says what, side by side; it does not say who is right.',
};

const STATUSES = {
  both: 'both say this',
  differs: 'they differ',
  conflict: 'both cannot be right',
  pending: 'not compared yet',
} as const;

const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ').trim()}”`;

function differenceWords({ kind, a, b }: Difference, own: ExportedStatement, other: ExportedStatement): string {
  const said = [
    ...(a === null ? [] : [`${own.code} ${quoted(own.text.slice(a.start, a.end))}`]),
    ...(b === null ? [] : [`${other.code} ${quoted(other.text.slice(b.start, b.end))}`]),
  ];
  return said.length === 0 ? kind : `${kind}: ${said.join(', ')}${said.length === 1 ? ' only' : ''}`;
}

/** The words of an export on the command line, which speaks English as all of it does. */
export const englishWords: ExportWords = {
  language: 'en',
  term: (term) => TERMS[term],
  event: ({ statements: [a, b] }) => `${a.title || a.issuerName} and ${b.title || b.issuerName}`,
  date: (date) => date,
  status: (status, code, possible) =>
    `${possible ? 'possibly: ' : ''}${status === 'only' ? `only ${code}` : STATUSES[status]}`,
  act: (act: Act) => act.toLowerCase(),
  topic: (topic) => topic.replaceAll('-', ' '),
  differences: (differences, own, other) => [
    ...new Set(differences.map((difference) => differenceWords(difference, own, other))),
  ],
  reasons: ({ reasons }) => [...new Set(reasons.map(({ label }) => label))],
  address: () => null,
};
