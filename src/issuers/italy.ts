import type { Issuer, IssuerExample } from './model.ts';

/** Italy: the Prime Minister and the foreign ministry. From memory. */
export const itGoverno: Issuer = {
  id: 'it-governo',
  party: 'it',
  code: 'IT',
  name: 'Government of Italy',
  languages: ['it', 'en'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['www.governo.it', 'www.esteri.it'],
  paths: [/^\/(?:it|en)\/(?:articolo|sala_stampa)\/.{3,250}$/],
  titles: [],
  markups: [
    {
      name: 'Drupal 7',
      title: ['h1.title_large', 'h1'],
      published: ['.date-display-single'],
      body: ['.field-name-body'],
      remembered: true,
    },
    {
      name: 'ministry',
      title: ['.it-page-section h1', 'h1.entry-title'],
      published: ['.data', 'time'],
      body: ['.entry-content'],
      remembered: true,
    },
  ],
};

export const itGovernoExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.governo.it/it/articolo/colloquio-telefonico-del-presidente/11111',
    title: 'Colloquio telefonico del Presidente Esempio con il Presidente del Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.governo.it/it/articolo/colloquio-telefonico/12346',
    title: 'Colloquio telefonico del Presidente Esempio con il Presidente del Kenya',
    kind: 'readout',
  },
  { url: 'https://www.governo.it/it/articolo/decreto/12347', title: 'Approvato il decreto sui porti', kind: 'other' },
];
