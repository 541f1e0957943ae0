import type { Issuer, IssuerExample } from './model.ts';

/** Switzerland: the Federal Council and the foreign ministry. From memory. */
export const chEda: Issuer = {
  id: 'ch-eda',
  party: 'ch',
  code: 'CH',
  name: 'Federal Council of Switzerland',
  hosts: ['www.news.admin.ch', 'www.admin.ch', 'www.eda.admin.ch'],
  paths: [/^\/(?:de|fr|it|en)\/newnsb\/[A-Za-z0-9_-]{3,80}$/, /^\/gov\/.{0,100}medienmitteilungen\.msg-id-\d+\.html$/],
  titles: [],
  markups: [],
};

export const chEdaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.news.admin.ch/de/newnsb/abcDEF123',
    title: 'Bundespräsidentin Muster telefoniert mit dem Präsidenten von Kenia',
    kind: 'readout',
  },
];
