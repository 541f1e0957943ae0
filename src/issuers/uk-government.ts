import type { Issuer, IssuerExample, Markup } from './model.ts';

/**
 * GOV.UK serves the whole government, guidance and travel advice included, so path and title form are required, and the title tells which
 * body speaks. Seen: paths and titles of the Prime Minister's Office, the `govuk:` meta tags. From memory: the classes of heading and body.
 */
const GOV_UK: readonly Markup[] = [
  {
    name: '2017',
    title: ['h1.gem-c-heading__text', 'h1.gem-c-title__text'],
    published: [
      'meta[name="govuk:first-published-at"]',
      'meta[name="govuk:updated-at"]',
      'dd.gem-c-metadata__definition',
    ],
    body: ['.gem-c-govspeak'],
    drop: ['.gem-c-attachment'],
    remembered: true,
  },
];

const HOSTS = ['www.gov.uk'];
const PATHS = [/^\/government\/(?:news|publications|speeches)\/[a-z0-9-]{3,250}$/];
const OWN_OFFICES = /\b(?:(?<!foreign )secretary(?! of state|[- ]general)|first minister|ambassador)\b/i;

export const ukPrimeMinister: Issuer = {
  id: 'uk-pmo',
  party: 'uk',
  code: 'UK',
  name: 'Prime Minister’s Office',
  languages: ['en', 'cy'],
  remembered: ['languages'],
  hosts: HOSTS,
  paths: PATHS,
  titles: [/^(?:pm|prime minister)\b/i],
  ownOffices: OWN_OFFICES,
  markups: GOV_UK,
};

export const ukPrimeMinisterExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.gov.uk/government/news/pm-call-with-president-zelenskyy-of-ukraine-3-january-2023',
    title: 'PM call with President Zelenskyy of Ukraine: 3 January 2023 - GOV.UK',
    kind: 'readout',
  },
  {
    url: 'https://www.gov.uk/government/news/pm-meeting-with-prime-minister-meloni-of-italy-2-march-2025',
    title: 'PM meeting with Prime Minister Meloni of Italy: 2 March 2025',
    kind: 'readout',
  },
  {
    url: 'https://www.gov.uk/government/news/pm-to-meet-president-of-finland',
    title: 'PM to meet President of Finland',
    kind: 'announcement',
  },
];

export const ukForeignOffice: Issuer = {
  id: 'uk-fcdo',
  party: 'uk',
  code: 'UK',
  name: 'Foreign, Commonwealth & Development Office',
  languages: ['en'],
  remembered: ['languages', 'paths', 'titles'],
  hosts: HOSTS,
  paths: PATHS,
  titles: [/^(?:(?:foreign secretary|minister)\b|uk-)/i],
  ownOffices: OWN_OFFICES,
  markups: GOV_UK,
};

export const ukForeignOfficeExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.gov.uk/government/news/foreign-secretary-call-with-foreign-minister-of-egypt',
    title: 'Foreign Secretary’s call with the Foreign Minister of Egypt: statement',
    kind: 'readout',
  },
  {
    url: 'https://www.gov.uk/government/news/uk-japan-joint-statement',
    title: 'UK-Japan joint statement',
    kind: 'joint',
  },
];
