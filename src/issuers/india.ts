import type { Issuer, IssuerExample } from './model.ts';

/**
 * India: the Ministry of External Affairs, and the Prime Minister as the Press Information Bureau and his own site publish him. Seen:
 * hosts, paths (the document is named in the query), title forms, the Bureau's markup.
 */
export const inMea: Issuer = {
  id: 'in-mea',
  party: 'in',
  code: 'IN',
  name: 'Ministry of External Affairs of India',
  languages: ['en', 'hi'],
  remembered: ['languages'],
  hosts: ['www.mea.gov.in'],
  paths: [/^\/(?:press-releases|Speeches-Statements|bilateral-documents)\.htm\?dtl\/\d+/],
  titles: [],
  markups: [],
};

export const inMeaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.mea.gov.in/press-releases.htm?dtl/11111/Telephone_Conversation',
    title: 'Telephone Conversation between PM and the President of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.mea.gov.in/press-releases.htm?dtl/11112/Phone_call',
    title: 'Phone call between EAM and the Foreign Minister of Norway',
    kind: 'readout',
  },
  {
    url: 'https://www.mea.gov.in/press-releases.htm?dtl/11113/Passports',
    title: 'Passport services at new centres',
    kind: 'other',
  },
];

export const inPib: Issuer = {
  id: 'in-pib',
  party: 'in',
  code: 'IN',
  name: 'Prime Minister’s Office of India',
  languages: ['en', 'hi'],
  remembered: ['languages'],
  hosts: ['www.pib.gov.in', 'pib.gov.in', 'www.pmindia.gov.in', 'www.narendramodi.in'],
  paths: [
    /^\/Press(?:Relese|Release)(?:Detail|IframePage|Page)m?\.aspx\?(?:.{0,40}&)?PRID=\d+/,
    /^\/(?:[a-z]{2}\/)?(?:news_updates\/)?[a-z0-9-]{10,250}\/?$/,
  ],
  titles: [],
  ownOffices: /^(?:the )?(?:chief minister|union minister|governor|lieutenant governor|minister of state)\b/i,
  markups: [
    {
      name: 'Press Information Bureau',
      title: ['#Titleh2'],
      published: ['#PrDateTime'],
      body: ['.innner-page-main-about-us-content-right-part'],
      drop: ['#Titleh2', '#Subtitleh3', '#PrDateTime', '#MinistryName', '#ReleaseLang', '#ReleaseId', '.twitter-tweet'],
    },
  ],
  wrapping: [/^[A-Z]{2,6}(?:\/[A-Z]{1,6}){1,4}$/i],
};

export const inPibExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.pib.gov.in/PressReleasePage.aspx?PRID=1111111',
    title: 'Prime Minister receives telephonic call from the President of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.narendramodi.in/phone-call-between-prime-minister-and-president',
    title: 'Phone call between Prime Minister Shri Example and the President of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://pib.gov.in/PressReleasePage.aspx?PRID=1111112',
    title: 'Cabinet approves a railway line',
    kind: 'other',
  },
];
