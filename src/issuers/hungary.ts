import type { Issuer, IssuerExample } from './model.ts';

/** Hungary: the Prime Minister and the government. From memory. */
export const huPm: Issuer = {
  id: 'hu-pm',
  party: 'hu',
  code: 'HU',
  name: 'Government of Hungary',
  languages: ['hu', 'en'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['miniszterelnok.hu', 'kormany.hu', 'abouthungary.hu'],
  paths: [/^\/(?:en\/)?(?:[a-z-]{3,40}\/)?[a-z0-9-]{5,250}\/?$/],
  titles: [],
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

export const huPmExamples: readonly IssuerExample[] = [
  {
    url: 'https://miniszterelnok.hu/en/viktor-example-spoke-on-the-phone/',
    title: 'The Prime Minister spoke on the phone with President Sample of Kenya',
    kind: 'readout',
  },
  { url: 'https://miniszterelnok.hu/en/family-day/', title: 'A day for families in the capital', kind: 'other' },
];
