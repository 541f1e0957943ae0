import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { compareClaims } from '../../../src/engine/index.ts';
import { saveComparison } from '../../../src/library/comparisons.ts';
import { keepJudgement } from '../../../src/library/judgement/judgements.ts';
import { partsOfPartner, partsWithPartner, wordsOfParts } from '../../../src/library/judgement/linkedWords.ts';
import { pairView } from '../../../src/library/judgement/pairView.ts';
import type { Verdict } from '../../../src/library/judgement/verdicts.ts';
import { library, type StatementRow } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import type { PartnerView } from '../../../src/library/views.ts';
import { paintOf } from '../../../src/messages/paintOf.ts';
import { FACTS, NORTH, SOUTH } from './fixtures.ts';

const LIST = 'They reviewed energy supplies and the exchange of prisoners';
const ENERGY = 'They reviewed energy supplies';
const PRISONERS = 'the exchange of prisoners';
const MATTER = 'The leaders spoke about the exchange of prisoners';

const save = async (page: typeof NORTH, body: string): Promise<StatementRow> =>
  (await saveStatement({ ...page, body }, readClaims(body, { language: 'en' }), FACTS)).statement;

/** Saves what two statements say as a visit does. */
async function compared(own: string, other: string): Promise<void> {
  const rows = [await save(NORTH, own), await save(SOUTH, other)];
  const [first, second] = rows.sort((x, y) => (x.id < y.id ? -1 : 1));
  if (!first || !second) throw new Error('not saved');
  const read = async ({ id, currentVersion, issuer, party }: StatementRow) => {
    const text = (await library.versions.get([id, currentVersion]))?.text ?? '';
    const claims = await library.claims.where('[statement+version]').equals([id, currentVersion]).sortBy('index');
    return { issuer, party, language: 'en', text, claims };
  };
  const { statements, links } = compareClaims([await read(first), await read(second)]);
  const claims = statements.flatMap((statement) => statement.claims);
  const notes = Object.fromEntries(
    claims.map(({ id, parts }) => [id, { specific: false, topics: [], candidates: [], ...(parts && { parts }) }]),
  );
  await saveComparison({ first, second, pairedBy: 'event', eventScore: 1, links, notes, engine: '1', now: 1 });
}

async function shown(statement = NORTH.url) {
  const pair = await pairView(statement);
  if (!pair) throw new Error('no pair');
  return pair;
}

async function claimOf(words: string, statement = NORTH.url) {
  const claim = (await shown(statement)).own.claims.find(({ text }) => text === words);
  if (!claim) throw new Error(`no claim "${words}"`);
  return claim;
}

/** The parts of a claim by their words, and how each stands. */
async function partsOf(words: string, statement = NORTH.url) {
  const { parts, text, start } = await claimOf(words, statement);
  return parts?.map((part) => [text.slice(part.start - start, part.end - start), part.status]);
}

async function judge(own: string, other: string, verdict: Verdict | null): Promise<void> {
  const [claim, partner] = [await claimOf(own), await claimOf(other, SOUTH.url)];
  await keepJudgement({ statement: NORTH.url, other: SOUTH.url, claim: claim.id, partner: partner.id, verdict }, 5);
}

beforeEach(async () => {
  await library.delete();
  await library.open();
  await compared(`${LIST}.`, `${MATTER}. The fleet must leave the bay.`);
});

