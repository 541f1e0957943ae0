import type { Issuer, IssuerExample } from './model.ts';

/**
 * Australia: the Prime Minister and the foreign minister. Seen: hosts, element of the date in lists. From memory: paths; readouts are rare
 * here.
 */
export const auPm: Issuer = {
  id: 'au-pm',
  party: 'au',
  code: 'AU',
  name: 'Prime Minister of Australia',
  languages: ['en'],
  remembered: ['languages', 'paths', 'titles'],
  hosts: ['www.pm.gov.au', 'www.foreignminister.gov.au', 'www.dfat.gov.au'],
  paths: [/^\/(?:media|minister\/[a-z-]{3,40}\/media-release|news)\/[a-z0-9-]{3,250}$/],
  titles: [],
  markups: [
    {
      name: 'Drupal',
      title: ['h1.page-title', 'h1'],
      published: ['.field--name-field-date time', 'time'],
      body: ['.field--name-body'],
      remembered: true,
    },
  ],
};

export const auPmExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.pm.gov.au/media/phone-call-president',
    title: 'Phone call with President Sample of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.pm.gov.au/media/phone-call-president-kenya',
    title: 'Phone call with the President of Kenya',
    kind: 'readout',
  },
  { url: 'https://www.pm.gov.au/media/doorstop-interview', title: 'Doorstop interview, Perth', kind: 'transcript' },
];
