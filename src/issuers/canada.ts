import type { Issuer, IssuerExample } from './model.ts';

/**
 * Canada: the Prime Minister, whose site has a section for readouts, and Global Affairs. Seen: hosts, paths, title forms. From memory: the
 * element of the text, and the paths of Global Affairs.
 */
export const caPm: Issuer = {
  id: 'ca-pm',
  party: 'ca',
  code: 'CA',
  name: 'Prime Minister of Canada',
  languages: ['en', 'fr'],
  remembered: ['languages'],
  hosts: ['www.pm.gc.ca', 'pm.gc.ca'],
  paths: [
    /^\/(?:en|fr)\/(?:news|nouvelles)\/(?:readouts|comptes-rendus)\/\d{4}\/\d{2}\/\d{2}\/[a-z0-9-]{3,250}$/,
    /^\/eng\/news\/\d{4}(?:\/\d{2}\/\d{2}\/[a-z0-9-]{3,250})?$/,
  ],
  titles: [],
  ownOffices: /\bpremiers?\b|\bminister (?!of (?:[A-Z]|foreign))/i,
  markups: [
    {
      name: 'Drupal',
      title: ['article h1'],
      published: ['.inline-date'],
      body: ['.field--name-body'],
      remembered: true,
    },
  ],
};

export const caPmExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.pm.gc.ca/en/news/readouts/2025/01/18/prime-minister-example-speaks-with-president',
    title: 'Prime Minister Example speaks with the President of Kenya, Jo Sample | Prime Minister of Canada',
    kind: 'readout',
  },
  {
    url: 'https://www.pm.gc.ca/en/news/readouts/2025/01/18/prime-minister-example-meets-premier',
    title: 'Prime Minister Example meets with Premier of Ontario Jo Sample',
    kind: 'other',
  },
  {
    url: 'https://www.pm.gc.ca/fr/nouvelles/comptes-rendus/2025/01/18/premier-ministre-sentretient',
    title: 'Le premier ministre Exemple s’entretient avec le président du Kenya',
    kind: 'readout',
  },
];

export const caGac: Issuer = {
  id: 'ca-gac',
  party: 'ca',
  code: 'CA',
  name: 'Global Affairs Canada',
  languages: ['en', 'fr'],
  remembered: ['languages', 'paths', 'titles', 'lists'],
  hosts: ['www.canada.ca', 'www.international.gc.ca', 'international.canada.ca'],
  paths: [
    /^\/(?:en|fr)\/(?:global-affairs|affaires-mondiales)\/(?:news|nouvelles)\/\d{4}\/\d{2}\/[a-z0-9-]{3,250}\.html$/,
  ],
  titles: [],
  markups: [
    {
      name: 'Canada.ca',
      title: ['h1#wb-cont'],
      published: ['meta[name="dcterms.issued"]', 'p.gc-byline time'],
      body: ['.mwsgeneric-base-html'],
      drop: ['.gc-byline', '.pagedetails'],
      remembered: true,
    },
  ],
};

export const caGacExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.canada.ca/en/global-affairs/news/2025/01/minister-example-speaks.html',
    title: 'Minister Example speaks with Kenyan Foreign Minister',
    kind: 'readout',
  },
  {
    url: 'https://www.canada.ca/en/global-affairs/news/2025/01/minister-example-meets-with-sample.html',
    title: 'Minister Example meets with the Foreign Minister of Norway',
    kind: 'readout',
  },
  {
    url: 'https://www.canada.ca/en/global-affairs/news/2025/01/grants.html',
    title: 'Canada announces grants for harvests',
    kind: 'other',
  },
];
