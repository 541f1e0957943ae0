import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/**
 * The Republic of Korea: the Office of the President and the Ministry of Foreign Affairs. Seen in public crawlers: paths, the ministry's
 * titles. From memory: the hosts of the presidential office.
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
  forms: [/정상 ?(?:통화|회담).{0,20}브리핑/],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [],
};

export const krPresidentExamples: readonly IssuerExample[] = [
  {
    url: 'https://eng.president.go.kr/briefings/aBcD1234',
    title: 'President Example Holds Phone Call with President Sample of Kenya',
    kind: 'readout',
  },
  { url: 'https://www.president.go.kr/briefings/abc1235', title: '한-케냐 정상 통화 관련 브리핑', kind: 'readout' },
  { url: 'https://www.president.go.kr/briefings/abc1236', title: '국무회의 결과', kind: 'other' },
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
  forms: [/^outcome of .{2,80}(?:conversation|meeting|consultation|talk)/i],
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
  {
    url: 'https://www.mofa.go.kr/eng/brd/m_5676/view.do?seq=111112',
    title: 'Outcome of ROK-Kenya Foreign Ministers’ Telephone Conversation (January 18)',
    kind: 'readout',
  },
  { url: 'https://www.mofa.go.kr/www/brd/m_4080/view.do?seq=111113', title: '한-케냐 외교장관 통화', kind: 'readout' },
  {
    url: 'https://www.mofa.go.kr/eng/brd/m_5676/view.do?seq=111114',
    title: 'Public Diplomacy Week Opens',
    kind: 'other',
  },
];
