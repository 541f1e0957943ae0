import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { completeParties, readPage } from '../../../src/page/take/read.ts';

function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}
function page(title: string, body: string, head = ''): Document {
  return documentOf(
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><nav><a href="/">Home</a></nav>${body}` +
      '<aside><h2>Related content</h2><p>Something else altogether, which is long enough to look like text.</p></aside>' +
      '<footer><p>Accessibility, privacy and the terms of use of this site, in a long line.</p></footer></body></html>',
  );
}

const WORDS = ['The two leaders discussed trade between their countries.', 'They agreed to meet again in the autumn.'];
const PARAGRAPHS = WORDS.map((words) => `<p>${words}</p>`).join('\n');

describe('pages of the issuers, in their markup', () => {
  test('White House, 2025', () => {
    const title = 'Readout of President Example’s Call with Prime Minister Sample of Canada';
    const { reading, index } = readPage(
      page(
        `${title} – The White House`,
        `<main><div class="wp-block-whitehouse-topper"><h1 class="wp-block-whitehouse-topper__headline">${title}</h1>
        <div class="wp-block-post-date"><time datetime="2025-03-04T22:10:00-05:00">March 4, 2025</time></div></div>
        <div class="entry-content wp-block-post-content">${PARAGRAPHS}<p>###</p></div></main>`,
        '<meta property="article:published_time" content="2025-03-05T03:10:00+00:00">',
      ),
      'https://www.whitehouse.gov/briefings-statements/2025/03/readout-of-a-call/?utm_source=mail',
    );
    expect(reading).toEqual({
      url: 'https://www.whitehouse.gov/briefings-statements/2025/03/readout-of-a-call',
      kind: 'readout',
      official: true,
      foreign: true,
      issuer: 'us-wh',
      party: 'us',
      title,
      published: '2025-03-04',
      eventDate: '2025-03-04',
      parties: ['us'],
      language: 'en',
      body: WORDS.join('\n\n'),
      withoutRules: false,
    });
    expect(index.text).toBe(reading.body);
  });

  test('White House, 2021 and 2017', () => {
    const title = 'Readout of President Example’s Meeting with King Sample of Jordan';
    const middle = readPage(
      page(
        `${title} | The White House`,
        `<h1 class="page-title topper__title news">${title}</h1><time class="posted-on entry-date published updated" datetime="2022-07-27T20:00:00-04:00">July 27, 2022</time>
        <section class="body-content"><div class="container">${PARAGRAPHS}<p>###</p></div></section>`,
      ),
      'https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/2022/07/27/readout-of-a-meeting/',
    ).reading;
    expect(middle).toMatchObject({
      issuer: 'us-wh',
      title,
      published: '2022-07-27',
      body: WORDS.join('\n\n'),
      withoutRules: false,
    });
    const old = readPage(
      page(
        `${title} | whitehouse.gov`,
        `<div class="press-article-date">September 23, 2017</div><div class="pane-node-title"><h1>${title}</h1></div>
        <div class="field-name-field-forall-body"><div class="field-items"><div class="field-item even">${PARAGRAPHS}<p>\n###</p></div></div></div>`,
      ),
      'https://www.whitehouse.gov/the-press-office/2017/09/23/readout-of-a-meeting',
    ).reading;
    expect(old).toMatchObject({
      issuer: 'us-wh',
      title,
      published: '2017-09-23',
      body: WORDS.join('\n\n'),
      withoutRules: false,
    });
  });

  const kremlin = (paragraphs: string): Document =>
    page(
      'Telephone conversation with King of Jordan Sample • President of Russia',
      `<article><h1 class="entry-title p-name">Telephone conversation with King of Jordan Sample</h1>
      <div class="read__lead entry-summary"><p>The President spoke with the King of Jordan.</p></div>
      <time class="read__published" datetime="2020-07-23">July 23, 2020</time>
      <div class="entry-content read__internal_content" itemprop="articleBody">${paragraphs}
      <div class="read__tags masha-ignore"><h3>Geography</h3></div></div></article>`,
    );

  test('Kremlin: the lead first, tooltips and tags left out', () => {
    const tooltip = '<span class="read__tooltip tooltip_person hidden masha-ignore">Sample, King of Jordan</span>';
    const { reading, index } = readPage(
      kremlin(PARAGRAPHS.replace('discussed', `${tooltip}discussed`)),
      'http://en.kremlin.ru/events/president/news/1',
    );
    expect(reading).toMatchObject({
      issuer: 'ru-kremlin',
      kind: 'readout',
      published: '2020-07-23',
      withoutRules: false,
    });
    expect(reading.body).toBe(['The President spoke with the King of Jordan.', ...WORDS].join('\n\n'));
    const start = reading.body.indexOf('leaders discussed');
    const pieces = index.locate(start, start + 'leaders discussed'.length);
    expect(pieces.map((piece) => piece.node.data.slice(piece.start, piece.end)).join('')).toBe('leaders discussed');
  });

  test('Kremlin: a page that gives turns of speech is a transcript', () => {
    const turns =
      '<p>President of Russia Vladimir Sample: Your Majesty, welcome.</p><p>King of Jordan Sample: Thank you.</p>';
    expect(readPage(kremlin(turns), 'http://en.kremlin.ru/events/president/news/1').reading.kind).toBe('transcript');
  });

  test('President of Ukraine', () => {
    const { reading } = readPage(
      page(
        'Volodymyr Sample had a phone conversation with the President of Romania',
        `<h1>Volodymyr Sample had a phone conversation with the President of Romania</h1><p class="date">24 June 2022 - 23:23</p><div class="article_content">${PARAGRAPHS}</div>`,
      ),
      'https://www.president.gov.ua/en/news/volodimir-sample-rozmova-12345',
    );
    expect(reading).toMatchObject({
      issuer: 'ua-president',
      published: '2022-06-24',
      body: WORDS.join('\n\n'),
      withoutRules: false,
    });
  });

  test('GOV.UK: the call’s date stands in the title', () => {
    const title = 'PM call with President Sample of Finland: 5 April 2025';
    const { reading } = readPage(
      page(
        `${title} - GOV.UK`,
        `<h1 class="gem-c-heading__text">${title}</h1><div class="gem-c-govspeak govuk-govspeak">${PARAGRAPHS}</div>`,
        '<meta name="govuk:first-published-at" content="2025-04-06T09:00:00+01:00">',
      ),
      'https://www.gov.uk/government/news/pm-call-with-president-sample-of-finland-5-april-2025',
    );
    expect(reading).toMatchObject({
      issuer: 'uk-pmo',
      published: '2025-04-06',
      eventDate: '2025-04-05',
      withoutRules: false,
    });
  });
});

