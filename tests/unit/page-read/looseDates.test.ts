import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { looseDateTexts } from '../../../src/page/date/looseDates.ts';
import { worldDateIn } from '../../../src/page/date/worldDates.ts';

const dateOf = (html: string) => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const dates = [...looseDateTexts(document as unknown as Document)].map((text) => worldDateIn(text));
  return dates.find((date) => date !== null) ?? null;
};

describe('the day of publication on pages of unknown markup', () => {
  test.each([
    [
      '<script type="application/ld+json">{"dateModified":"2025-04-01","datePublished": "2025-03-18T10:00:00+01:00"}</script>',
      '2025-03-18',
    ],
    ['<meta name="DC.Date" content="2025-03-18"><span class="date">1 April 2025</span>', '2025-03-18'],
    ['<time>18 March 2025</time>', '2025-03-18'],
    ['<div class="news-publish-info">18.03.2025</div>', '2025-03-18'],
    ['<p id="PageDate">18 mars 2025</p>', '2025-03-18'],
    ['<h1>Title</h1><p>Berlin, 18. März 2025</p>', '2025-03-18'],
    ['<p class="date">Last updated: 1 April 2025</p><p class="date">18 March 2025</p>', '2025-03-18'],
  ])('%s', (html, date) => {
    expect(dateOf(html)).toBe(date);
  });

  test.each([
    '',
    '<p>They met on 18 March 2025.</p>',
    `<div class="updates">${'Long text about a meeting on 18 March 2025. '.repeat(5)}</div>`,
    '<p class="date">Updated 1 April 2025</p>',
    '<time datetime="tomorrow">soon</time>',
    '<script type="application/ld+json">{"datePublished":"2025-99-99"}</script>',
  ])('none: %s', (html) => {
    expect(dateOf(html)).toBeNull();
  });
});
