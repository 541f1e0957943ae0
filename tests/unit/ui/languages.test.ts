import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import german from '../../../assets/public/_locales/de/messages.json' with { type: 'json' };
import { browser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', () => ({ default: browser }));

import { eventTitle, partyName } from '../../../src/ui/words/eventWords.ts';
import { clockWords, digits, isOne, locale } from '../../../src/ui/words/locale.ts';
import { counted, countedCapital, dateWords, listed, numberWords } from '../../../src/ui/words/words.ts';

const texts: Readonly<Record<string, { readonly message: string }>> = german;
const english = browser.i18n.getMessage;

function speak(language: string, words: typeof english): void {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(language);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(words);
}

const inGerman: typeof english = (key, filling = []) =>
  (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => filling[Number(place) - 1] ?? '');

const russia = { event: { kind: 'call', date: '2025-03-18', parties: ['us', 'ru'] } } as const;
const event = (own: string, parties: readonly string[]) =>
  eventTitle({ event: { ...russia.event, parties }, own: { party: own }, other: null } as unknown as Parameters<
    typeof eventTitle
  >[0]);

afterEach(() => vi.restoreAllMocks());

describe('a count below a thousand', () => {
  it('has the digits that the browser would write, in every language that there are texts in', () => {
    const languages = readdirSync('assets/public/_locales');
    expect(languages).toContain('de');
    for (const language of languages)
      for (const count of [0, 7, 10, 42, 100, 999])
        expect(digits(count)).toBe(new Intl.NumberFormat(language.replace('_', '-')).format(count));
  });
});

describe('in German', () => {
  beforeEach(() => speak('de-AT', inGerman));

  it('dates have their point, and numbers their groups', () => {
    expect(dateWords('2025-03-18')).toBe('18. März 2025');
    expect(dateWords('03-18')).toBe('18. März');
    expect(numberWords(4)).toBe('vier');
    expect(['1.804', '1 804']).toContain(numberWords(1804).replace(/\s/, ' '));
    expect(clockWords(new Date(2026, 10, 5, 15, 5).getTime())).toBe('15:05');
  });

  it('one is one, in the gender of the thing', () => {
    expect([0, 1, 2].map(isOne)).toEqual([false, true, false]);
    expect(counted('count_missing', 1)).toBe('ein Punkt fehlt hier');
    expect(countedCapital('count_issuers', 1)).toBe('Eine Stelle');
    expect(counted('count_missing', 18)).toBe('18 Punkte fehlen hier');
  });

  it('states are named in German, in the case that "mit" asks for', () => {
    expect(partyName('ru')).toBe('Russland');
    expect(partyName('ru', 'en')).toBe('Russia');
    expect(event('us', ['us', 'ru'])).toBe('Telefonat mit Russland');
    expect(event('ru', ['us', 'ru', 'ua'])).toBe('Telefonat mit den Vereinigten Staaten und der Ukraine');
    expect(listed(['a', 'b', 'c'])).toBe('a, b und c');
  });

  it('the region is the browser’s', () => {
    expect(locale()).toBe('de-AT');
  });
});

describe('in a language that the texts do not have', () => {
  it('all is English', () => {
    speak('fr', english);
    expect(locale()).toBe('en');
    expect(partyName('ru')).toBe('Russia');
    expect(event('ru', ['us', 'ru'])).toBe('Call with the United States');
  });
});
