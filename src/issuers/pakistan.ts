import type { Issuer, IssuerExample } from './model.ts';

/** Pakistan: the foreign ministry and the Prime Minister. Seen: hosts, paths, a title form. */
export const pkMofa: Issuer = {
  id: 'pk-mofa',
  party: 'pk',
  code: 'PK',
  name: 'Ministry of Foreign Affairs of Pakistan',
  languages: ['en', 'ur'],
  remembered: ['languages'],
  hosts: ['mofa.gov.pk', 'www.pmo.gov.pk', 'pid.gov.pk'],
  paths: [/^\/(?:press-releases|site)\/[a-z0-9_/-]{3,250}$/, /^\/news_details\.php\?news_id=\d+$/],
  titles: [],
  markups: [],
};

export const pkMofaExamples: readonly IssuerExample[] = [
  {
    url: 'https://mofa.gov.pk/press-releases/telephone-call',
    title: 'Deputy Prime Minister/Foreign Minister receives a telephone call from the Foreign Minister of Kenya',
    kind: 'readout',
  },
  { url: 'https://mofa.gov.pk/press-releases/consular', title: 'New hours of the consular hall', kind: 'other' },
];
