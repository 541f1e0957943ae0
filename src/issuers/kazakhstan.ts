import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/** Kazakhstan: the President. Seen: title forms. From memory: hosts and paths. */
export const kzAkorda: Issuer = {
  id: 'kz-akorda',
  party: 'kz',
  code: 'KZ',
  name: 'Akorda',
  languages: ['kk', 'ru', 'en'],
  remembered: ['hosts', 'languages', 'paths'],
  hosts: ['www.akorda.kz', 'akorda.kz'],
  paths: [/^\/(?:en|ru|kz)\/[a-z0-9-]{3,250}-\d+$/],
  titles: [],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [],
};

export const kzAkordaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.akorda.kz/en/head-of-state-had-telephone-talk-1111',
    title: 'Head of State had telephone talk with President of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.akorda.kz/ru/telefonnyy-razgovor-1234568',
    title: 'Состоялся телефонный разговор с Президентом Кении',
    kind: 'readout',
  },
  { url: 'https://www.akorda.kz/en/law-signed-1234569', title: 'A law on water is signed', kind: 'other' },
];
