import type { Issuer, IssuerExample } from './model.ts';

/** Austria: the foreign ministry, under its present and its former host, and the Chancellery. Seen: one path. From memory: the rest. */
export const atBmeia: Issuer = {
  id: 'at-bmeia',
  party: 'at',
  code: 'AT',
  name: 'Federal Ministry of Foreign Affairs of Austria',
  languages: ['de', 'en'],
  remembered: ['hosts', 'languages'],
  hosts: ['www.bmeia.gv.at', 'www.eza.gv.at', 'www.bundeskanzleramt.gv.at'],
  paths: [
    /^\/(?:das-)?ministerium\/presse\/(?:aussendungen|news)\/\d{4}\/\d{2}\/[a-z0-9-]{3,250}\/?$/,
    /^\/bundeskanzleramt\/nachrichten-der-bundesregierung\/.{3,250}$/,
  ],
  titles: [],
  markups: [
    {
      name: 'TYPO3',
      title: ['.news-single h1', 'h1'],
      published: ['.news-list-date', 'time'],
      body: ['.news-text-wrap'],
      remembered: true,
    },
  ],
};

export const atBmeiaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.bmeia.gv.at/ministerium/presse/aussendungen/2025/01/telefonat/',
    title: 'Außenministerin Muster telefoniert mit ihrem kenianischen Amtskollegen',
    kind: 'readout',
  },
  {
    url: 'https://www.bmeia.gv.at/ministerium/presse/aussendungen/2025/01/ausstellung',
    title: 'Ausstellung im Festsaal',
    kind: 'other',
  },
];
