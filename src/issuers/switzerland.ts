import type { Issuer, IssuerExample } from './model.ts';

/** Switzerland: the Federal Council and the foreign ministry. From memory. */
export const chEda: Issuer = {
  id: 'ch-eda',
  party: 'ch',
  code: 'CH',
  name: 'Federal Council of Switzerland',
  languages: ['de', 'fr', 'it', 'en'],
  remembered: ['hosts', 'languages', 'paths', 'titles', 'lists'],
  hosts: ['www.news.admin.ch', 'www.admin.ch', 'www.eda.admin.ch'],
  paths: [/^\/(?:de|fr|it|en)\/newnsb\/[A-Za-z0-9_-]{3,80}$/, /^\/gov\/.{0,100}medienmitteilungen\.msg-id-\d+\.html$/],
  titles: [],
  markups: [
    {
      name: 'news service bureau',
      title: ['.mod-nsbnewsdetails h1', 'h1'],
      published: ['.mod-nsbnewsdetails .date', 'time'],
      body: ['.mod-nsbnewsdetails .mod-text', '.mod-text'],
      remembered: true,
    },
  ],
};

export const chEdaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.news.admin.ch/de/newnsb/abcDEF123',
    title: 'Bundespräsidentin Muster telefoniert mit dem Präsidenten von Kenia',
    kind: 'readout',
  },
  {
    url: 'https://www.news.admin.ch/de/newnsb/abcDEF124',
    title: 'Bundespräsidentin Beispiel telefoniert mit dem Präsidenten von Kenia',
    kind: 'readout',
  },
  { url: 'https://www.news.admin.ch/de/newnsb/abcDEF125', title: 'Neue Briefmarken im Frühling', kind: 'other' },
];
