import { describe, expect, it } from 'vitest';
import { isRulesAnswer, readingRules } from '../../../src/content/rulesShape.ts';
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { plainRules } from '../../../src/messages/plainRules.ts';

describe('the rules that a page is read by', () => {
  it.each(ALL_ISSUERS.map((issuer) => [issuer.id, issuer] as const))('of %s cross the border whole', (_, issuer) => {
    const sent = JSON.stringify({ rules: plainRules(issuer) });
    expect(sent.length).toBeLessThan(10_000);
    const answer: unknown = JSON.parse(sent);
    if (!isRulesAnswer(answer) || !answer.rules) throw new Error('refused');
    const rules = readingRules(answer.rules);
    expect(rules.markups).toEqual(issuer.markups);
    expect(rules.wrapping).toEqual(issuer.wrapping ?? []);
  });

  it('are none where a page is not to be read, and empty where it is nobody’s', () => {
    expect(isRulesAnswer({ rules: null })).toBe(true);
    expect(isRulesAnswer({ rules: plainRules(null) })).toBe(true);
    expect(readingRules(plainRules(null))).toEqual({ markups: [], wrapping: [] });
  });

  it.each([
    undefined,
    null,
    'rules',
    {},
    { rules: {} },
    { rules: { markups: {}, wrapping: [] } },
    { rules: { markups: [{ name: 'x', title: [], published: [], body: '.text' }], wrapping: [] } },
    { rules: { markups: [{ name: 'x', title: [1], published: [], body: [] }], wrapping: [] } },
    { rules: { markups: [{ name: 'x', title: [], published: [], body: [], drop: 'p' }], wrapping: [] } },
    { rules: { markups: [], wrapping: ['^x$'] } },
    { rules: { markups: [], wrapping: [{ source: 'x', flags: 1 }] } },
  ])('are refused when they are not as agreed', (answer) => {
    expect(isRulesAnswer(answer)).toBe(false);
  });
});
