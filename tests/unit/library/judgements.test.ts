import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';
import { saveComparison } from '../../../src/library/comparisons.ts';
import { type Judgement, keepAnchored, keepJudgement } from '../../../src/library/judgement/judgements.ts';
import { pairView } from '../../../src/library/judgement/pairView.ts';
import type { Verdict } from '../../../src/library/judgement/verdicts.ts';
import { library } from '../../../src/library/schema.ts';
import { bringBack, setAside } from '../../../src/library/statement/setAside.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { FACTS, link, NORTH, SOUTH, sentencesAsClaims } from './fixtures.ts';

const save = async (page: typeof NORTH, engine: string = FACTS.engine) =>
  (await saveStatement(page, sentencesAsClaims(page.body), { ...FACTS, engine: engine as '1' })).statement;

/** Both sides saved and compared: their first claims say the same, possibly. */
async function compared(engine = '1') {
  const [own, other] = [await save(NORTH, engine), await save(SOUTH, engine)];
  const [first, second] = own.id < other.id ? [own, other] : [other, own];
  const [a, b] = [`${first.id}#${first.currentVersion}.0`, `${second.id}#${second.currentVersion}.0`];
  const links = [{ ...link(a, b, 'same', 0.4), possible: true }];
  await saveComparison({ first, second, pairedBy: 'event', eventScore: 1, links, notes: {}, engine, now: 1 });
}

const word = (claim: number, partner: number, verdict: Verdict | null): Judgement => ({
  statement: NORTH.url,
  other: SOUTH.url,
  verdict,
  claim: `${NORTH.url}#1.${claim}`,
  partner: `${SOUTH.url}#1.${partner}`,
});

const statuses = async () => (await pairView(NORTH.url))?.own.claims.map(({ status }) => status);

beforeEach(async () => {
  await library.delete();
  await library.open();
  await compared();
});

