import type { Issuer, IssuerExample } from './model.ts';

/**
 * The President of Russia. Seen in saved pages: hosts, paths, title forms, markup; the lead line, which says who called whom, stands
 * outside the body. "Meeting with …" pages are often transcripts: the text tells. From memory: the special edition for weak eyesight.
 */
export const kremlin: Issuer = {
  id: 'ru-kremlin',
  party: 'ru',
  code: 'RU',
  name: 'Kremlin',
  languages: ['ru', 'en'],
  remembered: ['titles'],
  hosts: [
    'en.kremlin.ru',
    'kremlin.ru',
    'www.kremlin.ru',
    'en.special.kremlin.ru',
    'special.kremlin.ru',
    'd.kremlin.ru',
  ],
  paths: [/^\/(?:events\/president\/(?:news|transcripts)|d|catalog\/countries\/[A-Z]{2}\/events)\/\d+(?:\/print)?\/?$/],
  titles: [],
  ownOffices:
    /^(?:(?:deputy )?(?:\w+ )?minister (?!of\b)|minister of|commissioner|ambassador|chairman|head|chief|patriarch|министр|глав)/i,
  markups: [
    {
      name: '2013',
      title: ['h1.entry-title'],
      published: ['time.read__published'],
      lead: ['.read__lead'],
      body: ['.read__internal_content'],
      drop: ['.read__bottommeta', '.masha-ignore'],
    },
  ],
};

export const kremlinExamples: readonly IssuerExample[] = [
  {
    url: 'http://en.kremlin.ru/events/president/news/63744',
    title: 'Telephone conversation with US President Donald Trump • President of Russia',
    kind: 'readout',
  },
  {
    url: 'http://en.kremlin.ru/events/president/news/60669',
    title: 'Russian-Chinese talks',
    kind: 'readout',
  },
  {
    url: 'http://en.kremlin.ru/events/president/news/63180',
    title: 'Meeting with permanent members of the Security Council',
    kind: 'other',
  },
  {
    url: 'http://en.kremlin.ru/events/president/news/54511',
    title: 'Press statements and answers to journalists’ questions following Russian-Italian talks',
    kind: 'transcript',
  },
  {
    url: 'http://en.kremlin.ru/events/president/news/17557',
    title: 'Vladimir Putin will meet with President of France Francois Hollande',
    kind: 'announcement',
  },
];
