import { describe, expect, it } from 'vitest';
import { type Profile, profilesOf } from '../../../src/engine/compare/profile.ts';
import { COVERAGE_SIGNALS, coverageSignals } from '../../../src/engine/compare/signals/coverage.ts';
import { kinTenths } from '../../../src/engine/language/lexicon/concepts.ts';

function profile(text: string): Profile {
  const [read] = profilesOf(text, [{ id: '0.0', start: 0, end: text.length, text, act: 'INFORM' }]);
  if (!read) throw new Error('no claim');
  return read;
}

const signals = (a: string, b: string): Record<string, number> => {
  const values = coverageSignals(profile(a), profile(b));
  return Object.fromEntries(COVERAGE_SIGNALS.map((name, i) => [name, values[i] ?? Number.NaN]));
};

describe('what of a claim the other tells', () => {
  it('is all of it where both are one', () => {
    const found = signals('They discussed the truce and the sailors', 'They discussed the truce and the sailors');
    expect(found).toMatchObject({ 'concepts told: the one told least': 1, 'words unsaid: greater': 0 });
  });

  it('knows kin and synonyms', () => {
    const kin = signals('They discussed sanctions relief', 'They discussed frozen assets');
    const strangers = signals('They discussed sanctions relief', 'They discussed fisheries');
    expect(kin['concepts told: mean']).toBeGreaterThan(strangers['concepts told: mean'] ?? 0);
    expect(signals('The sailors will be freed', 'The sailors will be released')['words unsaid: greater']).toBe(0);
  });

  it('counts no word that stands in a name the other tells', () => {
    const found = signals('They will cooperate on the ceasefire', 'They will cooperate on the truce');
    expect(found['words unsaid: greater']).toBeGreaterThan(0);
    expect(found).toMatchObject({ 'words untold: greater': 0, 'words untold: rarest, greater': 0 });
  });

  it('is the same the other way round, and none is missing', () => {
    const [a, b] = ['He offered 40 patrol boats to the islands', 'Boats were discussed, and a treaty on fish'];
    expect(signals(a, b)).toEqual(signals(b, a));
    expect(Object.values(signals(a, 'Yes'))).not.toContain(Number.NaN);
  });
});

describe('the kin of concepts', () => {
  it('are so both ways, a concept its own and a stranger none', () => {
    expect(kinTenths('talks', 'call')).toBe(kinTenths('call', 'talks'));
    expect(kinTenths('call', 'talks')).toBeGreaterThanOrEqual(6);
    expect(kinTenths('call', 'call')).toBe(10);
    expect(kinTenths('call', 'fisheries')).toBe(0);
    expect(kinTenths('no-such-concept', 'call')).toBe(0);
  });
});
