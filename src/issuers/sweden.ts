import type { Issuer, IssuerExample } from './model.ts';

/** Sweden: the Government Offices. From memory. */
export const seGov: Issuer = {
  id: 'se-gov',
  party: 'se',
  code: 'SE',
  name: 'Government of Sweden',
  languages: ['sv', 'en'],
  remembered: ['hosts', 'languages', 'paths', 'titles', 'lists'],
  hosts: ['www.government.se', 'www.regeringen.se'],
  paths: [/^\/(?:press-releases|pressmeddelanden|articles|artiklar)\/\d{4}\/\d{2}\/[a-z0-9-]{3,250}\/?$/],
  titles: [],
  markups: [
    {
      name: '2014',
      title: ['#h1id', 'h1'],
      published: ['span.published time'],
      body: ['.has-wordExplanation'],
      remembered: true,
    },
  ],
};

export const seGovExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.government.se/press-releases/2025/01/prime-minister-spoke/',
    title: 'Prime Minister Example spoke with President Sample of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.government.se/press-releases/2025/01/budget/',
    title: 'Budget bill presented to the Riksdag',
    kind: 'other',
  },
];
