import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/** Finland: the President. Seen: hosts, paths, title forms, the lines that open a press release. */
export const fiPresident: Issuer = {
  id: 'fi-president',
  party: 'fi',
  code: 'FI',
  name: 'President of Finland',
  languages: ['fi', 'sv', 'en'],
  remembered: ['languages'],
  hosts: ['www.presidentti.fi', 'www.sttinfo.fi'],
  paths: [
    /^\/(?:[a-z]{4,20}\/)?(?:en\/|sv\/)?(?:press-release|news|tiedote|uutinen)\/[a-z0-9-]{3,250}\/?$/,
    /^\/en\/[a-z0-9-]{3,250}\/$/,
  ],
  titles: [],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [{ name: '2022', title: ['h1.entry-title'], published: [], body: ['.entry-content'], remembered: true }],
  wrapping: [
    /^office of the president of the republic of finland$/i,
    /^press release \d+\/\d{4}$/i,
    /^\d{1,2} [A-Z][a-z]{2,8} \d{4}$/i,
  ],
};

export const fiPresidentExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.presidentti.fi/en/press-release/president-example-spoke-with-president-sample/',
    title: 'President Example spoke with President Sample of Kenya - Presidentti',
    kind: 'readout',
  },
  {
    url: 'https://www.presidentti.fi/en/press-release/president-example-in-talks/',
    title: 'President Example in talks with President Sample of Kenya',
    kind: 'readout',
  },
  { url: 'https://www.presidentti.fi/en/news/garden-party/', title: 'Garden open to visitors', kind: 'other' },
];
