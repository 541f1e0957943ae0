import { parseHTML } from 'linkedom';
import { htmlParser } from '../../../src/background/find/parseHtml.ts';
import { daysBetween } from '../../../src/engine/event/days.ts';
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { issuerById } from '../../../src/issuers/index.ts';
import { dateIn } from '../../../src/page/date/dates.ts';
import { worldDateIn } from '../../../src/page/date/worldDates.ts';
import { readFeed } from '../../../src/page/list/feed.ts';
import { readHtmlList } from '../../../src/page/list/htmlList.ts';
import { readJsonList } from '../../../src/page/list/jsonList.ts';
import type { ListedPage } from '../../../src/page/list/listedPage.ts';
import { recognise } from '../../../src/page/recognise/recognise.ts';
import { readPage } from '../../../src/page/take/read.ts';
import { firstWrong, isDay, type Target } from '../target.ts';

const parseHtml = await htmlParser();

/** What reads pages and lists of pages. */

const BASE = 'https://www.pm.gc.ca/en/news';
const OWN = /^https?:\/\/(?:www\.)?pm\.gc\.ca\//;
const canada = issuerById('ca-pm', ALL_ISSUERS);
if (!canada) throw new Error('There is no such issuer.');
const issuer = canada;

const isList = (pages: readonly ListedPage[] | null): string | null =>
  firstWrong({
    'pages of the issuer alone': (pages ?? []).every(({ url }) => OWN.test(url)),
    'each page has a title': (pages ?? []).every(({ title }) => title !== ''),
    'days are days': (pages ?? []).every(({ published }) => isDay(published)),
    'each page once': new Set((pages ?? []).map(({ url }) => url)).size === (pages ?? []).length,
  });

const ADDRESSES = [
  ...[
    'https://www.pm.gc.ca/en/news/readouts/2031/05/03/call',
    '/en/news/readouts/1',
    '//evil.example/',
    'javascript:alert(1)',
  ],
  ...[
    'https://user@www.pm.gc.ca/',
    'https://www.pm.gc.ca:8443/',
    'https://www.pm.gc.ca.evil.example/',
    '?a=1&amp;b=2',
    '#x',
    '../',
  ],
];
const SIGNS = ['&amp;', '&#8211;', '&#x110000;', '&nosuch;', '&lt;b&gt;', '<!--', '-->', '<![CDATA[', ']]>', '\n'];

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>Prime Minister speaks with President Tellan</title>
<link>https://www.pm.gc.ca/en/news/readouts/2031/05/03/a</link><pubDate>Sat, 03 May 2031 10:00:00 GMT</pubDate></item>
<item><title><![CDATA[A & B]]></title><link>/en/news/2</link><dc:date>2031-05-04T00:00:00Z</dc:date></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">Call &lt;b&gt;today&lt;/b&gt;</title>
<link rel="alternate" href="https://www.pm.gc.ca/en/news/3"/><link rel='self' href='/en/x'/><updated>2031-05-03T01:02:03+02:00</updated></entry></feed>`;

export const feeds: Target = {
  seeds: [RSS, ATOM],
  dictionary: [
    ...[
      '<item>',
      '</item>',
      '<entry>',
      '<title>',
      '</title>',
      '<link>',
      '</link>',
      '<link href="',
      "<link rel='alternate' href='",
    ],
    ...[
      '"/>',
      '<pubDate>',
      '</pubDate>',
      '<updated>',
      '<dc:date>',
      '<guid isPermaLink="true">',
      '<!DOCTYPE a [<!ENTITY b "c">]>',
      '&b;',
    ],
    ...['<rss>', '<feed>', '<rdf:RDF ', '2031-05-03', 'Sat, 03 May 2031'],
    ...SIGNS,
    ...ADDRESSES,
  ],
  wrong: (text) => isList(readFeed(text, BASE, issuer)),
};

export const jsonLists: Target = {
  seeds: [
    '{"data":[{"title":"Prime Minister speaks with President Tellan","url":"/en/news/readouts/1","date":"2031-05-03"}]}',
    '[{"title":{"rendered":"Call &amp; talks"},"link":"https://www.pm.gc.ca/en/news/2","pubDate":"3 May 2031","inner":{"name":"x","href":"/en/news/3"}}]',
  ],
  dictionary: [
    ...[
      '"title":',
      '"link":',
      '"url":',
      '"href":',
      '"date":',
      '"name":',
      '"headline":',
      '{"rendered":',
      '"__proto__":',
      '"constructor":',
    ],
    ...['[', ']', '{', '}', ',', '"', 'null', '1e400', '\\u0000', '\\ud800', '"/en/news/9"', '"2031-05-03"', 'true'],
    ...ADDRESSES.map((one) => JSON.stringify(one)),
  ],
  wrong: (text) => isList(readJsonList(text, BASE, issuer)),
};

const LIST = `<h2>3 May 2031</h2><ul><li><time datetime="2031-05-03">May 3, 2031</time> <a href="/en/news/readouts/1">Prime Minister speaks with President Tellan</a></li>
<li><a href="https://www.pm.gc.ca/en/news/readouts/2"><b>A call</b></a> <span class="date">4 May 2031</span></li></ul><table><tr><td>2031-05-05<td><a href="/en/news/3">x</a></table>`;
const MARKUP = [
  ...[
    '<a href="',
    '">',
    '</a>',
    '<li>',
    '</li>',
    '<ul>',
    '<div>',
    '</div>',
    '<h2>',
    '</h2>',
    '<time datetime="',
    '<p>',
    '<br>',
    '<table>',
    '<td>',
  ],
  ...[
    '<script>',
    '</script>',
    '<template>',
    '<svg>',
    '<math>',
    '<select>',
    '<base href="https://evil.example/">',
    '<span hidden>',
    '<style>',
  ],
  ...['3 May 2031', '2031-05-03', ...SIGNS, ...ADDRESSES],
];

export const htmlLists: Target = {
  seeds: [LIST],
  dictionary: MARKUP,
  wrong: (text) => {
    const { document } = parseHTML(`<html><body>${text}</body></html>`);
    return isList(readHtmlList(document as unknown as Document, BASE, issuer));
  },
};

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Prime Minister speaks with President Tellan | Office</title><meta property="article:published_time" content="2031-05-03"></head>
<body><nav><a href="/">Home</a></nav><main><h1>Prime Minister speaks with President Tellan</h1><time datetime="2031-05-03T09:00">May 3, 2031</time>
<article class="content"><p>Today, the Prime Minister spoke with President Maro Tellan.</p><p>They agreed on a truce of 30&nbsp;days.</p><ul><li>First&shy;ly</li></ul></article></main><footer>©</footer></body></html>`;

