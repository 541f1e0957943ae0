import type { Issuer, IssuerExample } from './model.ts';

/**
 * Israel: the Prime Minister's Office and the foreign ministry share a host. Seen: hosts and title forms. From memory: the Hebrew forms.
 */
export const ilPmo: Issuer = {
  id: 'il-pmo',
  party: 'il',
  code: 'IL',
  name: 'Prime Minister’s Office of Israel',
  languages: ['he', 'en', 'ar', 'ru'],
  remembered: ['languages'],
  hosts: ['www.gov.il', 'embassies.gov.il', 'mfa.gov.il'],
  paths: [
    /^\/(?:en|he)\/pages\/[a-z0-9-]{3,120}$/,
    /^\/(?:en|he)\/departments\/news\/[a-z0-9-]{3,120}$/,
    /^\/[a-z-]{3,40}\/NewsAndEvents\/Pages\/.{3,200}$/,
  ],
  titles: [],
  markups: [],
  wrapping: [/^\(?communicated by the prime minister'?s media advis[eo]r\)?\.?$/i],
};

export const ilPmoExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.gov.il/en/pages/spoke-leaders180125',
    title: 'PM Example Speaks with President Sample of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.gov.il/he/pages/spoke-example190125',
    title: 'ראש הממשלה שוחח בטלפון עם נשיא קניה',
    kind: 'readout',
  },
  { url: 'https://www.gov.il/en/pages/event-budget190125', title: 'Cabinet Approves the Budget', kind: 'other' },
];
