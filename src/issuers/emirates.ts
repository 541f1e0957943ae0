import type { Issuer, IssuerExample } from './model.ts';

/**
 * The United Arab Emirates: the news agency, the ministry and the President's site. Seen: hosts, the agency's titles, the ministry's
 * markup.
 */
export const aeWam: Issuer = {
  id: 'ae-wam',
  party: 'ae',
  code: 'AE',
  name: 'Emirates News Agency',
  languages: ['ar', 'en'],
  remembered: ['languages'],
  hosts: ['www.wam.ae', 'www.mofa.gov.ae', 'www.mohamedbinzayed.ae'],
  paths: [
    /^\/[a-z]{2}\/article\/[a-z0-9]+-[a-zA-Z0-9%-]{3,250}$/,
    /^\/[a-z]{2}(?:-[a-z]{2})?\/mediahub\/news\/.{3,250}$/,
    /^\/[a-z]{2}\/(?:news|media)\/.{3,250}$/,
  ],
  titles: [],
  namedForms: [/^uae president congratulates (?!.* (?:day|anniversary|eid)\b)/i],
  markups: [{ name: 'ministry', title: ['.details-info h2'], published: [], body: ['.details-container'] }],
  wrapping: [/^[A-Z .]{3,40}, \d{1,2}(?:st|nd|rd|th) [A-Z][a-z]{2,9}, \d{4} \(WAM\) ?-*$/i],
};

export const aeWamExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.wam.ae/en/article/abcdefg-uae-president-receives-phone-call',
    title: 'UAE President receives phone call from President of Kenya',
    kind: 'readout',
  },
  { url: 'https://www.wam.ae/ar/article/abcdefh-%D9%85', title: 'رئيس الدولة يستقبل رئيس كينيا', kind: 'readout' },
  {
    url: 'https://www.wam.ae/en/article/abcdefi-dubai-book-fair',
    title: 'Book fair opens with 200 stands',
    kind: 'other',
  },
];
