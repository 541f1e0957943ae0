import type { Issuer, IssuerExample } from './model.ts';

/**
 * The departments of the United States that publish readouts. Seen in public crawlers: the State Department's hosts, title forms and
 * markup (its document type says "Readout"). From memory: everything of the Department of War, until 2025 of Defense.
 */
export const usState: Issuer = {
  id: 'us-state',
  party: 'us',
  code: 'US',
  name: 'Department of State',
  languages: ['en', 'ar', 'zh', 'fr', 'pt', 'ru', 'es', 'ur', 'hi', 'fa'],
  remembered: ['languages'],
  hosts: ['www.state.gov', '2021-2025.state.gov', '2017-2021.state.gov', '2009-2017.state.gov', '2001-2009.state.gov'],
  families: ['usembassy.gov'],
  paths: [
    /^\/(?:releases\/[a-z-]{3,60}\/\d{4}\/\d{2}\/)?(?:deputy-)?secretary-[a-z0-9-]{5,250}\/?$/,
    /^\/[a-z0-9-]{5,250}\/?$/,
  ],
  titles: [],
  ownOffices: /\b(?:(?<!foreign )secretary(?! of state|[- ]general)|ambassador)\b/i,
  markups: [
    {
      name: '2021',
      title: ['h1.featured-content__headline'],
      published: ['.article-meta__publish-date'],
      body: ['.entry-content'],
    },
  ],
};

export const usStateExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.state.gov/secretary-examples-call-with-italian-foreign-minister-sample/',
    title: 'Secretary Example’s Call with Italian Foreign Minister Sample - United States Department of State',
    kind: 'readout',
  },
  {
    url: 'https://www.state.gov/secretary-example-with-a-journalist/',
    title: 'Secretary of State Example With Jo Sample of a Broadcaster',
    kind: 'other',
  },
  {
    url: 'https://2021-2025.state.gov/secretary-examples-meeting-with-kenyan-cabinet-secretary-sample/',
    title: 'Secretary Example’s Meeting with Kenyan Foreign Minister Sample',
    kind: 'readout',
  },
  {
    url: 'https://www.state.gov/deputy-secretary-examples-call-with-chilean-foreign-minister-sample/',
    title: 'Deputy Secretary Example’s Call with Chilean Foreign Minister Sample',
    kind: 'readout',
  },
];

export const usDod: Issuer = {
  id: 'us-dod',
  party: 'us',
  code: 'US',
  name: 'Department of War',
  languages: ['en'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['www.war.gov', 'www.defense.gov'],
  paths: [/^\/News\/Releases\/Release\/Article\/\d+\/[a-z0-9-]{3,250}\/?$/],
  titles: [],
  ownOffices: /\b(?:(?<!foreign )secretary(?! of state|[- ]general)|ambassador)\b/i,
  markups: [{ name: 'AFPIMS', title: ['h1.maintitle'], published: ['.date'], body: ['div.body'], remembered: true }],
};

export const usDodExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.war.gov/News/Releases/Release/Article/1234567/readout-of-a-call/',
    title: 'Readout of Secretary of War Example’s Call With Minister of Defense Sample of Japan',
    kind: 'readout',
  },
  {
    url: 'https://www.defense.gov/News/Releases/Release/Article/1234567/readout-of-a-meeting/',
    title: 'Readout of Secretary of Defense Example’s Meeting With Minister of Defense Sample of Norway',
    kind: 'readout',
  },
  {
    url: 'https://www.war.gov/News/Releases/Release/Article/1234568/contracts/',
    title: 'Contracts for Jan. 18, 2025',
    kind: 'other',
  },
];
