import type { Issuer, IssuerExample } from './model.ts';

/**
 * The President of Ukraine. Seen in public crawlers: paths (the number at the end is shared by the language editions), title forms, the
 * body's selector, the form of the date. From memory: the languages and the heading.
 */
export const ukrainePresident: Issuer = {
  id: 'ua-president',
  party: 'ua',
  code: 'UA',
  name: 'President of Ukraine',
  languages: ['uk', 'en', 'ru'],
  remembered: ['languages'],
  hosts: ['www.president.gov.ua'],
  paths: [/^\/(?:en\/|ru\/)?news\/[a-z0-9-]{3,200}-\d{3,7}\/?$/],
  titles: [],
  quotes: [
    / [-–] \p{Lu}[\p{L}']{1,30} \p{Lu}[\p{L}']{1,30}$/u,
    / [-–] president$/i,
    /^(?:president(?: of ukraine)?(?: volodymyr zelenskyy?)?|volodymyr zelenskyy?): (?!(?:at|during|following|after) )/i,
  ],
  ownOffices:
    /^(?:the )?(?:prime minister (?!of\b)|ministers? (?:of|for) (?!.* of )|(?:first )?deputy|commander|head of the (?:office|security))/i,
  markups: [
    {
      name: '2019',
      title: ['h1'],
      published: ['.date'],
      body: ['.article_content'],
    },
  ],
};

export const ukrainePresidentExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.president.gov.ua/en/news/ukrayina-gotova-do-rozmovi-12345',
    title: 'Ukraine is ready for talks with the President of Kenya in any place - Andriy Example',
    kind: 'other',
  },
  {
    url: 'https://www.president.gov.ua/en/news/volodimir-zelenskij-proviv-telefonnu-rozmovu-z-prezidentom-r-72653',
    title: 'Volodymyr Zelenskyy had a phone conversation with the President of Romania',
    kind: 'readout',
  },
  {
    url: 'https://www.president.gov.ua/news/prezidenti-ukrayini-ta-franciyi-obgovorili-robotu-peregovorn-101549',
    title:
      'Президенти України та Франції обговорили роботу переговорних команд — Офіційне інтернет-представництво Президента України',
    kind: 'readout',
  },
  {
    url: 'https://www.president.gov.ua/en/news/prezidenti-ukrayini-ta-azerbajdzhanu-pidpisali-spilnu-deklar-72389',
    title: 'Presidents of Ukraine and Azerbaijan signed a Joint Declaration on Deepening Strategic Partnership',
    kind: 'joint',
  },
  {
    url: 'https://www.president.gov.ua/en/news/volodimir-zelenskij-pidpisav-zayavku-na-chlenstvo-ukrayini-u-73249',
    title: 'Volodymyr Zelenskyy signed an application for Ukraine’s membership in the European Union',
    kind: 'other',
  },
];
