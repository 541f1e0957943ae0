import 'fake-indexeddb/auto';

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { compareTwo } from '../../../src/background/visit/compareInLibrary.ts';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { saveComparison } from '../../../src/library/comparisons.ts';
import { eventView } from '../../../src/library/event/eventView.ts';
import { pairView } from '../../../src/library/judgement/pairView.ts';
import type { RemarkRow } from '../../../src/library/remarks/remarkRows.ts';
import {
  changeNote,
  changeRemarks,
  keepRemark,
  type RemarkChange,
  type Said,
} from '../../../src/library/remarks/remarks.ts';
import { library } from '../../../src/library/schema.ts';
import { currentText } from '../../../src/library/statement/currentText.ts';
import { bringBack, setAside } from '../../../src/library/statement/setAside.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { paintOf } from '../../../src/messages/paintOf.ts';
import { FACTS, NORTH, SOUTH } from './fixtures.ts';

const ENGINE = '1';
const BODY =
  'The President thanked his colleague for the warm welcome. They agreed to open two crossings on the river, and they condemned the seizure of the ferry. They discussed the harvest.';
const OWN = { ...NORTH, body: BODY };

const save = async (page: typeof NORTH, engine: string = ENGINE) =>
  (await saveStatement(page, readClaims(page.body), { ...FACTS, engine: engine as '1' })).statement;

async function compared(own = OWN, engine = ENGINE) {
  await save(own, engine);
  await save(SOUTH, engine);
  await compareTwo(NORTH.url, SOUTH.url, { pairedBy: 'event', eventScore: 1 }, engine);
}

const claimsNow = async (id = NORTH.url) => (await currentText(id))?.claims ?? [];
const wordsNow = async () => (await claimsNow()).map(({ text }) => text);
const claimWith = async (words: string, id = NORTH.url): Promise<string> => {
  const claim = (await claimsNow(id)).find(({ text }) => text.includes(words));
  if (!claim) throw new Error(`No claim with "${words}".`);
  return claim.id;
};
const say = async (words: string, said: Said, now = 10) =>
  keepRemark(NORTH.url, await claimWith(words), said, now, ENGINE);
const undone = ({ statement, from, to }: RemarkChange) => changeRemarks({ statement, from: to, to: from }, ENGINE);

/** All that the library holds of remarks and claims. */
const state = async () => [await library.remarks.toArray(), await library.claims.toArray()];

beforeEach(async () => {
  await library.delete();
  await library.open();
  await compared();
});

describe('a point that is set aside', () => {
  it('leaves points, counts and paint, is listed apart, and comes back when that is undone', async () => {
    const before = await pairView(NORTH.url);
    const change = await say('thanked', { kind: 'boilerplate' });
    const after = await pairView(NORTH.url);
    const id = await claimWith('thanked');
    expect(after?.own.claims.map((claim) => claim.id)).toEqual(
      before?.own.claims.map((claim) => claim.id).filter((one) => one !== id),
    );
    expect(after?.own.aside).toMatchObject([{ id }]);
    expect(after?.counts.only).toBe((before?.counts.only ?? 0) - 1);
    expect(after && paintOf(after).claims.some((claim) => claim.id === id)).toBe(false);
    expect((await pairView(SOUTH.url))?.counts.missing).toBe((before?.counts.only ?? 0) - 1);
    expect(after?.remarks).toMatchObject([{ row: { kind: 'boilerplate' }, claims: [id] }]);
    await undone(change);
    expect(await pairView(NORTH.url)).toEqual(before);
  });

  it('takes the other side’s status with it', async () => {
    const [own, other] = [await claimWith('crossings'), await claimWith('crossings', SOUTH.url)];
    const [first, second] = await Promise.all([NORTH.url, SOUTH.url].map((id) => library.statements.get(id)));
    if (!first || !second) throw new Error('not saved');
    const sides = first.id < second.id ? { first, second } : { first: second, second: first };
    const [a, b] = first.id < second.id ? [own, other] : [other, own];
    const link = { a, b, relation: 'same', score: 1, reasons: [], differences: [] } as const;
    await saveComparison({ ...sides, pairedBy: 'event', eventScore: 1, links: [link], notes: {}, engine: '1', now: 2 });
    const status = async () => (await pairView(SOUTH.url))?.own.claims.find(({ id }) => id === other)?.status;
    expect(await status()).toBe('both');
    await say('crossings', { kind: 'boilerplate' });
    expect(await status()).toBe('only');
  });

  it('is said once, however often it is said', async () => {
    const change = await say('thanked', { kind: 'boilerplate' });
    expect(await say('thanked', { kind: 'boilerplate' }, 20)).toEqual({ statement: NORTH.url, from: [], to: [] });
    expect(await library.remarks.toArray()).toEqual(change.to);
  });

  it('is left out with all sides too', async () => {
    const THIRD = { ...SOUTH, url: 'https://ministry.third.example/1', issuer: 'us-state', party: 'us' };
    await save(THIRD);
    await compareTwo(NORTH.url, THIRD.url, { pairedBy: 'event', eventScore: 1 }, ENGINE);
    const points = async () => (await eventView(NORTH.url))?.points ?? [];
    const id = await claimWith('thanked');
    expect((await points()).some((point) => point.id === id)).toBe(true);
    await say('thanked', { kind: 'boilerplate' });
    expect((await points()).some((point) => point.id === id)).toBe(false);
    expect((await eventView(NORTH.url))?.sides[0]?.claims.some((claim) => claim.id === id)).toBe(false);
  });
});

