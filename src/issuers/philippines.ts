import type { Issuer, IssuerExample } from './model.ts';

/** The Philippines: the communications office and the foreign ministry. From memory. */
export const phPco: Issuer = {
  id: 'ph-pco',
  party: 'ph',
  code: 'PH',
  name: 'Presidential Communications Office of the Philippines',
  languages: ['en', 'fil'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['pco.gov.ph', 'dfa.gov.ph', 'pna.gov.ph'],
  paths: [/^\/(?:news_releases|news-releases|dfa-news\/.{3,60})\/.{3,250}$/],
  titles: [],
  forms: [/^pbbm, .{2,80} talk/i],
  markups: [
    {
      name: 'WordPress',
      title: ['h1.entry-title', 'h1'],
      published: ['time.entry-date'],
      body: ['.entry-content'],
      remembered: true,
    },
  ],
};

export const phPcoExamples: readonly IssuerExample[] = [
  {
    url: 'https://pco.gov.ph/news_releases/phone-call/',
    title: 'President speaks with Prime Minister Sample of Japan',
    kind: 'readout',
  },
  { url: 'https://pco.gov.ph/news_releases/rice/', title: 'Rice stocks are enough for the summer', kind: 'other' },
];
