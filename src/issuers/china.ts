import type { Issuer, IssuerExample } from './model.ts';

/**
 * China: the Ministry of Foreign Affairs and the State Council with its news agency. Seen in public crawlers: hosts of the ministry, paths,
 * markup; that embassies copy its texts. From memory: the hosts and paths of the State Council and the agency.
 */
export const cnMfa: Issuer = {
  id: 'cn-mfa',
  party: 'cn',
  code: 'CN',
  name: 'Ministry of Foreign Affairs of China',
  languages: ['zh', 'en', 'fr', 'es', 'ru', 'ar'],
  remembered: ['languages', 'titles'],
  hosts: ['www.mfa.gov.cn', 'www.fmprc.gov.cn', 'un.china-mission.gov.cn'],
  families: ['china-embassy.gov.cn', 'china-embassy.org'],
  paths: [/^\/(?:eng|web|fra|esp|rus|ara|[a-z]{2})\/.{0,120}t\d{5,8}(?:_\d+)?\.s?html?$/],
  titles: [],
  markups: [
    { name: 'English', title: ['.news_header_title'], published: ['.xltime'], body: ['.content_text'] },
    {
      name: 'Chinese',
      title: ['.news-title h1'],
      published: ['.news-title p'],
      body: ['#News_Body_Txt_A', '.news-main'],
    },
  ],
  wrapping: [/^<?suggest to a friend>?$/i],
};

export const cnMfaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.mfa.gov.cn/eng/xw/zyxw/202501/t20250118_11111111.html',
    title: 'Wang Yi Has a Phone Call with French Foreign Minister Sample at Request',
    kind: 'readout',
  },
  {
    url: 'https://www.mfa.gov.cn/web/zyxw/202501/t20250118_11111111.shtml',
    title: '王毅同法国外长通电话_中华人民共和国外交部',
    kind: 'readout',
  },
  {
    url: 'http://fr.china-embassy.gov.cn/eng/zgyw/202501/t20250118_11111111.htm',
    title: 'President Xi Jinping Holds Talks with President Sample of France',
    kind: 'readout',
  },
  {
    url: 'https://www.mfa.gov.cn/web/wjbzhd/202501/t20250119_11111112.shtml',
    title: '王毅会见肯尼亚外长',
    kind: 'readout',
  },
  {
    url: 'https://www.mfa.gov.cn/eng/xw/fyrbt/202501/t20250120_11111113.html',
    title: 'Foreign Ministry Spokesperson’s Regular Press Conference on January 20, 2025',
    kind: 'transcript',
  },
];

export const cnGov: Issuer = {
  id: 'cn-gov',
  party: 'cn',
  code: 'CN',
  name: 'State Council of China',
  languages: ['zh', 'en', 'fr', 'ru', 'es', 'ar', 'de', 'ja'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['www.gov.cn', 'english.www.gov.cn', 'www.news.cn', 'english.news.cn', 'www.xinhuanet.com'],
  paths: [/^\/.{0,80}\d{6,8}\/.{0,40}(?:content_\d+\.html?|c\.html)$/],
  titles: [],
  markups: [
    {
      name: 'State Council',
      title: ['#ti', '.article h1'],
      published: ['.pages-date', '.pages_date'],
      body: ['#UCAP-CONTENT', '.pages_content'],
      drop: ['.pages_print'],
      remembered: true,
    },
    {
      name: 'Xinhua',
      title: ['.head-line .title', 'h1'],
      published: ['.header-time', 'span.time', '.info span'],
      body: ['#detailContent', '#detail'],
      drop: ['.ad', '.editor'],
      remembered: true,
    },
  ],
};

export const cnGovExamples: readonly IssuerExample[] = [
  {
    url: 'https://english.news.cn/20250118/0123456789abcdef0123456789abcdef/c.html',
    title: 'Xi holds phone talks with French President Sample',
    kind: 'readout',
  },
  {
    url: 'https://www.gov.cn/yaowen/liebiao/202501/content_1234567.htm',
    title: '习近平同法国总统会谈',
    kind: 'readout',
  },
  {
    url: 'https://www.gov.cn/yaowen/liebiao/202501/content_1234568.htm',
    title: '国务院关于修改条例的决定',
    kind: 'other',
  },
];
