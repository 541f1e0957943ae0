import type { ArticleRow } from '../../../src/library/article/articleRows.ts';
import { saveArticle } from '../../../src/library/article/articles.ts';
import { makeBackup } from '../../../src/library/backup/make.ts';
import { type OpenBackup, openBackup } from '../../../src/library/backup/open.ts';
import { restoreBackup } from '../../../src/library/backup/restore.ts';
import { saveComparison } from '../../../src/library/comparisons.ts';
import { beginSearch, updateSearch } from '../../../src/library/find/searches.ts';
import { beginWatch } from '../../../src/library/find/watches.ts';
import { keepJudgement } from '../../../src/library/judgement/judgements.ts';
import { sidesOf } from '../../../src/library/judgement/pairRows.ts';
import { keepRemark } from '../../../src/library/remarks/remarks.ts';
import { library } from '../../../src/library/schema.ts';
import { currentText, saveReread } from '../../../src/library/statement/currentText.ts';
import { switchIssuers } from '../../../src/library/statement/issuerSettings.ts';
import { keepPageWord } from '../../../src/library/statement/pageWords.ts';
import { bringBack, setAside } from '../../../src/library/statement/setAside.ts';
import { savePasted, saveStatement } from '../../../src/library/statement/statements.ts';
import { FACTS, link, NORTH, SOUTH, sentencesAsClaims } from '../library/fixtures.ts';

/** Something that a reader does to the library: what must be there before, and what is done. */
export interface Operation {
  readonly prepare: () => Promise<unknown>;
  readonly work: () => Promise<unknown>;
}

const EDITED = { ...NORTH, body: `${NORTH.body} They also spoke of the weather.` };
const PASTED = { counterpartOf: NORTH.url, issuer: 'xb-government', party: 'xb', language: 'en', text: SOUTH.body };
const ARTICLE: ArticleRow = {
  id: 'https://news.example/1',
  url: 'https://news.example/1',
  title: 'Two talk',
  published: '2025-05-02',
  language: 'en',
  text: 'They talked.',
  statements: [NORTH.url],
  versions: [1],
  chosen: false,
  alternatives: [],
  reading: { mentions: [], omissions: [], unmatched: [] } as unknown as ArticleRow['reading'],
  printed: [],
  engine: '1',
  readAt: 5,
};

export const save = (page: typeof NORTH, now = 1_000) =>
  saveStatement(page, sentencesAsClaims(page.body), { ...FACTS, now });

async function compare(now = 2_000): Promise<boolean> {
  const rows = await library.statements.bulkGet(sidesOf(NORTH.url, SOUTH.url));
  const [first, second] = rows;
  if (!first || !second) throw new Error('Nothing to compare.');
  const links = [link(`${first.id}#1.0`, `${second.id}#1.0`, 'same', 0.9)];
  return saveComparison({ first, second, pairedBy: 'event', eventScore: 1, links, notes: {}, engine: '1', now });
}

export async function compared(): Promise<void> {
  await save(NORTH);
  await save(SOUTH);
  await compare();
}

const judge = () =>
  keepJudgement(
    {
      statement: NORTH.url,
      claim: `${NORTH.url}#1.1`,
      other: SOUTH.url,
      partner: `${SOUTH.url}#1.1`,
      verdict: 'differs',
    },
    3_000,
  );

async function judged(): Promise<void> {
  await compared();
  await judge();
}

async function find(): Promise<void> {
  const search = await beginSearch({ statement: NORTH.url, issuer: 'xb-government', state: 'running' }, 4_000);
  if (!search) throw new Error('It runs already.');
}

const note = () =>
  keepRemark(NORTH.url, `${NORTH.url}#1.1`, { kind: 'note', text: 'Ask.', tags: ['trade'] }, 6_000, '1');

let made: OpenBackup | null = null;

/** A backup of a compared pair with all that a reader says of it. */
async function backup(): Promise<OpenBackup> {
  if (made === null) {
    await judged();
    await note();
    await saveArticle(ARTICLE);
    made = await openBackup((await makeBackup(1)).file);
    await library.delete();
    await library.open();
  }
  return made;
}

/** Each is one step that a reader would miss if it were half done. Searches and imports are several: each step is whole by itself. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'a statement is saved': { prepare: async () => {}, work: () => save(NORTH) },
  'a changed text is saved': { prepare: compared, work: () => save(EDITED, 9_000) },
  'a text is read again by another engine': {
    prepare: compared,
    work: async () => {
      const text = await currentText(NORTH.url);
      if (!text) throw new Error('No text.');
      await saveReread(text, sentencesAsClaims(NORTH.body).slice(1), '2');
    },
  },
  'the other side is pasted': {
    prepare: () => save(NORTH),
    work: () => savePasted(PASTED, sentencesAsClaims(PASTED.text), { now: 5_000, engine: '1' }),
  },
  'two statements are compared': {
    prepare: async () => {
      await save(NORTH);
      await save(SOUTH);
    },
    work: () => compare(),
  },
  'a pairing is put right': { prepare: compared, work: judge },
  'a point is noted': {
    prepare: compared,
    work: note,
  },
  'a page is called no statement': { prepare: judged, work: () => setAside(NORTH.url, 7_000) },
  'what was set aside is brought back': {
    prepare: async () => {
      await judged();
      await setAside(NORTH.url, 7_000);
    },
    work: () => bringBack(NORTH.url),
  },
  'a page’s word is kept': {
    prepare: async () => {},
    work: () => keepPageWord({ page: NORTH.url, issuer: null, title: 'A call', saidAt: 1 }),
  },
  'issuers are switched off': {
    prepare: async () => {},
    work: () => switchIssuers(['us-wh', 'ru-kremlin', 'ua-president'], false, 1),
  },
  'a search begins': { prepare: () => save(NORTH), work: find },
  'a search ends': {
    prepare: async () => {
      await save(NORTH);
      await find();
    },
    work: async () => {
      const [row] = await library.searches.toArray();
      if (row) await updateSearch(row.id, { state: 'found', page: SOUTH.url }, 5_000);
    },
  },
  'an account is waited for': { prepare: () => save(NORTH), work: () => beginWatch(NORTH.url, 'xb-government', 1, 2) },
  'a backup is restored into an empty library': {
    prepare: backup,
    work: async () => restoreBackup(await backup()),
  },
  'a backup is restored among other texts of its statements': {
    prepare: async () => {
      await backup();
      // Read before the backup's, and after: both stay, under new numbers.
      await save({ ...NORTH, body: 'The page was rewritten. It says less.' }, 500);
      await save(EDITED, 9_000);
      await save(SOUTH, 9_500);
    },
    work: async () => restoreBackup(await backup()),
  },
  'an article is kept': { prepare: () => save(NORTH), work: () => saveArticle(ARTICLE) },
};
