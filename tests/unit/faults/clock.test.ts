import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';
import { keepJudgement } from '../../../src/library/judgement/judgements.ts';
import { pairView } from '../../../src/library/judgement/pairView.ts';
import { keepRemark } from '../../../src/library/remarks/remarks.ts';
import { library } from '../../../src/library/schema.ts';
import { NORTH, SOUTH } from '../library/fixtures.ts';
import { compared, save } from './operations.ts';

beforeEach(async () => {
  await library.delete();
  await library.open();
});

const LATE = 1_700_000_000_000;
/** After the battery of the computer's clock has died, say. */
const EARLY = 5;

describe('a clock that is set back', () => {
  it('keeps every version in the order in which it was read, and what counts is what was read last', async () => {
    await save(NORTH, LATE);
    const edited = { ...NORTH, body: `${NORTH.body} Also the weather.` };
    const { statement } = await save(edited, EARLY);
    expect(statement).toMatchObject({ currentVersion: 2, firstSeen: LATE, lastChanged: EARLY });
    expect((await library.versions.toArray()).map(({ number, text }) => [number, text])).toEqual([
      [1, NORTH.body],
      [2, edited.body],
    ]);
  });

  it('brings an earlier text back as what counts when the page has it again, and overwrites none', async () => {
    const edited = { ...NORTH, body: `${NORTH.body} Also the weather.` };
    await save(NORTH, LATE);
    await save(edited, EARLY);
    await save(NORTH, EARLY + 1);
    const texts = (await library.versions.toArray()).map(({ text }) => text);
    expect(new Set(texts)).toEqual(new Set([NORTH.body, edited.body]));
    const row = await library.statements.get(NORTH.url);
    expect((await library.versions.get([NORTH.url, row?.currentVersion ?? 0]))?.text).toBe(NORTH.body);
  });

  it('lets the reader’s later word count, though an earlier moment stands beside it', async () => {
    await compared();
    const word = {
      statement: NORTH.url,
      claim: `${NORTH.url}#1.1`,
      other: SOUTH.url,
      partner: `${SOUTH.url}#1.1`,
    };
    expect(await keepJudgement({ ...word, verdict: 'same' }, LATE)).toBeNull();
    expect(await keepJudgement({ ...word, verdict: 'differs' }, EARLY)).toBe('same');
    expect((await library.judgements.toArray()).map(({ verdict }) => verdict)).toEqual(['differs']);
    const claim = (await pairView(NORTH.url))?.own.claims[1];
    expect(claim?.partners.map(({ relation }) => relation)).toEqual(['differs']);
  });

  it('keeps remarks in the order in which they were written', async () => {
    await save(NORTH);
    const note = (text: string) => ({ kind: 'note' as const, text, tags: [] });
    await keepRemark(NORTH.url, `${NORTH.url}#1.0`, note('First.'), LATE, '1');
    await keepRemark(NORTH.url, `${NORTH.url}#1.1`, note('Second.'), EARLY, '1');
    const rows = await library.remarks.orderBy('statement').sortBy('saidAt');
    expect(rows.map(({ text }) => text)).toEqual(['First.', 'Second.']);
  });
});
