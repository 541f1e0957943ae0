import type { Issuer, IssuerExample } from './model.ts';

/** Two governments that do not exist: those of the sample that ships with the extension (src/cli/sample). */
export const arvenia: Issuer = {
  id: 'xa-president',
  party: 'xa',
  code: 'XA',
  name: 'President of Arvenia',
  state: { name: 'Arvenia', capital: 'Arven' },
  languages: ['en'],
  remembered: [],
  hosts: ['president.arvenia.example'],
  paths: [/^\/news\/./],
  titles: [/^(?:telephone )?conversation with /i, /^meeting with /i],
  markups: [
    {
      name: 'sample',
      title: ['.event__title'],
      published: ['.event__published'],
      lead: ['.event__lead'],
      body: ['.event__body'],
    },
  ],
};

export const arveniaExamples: readonly IssuerExample[] = [
  {
    url: 'https://president.arvenia.example/news/2025/05/12/telephone-conversation',
    title: 'Telephone conversation with Prime Minister of Belmar Ines Corvo • President of Arvenia',
    kind: 'readout',
  },
];

export const belmar: Issuer = {
  id: 'xb-government',
  party: 'xb',
  code: 'XB',
  name: 'Government of Belmar',
  state: { name: 'Belmar', capital: 'Port Belmar' },
  languages: ['en'],
  remembered: [],
  hosts: ['government.belmar.example'],
  paths: [/^\/news\/./],
  titles: [/^(?:pm|prime minister)(?:'s)? (?:call|meeting) with /i],
  markups: [
    {
      name: 'sample',
      title: ['.document-title'],
      published: ['.document-published'],
      body: ['.document-body'],
    },
  ],
};

export const belmarExamples: readonly IssuerExample[] = [
  {
    url: 'https://government.belmar.example/news/call-with-president-tellan',
    title: 'Prime Minister’s call with President Tellan of Arvenia: 12 May 2025 | Government of Belmar',
    kind: 'readout',
  },
  {
    url: 'https://government.belmar.example/news/call-with-president-tellan-of-arvenia',
    title: 'PM call with President Maro Tellan of Arvenia',
    kind: 'readout',
  },
];
