import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/** Serbia: the President, the government and the foreign ministry. From memory. */
export const rsPresident: Issuer = {
  id: 'rs-president',
  party: 'rs',
  code: 'RS',
  name: 'President of Serbia',
  languages: ['sr', 'en'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['www.predsednik.rs', 'www.srbija.gov.rs', 'www.mfa.gov.rs'],
  paths: [
    /^\/(?:en\/)?(?:press-center|press-service)\/(?:news|press-releases)\/[a-z0-9-]{3,250}\/?$/,
    /^\/(?:vest|en\/vest)\/.{3,250}$/,
  ],
  titles: [],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [],
};

export const rsPresidentExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.predsednik.rs/en/press-center/news/president-speaks',
    title: 'President Example speaks with President Sample of Kenya',
    kind: 'readout',
  },
  { url: 'https://www.predsednik.rs/en/press-center/news/road', title: 'A new road to the south', kind: 'other' },
];
