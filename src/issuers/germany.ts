import type { Issuer, IssuerExample } from './model.ts';

/**
 * Germany: the Chancellor and government, and the Foreign Office. Seen in public crawlers: hosts, paths and the markup of the government's
 * site, where the first sentence may stand in the header. From memory: the English forms, and the hosts of embassies.
 */
export const deBk: Issuer = {
  id: 'de-bk',
  party: 'de',
  code: 'DE',
  name: 'Federal Government of Germany',
  languages: ['de', 'en', 'fr'],
  remembered: ['languages', 'paths'],
  hosts: ['www.bundesregierung.de', 'www.bundeskanzler.de'],
  paths: [/^\/(?:breg|bk)-(?:de|en|fr)\/(?:aktuelles|news|service)\/[a-z0-9-]{3,250}$/],
  titles: [],
  ownOffices: /\bministerpräsident(?!.*(?:aus|von|der republik))/i,
  markups: [
    {
      name: '2018',
      title: ['.bpa-article-header h1'],
      published: ['.bpa-time time'],
      body: ['.bpa-article-header > p, .bpa-richtext'],
    },
  ],
  wrapping: [/^pressemitteilung \d+$/i, /^der sprecher der bundesregierung.{0,60} teilt mit:$/i],
};

export const deBkExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.bundesregierung.de/breg-de/aktuelles/bundeskanzler-telefoniert-1111111',
    title: 'Bundeskanzler Muster telefoniert mit dem finnischen Präsidenten | Bundesregierung',
    kind: 'readout',
  },
  {
    url: 'https://www.bundesregierung.de/breg-de/service/pressekonferenz-1111111',
    title: 'Pressekonferenz von Bundeskanzler Muster und Präsident Beispiel',
    kind: 'transcript',
  },
  {
    url: 'https://www.bundesregierung.de/breg-de/aktuelles/pressekonferenz-1234568',
    title: 'Pressekonferenz von Bundeskanzler Beispiel und Präsident Muster',
    kind: 'transcript',
  },
];

export const deAa: Issuer = {
  id: 'de-aa',
  party: 'de',
  code: 'DE',
  name: 'Federal Foreign Office of Germany',
  languages: ['de', 'en', 'fr', 'es', 'ar', 'ru', 'tr'],
  remembered: ['languages', 'titles'],
  hosts: ['www.auswaertiges-amt.de'],
  families: ['diplo.de'],
  paths: [/^\/(?:de|en)\/newsroom\/[a-z0-9/-]{3,250}$/],
  titles: [],
  markups: [
    {
      name: '2017',
      title: ['h1.heading__title', 'h1'],
      published: ['.heading__meta', '.heading__date'],
      body: ['.c-rte--default', '.rte'],
      remembered: true,
    },
  ],
};

export const deAaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.auswaertiges-amt.de/de/newsroom/news/telefonat-1111111',
    title: 'Außenminister Muster telefoniert mit seinem Amtskollegen',
    kind: 'readout',
  },
  {
    url: 'https://www.auswaertiges-amt.de/de/newsroom/presse/1234568-1234569',
    title: 'Außenminister Beispiel telefoniert mit dem Außenminister von Kenia',
    kind: 'readout',
  },
  {
    url: 'https://www.auswaertiges-amt.de/de/newsroom/news/reise-1234570',
    title: 'Neue Ausstellung im Lichthof',
    kind: 'other',
  },
];
