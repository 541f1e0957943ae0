import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/**
 * Türkiye: the Presidency and the Ministry of Foreign Affairs. Seen in public crawlers: hosts, paths and title form of the Presidency,
 * addresses of the ministry. From memory: the rest.
 */
export const trPresidency: Issuer = {
  id: 'tr-presidency',
  party: 'tr',
  code: 'TR',
  name: 'Presidency of Türkiye',
  languages: ['tr', 'en', 'ar', 'fr'],
  remembered: ['languages'],
  hosts: ['www.tccb.gov.tr', 'tccb.gov.tr', 'www.iletisim.gov.tr'],
  paths: [
    /^\/(?:[a-z]{2}\/)?(?:speeches-statements|news|haberler|basin-aciklamalari)\/\d+\/\d+\/[a-z0-9-]{3,250}(?:\.html)?$/,
    /^\/(?:english|turkce)\/haberler\/detay\/[a-z0-9-]{3,250}\/?$/,
  ],
  titles: [],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [
    {
      name: '2014',
      title: ['.inner-page h1', 'h1'],
      published: ['.date', '.news-date'],
      body: ['#divContentArea'],
      remembered: true,
    },
  ],
};

export const trPresidencyExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.tccb.gov.tr/en/speeches-statements/558/11111/telefon-gorusmesi.html',
    title: 'Presidency of the Republic of Türkiye : President Example’s Phone Call with President Sample of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.tccb.gov.tr/haberler/410/11111/telefon-gorusmesi',
    title: 'Cumhurbaşkanı Örnek, Kenya Cumhurbaşkanı ile telefon görüşmesi yaptı',
    kind: 'readout',
  },
  { url: 'https://www.tccb.gov.tr/haberler/410/123457/tarim', title: 'Tarım destekleri açıklandı', kind: 'other' },
];

export const trMfa: Issuer = {
  id: 'tr-mfa',
  party: 'tr',
  code: 'TR',
  name: 'Ministry of Foreign Affairs of Türkiye',
  languages: ['tr', 'en', 'fr', 'ar', 'ru'],
  remembered: ['hosts', 'languages', 'titles'],
  hosts: ['www.mfa.gov.tr'],
  paths: [/\.(?:en|tr)\.mfa(?:\?|$)/],
  titles: [],
  forms: [/^(?:telephone conversation|meeting|visit) of (?:foreign )?minister /i],
  markups: [],
};

export const trMfaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.mfa.gov.tr/telephone-conversation.en.mfa',
    title: 'Telephone Conversation of Foreign Minister Example with Foreign Minister Sample of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.mfa.gov.tr/telephone-conversation-18-1-2025.en.mfa',
    title: 'Telephone Conversation of Foreign Minister Example with the Foreign Minister of Kenya, 18 January 2025',
    kind: 'readout',
  },
  { url: 'https://www.mfa.gov.tr/no_-12_-deprem.tr.mfa', title: 'No: 12, Deprem Hakkında', kind: 'other' },
];
