import type { Issuer, IssuerExample } from './model.ts';

/**
 * NATO. Seen: host, the old paths, title forms, the line with the dates ("Last updated" is not the day of the event). From memory: the
 * paths since 2025.
 */
export const nato: Issuer = {
  id: 'nato',
  party: 'nato',
  code: 'NATO',
  name: 'NATO',
  languages: ['en', 'fr', 'ru', 'uk'],
  remembered: ['languages'],
  hosts: ['www.nato.int'],
  paths: [
    /^\/cps\/[a-z]{2}\/natohq\/(?:news|opinions)_\d+\.htm/,
    /^\/(?:content\/nato\/)?[a-z]{2}\/news-and-events\/.{3,250}$/,
  ],
  titles: [],
  markups: [
    { name: '2010', title: ['article h1', 'h1'], published: ['ul.meta'], body: ['section.content'], remembered: true },
  ],
};

export const natoExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.nato.int/cps/en/natohq/news_111111.htm',
    title:
      'NATO - News: Read-out of phone call between NATO Secretary General Example and President Sample of Finland, 08-Jan.-2020',
    kind: 'readout',
  },
  {
    url: 'https://www.nato.int/en/news-and-events/articles/news/2025/01/19/secretary-general-speaks',
    title: 'NATO Secretary General speaks with the President of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.nato.int/cps/en/natohq/opinions_111112.htm',
    title: 'Speech by NATO Secretary General at a school',
    kind: 'transcript',
  },
];
