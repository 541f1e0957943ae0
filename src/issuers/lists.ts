/** Where an issuer lists its statements, newest first. */
export interface IssuerList {
  /** `{page}` stands for the number of the page, from 1, where the list has several. */
  readonly url: string;
  readonly form: 'feed' | 'html' | 'json';
  /** In HTML: the links of the list. Without it every link whose address can hold a readout is taken. */
  readonly links?: string;
}

const feed = (url: string): IssuerList => ({ url, form: 'feed' });
const html = (url: string, links?: string): IssuerList =>
  links ? { url, form: 'html', links } : { url, form: 'html' };

/**
 * The lists and feeds of issuers by their ids. The feeds were seen in public crawlers, and some of them not proved there; the addresses of
 * HTML lists are from memory, but for China's. An issuer that is not named here has its own search only.
 */
export const LISTS: Readonly<Record<string, readonly IssuerList[]>> = {
  'us-wh': [
    feed('https://www.whitehouse.gov/news/feed/'),
    html('https://www.whitehouse.gov/briefings-statements/page/{page}/'),
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
  'uk-pmo': [feed('https://www.gov.uk/government/organisations/prime-ministers-office-10-downing-street.atom')],
  'uk-fcdo': [feed('https://www.gov.uk/government/organisations/foreign-commonwealth-development-office.atom')],
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
    { url: 'https://ec.europa.eu/commission/presscorner/api/search?language=en&pagesize=100', form: 'json' },
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
  'ca-pm': [feed('https://www.pm.gc.ca/en/news.rss'), html('https://www.pm.gc.ca/en/news/readouts?page={page}')],
  'ca-gac': [
    {
      url: 'https://api.io.canada.ca/io-server/gc/news/en/v2?dept=departmentofforeignaffairstradeanddevelopment&sort=publishedDate',
      form: 'json',
    },
  ],
  'au-pm': [feed('https://www.pm.gov.au/rss.xml'), html('https://www.pm.gov.au/media', 'h3.card-title a')],
  'it-governo': [feed('https://www.governo.it/it/feed/rss')],
  'es-moncloa': [feed('https://www.lamoncloa.gob.es/paginas/rss.aspx?tipo=1')],
  'fi-president': [feed('https://www.presidentti.fi/en/feed')],
  'tw-president': [feed('https://english.president.gov.tw/RSSNEWS.aspx')],
  'by-president': [html('https://president.gov.by/en/events')],
  'kz-akorda': [html('https://www.akorda.kz/en/events')],
};
