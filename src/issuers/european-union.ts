import type { Issuer, IssuerExample } from './model.ts';

const LANGUAGES = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
];

/**
 * The European Union: Commission, Council and External Action Service. Seen: the Commission's host and codes of documents, title forms of
 * the Council. From memory: the other hosts and paths.
 */
export const euCommission: Issuer = {
  id: 'eu-commission',
  party: 'eu',
  code: 'EU',
  name: 'European Commission',
  languages: LANGUAGES,
  remembered: ['languages', 'paths', 'titles'],
  hosts: ['ec.europa.eu'],
  paths: [/^\/commission\/presscorner\/detail\/[a-z]{2}\/[a-z]{2,10}_\d{2}_\d+$/],
  titles: [],
  markups: [
    {
      name: 'press corner',
      title: ['.ecl-page-header__title', 'h1'],
      published: ['.ecl-page-header__meta-item', '.ecl-meta__item'],
      body: ['.ecl-press-release', '.ecl-paragraph'],
      remembered: true,
    },
  ],
};

export const euCommissionExamples: readonly IssuerExample[] = [
  {
    url: 'https://ec.europa.eu/commission/presscorner/detail/en/read_25_123',
    title: 'Read-out of the phone call between President Example and Prime Minister Sample of Norway',
    kind: 'readout',
  },
  {
    url: 'https://ec.europa.eu/commission/presscorner/detail/en/mex_25_123',
    title: 'Daily News 18 / 01 / 2025',
    kind: 'other',
  },
];

export const euCouncil: Issuer = {
  id: 'eu-council',
  party: 'eu',
  code: 'EU',
  name: 'European Council',
  languages: LANGUAGES,
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['www.consilium.europa.eu'],
  paths: [/^\/[a-z]{2}\/press\/press-releases\/\d{4}\/\d{2}\/\d{2}\/[a-z0-9-]{3,250}\/?$/],
  titles: [],
  markups: [
    {
      name: '2015',
      title: ['.council-left-content-basic h1', 'h1'],
      published: ['.council-left-content-basic time', 'time'],
      body: ['.council-left-content-basic .council-text', '.council-left-content-basic'],
      drop: ['h1', 'time', '.council-share'],
      remembered: true,
    },
  ],
};

export const euCouncilExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.consilium.europa.eu/en/press/press-releases/2025/01/18/phone-call/',
    title: 'Phone call between President Example and President Sample of Türkiye',
    kind: 'readout',
  },
  {
    url: 'https://www.consilium.europa.eu/en/press/press-releases/2025/01/19/remarks/',
    title: 'Remarks by President Example following the meeting of the European Council',
    kind: 'transcript',
  },
];

export const euEeas: Issuer = {
  id: 'eu-eeas',
  party: 'eu',
  code: 'EU',
  name: 'European External Action Service',
  languages: ['en', 'fr', 'es', 'ar', 'ru', 'uk'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['www.eeas.europa.eu'],
  paths: [/^\/(?:eeas|delegations)\/.{3,250}_[a-z]{2}$/],
  titles: [],
  forms: [/: (?:phone call|call|meeting) (?:between|with) |: high representative .{2,60} (?:speaks|met|meets) with/i],
  markups: [
    {
      name: 'Drupal',
      title: ['h1.node__title', 'h1'],
      published: ['.node__meta', 'time'],
      body: ['.node__content .field--name-field-text', '.field--name-field-text', '.field--name-body'],
      remembered: true,
    },
  ],
};

export const euEeasExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.eeas.europa.eu/eeas/iran-phone-call_en',
    title: 'Iran: High Representative Example speaks with Foreign Minister Sample',
    kind: 'readout',
  },
  {
    url: 'https://www.eeas.europa.eu/eeas/kenya-phone-call-between_en',
    title: 'Kenya: Phone call between High Representative Example and Foreign Minister Sample',
    kind: 'readout',
  },
  {
    url: 'https://www.eeas.europa.eu/delegations/kenya/scholarships_en',
    title: 'Scholarships for students from Kenya',
    kind: 'other',
  },
];
