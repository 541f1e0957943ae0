import type { Issuer, IssuerExample } from './model.ts';

/** Vietnam: the foreign ministry and the government portal. From memory. */
export const vnMofa: Issuer = {
  id: 'vn-mofa',
  party: 'vn',
  code: 'VN',
  name: 'Government of Vietnam',
  languages: ['vi', 'en'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['mofa.gov.vn', 'en.baochinhphu.vn'],
  paths: [/^\/[a-z0-9-]{3,250}-\d{8,}\.htm$/],
  titles: [],
  markups: [],
};

export const vnMofaExamples: readonly IssuerExample[] = [
  {
    url: 'https://en.baochinhphu.vn/pm-holds-phone-talks-111250118120000000.htm',
    title: 'PM holds phone talks with President of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://en.baochinhphu.vn/rice-exports-11125011812345679.htm',
    title: 'Rice exports grow in the first quarter',
    kind: 'other',
  },
];