describe('a note', () => {
  const note = (text: string, tags: string[] = []): Said => ({ kind: 'note', text, tags });

  it('is kept with its tags, changed, and deleted', async () => {
    await say('harvest', note('  Compare last year.\r\nSee the file. ', ['harvest', ' two  words ', 'harvest', '']));
    const kept = async () =>
      (await pairView(NORTH.url))?.own.claims.find(({ text }) => text.includes('harvest'))?.notes;
    expect(await kept()).toMatchObject([{ text: 'Compare last year.\nSee the file.', tags: ['harvest', 'two words'] }]);
    const row = (await kept())?.[0] as RemarkRow;
    const change = await changeNote(row, 'Compare the year before.', [], 20);
    expect(await kept()).toMatchObject([{ text: 'Compare the year before.', tags: [] }]);
    await undone(change);
    expect(await kept()).toEqual([row]);
    await changeNote(row, ' ', [], 30);
    expect(await library.remarks.count()).toBe(0);
  });

  it('is never overwritten by another window', async () => {
    await Promise.all([say('harvest', note('One')), say('harvest', note('Two'))]);
    expect((await library.remarks.toArray()).map(({ text }) => text).sort()).toEqual(['One', 'Two']);
    const row = (await library.remarks.toArray())[0] as RemarkRow;
    const [first, second] = await Promise.allSettled([
      changeNote(row, 'Mine', [], 20),
      changeNote(row, 'Yours', [], 20),
    ]);
    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({ status: 'rejected', reason: { key: 'problem_remark_changed' } });
    expect((await library.remarks.get(row.id))?.text).toBe('Mine');
    await expect(changeRemarks({ statement: NORTH.url, from: [row], to: [] }, ENGINE)).rejects.toMatchObject({
      key: 'problem_remark_changed',
    });
  });

  it('takes hostile words as words, within bounds', async () => {
    const hostile = '<script>alert(1)</script> \u202Eevil\u202C \uD800 \u0000\u0007 ‮';
    await say('harvest', note(hostile, ['<b>', '\u202Etag']));
    expect(await library.remarks.toArray()).toMatchObject([
      { text: '<script>alert(1)</script> \u202Eevil\u202C   ‮', tags: ['<b>', '\u202Etag'] },
    ]);
    for (const wrong of [note('x'.repeat(2_001)), note('x', ['y'.repeat(41)])])
      await expect(say('harvest', wrong)).rejects.toMatchObject({ key: 'problem_note_too_long' });
    const many = Array.from({ length: 21 }, (_, i) => `t${i}`);
    await expect(say('harvest', note('', many))).rejects.toMatchObject({ key: 'problem_note_too_long' });
    await expect(say('harvest', note(' \u0000', [' ']))).rejects.toMatchObject({ key: 'problem_empty_note' });
    expect(await library.remarks.count()).toBe(1);
  });

  it('stays with the greater part of a claim that is divided', async () => {
    await say('condemned', note('Who says so?'));
    const at = (await wordsNow()).find((words) => words.includes('condemned'))?.indexOf('seizure') ?? 0;
    await say('condemned', { kind: 'divide', at });
    const found = (await pairView(NORTH.url))?.remarks?.find(({ row }) => row.kind === 'note')?.claims;
    expect(found).toEqual([await claimWith('seizure')]);
  });
});

