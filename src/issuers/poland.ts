import type { Issuer, IssuerExample } from './model.ts';

/** Poland: ministries share a host; the President has one. From memory, but for the domains. */
export const plMfa: Issuer = {
  id: 'pl-mfa',
  party: 'pl',
  code: 'PL',
  name: 'Government of Poland',
  languages: ['pl', 'en', 'uk'],
  remembered: ['hosts', 'languages', 'titles'],
  hosts: ['www.gov.pl', 'www.president.pl'],
  paths: [/^\/web\/(?:premier|primeminister|dyplomacja|diplomacy)\/[a-z0-9-]{3,250}$/, /^\/news\/[a-z0-9,-]{3,250}$/],
  titles: [],
  markups: [
    {
      name: 'gov.pl',
      title: ['.article-area__article h2', '#main-content h2', 'h1'],
      published: ['.event-date'],
      body: ['.editor-content'],
      remembered: true,
    },
  ],
};

export const plMfaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.gov.pl/web/diplomacy/phone-conversation',
    title: 'Phone conversation between Minister Example and the foreign minister of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.gov.pl/web/dyplomacja/rozmowa-telefoniczna-ministra',
    title: 'Rozmowa telefoniczna Ministra Przykładowego z ministrem spraw zagranicznych Kenii',
    kind: 'readout',
  },
  { url: 'https://www.gov.pl/web/dyplomacja/konkurs', title: 'Konkurs dla szkół rozstrzygnięty', kind: 'other' },
];
