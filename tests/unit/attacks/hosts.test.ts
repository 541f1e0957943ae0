import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { issuersOfHost } from '../../../src/issuers/index.ts';
import { recognise } from '../../../src/page/recognise/recognise.ts';
import { pageKey } from '../../../src/page/take/pageKey.ts';

const HOSTS = ALL_ISSUERS.flatMap(({ hosts }) => hosts).filter((host) => !host.endsWith('.example'));

const TITLE = 'Readout of a call with President Example of Belmar';

/** Letters of other alphabets that look like Latin ones. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  i: 'і',
  k: 'к',
  m: 'м',
  l: 'ⅼ',
  r: 'г',
};

/** Ways to dress up as a host: each gives an address that the browser would open somewhere else. */
const disguises: readonly ((host: string) => string)[] = [
  (host) => `https://${host}.evil.example/news/1`,
  (host) => `https://evil.example/${host}/news/1`,
  (host) => `https://${host}@evil.example/news/1`,
  (host) => `https://${host}:${host}@evil.example/news/1`,
  (host) => `https://evil.example#${host}/`,
  (host) => `https://evil.example?https://${host}/`,
  (host) => `https://x${host}/news/1`,
  (host) => `https://evil-${host}/news/1`,
  (host) => `https://${host}:8443/news/1`,
  (host) => `https://${host}./news/1`,
  (host) => `https://${host.replace(/\.[a-z]+$/, '.example')}/news/1`,
  (host) => `https://${host.replaceAll('.', '-')}.example/news/1`,
  (host) => `https://${host.replace(/[aeopcikmlr]/, (letter) => LOOK_ALIKE[letter] ?? letter)}/news/1`,
  (host) => `https:\\\\evil.example\\@${host}/news/1`,
];

describe('an address that looks like an issuer’s', () => {
  it('is no issuer’s, however it is dressed up', () => {
    const taken: string[] = [];
    let tried = 0;
    for (const host of HOSTS)
      for (const disguise of disguises) {
        const address = disguise(host);
        if (!URL.canParse(address)) continue;
        const url = new URL(address);
        // Some hosts differ from another issuer's by just what the disguise changes.
        if (HOSTS.includes(url.host)) continue;
        tried += 1;
        const { issuer } = recognise({ url: address, title: TITLE }, { issuers: ALL_ISSUERS });
        if (issuersOfHost(url.host, ALL_ISSUERS).length > 0 || issuer) taken.push(address);
      }
    expect(taken).toEqual([]);
    expect(tried).toBeGreaterThan(1_000);
  });

  it('is not made the page of another by its key: user names go, ports and hosts stay', () => {
    expect(pageKey('https://www.kremlin.ru:x@evil.example/a')).toBe('https://evil.example/a');
    expect(pageKey('https://kremlin.ru:8443/a')).toBe('https://kremlin.ru:8443/a');
    expect(pageKey('https://kremlin.ru.evil.example/a')).toBe('https://kremlin.ru.evil.example/a');
    for (const odd of [
      'javascript:alert(1)//kremlin.ru',
      'data:text/html,kremlin.ru',
      'blob:https://kremlin.ru/1',
      'file:///kremlin.ru',
    ])
      expect(pageKey(odd)).toBeNull();
  });

  it.each([
    ['https://a.example//////////', 'https://a.example'],
    ['https://a.example/x/print/print/', 'https://a.example/x'],
    ['http://a.example:443/x', 'https://a.example/x'],
    ['http://a.example:80/x', 'https://a.example/x'],
  ])('%s has a key that is its own key', (url, key) => {
    expect(pageKey(url)).toBe(key);
    expect(pageKey(key)).toBe(key);
  });

  it('gives a key of the host that the browser would open, for any address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc.string(),
          fc.string({ unit: 'binary' }),
        ),
        (url) => {
          const key = pageKey(url);
          if (key === null) return;
          expect(new URL(key).host).toBe(new URL(new URL(url).href.replace(/^http:/, 'https:')).host);
          expect(new URL(key).username).toBe('');
          expect(pageKey(key)).toBe(key);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
