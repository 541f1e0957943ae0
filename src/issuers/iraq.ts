import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/** Iraq: the Presidency. Seen: host, path and title form. */
export const iqPresidency: Issuer = {
  id: 'iq-presidency',
  party: 'iq',
  code: 'IQ',
  name: 'Presidency of Iraq',
  languages: ['ar', 'en', 'ku'],
  remembered: ['languages'],
  hosts: ['presidency.iq'],
  paths: [/^\/(?:[A-Za-z]{2}\/)?[dD]etails\.aspx\?id=\d+$/],
  titles: [],
  forms: [/^president (?:.{2,40} )?(?:calls|receives) (?!on\b|for\b|letters\b)/i],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [],
};

export const iqPresidencyExamples: readonly IssuerExample[] = [
  {
    url: 'https://presidency.iq/EN/Details.aspx?id=1111',
    title: 'President holds a phone call with President of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://presidency.iq/EN/Details.aspx?id=1235',
    title: 'President Receives the Foreign Minister of Kenya',
    kind: 'readout',
  },
  { url: 'https://presidency.iq/EN/Details.aspx?id=1236', title: 'A law on libraries is published', kind: 'other' },
];
