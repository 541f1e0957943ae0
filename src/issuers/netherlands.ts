import type { Issuer, IssuerExample } from './model.ts';

/** The Netherlands: the government. From memory; readouts are rare here. */
export const nlGov: Issuer = {
  id: 'nl-gov',
  party: 'nl',
  code: 'NL',
  name: 'Government of the Netherlands',
  languages: ['nl', 'en'],
  remembered: ['hosts', 'languages', 'paths', 'titles', 'lists'],
  hosts: ['www.government.nl', 'www.rijksoverheid.nl'],
  paths: [/^\/(?:latest\/news|actueel\/nieuws)\/\d{4}\/\d{2}\/\d{2}\/[a-z0-9-]{3,250}$/],
  titles: [],
  markups: [
    {
      name: 'Platform Rijksoverheid',
      title: ['#content h1', 'h1.news'],
      published: ['#content .article-meta', '.article-meta'],
      body: ['#content .intro, #content .contentBox'],
      remembered: true,
    },
  ],
};

export const nlGovExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.government.nl/latest/news/2025/01/18/prime-minister-speaks',
    title: 'Prime Minister Example speaks with President Sample of Kenya',
    kind: 'readout',
  },
  { url: 'https://www.government.nl/latest/news/2025/01/19/dikes', title: 'New dikes along the river', kind: 'other' },
];