describe('a claim of which only a part is linked', () => {
  it('tells how each part stands, from both sides', async () => {
    const claim = await claimOf(LIST);
    expect(await partsOf(LIST)).toEqual([
      [ENERGY, 'only'],
      [PRISONERS, claim.status],
    ]);
    expect(claim.status).not.toBe('only');
    expect(claim.partners.map(({ parts }) => parts)).toEqual([[[1, 0]]]);
    const facing = await claimOf(MATTER, SOUTH.url);
    expect(facing).not.toHaveProperty('parts');
    expect(facing.partners.map(({ parts }) => parts)).toEqual([[[0, 1]]]);
  });

  it('counts by what its linked part is, and by what its own side says alone', async () => {
    const { counts } = await shown();
    expect(counts.only).toBe(1);
    expect(counts.both + counts.differs).toBe(1);
    expect(counts.missing).toBe(1);
    const turned = (await shown(SOUTH.url)).counts;
    expect([turned.missing, turned.only]).toEqual([1, 1]);
  });

  it('follows the reader: a confirmed pairing is the part’s, and one taken apart leaves no parts', async () => {
    await judge(LIST, MATTER, 'conflict');
    expect(await partsOf(LIST)).toEqual([
      [ENERGY, 'only'],
      [PRISONERS, 'conflict'],
    ]);
    await judge(LIST, MATTER, 'none');
    expect(await claimOf(LIST)).toMatchObject({ status: 'only', partners: [] });
    expect(await partsOf(LIST)).toBeUndefined();
    await judge(LIST, MATTER, null);
    expect((await partsOf(LIST))?.[0]).toEqual([ENERGY, 'only']);
  });

  it('is linked in every part where the reader links it: what only a part had stays the part’s', async () => {
    await judge(LIST, 'The fleet must leave the bay', 'conflict');
    expect(await partsOf(LIST)).toEqual([
      [ENERGY, 'conflict'],
      [PRISONERS, 'conflict'],
    ]);
    await judge(LIST, MATTER, 'none');
    expect(await partsOf(LIST)).toBeUndefined();
  });

  it('is shown whole where the library has parts that are none of it', async () => {
    const [row] = await library.comparisons.toArray();
    if (!row) throw new Error('no comparison');
    const { id, start, end } = await claimOf(LIST);
    const spoilt = [
      [{ start, end }],
      [
        { start, end: end + 1 },
        { start: end, end },
      ],
      [
        { start: start + 9, end },
        { start, end: start + 9 },
      ],
    ];
    for (const parts of spoilt) {
      const note = { specific: false, topics: [], candidates: [], parts };
      await library.comparisons.put({ ...row, notes: { ...row.notes, [id]: note } });
      expect(await claimOf(LIST)).not.toHaveProperty('parts');
    }
  });
});

describe('what a page is told of it', () => {
  it('are the parts in their own statuses, under the claim’s id', async () => {
    const { id, status, parts } = await claimOf(LIST);
    expect(paintOf(await shown()).claims).toMatchObject([{ id, status, parts }]);
    expect(parts?.[0]).toEqual({ start: 0, end: ENERGY.length, status: 'only' });
  });

  it('are of the other side the words that are linked', async () => {
    expect(paintOf(await shown()).claims[0]?.partners[0]?.quote).toBe(MATTER);
    const [claim] = paintOf(await shown(SOUTH.url)).claims;
    expect(claim).not.toHaveProperty('parts');
    expect(claim?.partners[0]?.quote).toBe(`… ${PRISONERS}`);
  });
});

describe('the words of some parts of a claim', () => {
  const text = 'grain, ports and the crew';
  const at = (words: string) => ({ start: 7 + text.indexOf(words), end: 7 + text.indexOf(words) + words.length });
  const claim = { text, start: 7, end: 7 + text.length, parts: ['grain', 'ports', 'the crew'].map(at) };

  it('have an ellipsis for what is left out, and keep what joins them', () => {
    const words = (...places: number[]) => wordsOfParts(claim, new Set(places));
    expect(words(0)).toBe('grain …');
    expect(words(1)).toBe('… ports …');
    expect(words(1, 2)).toBe('… ports and the crew');
    expect(words(0, 2)).toBe('grain … the crew');
    expect(words(0, 1, 2)).toBe(text);
    expect(words(9)).toBe(text);
    expect(wordsOfParts({ text, start: 7, end: 32 }, new Set([0]))).toBe(text);
  });

  it('are those that a partner is linked with', () => {
    const partner: PartnerView = { claim: 'c', relation: 'same', score: 1, reasons: [], differences: [] };
    expect([partsOfPartner(partner), partsWithPartner(partner)]).toEqual([null, null]);
    const parts = [[0, 2] as const, [1, 2] as const];
    expect([partsOfPartner({ ...partner, parts }), partsWithPartner({ ...partner, parts })]).toEqual([
      new Set([2]),
      new Set([0, 1]),
    ]);
  });
});