describe('the reader’s own word on two claims', () => {
  it('links them, and is shown as the reader’s from both sides', async () => {
    expect(await keepJudgement(word(2, 1, 'differs'), 5)).toBeNull();
    const [own, other] = [await pairView(NORTH.url), await pairView(SOUTH.url)];
    expect(own?.own.claims[2]).toMatchObject({
      status: 'differs',
      partners: [{ relation: 'differs', judged: true, score: 1 }],
    });
    expect(other?.own.claims[1]).toMatchObject({
      status: 'differs',
      partners: [{ claim: `${NORTH.url}#1.2`, judged: true }],
    });
    expect(own?.own.claims[2]).not.toHaveProperty('possible');
  });

  it('confirms what was only possible, changes the relation, and takes claims apart', async () => {
    expect((await pairView(NORTH.url))?.own.claims[0]).toMatchObject({ status: 'both', possible: true });
    await keepJudgement(word(0, 0, 'same'), 5);
    expect((await pairView(NORTH.url))?.own.claims[0]).not.toHaveProperty('possible');
    expect(await keepJudgement(word(0, 0, 'conflict'), 6)).toBe('same');
    expect(await statuses()).toEqual(['conflict', 'only', 'only']);
    expect(await keepJudgement(word(0, 0, 'none'), 7)).toBe('conflict');
    expect(await statuses()).toEqual(['only', 'only', 'only']);
    expect((await pairView(NORTH.url))?.judged.unlinked).toEqual([
      { own: `${NORTH.url}#1.0`, other: `${SOUTH.url}#1.0` },
    ]);
    expect((await pairView(SOUTH.url))?.judged.unlinked).toEqual([
      { own: `${SOUTH.url}#1.0`, other: `${NORTH.url}#1.0` },
    ]);
  });

  it('is the same from whichever side it is said, and is taken back with null', async () => {
    await keepJudgement(word(2, 1, 'same'), 5);
    const turned = {
      statement: SOUTH.url,
      claim: `${SOUTH.url}#1.1`,
      other: NORTH.url,
      partner: `${NORTH.url}#1.2`,
      verdict: null,
    };
    expect(await keepJudgement(turned, 6)).toBe('same');
    expect(await library.judgements.count()).toBe(0);
    expect(await statuses()).toEqual(['both', 'only', 'only']);
  });

  it('outlives a new comparison by another engine', async () => {
    await keepJudgement(word(2, 1, 'same'), 5);
    await compared('2');
    expect((await statuses())?.[2]).toBe('both');
  });

  it('follows its claims into a new version of the text, and waits where a claim is gone', async () => {
    await keepJudgement(word(2, 1, 'same'), 5);
    await save({ ...NORTH, body: `Good morning to all. ${NORTH.body}` });
    await compared();
    await save({ ...NORTH, body: 'The text was taken down.' });
    const [own, other] = [await library.statements.get(NORTH.url), await library.statements.get(SOUTH.url)];
    if (!own || !other) throw new Error('not saved');
    const [first, second] = own.id < other.id ? [own, other] : [other, own];
    await saveComparison({
      first,
      second,
      pairedBy: 'event',
      eventScore: 1,
      links: [],
      notes: {},
      engine: '1',
      now: 9,
    });
    expect((await pairView(NORTH.url))?.judged.lost).toBe(1);
    expect(await library.judgements.count()).toBe(1);
  });

  it('is listed with the words it hangs on, also while the comparison is made anew and when a claim is gone', async () => {
    await keepJudgement(word(2, 1, 'same'), 5);
    await keepJudgement(word(0, 0, 'none'), 6);
    const words = async () => (await pairView(SOUTH.url))?.judged.words;
    const kept = await words();
    expect(kept).toMatchObject([
      { verdict: 'same', own: { claim: `${SOUTH.url}#1.1` }, other: { claim: `${NORTH.url}#1.2` } },
      { verdict: 'none', own: { anchor: { text: 'A telephone conversation took place', nth: 0 } } },
    ]);
    await save(NORTH, '2');
    expect(await words()).toEqual(kept);
    await save({ ...NORTH, body: 'The presidents spoke by phone. They discussed the fishing.' });
    expect(await words()).toMatchObject([
      { own: { claim: `${SOUTH.url}#1.1` }, other: { claim: null, anchor: { text: 'They discussed the harvest' } } },
      { other: { claim: `${NORTH.url}#2.0` } },
    ]);
    expect((await pairView(SOUTH.url))?.judged).toMatchObject({ lost: 1, unlinked: [{ own: `${SOUTH.url}#1.0` }] });
  });

  it('can be taken back, and given again, by its words when its claim is gone', async () => {
    await keepJudgement(word(2, 1, 'conflict'), 5);
    await save({ ...NORTH, body: 'The text was taken down.' });
    const lost = (await pairView(NORTH.url))?.judged.words[0];
    if (!lost) throw new Error('not kept');
    const by = { statement: NORTH.url, own: lost.own.anchor, other: SOUTH.url, partner: lost.other.anchor };
    const rows = await library.judgements.toArray();
    expect(await keepAnchored({ ...by, verdict: null }, 7)).toBe('conflict');
    expect(await library.judgements.count()).toBe(0);
    expect(await keepAnchored({ ...by, verdict: 'conflict' }, 5)).toBeNull();
    expect(await library.judgements.toArray()).toEqual(rows);
    await expect(keepAnchored({ ...by, other: 'https://nowhere.example/', verdict: 'same' }, 8)).rejects.toMatchObject({
      key: 'problem_unknown_statement',
    });
  });

  it('gives way to a later word on the same two claims, under whatever words that was said', async () => {
    await keepJudgement(word(2, 1, 'same'), 5);
    await save({ ...NORTH, body: NORTH.body.replace('the harvest', '\u00a0the  harvest') });
    await compared();
    expect(await keepJudgement(word(2, 1, 'differs'), 6)).toBe('same');
    expect(await library.judgements.toArray()).toMatchObject([{ verdict: 'differs' }]);
    const before = (await library.judgements.toArray())[0];
    if (!before) throw new Error('not kept');
    // Two windows, or two engines between which the claims were divided otherwise, can leave both: the later counts.
    await library.judgements.put({ ...before, id: 'older', a: { ...before.a, nth: 4 }, verdict: 'none', saidAt: 1 });
    expect((await pairView(NORTH.url))?.judged.words).toMatchObject([{ verdict: 'differs' }]);
  });

  it('is whole or absent when the worker ends in the middle, and of two at once the later counts', async () => {
    await keepJudgement(word(2, 1, 'same'), 5);
    const rows = await library.judgements.toArray();
    const broken = (_: unknown, __: unknown, transaction: { abort(): void }) => transaction.abort();
    library.judgements.hook('creating', broken);
    await expect(keepJudgement(word(2, 1, 'none'), 6)).rejects.toThrow();
    library.judgements.hook('creating').unsubscribe(broken);
    expect(await library.judgements.toArray()).toEqual(rows);
    await Promise.all([keepJudgement(word(2, 1, 'differs'), 7), keepJudgement(word(2, 1, 'conflict'), 8)]);
    expect(await library.judgements.toArray()).toMatchObject([{ verdict: 'conflict', saidAt: 8 }]);
  });

  it('comes back with its statement even where that was read again meanwhile, and never over a later word', async () => {
    await keepJudgement(word(2, 1, 'same'), 5);
    await keepJudgement(word(0, 0, 'none'), 5);
    await setAside(NORTH.url, 10);
    await compared();
    expect(await statuses()).toEqual(['both', 'only', 'only']);
    await keepJudgement(word(0, 0, 'conflict'), 11);
    await setAside(NORTH.url, 12);
    await compared();
    await keepJudgement(word(0, 0, 'differs'), 13);
    await bringBack(NORTH.url);
    expect(await statuses()).toEqual(['differs', 'only', 'both']);
  });

  it('goes and comes back with a statement that is set aside', async () => {
    await keepJudgement(word(2, 1, 'same'), 5);
    await setAside(NORTH.url, 10);
    expect(await library.judgements.count()).toBe(0);
    await bringBack(NORTH.url);
    expect((await statuses())?.[2]).toBe('both');
  });

  it('is refused for a claim that is not there, and nothing is written', async () => {
    await expect(keepJudgement(word(9, 0, 'same'), 5)).rejects.toMatchObject({ key: 'problem_claim_gone' });
    await expect(keepJudgement({ ...word(0, 0, 'same'), claim: `${SOUTH.url}#1.0` }, 5)).rejects.toMatchObject({
      key: 'problem_claim_gone',
    });
    expect(await library.judgements.count()).toBe(0);
  });
});
