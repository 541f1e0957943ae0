import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../../src/page/recognise/knowledge.ts';
import { readPage } from '../../../src/page/take/read.ts';
import { takeTexts } from '../../../src/page/take/take.ts';

/** Real pages, kept beside the project and not in it. */
const SITES = new URL('../../../../shared/sites/', import.meta.url);
const here = existsSync(SITES);
if (!here)
  console.warn('SKIPPED: the saved real pages (../shared/sites) are not here, so no real page is read without rules.');

interface SavedPage {
  readonly folder: string;
  readonly file: string;
  readonly url: string;
  readonly readout: string;
}
interface Expected {
  readonly lead?: string;
  readonly body?: readonly string[] | string;
}

const pagesOf = (folder: string): SavedPage[] =>
  (JSON.parse(readFileSync(new URL(`${folder}/index.json`, SITES), 'utf8')) as SavedPage[]).map((page) => ({
    ...page,
    folder,
  }));
const pages = here ? ['pages', 'pages-made-up'].flatMap(pagesOf) : [];
const readouts = pages.filter(({ readout }) => readout.startsWith('yes') && !readout.startsWith('yes-like'));

/** Every issuer, as if each site had changed its markup since. */
const issuers = KNOWLEDGE.issuers.map((issuer) => ({ ...issuer, markups: [] }));
const read = ({ folder, file, url }: SavedPage) => {
  const html = readFileSync(new URL(`${folder}/${file}`, SITES), 'utf8');
  return readPage(parseHTML(html).document as unknown as Document, url, { ...KNOWLEDGE, issuers }).reading;
};
const expectedOf = ({ folder, file }: SavedPage): Expected =>
  JSON.parse(readFileSync(new URL(`${folder}/${file.replace(/\.html$/, '.expected.json')}`, SITES), 'utf8'));

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
function count(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
/** How many of the words are not among the others, each as often as it stands. */
function surplus(list: readonly string[], others: readonly string[]): number {
  const left = count(others);
  let more = 0;
  for (const word of list) {
    const known = left.get(word) ?? 0;
    if (known > 0) left.set(word, known - 1);
    else more++;
  }
  return more;
}

describe.skipIf(!here)('when a site has changed its markup (real pages, no selectors)', () => {
  test('every text is read, and said to be read without rules', () => {
    expect(readouts.length).toBeGreaterThan(40);
    let wanted = 0;
    let lost = 0;
    let said = 0;
    let foreign = 0;
    for (const page of readouts) {
      const reading = read(page);
      expect(reading.withoutRules, page.file).toBe(true);
      expect(reading.kind, page.file).toBe('readout');
      const { lead = '', body = [] } = expectedOf(page);
      const [text, told] = [words([body].flat().join(' ')), words(reading.body)];
      if (text.length === 0) continue;
      wanted += text.length;
      lost += surplus(text, told);
      said += told.length;
      foreign += surplus(told, [...words(lead), ...text]);
    }
    expect(lost / wanted).toBeLessThanOrEqual(0.01);
    expect(foreign / said).toBeLessThanOrEqual(0.02);
  });
});

describe('selectors from memory', () => {
  const markup = { name: 'x', title: ['h1'], published: [], body: ['.text'] };
  const html = `<html><head><title>T</title></head><body><div class="text"><p>We use cookies.</p></div>
    <div><p>The two leaders discussed the ferries between their ports at length.</p><p>They will talk again.</p></div></body></html>`;
  const read = (remembered: boolean) =>
    takeTexts(parseHTML(html).document as unknown as Document, {
      markups: [remembered ? { ...markup, remembered } : markup],
    }).texts;

  test('that find a banner give way to the densest text; those that a page proved do not', () => {
    expect(read(true)).toMatchObject({ withoutRules: true });
    expect(read(true).body).toContain('They will talk again.');
    expect(read(false)).toMatchObject({ body: 'We use cookies.', withoutRules: false });
  });
});

describe('around a text', () => {
  const documentOf = (body: string): Document =>
    parseHTML(`<!doctype html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`)
      .document as unknown as Document;
  const bodyOf = (html: string): string => readPage(documentOf(html), 'https://example.org/a').reading.body;
  const FIRST = 'The two leaders discussed the ferries between their ports at length.';
  const LAST = 'They will talk again.';

  test.each([
    [
      'a list of points at the end',
      `<div><p>${FIRST} They agreed to:</p><ul><li>open a line</li><li>lower fares</li></ul></div>`,
      `${FIRST} They agreed to:\n\nopen a line\n\nlower fares`,
    ],
    ['a short last sentence', `<div><p>${FIRST}</p><p>${LAST}</p></div>`, `${FIRST}\n\n${LAST}`],
    ['a short first sentence', `<div><p>${LAST}</p><p>${FIRST}</p></div>`, `${LAST}\n\n${FIRST}`],
    [
      'a heading between paragraphs',
      `<div><p>${FIRST}</p><h4>Trade</h4><p>${LAST}</p></div>`,
      `${FIRST}\n\nTrade\n\n${LAST}`,
    ],
    [
      'a last sentence in quotation marks',
      `<div><p>${FIRST}</p><p>“We will talk again.”</p></div>`,
      `${FIRST}\n\n“We will talk again.”`,
    ],
  ])('%s is kept', (_, html, text) => {
    expect(bodyOf(html)).toBe(text);
  });

  test.each([
    ['labels and tags', '<h3>Topics</h3><ul><li><a href="/t">Trade</a></li></ul><p>Published in section: News</p>'],
    [
      'a link to more',
      '<p><a href="/m">Press statements following the talks of the two leaders in the capital, in full length.</a></p>',
    ],
    [
      'a share bar',
      '<div class="social-share"><p>Share this story with your friends and with everybody you know.</p></div>',
    ],
    ['what ends a release', '<p>###</p><p>-30-</p>'],
    ['a date', '<p>March 18, 2025</p>'],
  ])('%s at the end are left out', (_, after) => {
    expect(bodyOf(`<div><p>${FIRST}</p><p>${LAST}</p>${after}</div>`)).toBe(`${FIRST}\n\n${LAST}`);
  });

  test('a text without any full stop is kept as it is', () => {
    expect(bodyOf('<div><p>a call of the two leaders about ferries, tea and trains</p><p>no more</p></div>')).toBe(
      'a call of the two leaders about ferries, tea and trains\n\nno more',
    );
  });
});
