import type { Issuer, IssuerExample } from './model.ts';

/**
 * The Republic of Korea: the Office of the President and the Ministry of Foreign Affairs. Seen in public crawlers: paths, the ministry's titles. From
 * memory: the hosts of the presidential office.
 */
export const krPresident: Issuer = {
  id: 'kr-president',
  party: 'kr',
  code: 'KR',
  name: 'Office of the President of Korea',
  languages: ['ko', 'en'],
  remembered: ['hosts', 'languages', 'titles'],
  hosts: ['www.president.go.kr', 'eng.president.go.kr'],
  paths: [/^\/(?:briefings|newsroom)\/.{3,120}$/],
  titles: [],
  markups: [],
};

export const krPresidentExamples: readonly IssuerExample[] = [
  {
    url: 'https://eng.president.go.kr/briefings/aBcD1234',
    title: 'President Example Holds Phone Call with President Sample of Kenya',
    kind: 'readout',
  },
];

export const krMofa: Issuer = {
  id: 'kr-mofa',
  party: 'kr',
  code: 'KR',
  name: 'Ministry of Foreign Affairs of Korea',
  languages: ['ko', 'en', 'zh', 'ja', 'ru', 'ar', 'fr', 'es'],
  remembered: ['languages', 'paths'],
  hosts: ['www.mofa.go.kr', 'mofa.go.kr', 'overseas.mofa.go.kr'],
  paths: [/^\/[a-z-]{2,12}\/brd\/m_\d+\/view\.do\?(?:.{0,60}&)?seq=\d+/],
  titles: [],
  markups: [
    {
      name: 'board',
      title: ['.bo_head h2', '.bo_tit'],
      published: ['.bo_head .bo_date', '.bo_info'],
      body: ['.bo_con'],
      remembered: true,
    },
  ],
  wrapping: [/^\* ?unofficial translation$/i],
};

export const krMofaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.mofa.go.kr/eng/brd/m_5676/view.do?seq=111111',
    title: 'Foreign Minister Holds Telephone Conversation with her Kenyan Counterpart',
    kind: 'readout',
  },
];