describe('pages without rules', () => {
  const title = 'Readout of President Example’s Call with Prime Minister Sample of Canada';
  const url = 'https://www.whitehouse.gov/briefings-statements/2025/03/readout-of-a-call/';

  test('a new markup of a known site is read all the same, and says so', () => {
    const html = `<div class="x"><h1>${title}</h1><div class="y">${PARAGRAPHS}<p>###</p></div><div class="share-bar">Share this page</div></div>`;
    const { reading } = readPage(page(title, html), url);
    expect(reading).toMatchObject({ issuer: 'us-wh', kind: 'readout', body: WORDS.join('\n\n'), withoutRules: true });
  });

  test('text with line breaks and no paragraphs', () => {
    const { reading } = readPage(page(title, `<table><tr><td>${WORDS.join('<br><br>')}</td></tr></table>`), url);
    expect(reading.body).toBe(WORDS.join('\n\n'));
  });

  test('a copy elsewhere is no official statement', () => {
    const { reading } = readPage(page(title, `<article>${PARAGRAPHS}</article>`), 'https://news.example/readout');
    expect(reading).toMatchObject({ kind: 'readout', official: false, issuer: null, party: null });
  });

  test('wrapping lines are left out wherever they stand', () => {
    const html = `<article><p>The below is attributable to Spokesperson Jo Sample:</p>${PARAGRAPHS}<p>For immediate release</p><p>###</p></article>`;
    expect(readPage(page(title, html), url).reading.body).toBe(WORDS.join('\n\n'));
  });
});

