import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { issuerById, issuersOfHost } from '../../../src/issuers/index.ts';
import { LISTS } from '../../../src/issuers/lists.ts';
import type { Issuer } from '../../../src/issuers/model.ts';
import { readFeed } from '../../../src/page/list/feed.ts';
import { readHtmlList } from '../../../src/page/list/htmlList.ts';
import { readJsonList } from '../../../src/page/list/jsonList.ts';
import { likeliest } from '../../../src/page/list/likeliest.ts';
import { KNOWLEDGE } from '../../../src/page/recognise/knowledge.ts';

function known(id: string): Issuer {
  const issuer = issuerById(id, ALL_ISSUERS);
  if (!issuer) throw new Error(id);
  return issuer;
}
const canada = known('ca-pm');
const BASE = 'https://www.pm.gc.ca/en/news.rss';
const PAGE = 'https://www.pm.gc.ca/en/news/readouts/2025/03/18/prime-minister-example-speaks';

describe('the lists of issuers', () => {
  test('belong to issuers that are known, at least a dozen of them, on addresses of the web', () => {
    expect(Object.keys(LISTS).length).toBeGreaterThanOrEqual(12);
    for (const [id, lists] of Object.entries(LISTS)) {
      expect(issuerById(id, ALL_ISSUERS), id).not.toBeNull();
      for (const { url } of lists) expect(url).toMatch(/^https?:\/\//);
    }
  });

  test('most stand on the issuer’s own host', () => {
    const all = Object.entries(LISTS).flatMap(([id, lists]) =>
      lists.map(({ url }) => ({ id, host: new URL(url).hostname })),
    );
    const foreign = all.filter(({ id, host }) => !issuersOfHost(host, ALL_ISSUERS).some((issuer) => issuer.id === id));
    expect(foreign.map(({ host }) => host)).toEqual(['api.io.canada.ca']);
  });
});

describe('feeds', () => {
  test('RSS, with CDATA and entities', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
      <item><title><![CDATA[Prime Minister speaks with the King &amp; Queen]]></title><link>${PAGE}</link><pubDate>Tue, 18 Mar 2025 22:30:00 -0400</pubDate></item>
      <item><title>Second &#8211; item</title><link>/en/news/readouts/2025/03/17/second</link><pubDate>nonsense</pubDate></item></channel></rss>`;
    expect(readFeed(rss, BASE, canada)).toEqual([
      { url: PAGE, title: 'Prime Minister speaks with the King & Queen', published: '2025-03-18' },
      { url: 'https://www.pm.gc.ca/en/news/readouts/2025/03/17/second', title: 'Second – item', published: null },
    ]);
  });

  test('Atom, the page’s link among others', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="self" href="https://www.pm.gc.ca/feed"/><link rel="alternate" href="${PAGE}"/>
      <title>A call</title><updated>2025-03-19T00:10:00Z</updated></entry></feed>`;
    expect(readFeed(atom, BASE, canada)).toEqual([{ url: PAGE, title: 'A call', published: '2025-03-19' }]);
  });

  test('other hosts, scripts and userinfo are left out', () => {
    const links = [
      'https://evil.example/a',
      'javascript:alert(1)',
      'https://www.pm.gc.ca@evil.example/a',
      'https://www.pm.gc.ca:8443/a',
    ];
    const rss = `<rss>${links.map((link) => `<item><title>x</title><link>${link}</link></item>`).join('')}</rss>`;
    expect(readFeed(rss, BASE, canada)).toEqual([]);
  });

  test('malformed XML gives what can be read, a login page none', () => {
    const broken = `<rss><channel><item><title>One<link>${PAGE}</link><item><title>Two</title><link>${PAGE}-two</link>`;
    expect(readFeed(broken, BASE, canada)?.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(readFeed('<!doctype html><html><body>Sign in</body></html>', BASE, canada)).toBeNull();
    expect(readFeed('', BASE, canada)).toBeNull();
  });

  test('10,000 entries, and hostile ones that would never end if time grew with their square', () => {
    const rss = `<rss>${Array.from({ length: 10_000 }, (_, i) => `<item><title>Call ${i}</title><link>${PAGE}-${i}</link></item>`).join('')}</rss>`;
    expect(readFeed(rss, BASE, canada)).toHaveLength(10_000);
    expect(readFeed(`<rss>${'<item><title>'.repeat(200_000)}`, BASE, canada)).toEqual([]);
    expect(readFeed(`<rss><item><title>${'<'.repeat(1_000_000)}`, BASE, canada)).toEqual([]);
  });
});

describe('HTML and JSON lists', () => {
  test('links that can hold a readout, with the date beside them', () => {
    const { document } = parseHTML(`<html><body><a href="/en/about">About</a><ul>
      <li><a href="${PAGE}">Prime Minister speaks</a> <span>March 18, 2025</span></li>
      <li><time datetime="2025-03-17">yesterday</time><a href="/en/news/readouts/2025/03/17/second">Second</a></li></ul></body></html>`);
    expect(readHtmlList(document as unknown as Document, 'https://www.pm.gc.ca/en/news/readouts', canada)).toEqual([
      { url: PAGE, title: 'Prime Minister speaks', published: '2025-03-18' },
      { url: 'https://www.pm.gc.ca/en/news/readouts/2025/03/17/second', title: 'Second', published: '2025-03-17' },
    ]);
  });

  test('a date belongs to its own item, or stands above a group of items', () => {
    const path = '/en/news/readouts/2025/03';
    const { document } = parseHTML(`<html><body><main><p>Updated 1 April 2025</p><h3>18 March 2025</h3>
      <ul><li><a href="${path}/18/one">One</a></li><li><a href="${path}/18/two">Two</a> (19 March 2025)</li></ul>
      <h3>17 March 2025</h3><ul><li><p><b><a href="${path}/17/three">Three</a></b></p></li></ul>
      <dl><dt>16 March 2025</dt><dd><a href="${path}/16/four">Four</a></dd><dd><a href="${path}/16/five">Five</a></dd></dl></main></body></html>`);
    const pages = readHtmlList(document as unknown as Document, 'https://www.pm.gc.ca/en/news/readouts', canada);
    expect(pages.map(({ title, published }) => `${title} ${published}`)).toEqual([
      'One 2025-03-18',
      'Two 2025-03-19',
      'Three 2025-03-17',
      'Four 2025-03-16',
      'Five 2025-03-16',
    ]);
  });

  test('the title counts, whatever button leads to the same page', () => {
    const link = (words: string) => `<a href="${PAGE}">${words}</a>`;
    const { document } = parseHTML(
      `<html><body><li>${link('')}${link('More')}${link('Prime Minister speaks with a colleague')}${link('Read the whole text of this statement here')}<time datetime="2025-03-18"></time></li></body></html>`,
    );
    expect(readHtmlList(document as unknown as Document, BASE, canada)).toEqual([
      { url: PAGE, title: 'Prime Minister speaks with a colleague', published: '2025-03-18' },
    ]);
  });

  test('10,000 links without any date', () => {
    const links = Array.from({ length: 10_000 }, (_, i) => `<p><a href="${PAGE}-${i}">Call ${i}</a></p>`);
    const { document } = parseHTML(`<html><body><main>${links.join('')}</main></body></html>`);
    expect(readHtmlList(document as unknown as Document, BASE, canada)).toHaveLength(10_000);
  });

  test('JSON: titles as WordPress writes them', () => {
    const json = JSON.stringify([
      { title: { rendered: 'A call &#8211; by phone' }, link: PAGE, date: '2025-03-18T10:00:00' },
    ]);
    expect(readJsonList(json, BASE, canada)).toEqual([
      { url: PAGE, title: 'A call – by phone', published: '2025-03-18' },
    ]);
  });

  test('JSON: objects with a title and an address, however deep', () => {
    const json = JSON.stringify({
      feed: { entry: [{ title: 'A call', link: PAGE, publishedDate: '2025-03-18 10:00' }, { title: 'x' }] },
    });
    expect(readJsonList(json, BASE, canada)).toEqual([{ url: PAGE, title: 'A call', published: '2025-03-18' }]);
    expect(readJsonList('<html>', BASE, canada)).toBeNull();
    expect(readJsonList('null', BASE, canada)).toEqual([]);
  });
});

describe('the likeliest page of a list', () => {
  const page = (title: string, published: string | null, n: number) => ({ url: `${PAGE}-${n}`, title, published });
  const event = { date: '2025-03-18', parties: ['ca', 'no'] };

  test('is a readout with the same party, nearest in time', () => {
    const pages = [
      page('Prime Minister Example speaks with Prime Minister of Norway Jo Sample', '2025-03-02', 1),
      page('Prime Minister Example speaks with President of Kenya Jo Sample', '2025-03-18', 2),
      page('Prime Minister Example speaks with Prime Minister of Norway Jo Sample', '2025-03-20', 3),
      page('Prime Minister Example speaks with Prime Minister of Norway Jo Sample', '2025-03-18', 4),
      page('Prime Minister Example will speak with the Prime Minister of Norway', '2025-03-18', 5),
      page('Prime Minister Example meets with Premier of Ontario', '2025-03-18', 6),
    ];
    expect(likeliest(pages, event, canada, KNOWLEDGE).map(({ url }) => url)).toEqual([`${PAGE}-4`, `${PAGE}-3`]);
  });

  test('none is a normal answer', () => {
    expect(likeliest([], event, canada, KNOWLEDGE)).toEqual([]);
    expect(likeliest([page('A new bridge opens', '2025-03-18', 1)], event, canada, KNOWLEDGE)).toEqual([]);
  });
});
