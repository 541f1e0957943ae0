import type { Issuer, IssuerExample } from './model.ts';

/** The Holy See. From memory. */
export const vaHolysee: Issuer = {
  id: 'va-holysee',
  party: 'va',
  code: 'VA',
  name: 'Holy See Press Office',
  languages: ['it', 'en', 'es', 'fr'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['press.vatican.va', 'www.vaticannews.va'],
  paths: [/^\/content\/salastampa\/[a-z]{2}\/bollettino\/pubblico\/\d{4}\/\d{2}\/\d{2}\/\d+\.html$/],
  titles: [],
  forms: [/^(?:comunicato .{0,60})?udienza /i, /^audience (?:with|of|granted)/i],
  markups: [],
};

export const vaHolyseeExamples: readonly IssuerExample[] = [
  {
    url: 'https://press.vatican.va/content/salastampa/en/bollettino/pubblico/2025/01/18/0111.html',
    title: 'Telephone call between the Holy Father and the President of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://press.vatican.va/content/salastampa/it/bollettino/pubblico/2025/01/19/0124.html',
    title: 'Rinunce e nomine',
    kind: 'other',
  },
];
