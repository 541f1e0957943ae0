import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { counterpartsIn } from '../../../src/engine/event/counterparts.ts';
import type { Account } from '../../../src/engine/event/readEvent.ts';

/** Real statements beside the project, where they are. */
const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const isThere = existsSync(`${shared}library/events.json`);
const note = isThere ? '' : ' (skipped: ../shared is not there)';

interface Page {
  readonly url: string;
  readonly issuer: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

const account = ({ issuer, title, published, text }: Page): Account => ({
  issuer,
  title,
  text,
  party: issuer,
  date: published,
});

const libraryPages = (): Page[] =>
  ['us', 'ru', 'ua'].flatMap((side) =>
    readFileSync(`${shared}library/${side}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Page),
  );

describe.skipIf(!isThere)(`a library of real pages${note}`, () => {
  it('gives the other side first, and none to the readouts that stand alone', () => {
    const pages = libraryPages();
    const { events, alone } = JSON.parse(readFileSync(`${shared}library/events.json`, 'utf8')) as {
      events: { statements: [string, string] }[];
      alone: string[];
    };
    const found = counterpartsIn(pages.map(account));
    const of = new Map(pages.map(({ url }, i) => [url, (found[i] ?? []).map(({ index }) => pages[index]?.url)]));
    const first = events.filter(({ statements: [a, b] }) => of.get(a)?.[0] === b && of.get(b)?.[0] === a);
    expect(first.length).toBeGreaterThanOrEqual(events.length - 1);
    expect(alone.filter((url) => (of.get(url) ?? []).length > 0)).toEqual([]);
    expect(alone.every((url) => of.has(url))).toBe(true);
  });
});

interface Meta {
  readonly event: { readonly date: string };
  readonly documents: readonly {
    readonly issuer: string;
    readonly file: string;
    readonly title: string;
    readonly published: string | null;
  }[];
}

const pairStatements = () =>
  readdirSync(`${shared}corpus/pairs`).flatMap((pair) => {
    const folder = `${shared}corpus/pairs/${pair}`;
    const meta = JSON.parse(readFileSync(`${folder}/meta.json`, 'utf8')) as Meta;
    return meta.documents.map(({ issuer, file, title, published }) => ({
      pair,
      account: account({
        url: '',
        issuer,
        title,
        published: published ?? meta.event.date,
        text: readFileSync(`${folder}/${file}`, 'utf8'),
      }),
    }));
  });

describe.skipIf(!isThere)(`the annotated pairs${note}`, () => {
  it('find each other by themselves, and no other pair', () => {
    const statements = pairStatements();
    const found = counterpartsIn(statements.map((statement) => statement.account));
    const right = statements.filter((one, i) => {
      const index = found[i]?.[0]?.index;
      return index !== undefined && statements[index]?.pair === one.pair;
    });
    expect(right.length / statements.length).toBeGreaterThanOrEqual(0.95);
    // Two pairs are of one conference: the others of a day are other events.
    const strangers = statements.flatMap((one, i) =>
      (found[i] ?? []).filter(({ index }) => statements[index]?.pair.slice(0, 10) !== one.pair.slice(0, 10)),
    );
    expect(strangers).toEqual([]);
  });

  it('find each other among 3,441 pages of three governments', () => {
    const statements = pairStatements();
    const accounts = [...statements.map((statement) => statement.account), ...libraryPages().map(account)];
    const found = counterpartsIn(accounts);
    // Some statements stand in the library too: under the same title of the same party.
    const isPartner = (of: (typeof statements)[number], index: number): boolean =>
      statements.some(
        (other) =>
          other.pair === of.pair &&
          other !== of &&
          other.account.party === accounts[index]?.party &&
          other.account.title === accounts[index]?.title,
      );
    const right = statements.filter((one, i) => {
      const first = found[i]?.[0];
      return first !== undefined && isPartner(one, first.index);
    });
    expect(right.length / statements.length).toBeGreaterThanOrEqual(0.95);
    const claims = statements.flatMap((one, i) => (found[i] ?? []).map(({ index }) => isPartner(one, index)));
    expect(claims.filter((isRight) => !isRight).length / claims.length).toBeLessThanOrEqual(0.05);
  });
});
