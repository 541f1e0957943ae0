import type { Issuer, IssuerExample } from './model.ts';

/** The Democratic People's Republic of Korea: its news agency and foreign ministry. From memory. */
export const kpKcna: Issuer = {
  id: 'kp-kcna',
  party: 'kp',
  code: 'KP',
  name: 'Korean Central News Agency',
  languages: ['ko', 'en', 'zh', 'ru', 'es', 'ja'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['www.kcna.kp', 'kcna.kp', 'www.mfa.gov.kp'],
  paths: [/^\/[a-z]{2}\/article\/q\/[0-9a-f]+\.kcmsf$/],
  titles: [],
  forms: [/^(?:talks|meeting) between |^respected comrade .{3,40} (?:talks|meets|has talks)/i],
  markups: [],
};

export const kpKcnaExamples: readonly IssuerExample[] = [
  {
    url: 'http://www.kcna.kp/en/article/q/0123456789abcdef.kcmsf',
    title: 'Respected Comrade Example Talks over Phone with President Sample of Kenya',
    kind: 'readout',
  },
  { url: 'https://www.kcna.kp/en/article/q/0123456789abcdee.kcmsf', title: 'Greenhouse farm opens', kind: 'other' },
];
