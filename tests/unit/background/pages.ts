import type { PageTexts } from '../../../src/page/take/take.ts';

/** What an open page is, for those who send it as its content script would. */
export interface OpenPage {
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly body: string;
}

/** Two fictional accounts of one fictional call, at the addresses and under the titles that their issuers' pages have. */
export const NORTH: OpenPage = {
  url: 'https://president.arvenia.example/news/call-with-south',
  title: 'Telephone conversation with President of Belmar Ines Corvo',
  published: '2025-05-02',
  body: 'The presidents spoke by phone. They agreed to open two crossings. They discussed the harvest.',
};

export const SOUTH: OpenPage = {
  url: 'https://government.belmar.example/news/77',
  title: 'PM call with President Tellan of Arvenia',
  published: '2025-05-03',
  body: 'A telephone conversation took place. Three crossings will be opened. The fleet must leave the bay.',
};

/** The texts that the reader takes from such a page. */
export function textsOf({ title, published, body }: OpenPage): PageTexts {
  return {
    entitled: `${title} | Site`,
    heading: title,
    dates: [published],
    looseDates: [],
    language: 'en',
    body,
    withoutRules: false,
  };
}

/** The message that the reader sends of it. */
export function seenPage(page: OpenPage) {
  return { name: 'statement.seen', payload: { url: page.url, texts: textsOf(page) } };
}
