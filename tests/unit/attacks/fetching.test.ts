import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Budget, fetchText } from '../../../src/background/find/fetchText.ts';
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { issuerById } from '../../../src/issuers/index.ts';
import type { Issuer } from '../../../src/issuers/model.ts';
import { readFeed } from '../../../src/page/list/feed.ts';

const allowed = new Set(['www.pm.gc.ca']);
vi.mock('../../../src/background/permissions.ts', () => ({ mayRead: async (host: string) => allowed.has(host) }));
afterEach(() => vi.unstubAllGlobals());

const canada = issuerById('ca-pm', ALL_ISSUERS) as Issuer;
const ADDRESS = 'https://www.pm.gc.ca/en/news.rss';
const PAGE = 'https://www.pm.gc.ca/en/news/readouts/2025/03/18/a';
const budget = (): Budget => ({
  signal: new AbortController().signal,
  deadline: Date.now() + 60_000,
  requests: 30,
  bytes: 30_000_000,
});

/** Answers every request so, and keeps what was asked. */
function site(
  answer: (url: string, init: RequestInit) => Response | Promise<Response>,
): { url: string; init: RequestInit }[] {
  const asked: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return answer(url, init);
  });
  return asked;
}

/** What the browser gives for a redirect that is not followed. */
const redirect = (): Response =>
  Object.defineProperties(new Response(null), { type: { value: 'opaqueredirect' }, status: { value: 0 } });

describe('a counterpart’s site that sends the request elsewhere', () => {
  it('is not followed: nothing is asked of another host, nor more than a few times', async () => {
    // As a browser does it: whoever does not say that redirects are to be left is taken to the other host.
    const asked = site((_, { redirect: how }) => (how === 'manual' ? redirect() : new Response('another host')));
    expect(await fetchText(ADDRESS, budget())).toMatchObject({ ok: false, failure: 'redirected' });
    expect(new Set(asked.map(({ url }) => new URL(url).hostname))).toEqual(new Set(['www.pm.gc.ca']));
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  it('learns nothing of the reader: no cookies, no referrer, no cache', async () => {
    const asked = site(() => new Response('<rss></rss>'));
    await fetchText(ADDRESS, budget());
    expect(asked.map(({ init }) => init)).toMatchObject([
      { credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer', cache: 'no-store' },
    ]);
  });

  it('is not asked at all without access, whatever the address makes of the host', async () => {
    const asked = site(() => new Response('x'));
    for (const url of [
      'https://www.pm.gc.ca.evil.example/',
      'https://www.pm.gc.ca@evil.example/',
      'https://evil.example/www.pm.gc.ca',
    ])
      expect(await fetchText(url, budget())).toMatchObject({ ok: false, failure: 'permission' });
    expect(asked).toEqual([]);
  });
});

describe('an answer without an end', () => {
  it('is left once it is longer than any list, and the rest is never taken', async () => {
    let given = 0;
    let left = false;
    const piece = new Uint8Array(256 * 1024).fill(60);
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          given += piece.length;
          controller.enqueue(piece);
        },
        cancel() {
          left = true;
        },
      });
    site(() => new Response(endless()));
    expect(await fetchText(ADDRESS, budget())).toMatchObject({ ok: false, failure: 'too_large' });
    expect(left).toBe(true);
    expect(given).toBeLessThan(8 * 1024 * 1024);
  });

  it('is not even begun where its length is stated, nor where it is no text', async () => {
    site(() => new Response('x', { headers: { 'content-length': '99999999999' } }));
    expect(await fetchText(ADDRESS, budget())).toMatchObject({ failure: 'too_large' });
    site(() => new Response('x', { headers: { 'content-type': 'application/zip' } }));
    expect(await fetchText(ADDRESS, budget())).toMatchObject({ failure: 'malformed' });
  });
});

describe('a feed made to hold up its reader', () => {
  const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const bombs: Readonly<Record<string, string>> = {
    'entities inside entities': `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${entities}]><rss><item><title>&l30;</title><link>${PAGE}</link></item></rss>`,
    'a file as an entity': `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><item><title>&x;</title><link>${PAGE}</link></item></rss>`,
    'a title without an end': `<rss><item><link>${PAGE}</link><title>${'<![CDATA['.repeat(300_000)}`,
    'nothing but entities': `<rss><item><link>${PAGE}</link><title>${'&#x26;'.repeat(500_000)}</title></item></rss>`,
    'tags that are never closed': `<rss>${'<item><title><link>'.repeat(200_000)}`,
  };
  for (const [what, text] of Object.entries(bombs)) {
    it(`is read to its end: ${what}`, () => {
      const pages = readFeed(text, ADDRESS, canada) ?? [];
      for (const { title } of pages) {
        expect(title.length).toBeLessThan(10_000);
        expect(title).not.toMatch(/root:|lollol/);
      }
    });
  }
});
