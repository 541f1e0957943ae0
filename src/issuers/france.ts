import type { Issuer, IssuerExample } from './model.ts';
import { UNDER_A_HEAD_OF_STATE } from './ownOffices.ts';

/**
 * France: the Presidency and the foreign ministry. Seen in public crawlers: hosts, paths, the form with the date in brackets. From memory:
 * the other title forms. Many calls of the President are told to the press only.
 */
export const frElysee: Issuer = {
  id: 'fr-elysee',
  party: 'fr',
  code: 'FR',
  name: 'Élysée',
  languages: ['fr', 'en'],
  remembered: ['languages', 'titles'],
  hosts: ['www.elysee.fr'],
  paths: [/^\/(?:en\/)?emmanuel-macron\/\d{4}\/\d{2}\/\d{2}\/[a-z0-9-]{3,250}$/],
  titles: [],
  forms: [/^(?:entretien|échange|conversation) (?:du président|avec)/i],
  ownOffices: UNDER_A_HEAD_OF_STATE,
  markups: [{ name: '2018', title: ['h1'], published: [], body: [], drop: ['.push-insert--cta'] }],
};

export const frElyseeExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.elysee.fr/emmanuel-macron/2025/01/18/entretien-telephonique-avec-le-president',
    title: 'Entretien téléphonique avec le Président de la Finlande',
    kind: 'readout',
  },
  {
    url: 'https://www.elysee.fr/emmanuel-macron/2025/01/19/echange',
    title: 'Échange du Président de la République avec le Président du Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.elysee.fr/emmanuel-macron/2025/01/20/discours',
    title: 'Discours du Président de la République devant les ambassadeurs',
    kind: 'transcript',
  },
];

export const frMeae: Issuer = {
  id: 'fr-meae',
  party: 'fr',
  code: 'FR',
  name: 'Ministry for Europe and Foreign Affairs of France',
  languages: ['fr', 'en', 'de', 'es', 'ar', 'ru', 'zh', 'pt'],
  remembered: ['languages'],
  hosts: ['www.diplomatie.gouv.fr'],
  paths: [/^\/(?:fr|en)\/[a-z-]{5,60}\/.{0,200}\/article\/[a-z0-9-]{3,250}$/],
  titles: [],
  forms: [/^.{2,60} [–-] (?:entretien|échange|rencontre) avec /i],
  markups: [
    {
      name: 'SPIP',
      title: ['h1.crayon', 'h1'],
      published: ['.date_publication', '.date'],
      body: ['[class*="article-texte"]'],
      remembered: true,
    },
  ],
};

export const frMeaeExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.diplomatie.gouv.fr/en/country-files/finland/news/article/press-release-phone-conversation',
    title: 'Press release - Phone conversation between Minister Example and his Finnish counterpart (2 Dec. 20)',
    kind: 'readout',
  },
  {
    url: 'https://www.diplomatie.gouv.fr/fr/dossiers-pays/kenya/evenements/article/exemple-entretien',
    title: 'Jean Exemple – Entretien avec le ministre kényan des affaires étrangères (18 janv. 2025)',
    kind: 'readout',
  },
  {
    url: 'https://www.diplomatie.gouv.fr/fr/conseils-aux-voyageurs/article/bagages',
    title: 'Conseils aux voyageurs',
    kind: 'other',
  },
];
