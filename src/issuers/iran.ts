import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/**
 * Iran: the President and the Ministry of Foreign Affairs. Seen in public crawlers: the ministry's host and paths. From memory: the rest.
 */
export const irPresident: Issuer = {
  id: 'ir-president',
  party: 'ir',
  code: 'IR',
  name: 'President of Iran',
  languages: ['fa', 'en', 'ar'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['president.ir', 'www.president.ir'],
  paths: [/^\/(?:en|fa|ar)\/\d+(?:\/.{0,200})?$/],
  titles: [],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [],
};

export const irPresidentExamples: readonly IssuerExample[] = [
  {
    url: 'https://president.ir/en/111111',
    title: 'President in phone call with Emir of Qatar: neighbours come first',
    kind: 'readout',
  },
  { url: 'https://president.ir/fa/123457', title: 'گفت‌وگوی تلفنی رئیس جمهور با رئیس جمهور کنیا', kind: 'readout' },
  { url: 'https://president.ir/en/123458', title: 'A new dam opens in the south', kind: 'other' },
];

export const irMfa: Issuer = {
  id: 'ir-mfa',
  party: 'ir',
  code: 'IR',
  name: 'Ministry of Foreign Affairs of Iran',
  languages: ['fa', 'en', 'ar', 'fr'],
  remembered: ['languages', 'titles'],
  hosts: ['en.mfa.ir', 'mfa.ir', 'mfa.gov.ir'],
  paths: [/^\/portal\/news[vV]iew\/\d+/],
  titles: [],
  markups: [],
};

export const irMfaExamples: readonly IssuerExample[] = [
  {
    url: 'https://en.mfa.ir/portal/newsview/111111',
    title: 'Telephone conversation between Iranian and Omani Foreign Ministers',
    kind: 'readout',
  },
  {
    url: 'https://en.mfa.ir/portal/newsview/123457',
    title: 'Exhibition of carpets opens at the ministry',
    kind: 'other',
  },
];
