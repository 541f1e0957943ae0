import type { Issuer, IssuerExample } from './model.ts';

/**
 * The Ministry of Foreign Affairs of Russia. Seen in public crawlers: hosts and paths, and the number of the document that opens a text.
 * From memory: the title forms. The site shows its page after a script has run, which a saved page may lack.
 */
export const ruMid: Issuer = {
  id: 'ru-mid',
  party: 'ru',
  code: 'RU',
  name: 'Ministry of Foreign Affairs of Russia',
  languages: ['ru', 'en', 'fr', 'de', 'es', 'ar', 'zh', 'pt'],
  remembered: ['titles'],
  hosts: ['mid.ru', 'www.mid.ru', 'archive.mid.ru'],
  paths: [/^\/(?:[a-z]{2}\/)?(?:[a-z]{2}\/)?foreign_policy\/news\/\d+\/?$/],
  titles: [],
  forms: [/^(?:о|об) (?:телефонном разговоре|встрече|беседе|переговорах) /i],
  markups: [
    {
      name: '2021',
      title: ['.article-header__title', 'h1'],
      published: ['.article-header__date', '.article-line__date'],
      body: ['.article-content'],
      drop: ['.article-content__footer'],
      remembered: true,
    },
  ],
  wrapping: [/^\d{1,5}-\d{2}-\d{2}-\d{4}$/i],
};

export const ruMidExamples: readonly IssuerExample[] = [
  {
    url: 'https://mid.ru/en/foreign_policy/news/1234567/',
    title:
      'Press release on Foreign Minister Sergey Example’s telephone conversation with Foreign Minister of Türkiye Sample',
    kind: 'readout',
  },
  {
    url: 'https://mid.ru/ru/foreign_policy/news/1234567/',
    title: 'О телефонном разговоре Министра иностранных дел Российской Федерации с Министром иностранных дел Турции',
    kind: 'readout',
  },
  {
    url: 'https://mid.ru/ru/foreign_policy/news/1234568/',
    title: 'О встрече Министра иностранных дел Российской Федерации с Министром иностранных дел Кении',
    kind: 'readout',
  },
  {
    url: 'https://mid.ru/ru/foreign_policy/news/1234569/',
    title: 'Комментарий официального представителя в связи с выставкой',
    kind: 'other',
  },
];
