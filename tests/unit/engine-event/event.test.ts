import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, daysBetween, daysLater } from '../../../src/engine/event/days.ts';
import { eventKindOf } from '../../../src/engine/event/kind.ts';
import { type EventFacts, SAME_EVENT, sameEvent } from '../../../src/engine/event/sameEvent.ts';

const washington: EventFacts = {
  issuer: 'us-wh',
  party: 'us',
  parties: ['ru', 'us'],
  date: '2025-03-18',
  kind: 'call',
};
const moscow: EventFacts = { issuer: 'ru-kremlin', party: 'ru', parties: ['us'], date: '2025-03-18', kind: 'call' };

const ANNA = { key: 'anna', party: 'us' };
const BORIS = { key: 'boris', party: 'ru' };
const KIRA = { key: 'kira', party: 'ru' };

describe('calendar dates by day numbers', () => {
  it('counts days over months, years and leap days', () => {
    expect(daysBetween('2025-03-18', '2025-03-18')).toBe(0);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-02-28', '2025-03-01')).toBe(1);
    expect(daysBetween('1999-12-31', '2000-01-01')).toBe(1);
    expect(daysBetween('2025-03-18', '2025-03-17')).toBe(-1);
    expect(daysBetween('2000-03-01', '2400-03-01')).toBe(146_097);
  });

  it('knows what is no date', () => {
    for (const no of ['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '1900-02-29', '18 March', '2025-3-1', ''])
      expect(dayNumber(no)).toBeNull();
    expect(daysBetween('2025-02-29', '2025-03-01')).toBeNull();
    expect(daysLater('no date', 1)).toBeNull();
  });

  it('goes there and back', () => {
    expect(daysLater('2025-12-31', 1)).toBe('2026-01-01');
    expect(daysLater('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysLater('9999-12-31', 1)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700_000 }), (days) => {
        const date = daysLater('0100-03-01', days);
        expect(date && daysBetween('0100-03-01', date)).toBe(days);
      }),
    );
  });
});

describe('the kind of an event', () => {
  it.each([
    ['Readout of the President’s Call with the Prime Minister of Nordavia', '', 'call'],
    ['Meeting with the President of Nordavia', 'They agreed to speak by phone again.', 'meeting'],
    ['Telephone conversation with the Federal Chancellor', 'They will meet in May.', 'call'],
    ['Statement on Nordavia', 'The two leaders spoke on Tuesday about the harvest.', 'call'],
    ['Statement on Nordavia', 'The presidents met in the capital.', 'meeting'],
    ['Statement on Nordavia', 'The negotiations dealt with fish.', 'talks'],
  ])('%s / %s: %s', (title, text, kind) => {
    expect(eventKindOf(title, text)).toBe(kind);
  });
});

describe('whether two statements tell of one event', () => {
  it('finds the two accounts of one call', () => {
    expect(sameEvent(washington, moscow)).toBe(1);
    expect(sameEvent(moscow, washington)).toBe(1);
  });

  it('allows a day either way, as less sure, and no more', () => {
    const nextDay = sameEvent(washington, { ...moscow, date: '2025-03-19' });
    expect(nextDay).toBeGreaterThan(0);
    expect(nextDay).toBeLessThan(1);
    expect(sameEvent(washington, { ...moscow, date: '2025-03-17' })).toBe(nextDay);
    expect(sameEvent(washington, { ...moscow, date: '2025-03-20' })).toBe(0);
  });

  it('keeps two calls of one leader on one day apart', () => {
    const withKyiv: EventFacts = { ...washington, parties: ['ua', 'us'] };
    const kyiv: EventFacts = { issuer: 'ua-president', party: 'ua', parties: ['us'], date: '2025-03-18', kind: 'call' };
    expect(sameEvent(withKyiv, moscow)).toBe(0);
    expect(sameEvent(washington, kyiv)).toBe(0);
    expect(sameEvent(withKyiv, kyiv)).toBe(1);
    // Both spoke with Washington on that day, but not with each other.
    expect(sameEvent(moscow, kyiv)).toBe(0);
  });

  it('takes neither the same side nor an undated or another kind of event', () => {
    expect(sameEvent(washington, { ...moscow, party: 'us', parties: ['ru', 'us'] })).toBe(0);
    expect(sameEvent(washington, washington)).toBe(0);
    expect(sameEvent(washington, { ...moscow, date: null })).toBe(0);
  });

  it('is less sure where the kinds differ, and refuses another kind on another day', () => {
    const talks = sameEvent(washington, { ...moscow, kind: 'talks' });
    const meeting = sameEvent(washington, { ...moscow, kind: 'meeting' });
    expect(talks).toBeLessThan(1);
    expect(meeting).toBeLessThan(talks);
    // A video conference is a call by one account and a meeting by the other.
    expect(meeting).toBeGreaterThanOrEqual(SAME_EVENT);
    expect(sameEvent(washington, { ...moscow, kind: 'meeting', date: '2025-03-19', persons: [KIRA] })).toBeLessThan(
      meeting,
    );
  });

  it('tells two talks of the same states on one day apart by who spoke', () => {
    const byLeader = { ...washington, persons: [ANNA, BORIS] };
    expect(sameEvent(byLeader, { ...moscow, persons: [BORIS, ANNA] })).toBe(1);
    expect(sameEvent(byLeader, { ...moscow, persons: [KIRA, ANNA] })).toBe(0);
    expect(sameEvent(byLeader, { ...moscow, persons: [ANNA] })).toBeGreaterThan(0.9);
    // A government that does not name its guest speaks of another talk, more likely.
    expect(sameEvent(byLeader, { ...moscow, persons: [BORIS] })).toBeLessThan(0.8);
  });

  it('finds one of many who are not named', () => {
    const host: EventFacts = { ...washington, parties: ['us'], open: true };
    const many: EventFacts = { ...moscow, parties: ['de', 'fr', 'us'] };
    expect(sameEvent(host, many)).toBeGreaterThanOrEqual(SAME_EVENT);
    expect(sameEvent(host, { ...moscow, parties: ['us'], open: true })).toBeGreaterThanOrEqual(SAME_EVENT);
    // Talks of two are none of the many, and neither names the other here.
    expect(sameEvent(host, moscow)).toBe(0);
    expect(sameEvent(host, { ...many, parties: ['de', 'fr'], open: true })).toBe(0);
  });

  it('is surer the more matters both have', () => {
    const [a, b] = [
      { ...washington, matters: ['energy', 'fish', 'grain'] },
      { ...moscow, matters: ['fish', 'grain'] },
    ];
    expect(sameEvent(a, b)).toBe(1);
    expect(sameEvent(a, { ...b, matters: ['fish', 'space'] })).toBeLessThan(1);
    expect(sameEvent(a, { ...b, matters: ['space'] })).toBeLessThan(sameEvent(a, { ...b, matters: ['fish', 'space'] }));
  });

  it('is less sure where more took part by one account', () => {
    const conference = sameEvent({ ...washington, parties: ['de', 'fr', 'ru', 'us'] }, moscow);
    expect(conference).toBeLessThan(sameEvent(washington, moscow));
  });
});