describe('the day of publication', () => {
  const publishedOf = (stamp: string, shown: string) =>
    readPage(
      page(
        'A call with the President of Kenya',
        `<p class="date">${shown}</p>${PARAGRAPHS}`,
        `<meta property="article:published_time" content="${stamp}">`,
      ),
      'https://example.org/a',
    ).reading.published;

  test.each([
    ['2025-03-19T01:10:00+00:00', 'March 18, 2025', '2025-03-18'],
    ['2025-03-18T22:10:00Z', 'March 19, 2025', '2025-03-19'],
    ['2025-03-01T00:30:00.000Z', 'February 28, 2025', '2025-02-28'],
    ['2025-03-18T15:10:00+00:00', 'March 18, 2025', '2025-03-18'],
    ['2025-03-18T15:10:00+00:00', 'March 17, 2025', '2025-03-18'],
    ['2025-03-18T01:10:00+00:00', 'March 11, 2025', '2025-03-18'],
    ['2025-03-18T23:10:00-05:00', 'March 19, 2025', '2025-03-18'],
    ['2025-03-18T01:10:00+00:00', 'No day', '2025-03-18'],
  ])('of a page stamped %s that shows "%s" is %s', (stamp, shown, day) => {
    expect(publishedOf(stamp, shown)).toBe(day);
  });
});

describe('parties', () => {
  const knows = (text: string): string[] =>
    [
      ['us', /American/],
      ['jo', /Jordan/],
      ['il', /Israel/],
    ].flatMap(([code, name]) => ((name as RegExp).test(text) ? [code as string] : []));

  test('of the title, without what was talked about', () => {
    const reading = readPage(
      page('Telephone conversation with King of Jordan on Israel', `<article>${PARAGRAPHS}</article>`),
      'http://en.kremlin.ru/events/president/news/1',
    ).reading;
    expect(reading.parties).toEqual(['ru']);
    expect(completeParties(reading, knows).parties).toEqual(['jo', 'ru']);
  });

  test('of the first sentence, where the title names but one', () => {
    const reading = readPage(
      page(
        'Telephone conversation with the King',
        `<article><p>The President spoke with the King of Jordan about Israel. The American side…</p>${PARAGRAPHS}</article>`,
      ),
      'http://en.kremlin.ru/events/president/news/1',
    ).reading;
    expect(completeParties(reading, knows).parties).toEqual(['jo', 'ru']);
  });
});

describe('hostile and broken pages', () => {
  const url = 'https://www.whitehouse.gov/briefings-statements/2025/03/readout/';

  test.each([
    ['nothing', ''],
    ['no body', '<html><head><title>Readout of a call with President X</title></head></html>'],
    ['no title', '<html><body><p>Some text that is long enough to be read as a paragraph.</p></body></html>'],
    ['an empty body', '<html><body></body></html>'],
    ['text only', 'Some text that is long enough to be read as a paragraph, without any element.'],
    [
      'an invalid date',
      '<html><head><meta property="article:published_time" content="2025-99-99"></head><body><time datetime="soon">x</time></body></html>',
    ],
    ['unclosed elements', '<html><body><div><p>One<div><p>Two<table><tr><td>'.repeat(50)],
  ])('%s', (_, html) => {
    for (const address of [url, 'https://elsewhere.example/', 'not an address', '']) {
      const { reading, index } = readPage(documentOf(html), address);
      expect(index.text).toBe(reading.body);
      expect(reading.published).toBeNull();
    }
  });

  test('a title of a megabyte', () => {
    const { reading } = readPage(page('call with '.repeat(100_000), PARAGRAPHS), url);
    expect(reading.title.length).toBeLessThanOrEqual(500);
  });

  test('100,000 elements inside one another', () => {
    const { document } = parseHTML('<html><head><title>x</title></head><body></body></html>');
    let inner: Element = document.body;
    for (let i = 0; i < 100_000; i++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'Text at the bottom of the well, long enough to count.';
    expect(readPage(document as unknown as Document, url).reading.body).toBe(inner.textContent);
  });

  test('5 MB of paragraphs, up to what is read of a page', () => {
    const document = page(
      'Readout of a call with President X',
      `<div>${'<p>A sentence of some fifty letters stands in here.</p>'.repeat(90_000)}</div>`,
    );
    const { reading } = readPage(document, url);
    expect(reading.body.length).toBeGreaterThan(1_000_000);
  });

  test('reading changes nothing on the page', () => {
    const document = page('Readout of a call with President X', `<article>${PARAGRAPHS}</article>`);
    const before = document.documentElement.outerHTML;
    readPage(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
