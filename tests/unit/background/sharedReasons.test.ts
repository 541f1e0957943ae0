import 'fake-indexeddb/auto';

import { beforeEach, expect, it } from 'vitest';
import { claimsShared } from '../../../src/background/judgement/sharedReasons.ts';
import { library } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { FACTS, NORTH, SOUTH, sentencesAsClaims } from '../library/fixtures.ts';

beforeEach(async () => {
  await library.delete();
  await library.open();
  for (const page of [NORTH, SOUTH]) await saveStatement(page, sentencesAsClaims(page.body), FACTS);
});

const shared = (claim: number, partner: number) =>
  claimsShared({
    statement: NORTH.url,
    claim: `${NORTH.url}#1.${claim}`,
    other: SOUTH.url,
    partner: `${SOUTH.url}#1.${partner}`,
  });

it('tells what two claims name both, whichever the reader links, and nothing where they share nothing', async () => {
  expect(await shared(1, 1)).toEqual({ shared: expect.arrayContaining(['crossings']) });
  expect(await shared(2, 2)).toEqual({ shared: [] });
});

it('tells nothing of claims and statements that are gone', async () => {
  expect(await shared(9, 1)).toEqual({ shared: [] });
  await library.statements.clear();
  expect(await shared(1, 1)).toEqual({ shared: [] });
});
