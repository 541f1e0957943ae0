import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { daysLater } from '../../../src/engine/event/days.ts';
import { put } from '../../bench/inBrowser.ts';
import { fictional } from '../../bench/texts.ts';
import { libraryRows } from './library.ts';
import type { Session } from './session.ts';

const AT_ONCE = 250;
const WORDS = 220;
/** Pairs of parties, some of which share one with the sample's. */
const PARTIES = [
  ['de', 'fr'],
  ['fr', 'xa'],
  ['it', 'xb'],
  ['jp', 'kr'],
] as const;

type Row = Readonly<Record<string, unknown>>;

/** A statement of another event of the days around the sample's call, with its text and claims as this engine reads them. */
function rowsOf(n: number, like: Row, engine: string) {
  const id = `https://president.example/news/${n}`;
  const parties = PARTIES[n % PARTIES.length] ?? PARTIES[0];
  const day = daysLater('2025-05-12', (n % 11) - 9);
  const text = fictional(WORDS, n);
  const claims = readClaims(text, { language: 'en' }).map(({ start, end, act, text: words }, index) => ({
    id: `${id}#1.${index}`,
    statement: id,
    version: 1,
    index,
    start,
    end,
    text: words,
    act,
  }));
  const facts = { id, url: id, parties, party: parties[0], issuer: `${parties[0]}-president`, persons: [] };
  return {
    statement: { ...like, ...facts, day, published: day, eventDate: day, title: `Telephone conversation ${n}` },
    version: { statement: id, number: 1, title: '', text, hash: '', readAt: 1, engine },
    claims,
  };
}

/** Fills a library that holds a statement already up to so many, none of them bare: each has its text and its claims. */
export async function fillLibrary({ extension }: Session, statements: number): Promise<void> {
  const known = await libraryRows(extension.desk);
  const [like] = known.statements;
  const [version] = known.versions as unknown as readonly Row[];
  if (!like || !version) throw new Error('The library holds no statement to make others like.');
  const missing = statements - known.statements.length;
  for (let from = 0; from < missing; from += AT_ONCE) {
    const rows = Array.from({ length: Math.min(AT_ONCE, missing - from) }, (_, n) =>
      rowsOf(from + n, { ...like }, String(version.engine)),
    );
    await extension.desk.evaluate(put, {
      statements: rows.map(({ statement }) => statement),
      versions: rows.map((row) => row.version),
      claims: rows.flatMap(({ claims }) => claims),
    });
  }
}