describe('a division', () => {
  const divide = async (words: string, before: string, now = 10) => {
    const text = (await wordsNow()).find((claim) => claim.includes(words)) ?? '';
    return say(words, { kind: 'divide', at: text.indexOf(before) }, now);
  };

  it('makes two claims of one, compared anew, and one again when it is undone', async () => {
    const before = await wordsNow();
    const change = await divide('crossings', 'on the river');
    const after = await wordsNow();
    expect(after).toHaveLength(before.length + 1);
    expect(after.some((words) => words.endsWith('two crossings'))).toBe(true);
    expect(after.some((words) => words.startsWith('on the river'))).toBe(true);
    // Of what was not divided nothing has another name.
    expect(await claimWith('thanked')).toBe(`${NORTH.url}#1.0`);
    expect((await pairView(NORTH.url))?.own.claims.every(({ status }) => status === 'pending')).toBe(true);
    expect(await compareTwo(NORTH.url, SOUTH.url, { pairedBy: 'event', eventScore: 1 }, ENGINE)).toBe('new');
    const view = await pairView(NORTH.url);
    expect(view?.own.claims.every(({ status }) => status !== 'pending')).toBe(true);
    expect(view?.remarks?.[0]?.claims).toEqual([await claimWith('two crossings'), await claimWith('on the river')]);
    await undone(change);
    expect(await wordsNow()).toEqual(before);
  });

  it('outlives a new version of the text, another engine, and blanks of another kind', async () => {
    await divide('crossings', 'on the river');
    await save({ ...OWN, body: `Good news first: the ferry is free. ${BODY}` });
    expect((await wordsNow()).some((words) => words.startsWith('on the river'))).toBe(true);
    expect((await wordsNow())[0]).toMatch(/^Good news first/);
    await save({ ...OWN, body: BODY.replaceAll(' ', '\u00a0 ') });
    expect((await wordsNow()).some((words) => words.startsWith('on\u00a0 the\u00a0 river'))).toBe(true);
    await compared(OWN, '2');
    expect((await wordsNow()).some((words) => words.startsWith('on the river'))).toBe(true);
  });

  it('waits, listed as lost, while its words are gone, and is there again with them', async () => {
    await divide('crossings', 'on the river');
    await save({ ...OWN, body: 'The text was taken down.' });
    expect((await pairView(NORTH.url))?.remarks).toMatchObject([{ claims: [] }]);
    await save(OWN);
    expect((await wordsNow()).some((words) => words.startsWith('on the river'))).toBe(true);
  });

  it('is refused where no words stand on one side, in the middle of a character, and of a claim that is gone', async () => {
    for (const at of [0, 10_000]) {
      await expect(say('harvest', { kind: 'divide', at })).rejects.toMatchObject({ key: 'problem_no_division' });
    }
    await expect(keepRemark(NORTH.url, 'gone', { kind: 'divide', at: 3 }, 1, ENGINE)).rejects.toMatchObject({
      key: 'problem_claim_gone',
    });
    await save({ ...OWN, body: 'They praised the 𝒻leet of the bay.' });
    const at = 'They praised the '.length + 1;
    await expect(say('praised', { kind: 'divide', at })).rejects.toMatchObject({ key: 'problem_no_division' });
    expect(await library.remarks.count()).toBe(0);
  });

  it('joins what was divided, and divides what was joined, the later word counting', async () => {
    const before = await wordsNow();
    await divide('crossings', 'on the river');
    await say('two crossings', { kind: 'join' }, 11);
    expect(await wordsNow()).toEqual(before);
    await divide('crossings', 'on the river', 12);
    expect(await wordsNow()).toHaveLength(before.length + 1);
  });

  it('is not written over by a comparison that began before it', async () => {
    const [own, other] = [await currentText(NORTH.url), await currentText(SOUTH.url)];
    if (!own || !other) throw new Error('not saved');
    const [first, second] = own.statement.id < other.statement.id ? [own, other] : [other, own];
    await divide('crossings', 'on the river');
    const saved = await saveComparison({
      first: first.statement,
      second: second.statement,
      pairedBy: 'event',
      eventScore: 1,
      links: [],
      notes: {},
      claims: [...first.claims, ...second.claims].map(({ id }) => id),
      engine: ENGINE,
      now: 3,
    });
    expect(saved).toBe(false);
  });
});

