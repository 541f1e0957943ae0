import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/** South Africa: the Presidency and the foreign ministry. Seen: hosts, the closing lines. From memory: paths and title forms. */
export const zaPresidency: Issuer = {
  id: 'za-presidency',
  party: 'za',
  code: 'ZA',
  name: 'Presidency of South Africa',
  languages: ['en'],
  remembered: ['languages', 'paths', 'titles'],
  hosts: [
    'www.thepresidency.gov.za',
    'thepresidency.gov.za',
    'www.presidency.gov.za',
    'presidency.gov.za',
    'dirco.gov.za',
  ],
  paths: [/^\/[a-z0-9-]{5,250}\/?$/, /^\/node\/\d+$/],
  titles: [],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [
    {
      name: 'Drupal',
      title: ['h1.page-title', 'h1'],
      published: ['.field--name-field-date', 'time'],
      body: ['.field--name-body'],
      remembered: true,
    },
  ],
  wrapping: [/^issued by:.{0,80}$/i, /^pretoria$/i],
};

export const zaPresidencyExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.thepresidency.gov.za/president-example-holds-telephone-call',
    title: 'President Example holds telephone call with President Sample of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.thepresidency.gov.za/president-address-council',
    title: 'President to address Council of Mayors Conference',
    kind: 'announcement',
  },
];
