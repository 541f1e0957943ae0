import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/** Taiwan: the Office of the President. From memory. */
export const twPresident: Issuer = {
  id: 'tw-president',
  party: 'tw',
  code: 'TW',
  name: 'Office of the President of Taiwan',
  languages: ['zh', 'en'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['english.president.gov.tw', 'www.president.gov.tw'],
  paths: [/^\/(?:News|NEWS)\/\d+$/],
  titles: [],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [],
};

export const twPresidentExamples: readonly IssuerExample[] = [
  {
    url: 'https://english.president.gov.tw/News/1111',
    title: 'President Example speaks with President Sample of Paraguay by telephone',
    kind: 'readout',
  },
  { url: 'https://english.president.gov.tw/News/1235', title: 'President Example visits a harbour', kind: 'other' },
];
