import type { Issuer, IssuerExample } from './model.ts';

/**
 * Saudi Arabia: the press agency, which publishes for the Royal Court, and the Ministry of Foreign Affairs. Seen in public crawlers: the
 * ministry's host, paths and markup, titles of the agency. From memory: the agency's hosts.
 */
export const saSpa: Issuer = {
  id: 'sa-spa',
  party: 'sa',
  code: 'SA',
  name: 'Saudi Press Agency',
  languages: ['ar', 'en', 'fr', 'ru', 'zh', 'fa', 'ur'],
  remembered: ['hosts', 'languages', 'paths'],
  hosts: ['www.spa.gov.sa', 'spa.gov.sa'],
  paths: [/^\/(?:[a-z]{2}\/)?[NwW]?\d{4,10}$/, /^\/viewfullstory\.php\?(?:.{0,20}&)?newsid=\d+/],
  titles: [],
  forms: [/^(?:hrh )?(?:the )?crown prince,? .{2,80} discuss /i],
  markups: [],
};

export const saSpaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.spa.gov.sa/en/N1111111',
    title: 'HRH Crown Prince Receives Phone Call from President of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.spa.gov.sa/N1234568',
    title: 'سمو ولي العهد يتلقى اتصالًا هاتفيًا من رئيس جمهورية كينيا',
    kind: 'readout',
  },
  { url: 'https://www.spa.gov.sa/en/N1234569', title: 'Date Harvest Begins in Al-Qassim', kind: 'other' },
];

export const saMofa: Issuer = {
  id: 'sa-mofa',
  party: 'sa',
  code: 'SA',
  name: 'Ministry of Foreign Affairs of Saudi Arabia',
  languages: ['ar', 'en'],
  remembered: ['languages', 'titles'],
  hosts: ['www.mofa.gov.sa'],
  paths: [/^\/(?:ar|en)\/ministry\/(?:news|statements)\/Pages\/.{3,200}$/],
  titles: [],
  markups: [
    {
      name: 'SharePoint',
      title: ['#DeltaPlaceHolderPageTitleInTitleArea'],
      published: ['.card-date'],
      body: ['.article-content'],
    },
  ],
};

export const saMofaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.mofa.gov.sa/en/ministry/news/Pages/phone-call.aspx',
    title: 'Foreign Minister Receives Phone Call from Foreign Minister of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.mofa.gov.sa/en/ministry/news/Pages/exhibition.aspx',
    title: 'Ministry Opens a Hall for Visitors',
    kind: 'other',
  },
];
