import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/** Jordan: the Royal Court and the foreign ministry. Seen in public crawlers: hosts and markup. From memory: paths and title forms. */
export const joKing: Issuer = {
  id: 'jo-king',
  party: 'jo',
  code: 'JO',
  name: 'Royal Hashemite Court',
  languages: ['ar', 'en'],
  remembered: ['languages', 'paths', 'titles'],
  hosts: ['www.kingabdullah.jo', 'www.rhc.jo', 'kingabdullah.jo', 'rhc.jo', 'www.mfa.gov.jo'],
  paths: [/^\/(?:en|ar)\/(?:news|media)\/.{3,250}$/],
  titles: [],
  forms: [/^king,? .{2,80} (?:discuss|review|stress)/i],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [
    {
      name: 'royal court',
      title: ['[property="dc:title"]'],
      published: ['[property="dc:date"]', '.date-display-single'],
      body: ['[property="content:encoded"]'],
    },
    {
      name: 'ministry',
      title: ['#ContentMain_lblContentTitle'],
      published: ['#ContentMain_lblDate'],
      body: ['#ContentMain_lblBody'],
    },
  ],
};

export const joKingExamples: readonly IssuerExample[] = [
  {
    url: 'https://kingabdullah.jo/en/news/king-receives-phone-call',
    title: 'King receives phone call from President of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.kingabdullah.jo/en/news/king-kenya',
    title: 'King, Kenya president discuss trade',
    kind: 'readout',
  },
  {
    url: 'https://www.kingabdullah.jo/en/news/king-visits-school',
    title: 'King visits a school in Ajloun',
    kind: 'other',
  },
];
