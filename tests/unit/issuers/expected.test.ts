import { describe, expect, test } from 'vitest';
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { expectedIssuers } from '../../../src/issuers/expected.ts';
import { hasPages, LISTS, listAddress, listsFor } from '../../../src/issuers/lists.ts';
import { hasSearch, searchAddress } from '../../../src/issuers/siteSearch.ts';

const expected = (issuer: string, parties: string, title: string) => {
  const party = issuer.split('-')[0] ?? '';
  return expectedIssuers({ issuer, party, parties: parties.split(' '), title }, ALL_ISSUERS).map(({ id }) => id);
};

describe('who should have an account of an event', () => {
  test('of leaders: the leader’s office first, and never the own side', () => {
    expect(expected('us-wh', 'ru us', 'Readout of the President’s Call with President Sample')).toEqual([
      'ru-kremlin',
      'ru-mid',
    ]);
    expect(expected('ru-kremlin', 'ru us', 'Telephone conversation with US President Jo Sample')[0]).toBe('us-wh');
    expect(expected('ru-kremlin', 'cn ru', 'Talks with President of China')[0]).toBe('cn-mfa');
  });

  test('of ministers: the ministry first, whoever tells of it', () => {
    expect(expected('us-state', 'us fr', 'Secretary Sample’s Call with French Foreign Minister Exemple')[0]).toBe(
      'fr-meae',
    );
    expect(expected('cn-mfa', 'cn uk', 'Wang Sample Has a Phone Call with UK Foreign Secretary Jo Sample')[0]).toBe(
      'uk-fcdo',
    );
    expect(expected('ru-kremlin', 'ru us', 'Meeting with US Secretary of State Jo Sample')[0]).toBe('us-state');
    expect(expected('de-aa', 'de ua', 'Gespräch mit dem ukrainischen Amtskollegen')[0]).toBe('ua-mfa');
  });

  test('of a minister with a leader: the leader’s office first', () => {
    expect(expected('us-state', 'us ua', 'Secretary Sample’s Meeting with President Exemple')[0]).toBe('ua-president');
    expect(expected('us-dod', 'us ua', 'Readout of the Secretary of Defense’s Call With Ukraine')[0]).not.toBe(
      undefined,
    );
  });

  test('of several parties: the first body of each before the second of any', () => {
    const found = expected(
      'ua-president',
      'fr ua uk',
      'President’s call with the leaders of France and the UK, President Sample',
    );
    expect(new Set(found.slice(0, 2))).toEqual(new Set(['uk-pmo', 'fr-elysee']));
  });

  test('of no known other party: nobody', () => {
    expect(expected('us-wh', 'us', 'Readout of a call')).toEqual([]);
    expect(expected('us-wh', 'us zz', 'Readout of a call')).toEqual([]);
  });
});

describe('the lists for a day', () => {
  test('are those of the government of that day', () => {
    const hosts = (day: string) => [...new Set(listsFor('us-wh', day).map(({ url }) => new URL(url).hostname))];
    expect(hosts('2025-03-18')).toEqual(['www.whitehouse.gov']);
    expect(hosts('2022-07-27')).toEqual(['bidenwhitehouse.archives.gov']);
    expect(hosts('2025-01-20')).toEqual(['www.whitehouse.gov', 'bidenwhitehouse.archives.gov']);
    expect(listsFor('nobody', '2025-03-18')).toEqual([]);
    expect(listsFor('constructor', '2025-03-18')).toEqual([]);
  });

  test('are asked for by page and by day, and leave no gap unfilled', () => {
    for (const [id, lists] of Object.entries(LISTS))
      for (const list of lists) {
        const address = listAddress(list, 0, '2025-03-17', '2025-03-22');
        expect(URL.canParse(address), id).toBe(true);
        expect(address, id).not.toMatch(/[{}]/);
        expect(listAddress(list, 1, '2025-03-17', '2025-03-22') !== address, id).toBe(hasPages(list));
      }
    const [kremlin] = listsFor('ru-kremlin', '2025-03-18').filter(hasPages);
    expect(kremlin && listAddress(kremlin, 2, '', '')).toMatch(/page\/3$/);
  });
});

describe('the sites’ own search', () => {
  test('is a link to the issuer’s own host, with the words in it; else to its first page', () => {
    for (const issuer of ALL_ISSUERS) {
      const address = new URL(searchAddress(issuer, 'Côte d’Ivoire & "x"'));
      expect(issuer.hosts, issuer.id).toContain(address.hostname);
      if (hasSearch(issuer)) expect([...address.searchParams.values()], issuer.id).toContain('Côte d’Ivoire & "x"');
    }
  });
});
