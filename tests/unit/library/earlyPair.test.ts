import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';
import { saveComparison } from '../../../src/library/comparisons.ts';
import { DATABASE_VERSION } from '../../../src/library/database.ts';
import { earlyRows } from '../../../src/library/judgement/earlyPair.ts';
import { keepJudgement } from '../../../src/library/judgement/judgements.ts';
import { pairView } from '../../../src/library/judgement/pairView.ts';
import { pairViewOf } from '../../../src/library/judgement/pairViewOf.ts';
import { keepRemark } from '../../../src/library/remarks/remarks.ts';
import { library } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { FACTS, link, NORTH, SOUTH, sentencesAsClaims } from './fixtures.ts';

const THIRD = { ...SOUTH, url: 'https://government.belmar.example/en/78', title: 'Another account' };

const save = async (page: typeof NORTH) => (await saveStatement(page, sentencesAsClaims(page.body), FACTS)).statement;

/** North compared with both others; it is surer of South. */
async function compared(): Promise<void> {
  const own = await save(NORTH);
  for (const [page, eventScore] of [
    [SOUTH, 0.9],
    [THIRD, 0.7],
  ] as const) {
    const other = await save(page);
    const [first, second] = own.id < other.id ? [own, other] : [other, own];
    const links = [link(`${first.id}#1.0`, `${second.id}#1.0`, 'same', 0.8)];
    await saveComparison({ first, second, pairedBy: 'event', eventScore, links, notes: {}, engine: '1', now: 1 });
  }
}

const early = async (statement: string, other: string | null = null) => {
  const found = await earlyRows('counterpart', statement, other);
  return found && pairViewOf(found.rows);
};

beforeEach(async () => {
  await library.delete();
  await library.open();
});

describe('a pair read before the library is there', () => {
  it('is the one that the library shows: the surest, the one asked for, with all that the reader said', async () => {
    await compared();
    const words = { statement: NORTH.url, other: SOUTH.url, verdict: 'differs' } as const;
    await keepJudgement({ ...words, claim: `${NORTH.url}#1.2`, partner: `${SOUTH.url}#1.1` }, 5);
    await keepRemark(NORTH.url, `${NORTH.url}#1.1`, { kind: 'note', text: 'Two?', tags: [] }, 6, '1');
    const surest = await early(NORTH.url);
    expect(surest?.other?.id).toBe(SOUTH.url);
    expect(surest?.judged.words).toHaveLength(1);
    expect(surest?.remarks).toHaveLength(1);
    expect(surest).toEqual(await pairView(NORTH.url));
    const named = await early(NORTH.url, THIRD.url);
    expect(named?.other?.id).toBe(THIRD.url);
    expect(named).toEqual(await pairView(NORTH.url, THIRD.url));
    expect(await early(THIRD.url, 'https://gone.example/')).toEqual(await pairView(THIRD.url, 'https://gone.example/'));
  });

  it('holds the texts of now where both were edited', async () => {
    await compared();
    for (const page of [NORTH, SOUTH]) await save({ ...page, body: `${page.body} They will meet.` });
    const edited = await early(NORTH.url, SOUTH.url);
    expect(edited?.own.text).toContain('They will meet.');
    expect(edited?.own.versions).toBe(2);
    expect(edited?.own.claims.length).toBeGreaterThan(0);
    expect(edited).toEqual(await pairView(NORTH.url, SOUTH.url));
  });

  it('may be a statement alone', async () => {
    await save(NORTH);
    const alone = await early(NORTH.url);
    expect(alone?.other).toBeNull();
    expect(alone).toEqual(await pairView(NORTH.url));
  });

  it('tells the version that it was read from, as the browser counts it', async () => {
    await save(NORTH);
    const found = await earlyRows('counterpart', NORTH.url, null);
    expect(found?.version).toBe(library.backendDB().version);
    expect(found?.version).toBe(DATABASE_VERSION);
  });

  it('is none where the library has no such statement', async () => {
    expect(await earlyRows('counterpart', NORTH.url, null)).toBeNull();
  });

  it('makes no library where there is none', async () => {
    await library.delete();
    expect(await earlyRows('counterpart', NORTH.url, null)).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('counterpart');
  });

  it('is none of a library in another form, and none stands in the way of who changes it', async () => {
    const old = indexedDB.open('old', 10);
    await new Promise((resolve) => {
      old.onupgradeneeded = () => old.result.createObjectStore('statements', { keyPath: 'id' });
      old.onsuccess = resolve;
    });
    old.result.close();
    expect(await earlyRows('old', NORTH.url, null)).toBeNull();
    const deleted = indexedDB.deleteDatabase('old');
    let blocked = false;
    await new Promise((resolve) => {
      deleted.onblocked = () => {
        blocked = true;
      };
      deleted.onsuccess = resolve;
    });
    expect(blocked).toBe(false);
  });

  it('is waited for no longer than a second where another holds the database', async () => {
    const holding = indexedDB.open('held', 1);
    await new Promise((resolve) => {
      holding.onsuccess = resolve;
    });
    const raising = indexedDB.open('held', 2);
    expect(await earlyRows('held', NORTH.url, null)).toBeNull();
    holding.result.close();
    await new Promise((resolve) => {
      raising.onsuccess = resolve;
    });
    raising.result.close();
  });
});
