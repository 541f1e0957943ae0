import { fictional } from './texts.ts';

const WORDS_A_CLAIM = 18;
const TOPICS = ['ukraine', 'trade-and-finance', 'humanitarian', 'energy-and-sea', 'military'];
const SIDES = ['https://left.example/1', 'https://right.example/1'] as const;

function sideOf(id: string, seed: number, count: number) {
  const party = seed === 1 ? 'us' : 'ru';
  const words = fictional(count * WORDS_A_CLAIM, seed)
    .replaceAll('.', '')
    .split(/\s+/);
  const sentences = Array.from(
    { length: count },
    (_, n) => `${words.slice(n * WORDS_A_CLAIM, (n + 1) * WORDS_A_CLAIM).join(' ')}.`,
  );
  let text = '';
  const claims = sentences.map((sentence, index) => {
    text += text === '' ? '' : index % 4 === 0 ? '\n\n' : ' ';
    const start = text.length;
    text += sentence;
    const place = { id: `${id}#1.${index}`, statement: id, version: 1, index, start, end: text.length };
    return { ...place, text: sentence, act: index % 3 === 0 ? 'REQUEST' : 'POSITION' };
  });
  const facts = { id, url: id, issuer: `${party}-president`, party, title: 'Telephone conversation', kind: 'readout' };
  const day = '2025-03-18';
  const times = { published: day, eventDate: day, day, eventKind: 'call', firstSeen: 1, lastChanged: 1 };
  const event = { parties: ['ru', 'us'], persons: [], open: false, matters: [] };
  return {
    statement: { ...facts, ...times, ...event, language: 'en', origin: 'official', currentVersion: 1 },
    version: { statement: id, number: 1, title: '', text, hash: '', readAt: 1, engine: '1' },
    claims,
  };
}

/** The rows of a library that holds two fictional statements with so many claims each, two thirds of them linked, and their comparison. */
export function comparisonRows(count: number) {
  const sides = SIDES.map((id, place) => sideOf(id, place + 1, count));
  const links = Array.from({ length: count }, (_, n) => n)
    .filter((n) => n % 3 !== 0)
    .map((n) => ({
      a: `${SIDES[0]}#1.${n}`,
      b: `${SIDES[1]}#1.${n}`,
      score: 0.9,
      reasons: [],
      differences: [],
      relation: n % 3 === 1 ? 'same' : 'differs',
    }));
  const notes = Object.fromEntries(
    sides.flatMap(({ claims }) =>
      claims.map(({ id, index }) => [
        id,
        { specific: index % 2 === 0, topics: [TOPICS[index % TOPICS.length]], candidates: [] },
      ]),
    ),
  );
  const compared = { versions: [1, 1], pairedBy: 'event', eventScore: 0.9, engine: '1', comparedAt: 1 };
  return {
    statements: sides.map(({ statement }) => statement),
    versions: sides.map(({ version }) => version),
    claims: sides.flatMap(({ claims }) => claims),
    comparisons: [{ id: SIDES.join(' '), sides: SIDES, ...compared, links, notes }],
  };
}

const [own, other] = SIDES.map(encodeURIComponent);

/** Where the comparison stands as a page of the extension. */
export const COMPARISON_PAGE = `src/panel/index.html?statement=${own}&with=${other}`;
