import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/** Latvia: the President and the foreign ministry. Seen: the path. From memory: the rest. */
export const lvPresident: Issuer = {
  id: 'lv-president',
  party: 'lv',
  code: 'LV',
  name: 'President of Latvia',
  languages: ['lv', 'en'],
  remembered: ['hosts', 'languages', 'titles'],
  hosts: ['www.president.lv', 'www.mfa.gov.lv'],
  paths: [/^\/(?:en|lv)\/(?:article|jaunums)\/[a-z0-9-]{3,250}$/],
  titles: [],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [],
};

export const lvPresidentExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.president.lv/en/article/president-speaks',
    title: 'President Example speaks with President Sample of Kenya',
    kind: 'readout',
  },
  { url: 'https://www.president.lv/en/article/awards', title: 'Awards for teachers handed over', kind: 'other' },
];
