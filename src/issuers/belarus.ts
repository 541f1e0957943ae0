import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/** Belarus: the President. From memory. */
export const byPresident: Issuer = {
  id: 'by-president',
  party: 'by',
  code: 'BY',
  name: 'President of Belarus',
  languages: ['ru', 'be', 'en'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['president.gov.by'],
  paths: [/^\/(?:ru|en|be)\/events\/[a-z0-9-]{3,250}$/],
  titles: [],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [],
};

export const byPresidentExamples: readonly IssuerExample[] = [
  {
    url: 'https://president.gov.by/en/events/telephone-conversation',
    title: 'Telephone conversation with President of Kenya Jo Sample',
    kind: 'readout',
  },
  {
    url: 'https://president.gov.by/ru/events/telefonnyy-razgovor',
    title: 'Телефонный разговор с Президентом Кении',
    kind: 'readout',
  },
  { url: 'https://president.gov.by/en/events/harvest', title: 'Visit to a farm in Grodno Region', kind: 'other' },
];
