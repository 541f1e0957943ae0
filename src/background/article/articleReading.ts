import { mattersOf } from '../../engine/event/readEvent.ts';
import { type ArticleReading, detectLanguage, readArticle, type Span } from '../../engine/index.ts';
import { type Passage, passagesInParts, passagesOf } from '../../engine/mention/passages.ts';
import { ALL_ISSUERS } from '../../issuers/all.ts';
import { ownNames } from '../../issuers/ownNames.ts';
import { partiesIn } from '../../issuers/parties.ts';
import { reproducedIn } from '../../issuers/reproduced.ts';
import type { ArticleRow } from '../../library/article/articleRows.ts';
import { comparisonsOf } from '../../library/comparisons.ts';
import { otherSide } from '../../library/judgement/pairRows.ts';
import type { StatementRow } from '../../library/schema.ts';
import type { CurrentText } from '../../library/statement/currentText.ts';
import type { ArticleRequests } from '../../messages/articleContract.ts';
import { KNOWLEDGE } from '../../page/recognise/knowledge.ts';
import { judge } from '../../page/take/read.ts';
import { compareTwo, readByThisEngine } from '../visit/compareInLibrary.ts';
import type { ArticleFacts } from './articleEvent.ts';

/** Events that the engine reads an article against before the best is taken. */
const MOST_READ = 2;
/** With so many mentions the likeliest event is the one, and no other is read. */
const ENOUGH_MENTIONS = 3;

/** Of an article that has not been read. */
export const NOTHING_READ: ArticleReading = { mentions: [], strayQuotations: [], omissions: [], reproductions: [] };

/** The row of an article that has been seen and not been read yet. What the reader chose and saved of it before stays. */
export function seenArticle(
  id: string,
  { url, texts, quoted }: ArticleRequests['article.seen']['request'],
  known: ArticleRow | null,
): ArticleRow {
  const page = judge(texts, url, KNOWLEDGE);
  const language = page.language === 'und' ? detectLanguage(page.body) : page.language;
  return {
    id,
    url,
    title: page.title,
    published: page.published,
    language,
    text: page.body,
    statements: [],
    versions: [],
    reading: NOTHING_READ,
    alternatives: [],
    engine: '',
    printed: printedIn(page.body, quoted, known),
    chosen: known?.chosen ?? false,
    readAt: Date.now(),
  };
}

function printedIn(text: string, quoted: readonly Span[], known: ArticleRow | null): ArticleRow['printed'] {
  const inBlock = (at: number) => quoted.some(({ start, end }) => start <= at && at < end);
  return reproducedIn(text, ALL_ISSUERS, inBlock).map((one) => ({
    ...one,
    saved: known?.printed.find(({ issuer, start }) => issuer === one.issuer && start === one.start)?.saved ?? null,
  }));
}

/** What an article tells of the event that it reports. */
export const articleFacts = ({ title, text, published }: ArticleRow): ArticleFacts => ({
  published,
  parties: partiesIn(`${title}. ${text}`),
  matters: mattersOf(text),
});

/**
 * Reads an article against the first of the events that it clearly reports, else against the one of which it reports most. Where the reader
 * chose the event it is that one, whatever it reports of it.
 * @param passages the article's, which may be read while the library is asked.
 */
export async function readAgainst(
  row: ArticleRow,
  events: readonly (readonly StatementRow[])[],
  engine: string,
  passages: readonly Passage[] | Promise<readonly Passage[]> = passagesOf(row.text, row.language),
): Promise<ArticleRow> {
  let best: ArticleRow = { ...row, statements: [], versions: [], reading: NOTHING_READ, engine };
  for (const event of events.slice(0, MOST_READ)) {
    const found = await Promise.all(event.map(({ id }) => readByThisEngine(id, engine)));
    const texts = found.flatMap((text) => text ?? []);
    const reading = readArticle(row.text, texts.map(textOf), row.language, await passages);
    if (worth(reading) > worth(best.reading) || (row.chosen && best.statements.length === 0)) {
      const statements = texts.map(({ statement }) => statement.id);
      best = { ...best, statements, versions: texts.map(({ version }) => version.number), reading };
    }
    if (worth(reading) >= ENOUGH_MENTIONS) break;
  }
  return best;
}

/** In so many parts an article's passages are read: the library is asked thrice, one answer after the other, until its event is there. */
const PARTS = 4;

/** The article's passages, read in several turns: what is asked of the library meanwhile need not wait for all of them. */
export async function passagesMeanwhile({ text, language }: ArticleRow): Promise<readonly Passage[]> {
  const reading = passagesInParts(text, language, PARTS);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/**
 * What was read of an article before, where nothing has changed since: neither its text, nor the event, nor a statement, nor the engine.
 */
export function readBefore(
  row: ArticleRow,
  known: ArticleRow | null,
  event: readonly StatementRow[],
  engine: string,
): ArticleRow | null {
  if (known?.engine !== engine || known.text !== row.text || known.language !== row.language) return null;
  const sides = event.map(({ id, currentVersion }) => `${currentVersion} ${id}`);
  const read = known.statements.map((id, place) => `${known.versions[place]} ${id}`);
  if (read.length === 0 || sides.join('\n') !== read.join('\n')) return null;
  const { statements, versions, reading } = known;
  return { ...row, statements, versions, reading, engine };
}

const textOf = ({ statement: { issuer, party, language, title }, version, claims }: CurrentText) => ({
  issuer,
  party,
  language,
  claims,
  title,
  text: version.text,
  names: ownNames(issuer),
});

const worth = ({ mentions, reproductions }: ArticleReading): number => mentions.length + 3 * reproductions.length;

/** Compares the statements that an article is read against two by two; whether that brings anything new. */
export async function compareAll({ statements }: ArticleRow, engine: string): Promise<boolean> {
  let news = false;
  for (const [place, first] of statements.entries()) {
    const known = new Map((await comparisonsOf(first)).map((row) => [otherSide(row, first), row]));
    for (const other of statements.slice(place + 1)) {
      // What the reader paired stays the reader's.
      const pairing = known.get(other) ?? { pairedBy: 'event' as const, eventScore: 1 };
      if ((await compareTwo(first, other, pairing, engine)) === 'new') news = true;
    }
  }
  return news;
}
