import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { comparePoints } from '../../../src/engine/compare/compare.ts';
import { MODELS } from '../../../src/engine/compare/models.ts';

const ENGLISH = 'The ministers discussed the ceasefire.';
const ENGLISH_TOO = 'The ceasefire was discussed by the ministers.';
const GERMAN = 'Die Minister sprachen über die Waffenruhe.';

/** The relations of the links of two statements, where what is learnt finds all linked claims to be the same so likely. */
function relations(sameness: number, [one, other]: readonly (readonly [text: string, language: string])[]): string[] {
  const odds = Math.log(sameness / (1 - sameness));
  const same = { ...MODELS.same, linear: { weights: [], bias: odds }, trees: { bias: odds, trees: [] } };
  const statements = [one, other].map(([text = '', language = ''] = ['', ''], statement) => ({
    text,
    language,
    claims: readClaims(text, { statement, language }),
  }));
  return comparePoints(statements, { ...MODELS, same }).links.map(({ relation }) => relation);
}

describe('two linked claims', () => {
  it('of one language say the same where that is likelier than not', () => {
    const told = [[ENGLISH, 'en'] as const, [ENGLISH_TOO, 'en'] as const];
    expect(relations(0.55, told)).toEqual(['same']);
    expect(relations(0.42, told)).toEqual(['differs']);
  });

  it('of two languages say the same where that is a little less likely', () => {
    for (const told of [
      [[ENGLISH, 'en'] as const, [GERMAN, 'de'] as const],
      [[GERMAN, 'de'] as const, [ENGLISH, 'en'] as const],
    ]) {
      expect(relations(0.42, told)).toEqual(['same']);
      expect(relations(0.2, told)).toEqual(['differs']);
    }
  });
});
