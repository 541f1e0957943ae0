import type { CalendarDate } from './model.ts';

/** Where an issuer lists its statements, newest first. */
export interface IssuerList {
  /**
   * `{page}` stands for the number of the page where the list has several; `{from}` and `{to}` for calendar dates, `2025-03-18`,
   * where the site can be asked for the days of an event alone.
   */
  readonly url: string;
  readonly form: 'feed' | 'html' | 'json';
  /** In HTML: the links of the list. Without it every link whose address can hold a readout is taken. */
  readonly links?: string;
  /** The number of the first page: 1 where this is not given. */
  readonly firstPage?: number;
  /** The days that the list can hold: sites of former governments, and what came after them. */
  readonly since?: CalendarDate;
  readonly before?: CalendarDate;
}

type More = Omit<IssuerList, 'url' | 'form'>;
const feed = (url: string, more: More = {}): IssuerList => ({ url, form: 'feed', ...more });
const json = (url: string, more: More = {}): IssuerList => ({ url, form: 'json', ...more });
const html = (url: string, links?: string, more: More = {}): IssuerList =>
  links ? { url, form: 'html', links, ...more } : { url, form: 'html', ...more };

/** The lists of an issuer that can name a page of this day, the ones to look into first at the front. */
export function listsFor(issuer: string, day: CalendarDate): readonly IssuerList[] {
  const all = Object.hasOwn(LISTS, issuer) ? (LISTS[issuer] ?? []) : [];
  return all.filter(({ since = '', before = '9999' }) => since <= day && day < before);
}

/** The address of a list's page. `page` counts from 0, whatever the site counts from. */
export function listAddress(list: IssuerList, page: number, from: CalendarDate, to: CalendarDate): string {
  const number = String((list.firstPage ?? 1) + page);
  return list.url.replaceAll('{page}', number).replaceAll('{from}', from).replaceAll('{to}', to);
}

/** The host of the first list to look into for a day; null where no list is known. */
export function firstListHost(issuer: string, day: CalendarDate): string | null {
  const [first] = listsFor(issuer, day);
  return first ? new URL(first.url).hostname : null;
}

/** Whether a list has further pages to ask for. */
export const hasPages = ({ url }: IssuerList): boolean => url.includes('{page}');

/** GOV.UK can be asked for what one organisation published between two days. */
const govUk = (organisation: string): IssuerList =>
  json(
    `https://www.gov.uk/api/search.json?filter_organisations=${organisation}&filter_public_timestamp=from:{from},to:{to}&fields=title,link,public_timestamp&order=-public_timestamp&count=200`,
  );

/**
 * The lists and feeds of issuers by their ids. The feeds were seen in public crawlers, and some of them not proved there; the addresses of
 * HTML lists are from memory, but for those of China's and India's ministries, and so are those that can be asked for days. An issuer that
 * is not named here has its own search only.
 */
