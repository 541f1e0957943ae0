import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/** Mexico: the Presidency and the foreign ministry share a host with the whole government. From memory. */
export const mxPresidencia: Issuer = {
  id: 'mx-presidencia',
  party: 'mx',
  code: 'MX',
  name: 'Presidency of Mexico',
  languages: ['es'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['www.gob.mx'],
  paths: [/^\/(?:presidencia|sre)\/(?:es\/)?(?:prensa|articulos)\/[a-z0-9-]{3,250}$/],
  titles: [],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [
    {
      name: 'gob.mx',
      title: ['h1.bottom-buffer', 'h1'],
      published: ['.border-box dd', 'time'],
      body: ['.article-body'],
      remembered: true,
    },
  ],
};

export const mxPresidenciaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.gob.mx/presidencia/prensa/conversacion-telefonica',
    title: 'Presidenta sostiene conversación telefónica con el presidente de Kenia',
    kind: 'readout',
  },
  {
    url: 'https://www.gob.mx/presidencia/prensa/llamada',
    title: 'Presidenta conversa por teléfono con el presidente de Kenia',
    kind: 'readout',
  },
  { url: 'https://www.gob.mx/presidencia/prensa/tren', title: 'Avanza la obra del tren', kind: 'other' },
];