describe('a join', () => {
  it('makes one claim of two neighbours, keeps the text between them, and is undone', async () => {
    const before = await wordsNow();
    const change = await say('condemned', { kind: 'join' });
    expect(await wordsNow()).toHaveLength(before.length - 1);
    expect((await wordsNow()).at(-1)).toMatch(/condemned the seizure of the ferry\. They discussed the harvest/);
    expect((await pairView(NORTH.url))?.remarks).toMatchObject([{ claims: [await claimWith('harvest')] }]);
    await undone(change);
    expect(await wordsNow()).toEqual(before);
  });

  it('is refused for the last claim', async () => {
    await expect(say('harvest', { kind: 'join' })).rejects.toMatchObject({ key: 'problem_no_join' });
  });

  it('waits while one of both is gone', async () => {
    await say('condemned', { kind: 'join' });
    await save({ ...OWN, body: BODY.replace(' They discussed the harvest.', ' They discussed the weather.') });
    expect((await pairView(NORTH.url))?.remarks).toMatchObject([{ claims: [] }]);
    expect((await wordsNow()).at(-1)).toContain('weather');
  });
});

describe('remarks of all kinds', () => {
  it('go and come back with a statement that is set aside, and divide it again where it was read meanwhile', async () => {
    await say('thanked', { kind: 'boilerplate' });
    const words = (await wordsNow()).find((claim) => claim.includes('crossings')) ?? '';
    await say('crossings', { kind: 'divide', at: words.indexOf('on the river') });
    const before = await library.remarks.toArray();
    await setAside(NORTH.url, 10);
    expect(await library.remarks.count()).toBe(0);
    await compared();
    expect(await wordsNow()).not.toContain(words.slice(words.indexOf('on the river')));
    await bringBack(NORTH.url);
    expect(await library.remarks.toArray()).toEqual(before);
    await compareTwo(NORTH.url, SOUTH.url, { pairedBy: 'event', eventScore: 1 }, ENGINE);
    expect((await wordsNow()).some((claim) => claim.startsWith('on the river'))).toBe(true);
  });

  it('are whole or absent when the worker ends in the middle', async () => {
    const before = await state();
    const broken = (_: unknown, __: unknown, transaction: { abort(): void }) => transaction.abort();
    library.claims.hook('creating', broken);
    const words = (await wordsNow()).find((claim) => claim.includes('crossings')) ?? '';
    await expect(say('crossings', { kind: 'divide', at: words.indexOf('on the river') })).rejects.toThrow();
    library.claims.hook('creating').unsubscribe(broken);
    expect(await state()).toEqual(before);
  });

  it('are refused of another statement, and of one that is not there', async () => {
    const { to } = await say('thanked', { kind: 'boilerplate' });
    await expect(changeRemarks({ statement: SOUTH.url, from: to, to: [] }, ENGINE)).rejects.toMatchObject({
      key: 'problem_remark_changed',
    });
    await expect(changeRemarks({ statement: 'nowhere', from: [], to: [] }, ENGINE)).rejects.toMatchObject({
      key: 'problem_unknown_statement',
    });
    expect(await library.remarks.toArray()).toEqual(to);
  });

  it('undone one after the other leave the library as it was, and done again as it became', async () => {
    const step = fc.record({
      claim: fc.nat(5),
      said: fc.oneof(
        fc.constant<Said>({ kind: 'boilerplate' }),
        fc.constant<Said>({ kind: 'join' }),
        fc.nat(80).map((at): Said => ({ kind: 'divide', at })),
        fc
          .record({
            text: fc.string({ maxLength: 30 }),
            tags: fc.array(fc.string({ maxLength: 10 }), { maxLength: 3 }),
          })
          .map((words): Said => ({ kind: 'note', ...words })),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        await library.remarks.clear();
        await compared();
        await changeRemarks({ statement: NORTH.url, from: [], to: [] }, ENGINE);
        const states = [await state()];
        const changes: RemarkChange[] = [];
        for (const { claim, said } of steps) {
          const claims = await claimsNow();
          const { id = '' } = claims[claim % claims.length] ?? {};
          const change = await keepRemark(NORTH.url, id, said, 10, ENGINE).catch(() => null);
          if (change === null) continue;
          changes.push(change);
          states.push(await state());
        }
        for (const [i, change] of [...changes.entries()].reverse()) {
          await undone(change);
          expect(await state()).toEqual(states[i]);
        }
        for (const [i, change] of changes.entries()) {
          await changeRemarks(change, ENGINE);
          expect(await state()).toEqual(states[i + 1]);
        }
        for (const change of [...changes].reverse()) await undone(change);
      }),
      { numRuns: 25 },
    );
  });
});
