import { afterEach, describe, expect, it, vi } from 'vitest';
import { statusWords } from '../../../src/ui/pair/statusMarks.ts';
import { eventTitle, partyName } from '../../../src/ui/words/eventWords.ts';
import { counted, countedCapital, dateWords, listed, message, numberWords } from '../../../src/ui/words/words.ts';
import { forgetBrowser } from './fakeBrowser.ts';
import { pair } from './pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fakeBrowser.ts')).browser }));
afterEach(forgetBrowser);

describe('numbers', () => {
  it('are words while they are small', () => {
    expect([0, 1, 4, 12].map(numberWords)).toEqual(['no', 'one', 'four', 'twelve']);
    expect(numberWords(13)).toBe('13');
    expect(numberWords(1804)).toBe('1,804');
  });

  it('take singular and plural', () => {
    expect(counted('count_missing', 1)).toBe('one point missing here');
    expect(counted('count_missing', 0)).toBe('no points missing here');
    expect(countedCapital('count_only', 4)).toBe('Four points only here');
  });
});

describe('dates', () => {
  it('are text from beginning to end', () => {
    expect(dateWords('2025-03-18')).toBe('18 March 2025');
    expect(dateWords('2025-01-01')).toBe('1 January 2025');
    expect(dateWords('12-31')).toBe('31 December');
  });

  it('stay as they are when they are none', () => {
    for (const strange of ['', '2025', '2025-13-01', '2025-00-10', 'yesterday'])
      expect(dateWords(strange)).toBe(strange);
  });
});

describe('lists', () => {
  it('end with "and"', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});

describe('an event', () => {
  it('is named from where the open statement stands', () => {
    expect(eventTitle(pair)).toBe('Call with Iceland');
    const talks = { ...pair.event, kind: 'talks', parties: ['fr', 'is', 'us'] } as const;
    expect(eventTitle({ ...pair, event: talks })).toBe('Talks with Iceland and the United States');
    const meeting = { ...pair.event, kind: 'meeting', parties: ['fr'] } as const;
    expect(eventTitle({ ...pair, event: meeting, other: null })).toBe('Meeting');
    expect(eventTitle({ ...pair, event: meeting })).toBe('Meeting with Iceland');
    const foreign = { ...pair, event: { ...pair.event, parties: ['fr', 'us'] } };
    expect(eventTitle(foreign)).toBe('Call with the United States');
    const sample = { ...pair.event, parties: ['fr', 'xb'] };
    expect(eventTitle({ ...pair, event: sample, other: null })).toBe('Call with the Government of Belmar');
  });

  it('names a party that is no state by its issuer, or by its code', () => {
    expect(partyName('xb')).toBe('Government of Belmar');
    expect(partyName('uk')).toBe('United Kingdom');
    expect(partyName('nato')).toBe('NATO');
    expect(partyName('zz')).toBe('ZZ');
  });
});

it('a status that one side alone has names that side', () => {
  expect(statusWords('only', 'IS')).toBe('IS only');
  expect(statusWords('conflict', 'IS')).toBe(message('status_conflict'));
});