export const LISTS: Readonly<Record<string, readonly IssuerList[]>> = {
  'us-wh': [
    feed('https://www.whitehouse.gov/news/feed/', { since: '2025-01-20' }),
    html('https://www.whitehouse.gov/briefings-statements/page/{page}/', undefined, { since: '2025-01-20' }),
    html('https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/page/{page}/', undefined, {
      since: '2021-01-20',
      before: '2025-01-21',
    }),
    html('https://trumpwhitehouse.archives.gov/briefings-statements/page/{page}/', undefined, {
      since: '2017-01-20',
      before: '2021-01-21',
    }),
  ],
  'us-state': [feed('https://www.state.gov/rss-feed/press-releases/feed/')],
  'us-dod': [feed('https://www.war.gov/DesktopModules/ArticleCS/RSS.ashx?ContentType=9&Site=945&max=10')],
  'ru-kremlin': [
    feed('http://en.kremlin.ru/events/president/news/feed'),
    html('http://en.kremlin.ru/events/president/news/page/{page}', '.hentry_event a'),
  ],
  'ru-mid': [feed('https://mid.ru/en/rss.php'), feed('https://mid.ru/ru/rss.php')],
  'cn-mfa': [
    html('https://www.mfa.gov.cn/eng/xw/zyxw/', '.news_list a'),
    html('https://www.mfa.gov.cn/eng/xw/wjbxw/', '.news_list a'),
  ],
  'uk-pmo': [
    govUk('prime-ministers-office-10-downing-street'),
    feed('https://www.gov.uk/government/organisations/prime-ministers-office-10-downing-street.atom'),
  ],
  'uk-fcdo': [
    govUk('foreign-commonwealth-development-office'),
    feed('https://www.gov.uk/government/organisations/foreign-commonwealth-development-office.atom'),
  ],
  'fr-elysee': [feed('https://www.elysee.fr/feed'), feed('https://www.elysee.fr/en/feed')],
  'de-bk': [
    feed('https://www.bundesregierung.de/service/rss/breg-de/1151244/feed.xml'),
    feed('https://www.bundeskanzler.de/service/rss/bk-de/1859752/feed.xml'),
  ],
  'de-aa': [feed('https://www.auswaertiges-amt.de/static/includes/rss/Presse-RSS-Feed.xml')],
  'ua-president': [
    feed('https://www.president.gov.ua/en/rss/news/all.rss'),
    html('https://www.president.gov.ua/en/news/all?page={page}', '.item_stat_headline a'),
  ],
  'ua-kmu': [feed('https://www.kmu.gov.ua/news/rss/news/all')],
  'eu-commission': [
    feed('https://ec.europa.eu/commission/presscorner/api/rss?language=en'),
    json('https://ec.europa.eu/commission/presscorner/api/search?language=en&pagesize=100'),
  ],
  'eu-council': [feed('https://www.consilium.europa.eu/en/rss/pressreleases.ashx')],
  'eu-eeas': [feed('https://www.eeas.europa.eu/rss.xml')],
  'un-sg': [feed('https://www.un.org/sg/en/rss.xml'), feed('https://press.un.org/en/rss.xml')],
  'in-pib': [feed('https://pib.gov.in/RssMain.aspx?ModId=6&Lang=1&Regid=3')],
  'jp-kantei': [feed('https://japan.kantei.go.jp/index-e2.rdf')],
  'jp-mofa': [html('https://www.mofa.go.jp/press/release/index.html')],
  'kr-mofa': [html('https://www.mofa.go.kr/eng/brd/m_5676/list.do?page={page}')],
  'tr-presidency': [feed('https://www.tccb.gov.tr/rss')],
  'sa-spa': [feed('https://www.spa.gov.sa/rss.xml')],
  'ca-pm': [
    feed('https://www.pm.gc.ca/en/news.rss'),
    html('https://www.pm.gc.ca/en/news/readouts?page={page}', undefined, { firstPage: 0 }),
  ],
  'ca-gac': [
    json(
      'https://api.io.canada.ca/io-server/gc/news/en/v2?dept=departmentofforeignaffairstradeanddevelopment&sort=publishedDate&orderBy=desc&publishedDate>={from}&publishedDate<={to}&pick=100&format=json',
    ),
  ],
  'au-pm': [feed('https://www.pm.gov.au/rss.xml'), html('https://www.pm.gov.au/media', 'h3.card-title a')],
  'it-governo': [feed('https://www.governo.it/it/feed/rss')],
  'es-moncloa': [feed('https://www.lamoncloa.gob.es/paginas/rss.aspx?tipo=1')],
  'fi-president': [feed('https://www.presidentti.fi/en/feed')],
  'tw-president': [feed('https://english.president.gov.tw/RSSNEWS.aspx')],
  'by-president': [html('https://president.gov.by/en/events')],
  'kz-akorda': [html('https://www.akorda.kz/en/events')],
  'cn-gov': [html('https://english.www.gov.cn/news/'), feed('http://www.xinhuanet.com/english/rss/worldrss.xml')],
  'fr-meae': [html('https://www.diplomatie.gouv.fr/en/newsroom/'), html('https://www.diplomatie.gouv.fr/en/')],
  'ua-mfa': [html('https://mfa.gov.ua/en/news?page={page}')],
  nato: [html('https://www.nato.int/en/news-and-events'), html('https://www.nato.int/cps/en/natohq/news.htm')],
  'in-mea': [html('https://www.mea.gov.in/press-releases.htm?51/Press_Releases', 'ul.commonListing li a')],
  'kr-president': [html('https://eng.president.go.kr/briefings')],
  'tr-mfa': [feed('https://www.mfa.gov.tr/en.rss.mfa?ad9093da-8e71-4678-a1b6-05f297baadc4')],
  'il-pmo': [html('https://www.gov.il/en/departments/prime_ministers_office/govil-landing-page')],
  'ir-president': [html('https://president.ir/en')],
  'ir-mfa': [html('https://en.mfa.ir/')],
  'sa-mofa': [html('https://www.mofa.gov.sa/en/ministry/news/Pages/default.aspx')],
  'ae-wam': [html('https://www.wam.ae/en/home/latest'), html('https://www.mofa.gov.ae/en/mediahub/news')],
  'qa-diwan': [html('https://www.diwan.gov.qa/briefing-room/news?sc_lang=en')],
  'eg-presidency': [html('https://www.presidency.eg/en/')],
  'jo-king': [html('https://kingabdullah.jo/en/news')],
  'br-mre': [
    html('https://www.gov.br/mre/en/contact-us/press-area/press-releases'),
    html('https://www.gov.br/mre/pt-br/canais_atendimento/imprensa/notas-a-imprensa'),
  ],
  'za-presidency': [html('https://www.thepresidency.gov.za/press-statements?page={page}', undefined, { firstPage: 0 })],
  'pl-mfa': [html('https://www.gov.pl/web/primeminister/news?page={page}'), html('https://www.president.pl/news')],
  'nl-gov': [html('https://www.government.nl/latest/news?page={page}')],
  'se-gov': [html('https://www.government.se/press-releases/')],
  'rs-president': [html('https://www.predsednik.rs/en/press-center/news')],
  'pk-mofa': [html('https://mofa.gov.pk/press-releases?page={page}')],
  'id-kemlu': [html('https://kemlu.go.id/en/news')],
  'ph-pco': [html('https://pco.gov.ph/news_releases/')],
  'ch-eda': [html('https://www.news.admin.ch/en/newnsb')],
  'va-holysee': [html('https://press.vatican.va/content/salastampa/en/bollettino.html')],
  'at-bmeia': [html('https://www.bmeia.gv.at/ministerium/presse/aussendungen')],
  'lv-president': [html('https://www.president.lv/en/news')],
  'mx-presidencia': [html('https://www.gob.mx/presidencia/es/archivo/prensa')],
  'sg-mfa': [html('https://www.mfa.gov.sg/Newsroom/Press-Statements-Transcripts-and-Photos')],
};
