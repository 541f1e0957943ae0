import type { Issuer, IssuerExample } from './model.ts';

/**
 * Ukraine: the Ministry of Foreign Affairs and the Cabinet of Ministers. Seen in public crawlers: the ministry's host. From memory: the
 * rest.
 */
export const uaMfa: Issuer = {
  id: 'ua-mfa',
  party: 'ua',
  code: 'UA',
  name: 'Ministry of Foreign Affairs of Ukraine',
  languages: ['uk', 'en'],
  remembered: ['languages', 'paths', 'titles'],
  hosts: ['mfa.gov.ua'],
  paths: [/^\/(?:en\/)?news\/[a-z0-9-]{3,250}$/],
  titles: [],
  markups: [
    {
      name: 'gov.ua platform',
      title: ['h1'],
      published: ['.article-date', 'time'],
      body: ['.editor-content', '.article__content'],
      remembered: true,
    },
  ],
};

export const uaMfaExamples: readonly IssuerExample[] = [
  {
    url: 'https://mfa.gov.ua/en/news/minister-call',
    title: 'Andrii Example had a phone call with the Minister of Foreign Affairs of Japan',
    kind: 'readout',
  },
  {
    url: 'https://mfa.gov.ua/news/ministr-proviv-telefonnu-rozmovu',
    title: 'Андрій Приклад провів телефонну розмову з міністром закордонних справ Кенії',
    kind: 'readout',
  },
  { url: 'https://mfa.gov.ua/news/konsulskij-pryjom', title: 'Змінено графік консульського прийому', kind: 'other' },
];

export const uaKmu: Issuer = {
  id: 'ua-kmu',
  party: 'ua',
  code: 'UA',
  name: 'Cabinet of Ministers of Ukraine',
  languages: ['uk', 'en'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['www.kmu.gov.ua', 'www.rada.gov.ua'],
  paths: [/^\/(?:en\/)?news\/[a-z0-9-]{3,250}$/],
  titles: [],
  markups: [
    {
      name: 'gov.ua platform',
      title: ['h1'],
      published: ['.article-date', 'time'],
      body: ['.editor-content', '.article__content'],
      remembered: true,
    },
  ],
};

export const uaKmuExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.kmu.gov.ua/en/news/prime-minister-talks',
    title: 'Prime Minister holds talks with President Sample of Latvia',
    kind: 'readout',
  },
  {
    url: 'https://www.kmu.gov.ua/news/uriad-ukhvalyv-postanovu',
    title: 'Уряд ухвалив постанову про дороги',
    kind: 'other',
  },
];
