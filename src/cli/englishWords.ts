import type { Act, Difference } from '../engine/index.ts';
import type { ExportedSource } from '../library/export/exported.ts';
import type { ExportTerm, ExportWords } from '../library/export/exportWords.ts';

const TERMS: Readonly<Record<ExportTerm, string>> = {
  sources: 'Sources',
  published: 'published',
  captured: 'read',
  version: 'version',
  official: 'from its own site',
  pasted: 'pasted',
  copy: 'file',
  overview: 'Overview',
  specific: 'Specific points',
  specific_means: 'they set terms or name numbers, dates or objects; the others are general remarks.',
  topics: 'Topics',
  point: 'Point',
  points: 'Points',
  matrix: 'Who makes which point',
  differences: 'Differences',
  note: 'Note',
  tags: 'tags',
  judged: 'set by hand',
  reader: 'Whoever made this file',
  possible: 'possible pairing',
  undated: 'undated',
  more: 'more points',
  method: 'How this was made',
  how_made:
    'The texts were divided into points, and points that speak of the same matter were paired by what they name and do. The quotations are the words of the texts as they were when they were read.',
  possible_means: 'the wording leaves room for doubt; a hint, not a finding.',
  judged_means: 'whoever made this file decided here, not the program.',
  apart: 'Taken apart by hand',
  aside: 'Set aside by hand, as making no point',
  hash_means: 'The SHA-256 of a source is that of the text that was read, in UTF-8.',
  engine: 'Engine',
  made: 'Made with',
  neutral: 'This shows who says what, side by side; it does not say who is right.',
};

const STATUSES = {
  both: 'both say this',
  differs: 'they differ',
  conflict: 'both cannot be right',
  pending: 'not compared yet',
} as const;

const RELATIONS = { same: 'said alike', differs: STATUSES.differs, conflict: STATUSES.conflict } as const;

const STANDS = {
  says: 'makes the point',
  possibly: 'possibly makes it',
  silent: 'leaves it out',
  unknown: 'not compared',
} as const;

const SAID_BY = { all: 'that all make', several: 'that several make', one: 'that one alone makes' } as const;

const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ').trim()}”`;

function differenceWords({ kind, a, b }: Difference, own: ExportedSource, other: ExportedSource): string {
  const said = [
    ...(a === null ? [] : [`${own.code} ${quoted(own.text.slice(a.start, a.end))}`]),
    ...(b === null ? [] : [`${other.code} ${quoted(other.text.slice(b.start, b.end))}`]),
  ];
  return said.length === 0 ? kind : `${kind}: ${said.join(', ')}${said.length === 1 ? ' only' : ''}`;
}

/** The words of an export on the command line, which speaks English as all of it does. */
export const englishWords: ExportWords = {
  language: 'en',
  software: 'Counterpart',
  term: (term) => TERMS[term],
  event: ({ statements }) => {
    const names = statements.map(({ title, issuerName }) => title || issuerName);
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  },
  date: (date) => date,
  status: (status, code, possible) =>
    `${possible ? 'possibly: ' : ''}${status === 'only' ? `only ${code}` : STATUSES[status]}`,
  relation: (relation) => RELATIONS[relation],
  stand: (stand, issuerName) => (issuerName === undefined ? STANDS[stand] : `${issuerName}: ${STANDS[stand]}`),
  saidBy: (group, count) => `${count} ${count === 1 ? 'point' : 'points'} ${SAID_BY[group]}`,
  quoted,
  act: (act: Act) => act.toLowerCase(),
  topic: (topic) => topic.replaceAll('-', ' '),
  differences: (differences, own, other) => [
    ...new Set(differences.map((difference) => differenceWords(difference, own, other))),
  ],
  reasons: ({ reasons }) => [...new Set(reasons.map(({ label }) => label))],
  address: () => null,
};
