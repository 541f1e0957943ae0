import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/**
 * Egypt: the Presidency, the information service and the foreign ministry. Seen in public crawlers: hosts and markup, titles. From memory:
 * paths.
 */
export const egPresidency: Issuer = {
  id: 'eg-presidency',
  party: 'eg',
  code: 'EG',
  name: 'Presidency of Egypt',
  languages: ['ar', 'en', 'fr'],
  remembered: ['languages', 'paths'],
  hosts: ['www.presidency.eg', 'www.sis.gov.eg', 'www.mfa.gov.eg'],
  paths: [/^\/(?:en|ar|fr|Story|story)\/.{3,250}$/],
  titles: [],
  forms: [/^president el-sisi (?:receives|meets|speaks)/i],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [
    { name: 'presidency', title: ['h1'], published: ['.category-type'], body: ['.details-brief'] },
    {
      name: 'ministry',
      title: ['h2.about-title', '#ContentMain_lblContentTitle'],
      published: ['#ContentMain_lblDate'],
      body: ['#ContentMain_lblBody', '.width-for-news'],
    },
  ],
};

export const egPresidencyExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.presidency.eg/en/news/phone-call/',
    title: 'President El-Example Receives Phone Call from President of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.presidency.eg/en/news/1234',
    title: 'President El-Sisi Receives Phone Call from the President of Kenya',
    kind: 'readout',
  },
  { url: 'https://www.sis.gov.eg/Story/123457/bridge', title: 'New bridge over the canal', kind: 'other' },
];
