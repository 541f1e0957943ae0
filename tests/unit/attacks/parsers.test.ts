import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { htmlParser } from '../../../src/background/find/parseHtml.ts';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { issuerById } from '../../../src/issuers/index.ts';
import type { Issuer } from '../../../src/issuers/model.ts';
import { anchorQuotes } from '../../../src/page/anchor/anchor.ts';
import { dateIn } from '../../../src/page/date/dates.ts';
import { worldDateIn } from '../../../src/page/date/worldDates.ts';
import { readFeed } from '../../../src/page/list/feed.ts';
import { readHtmlList } from '../../../src/page/list/htmlList.ts';
import { readJsonList } from '../../../src/page/list/jsonList.ts';
import { cssString } from '../../../src/page/paint/sheet.ts';
import { recognise } from '../../../src/page/recognise/recognise.ts';
import { readPage } from '../../../src/page/take/read.ts';
import { FOUND } from './found.ts';

const parseHtml = await htmlParser();

const canada = issuerById('ca-pm', ALL_ISSUERS) as Issuer;
const BASE = 'https://www.pm.gc.ca/en/news';
/** More of them are tried with FUZZ_RUNS=20000, say. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 400);
const OWN = /^https?:\/\/(?:www\.)?pm\.gc\.ca\//;

/** Pieces that parsers look for, put together in any order: more of their branches are reached than by letters alone. */
const PIECES = [
  ...[
    '<item>',
    '<entry>',
    '<title>',
    '</title>',
    '<link>',
    '</link>',
    '<link href="',
    '"/>',
    '<![CDATA[',
    ']]>',
    '<rss>',
    '<feed>',
  ],
  ...[
    '<a href="/en/news/1">',
    '</a>',
    '<p>',
    '</p>',
    '<h1>',
    '<time datetime="',
    '">',
    '<!--',
    '-->',
    '<script>',
    '<br>',
    '<div class="date">',
  ],
  ...[
    '{"title":',
    '"link":',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    '\\u0000',
    'https://www.pm.gc.ca/en/news/2',
    'javascript:alert(1)',
    '&amp;',
    '&#8211;',
    '&#x110000;',
  ],
  ...[
    'March 18, 2025',
    '18 марта 2025',
    '2025-02-30',
    '2025年3月18日',
    '31 December',
    '۱۴۰۳',
    '٢٠٢٥',
    'Readout of President',
    '’s Call with',
    ' and ',
    'Prime Minister',
  ],
  ...[
    '\u202e',
    '\u200b',
    '\u0000',
    '\ufeff',
    '\ud800',
    '\udc00',
    '🏳️‍🌈',
    'İ',
    'ﬃ',
    'ß',
    '\n',
    '\t',
    ' ',
    '. ',
    '“',
    '”',
    ';',
    '—',
    'not ',
    'agreed to ',
    '$1.5 billion',
  ],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
    .map((pieces) => pieces.join('')),
);

const isDay = (day: string | null): boolean =>
  day === null || /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day);
const isList = (pages: readonly { url: string; title: string; published: string | null }[] | null): boolean =>
  (pages ?? []).every(({ url, title, published }) => OWN.test(url) && title !== '' && isDay(published));

/** What must hold of each reader for any text. Throwing is a failure everywhere. */
const READERS: Readonly<Record<string, (text: string) => boolean>> = {
  dates: (text) => isDay(dateIn(text)) && isDay(dateIn(text, '2025-01-02')) && isDay(worldDateIn(text)),
  titles: (text) => {
    const { issuer, parties } = recognise({ url: BASE, title: text }, { issuers: ALL_ISSUERS });
    return (issuer === null || ALL_ISSUERS.includes(issuer)) && parties.every((party) => /^[a-z]{2,4}$/.test(party));
  },
  feeds: (text) => isList(readFeed(`<rss>${text}`, BASE, canada)),
  'json lists': (text) => isList(readJsonList(text, BASE, canada)),
  'html lists': (text) =>
    isList(readHtmlList(parseHTML(`<html><body>${text}</body></html>`).document as unknown as Document, BASE, canada)),
  'fetched pages': (text) => {
    const document = parseHtml(text);
    if (!document) return true;
    const { reading, index } = readPage(document, BASE);
    return reading.body === index.text && isDay(reading.published) && isDay(reading.eventDate);
  },
  claims: (text) => {
    const claims = readClaims(text);
    return claims.every(({ start, end }, i) => start >= (claims[i - 1]?.end ?? 0) && end > start && end <= text.length);
  },
  'text fragments': (text) => {
    // Without what the style sheet's own writing leaves out, the string closes nowhere but at its end.
    const css = cssString(text);
    return /^"(?:[A-Za-z0-9 ]|\\[0-9a-f]{1,6} )*"$/.test(css);
  },
  quotes: (text) => {
    const half = text.slice(0, Math.floor(text.length / 2));
    const quote = { id: 'a', text: half, start: 0, end: half.length };
    const placed = anchorQuotes(text, [quote]).get('a');
    return !placed || !('start' in placed) || (placed.start >= 0 && placed.end <= text.length);
  },
};

describe('what reads texts of others', () => {
  for (const [name, holds] of Object.entries(READERS)) {
    it(`bears any text, and gives nothing that cannot be: ${name}`, { timeout: 60_000 }, () => {
      fc.assert(
        fc.property(texts, (text) => holds(text)),
        { numRuns: RUNS },
      );
    });

    it(`bears what was once found to break a reader: ${name}`, () => {
      for (const text of FOUND) expect([text, holds(text)]).toEqual([text, true]);
      expect(FOUND.length).toBeGreaterThan(0);
    });
  }
});
