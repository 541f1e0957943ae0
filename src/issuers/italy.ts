import type { Issuer, IssuerExample } from './model.ts';

/** Italy: the Prime Minister and the foreign ministry. From memory. */
export const itGoverno: Issuer = {
  id: 'it-governo',
  party: 'it',
  code: 'IT',
  name: 'Government of Italy',
  hosts: ['www.governo.it', 'www.esteri.it'],
  paths: [/^\/(?:it|en)\/(?:articolo|sala_stampa)\/.{3,250}$/],
  titles: [],
  markups: [],
};

export const itGovernoExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.governo.it/it/articolo/colloquio-telefonico-del-presidente/11111',
    title: 'Colloquio telefonico del Presidente Esempio con il Presidente del Kenya',
    kind: 'readout',
  },
];
