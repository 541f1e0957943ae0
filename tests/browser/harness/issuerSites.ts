/**
 * Sites of governments as the finder meets them: lists in every form, paging, and all that can go wrong, at their real addresses and with
 * fictional content. The President of Ukraine's page tells of a call with each of them; most of them tell of it too.
 */

/** The day of every event here. */
export const DAY = '2025-05-12';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** The visitor waits in vain. */
  readonly never?: true;
}

export type Site = (url: URL) => Answer | null;

/** One government: who is called, and what its site answers. */
export interface Government {
  readonly issuer: string;
  /** Whom the opened statement names. */
  readonly leader: string;
  /** Its own account, where it has one. */
  readonly page: { readonly url: string; readonly title: string } | null;
  readonly site: Site;
}

const accountTitle = (leader: string): string => `President of Ukraine spoke by phone with ${leader}`;
export const ownUrl = (issuer: string): string =>
  `https://www.president.gov.ua/en/news/prezident-govoriv-${issuer}-${90_000 + ([...issuer].reduce((sum, letter) => sum * 3 + letter.charCodeAt(0), 7) % 9_999)}`;

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The opened statement, in the markup of its site. */
export function ownPage(leader: string): string {
  const title = accountTitle(leader);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} — Official website of the President of Ukraine</title>