export const pages: Target = {
  seeds: [PAGE, LIST],
  dictionary: [
    ...MARKUP,
    '<article>',
    '<main>',
    '<h1>',
    '<html lang="',
    '<meta name="date" content="',
    'style="display:none"',
    '&shy;',
    '&#0;',
  ],
  wrong: (text) => {
    const document = parseHtml(text);
    if (!document) return null;
    const { reading, index } = readPage(document, BASE);
    return firstWrong({
      'the body is the text of the index': reading.body === index.text,
      'days are days': isDay(reading.published) && isDay(reading.eventDate),
    });
  },
};

const DAYS = [
  ...[
    'March 18, 2031',
    '18 марта 2031 г.',
    '2031-02-30',
    '2031年3月18日',
    '31 December',
    '۱۴۰۳/۱۲/۲۸',
    '٢٠٣١',
    '18/03/2031',
    'Tue, 18 Mar 2031',
  ],
  ...[
    'le 1er mai 2031',
    '3. Mai 2031',
    '3 de mayo de 2031',
    '昨日',
    '令和13年5月3日',
    '2031/5/3',
    '3-5-31',
    '20310503',
    '18 березня 2031',
  ],
];

export const days: Target = {
  seeds: DAYS,
  dictionary: [
    ...DAYS.flatMap((day) => day.split(/\s+/)),
    ' ',
    '/',
    '-',
    '.',
    '年',
    '月',
    '日',
    'th',
    'st',
    '0',
    '29 February 2031',
    '¹',
    '٣',
  ],
  wrong: (text) => {
    const [day, near, world] = [dateIn(text), dateIn(text, '2031-01-02'), worldDateIn(text)];
    return firstWrong({
      'a day is one': isDay(day) && isDay(near) && isDay(world),
      'a day is of the calendar': [day, near, world].every((one) => one === null || daysBetween(one, one) === 0),
      'a day that was read is read again': day === null || dateIn(day) === day,
    });
  },
};

export const titles: Target = {
  seeds: [
    'Readout of President Tellan’s Call with Prime Minister Oru of Belmar - The White House',
    'Telephone conversation with President of Arvenia Maro Tellan • President of Russia',
    '国家主席同贝尔马总理通电话_外交部',
    'Entretien téléphonique avec le Premier ministre | Élysée',
  ],
  dictionary: [
    ...[
      'Readout of ',
      '’s Call with ',
      ' and ',
      ' President ',
      'Prime Minister ',
      ' of ',
      ' - ',
      ' | ',
      'Joint Statement',
      'Telephone conversation with ',
    ],
    ...[
      'Ukraine',
      'France',
      'the United States',
      'China',
      '通电话',
      '会见',
      'Entretien avec ',
      'Разговор с ',
      'Meeting',
      'Press briefing',
      '\u2019',
      '"',
    ],
  ],
  wrong: (text) => {
    const { issuer: found, parties } = recognise({ url: BASE, title: text }, { issuers: ALL_ISSUERS });
    return firstWrong({
      'the issuer is one that is known': found === null || ALL_ISSUERS.includes(found),
      'parties are codes': parties.every((party) => /^[a-z]{2,4}$/.test(party)),
      'each party once': new Set(parties).size === parties.length,
    });
  },
};