<link rel="icon" href="data:,"></head><body><main><h1 itemprop="name">${escaped(title)}</h1><p class="date">12 May 2025 - 18:05</p>
<div class="article_content" itemprop="articleBody"><p>President of Ukraine had a phone call with ${escaped(leader)}.</p>
<p>They agreed to repair two railway bridges before the winter. The President asked for 14 generators for hospitals.</p>
<p>They discussed the export of grain and the release of all detained fishermen.</p></div></main></body></html>`;
}

/** A government's account: plain markup, which the generic reader takes. */
export function accountPage(
  title: string,
  date = DAY,
  opening = 'spoke by phone with the President of Ukraine',
): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><link rel="icon" href="data:,">
<script>fetch('https://tracker.example/ran'); document.title = 'ran'</script></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>${escaped(title)}</h1><time datetime="${date}">${date}</time>
<div class="text"><p>The head of government ${opening} on ${spoken(date)}. <img src="https://tracker.example/pixel.gif"></p>
<p>They agreed to repair two railway bridges. He promised 12 generators for hospitals and proposed a meeting of ministers.</p>
<p>The harvest and the safety of ports were discussed in detail.</p></div></article></main></body></html>`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function spoken(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** The day `days` later. */
function daysLater(days: number): string {
  return new Date(Date.UTC(2025, 4, 12 + days)).toISOString().slice(0, 10);
}

interface Entry {
  readonly url: string;
  readonly title: string;
  readonly date: string;
}

/** Other news of a site: nothing of a call with Ukraine. */
function others(address: (number: number) => string, count: number, newest = 3): Entry[] {
  return Array.from({ length: count }, (_, at) => ({
    url: address(at),
    title: at % 3 === 0 ? `Phone call with the President of Kenya, number ${at}` : `A new museum opens in town ${at}`,
    date: daysLater(newest - Math.floor(at / 3)),
  }));
}

export const rss = (entries: readonly Entry[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>News</title>${entries
    .map(
      ({ url, title, date }) =>
        `<item><title><![CDATA[${title}]]></title><link>${escaped(url)}</link><pubDate>Mon, ${spoken(date)} 18:00:00 +0000</pubDate></item>`,
    )
    .join('\n')}</channel></rss>`;

const atom = (entries: readonly Entry[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${entries
    .map(
      ({ url, title, date }) =>
        `<entry><id>tag:${date}</id><title>${escaped(title)}</title><link rel="alternate" href="${escaped(url)}"/><updated>${date}T18:00:00Z</updated></entry>`,
    )
    .join('\n')}</feed>`;

const html = (entries: readonly Entry[]): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>News</title></head><body><ul class="news_list">${entries
    .map(
      ({ url, title, date }) =>
        `<li><h3><a href="${escaped(new URL(url).pathname + new URL(url).search)}">${escaped(title)}</a></h3><span>${spoken(date)}</span></li>`,
    )
    .join('\n')}</ul></body></html>`;

/** Answers by the address without its query. */
const at =
  (answers: Readonly<Record<string, Answer | Site>>): Site =>
  (url) => {
    const found = answers[url.href] ?? answers[url.origin + url.pathname];
    return typeof found === 'function' ? found(url) : (found ?? null);
  };

const xml = (body: string): Answer => ({ body, headers: { 'content-type': 'application/xml; charset=utf-8' } });
const json = (value: unknown): Answer => ({
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
});
const page = (body: string): Answer => ({ body });

function government(
  issuer: string,
  leader: string,
  account: readonly [url: string, title: string] | null,
  site: (own: readonly Entry[]) => Readonly<Record<string, Answer | Site>>,
): Government {
  const own = account ? [{ url: account[0], title: account[1], date: DAY }] : [];
  const pages = account ? { [account[0]]: page(accountPage(account[1])) } : {};
  const [first] = own;
  return {
    issuer,
    leader,
    page: first ?? null,
    site: at({ ...pages, ...site(own) }),
  };
}

/** Twenty items a page, three days each, from a number of days after the event on. */
const paged = (own: readonly Entry[], address: (number: number) => string, first: number, newest: number): Site => {
  const all = [...others(address, 3_000, newest), ...own].sort((a, b) =>
    a.date > b.date ? -1 : a.date < b.date ? 1 : 0,
  );
  return (url) => {
    const number = Number(/page[=/](\d+)/.exec(url.href)?.[1] ?? first) - first;
    const part = all.slice(number * 20, number * 20 + 20);
    return part.length > 0 ? page(html(part)) : { status: 404, body: 'No such page.' };
  };
};

const LOGIN = '<!doctype html><html><body><form><input type="password" name="secret"></form></body></html>';

export const GOVERNMENTS: readonly Government[] = [
  government(
    'fr-elysee',
    'the President of France',
    [
      'https://www.elysee.fr/en/emmanuel-macron/2025/05/12/telephone-conversation-with-the-president-of-ukraine',
      'Telephone conversation with the President of Ukraine',
    ],
    (own) => ({
      'https://www.elysee.fr/feed': xml(rss([])),
      'https://www.elysee.fr/en/feed': xml(
        rss([
          ...others((n) => `https://www.elysee.fr/en/emmanuel-macron/2025/05/0${(n % 9) + 1}/news-${n}`, 12),
          ...own,
        ]),
      ),
    }),
  ),
  government(
    'de-bk',
    'the Federal Chancellor of Germany',
    [
      'https://www.bundesregierung.de/breg-de/aktuelles/bundeskanzler-telefoniert-2345678',
      'Bundeskanzler telefoniert mit dem Präsidenten der Ukraine',
    ],
    (own) => ({
      'https://www.bundesregierung.de/service/rss/breg-de/1151244/feed.xml': {
        body: Buffer.from(rss(own).replace('utf-8', 'ISO-8859-1'), 'latin1'),
        headers: { 'content-type': 'text/xml' },
      },
    }),
  ),
  government(
    'uk-pmo',
    'the Prime Minister of the United Kingdom',
    [
      'https://www.gov.uk/government/news/pm-call-with-the-president-of-ukraine-12-may-2025',
      'PM call with the President of Ukraine: 12 May 2025',
    ],
    (own) => ({
      'https://www.gov.uk/api/search.json': { status: 503, body: 'Busy' },
      'https://www.gov.uk/government/organisations/prime-ministers-office-10-downing-street.atom': xml(atom(own)),
    }),
  ),
  government(
    'eu-commission',
    'the President of the European Commission',
    [
      'https://ec.europa.eu/commission/presscorner/detail/en/read_25_1234',
      'Read-out of the phone call between the President of the Commission and the President of Ukraine',
    ],
    (own) => ({
      'https://ec.europa.eu/commission/presscorner/api/rss': xml('<?xml version="1.0"?><rss><channel><ti'),
      'https://ec.europa.eu/commission/presscorner/api/search': json({
        docuLanguageListResources: own.map(({ url, title, date }) => ({ title, url, eventDate: date })),
      }),
    }),
  ),
  government(
    'jp-mofa',
    'the Foreign Minister of Japan',
    [
      'https://www.mofa.go.jp/press/release/pressite_000001_01234.html',
      'Telephone Talk between the Foreign Minister and the President of Ukraine',
    ],
    (own) => ({ 'https://www.mofa.go.jp/press/release/index.html': page(html(own)) }),
  ),
  government(
    'kr-mofa',
    'the Foreign Minister of the Republic of Korea',
    [
      'https://www.mofa.go.kr/eng/brd/m_5676/view.do?seq=322222',
      'Foreign Minister Holds Telephone Conversation with the President of Ukraine',
    ],
    (own) => ({
      'https://www.mofa.go.kr/eng/brd/m_5676/list.do': paged(
        own,
        (n) => `https://www.mofa.go.kr/eng/brd/m_5676/view.do?seq=${400_000 - n}`,
        1,
        700,
      ),
    }),
  ),
  government(
    'ca-gac',
    'the Minister of Foreign Affairs of Canada',
    [
      'https://www.canada.ca/en/global-affairs/news/2025/05/minister-speaks-with-president-of-ukraine.html',
      'Minister of Foreign Affairs speaks with President of Ukraine',
    ],
    (own) => ({
      'https://api.io.canada.ca/io-server/gc/news/en/v2': json({
        feed: { entry: own.map(({ url, title, date }) => ({ title, link: url, publishedDate: `${date} 16:00` })) },
      }),
    }),
  ),
  government(
    'kz-akorda',
    'the President of Kazakhstan',
    [
      'https://www.akorda.kz/en/head-of-state-had-telephone-talk-1124455',
      'Telephone talk with the President of Ukraine took place',
    ],
    (own) => ({
      'https://www.akorda.kz/en/events': page(
        html([...others((n) => `https://www.akorda.kz/en/event-${n}`, 10_000, 3_300), ...own]),
      ),
    }),
  ),
  government(
    'us-wh',
    'the President of the United States',
    [
      'https://www.whitehouse.gov/briefings-statements/2025/05/readout-of-the-presidents-call-with-the-president-of-ukraine/',
      'Readout of the President’s Call with the President of Ukraine',
    ],
    (own) => {
      const list = paged(own, (n) => `https://www.whitehouse.gov/briefings-statements/2025/05/news-${n}/`, 1, 40);
      const pages = Array.from(
        { length: 60 },
        (_, n) => `https://www.whitehouse.gov/briefings-statements/page/${n + 1}/`,
      );
      return Object.fromEntries(pages.map((url) => [url, list]));
    },
  ),
  government('in-pib', 'the Prime Minister of India', null, () => ({
    'https://pib.gov.in/RssMain.aspx': xml(
      rss(others((n) => `https://pib.gov.in/PressReleasePage.aspx?PRID=${2_128_000 - n}`, 30)),
    ),
  })),
  government('tr-presidency', 'the President of Türkiye', null, () => ({
    'https://www.tccb.gov.tr/rss': { status: 302, headers: { location: 'https://login.tccb.example/enter' }, body: '' },
    'https://www.tccb.gov.tr/rss/': {
      status: 302,
      headers: { location: 'https://login.tccb.example/enter' },
      body: '',
    },
  })),
  government('fi-president', 'the President of Finland', null, () => ({
    'https://www.presidentti.fi/en/feed': { ...xml(rss([])), never: true },
  })),
  government('it-governo', 'the President of the Council of Ministers of Italy', null, () => ({
    'https://www.governo.it/it/feed/rss': { status: 500, body: 'Errore' },
  })),
  government('sa-spa', 'the Crown Prince of Saudi Arabia', null, () => ({
    'https://www.spa.gov.sa/rss.xml': xml('<rss version="2.0"><channel><title>SPA</title><item'),
  })),
  government('es-moncloa', 'the President of the Government of Spain', null, () => ({
    'https://www.lamoncloa.gob.es/paginas/rss.aspx': xml(
      `<rss><channel>${'<!-- much -->'.repeat(600_000)}</channel></rss>`,
    ),
  })),
  government('by-president', 'the President of Belarus', null, () => ({
    'https://president.gov.by/en/events': page(LOGIN),
  })),
  // Three days later, so that it may be another call: the reader is asked.
  {
    issuer: 'au-pm',
    leader: 'the Prime Minister of Australia',
    page: {
      url: 'https://www.pm.gov.au/media/phone-call-president-ukraine',
      title: 'Phone call with the President of Ukraine',
    },
    site: at({
      'https://www.pm.gov.au/rss.xml': xml(
        rss([
          ...others((n) => `https://www.pm.gov.au/media/news-${n}`, 30),
          {
            url: 'https://www.pm.gov.au/media/phone-call-president-ukraine',
            title: 'Phone call with the President of Ukraine',
            date: daysLater(3),
          },
        ]),
      ),
      'https://www.pm.gov.au/media': page(html([])),
      'https://www.pm.gov.au/media/phone-call-president-ukraine': page(
        accountPage('Phone call with the President of Ukraine', daysLater(3)),
      ),
    }),
  },
];

/** The opened statements, one for each government, by their addresses. */
const OWN_PAGES: Readonly<Record<string, string>> = Object.fromEntries(
  GOVERNMENTS.map(({ issuer, leader }) => [ownUrl(issuer), ownPage(leader)]),
);

export function governmentOf(issuer: string): Government {
  const found = GOVERNMENTS.find((one) => one.issuer === issuer);
  if (!found) throw new Error(`No site of ${issuer}.`);
  return found;
}

/** What the web answers to an address. */
export function webAnswer(url: URL): Answer | null {
  const own = OWN_PAGES[url.href];
  if (own !== undefined) return { body: own };
  for (const { site } of GOVERNMENTS) {
    const found = site(url);
    if (found) return found;
  }
  return null;
}
