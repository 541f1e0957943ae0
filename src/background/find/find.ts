import { readClaims } from '../../engine/claims/readClaims.ts';
import { SAME_EVENT } from '../../engine/event/sameEvent.ts';
import { ALL_ISSUERS } from '../../issuers/all.ts';
import { issuerById } from '../../issuers/index.ts';
import { type IssuerList, listsFor } from '../../issuers/lists.ts';
import type { CalendarDate, Issuer, PageReading } from '../../issuers/model.ts';
import { factsOf } from '../../library/comparisons.ts';
import { recordListRead } from '../../library/find/listReads.ts';
import { beginSearch, type SearchChange, updateSearch } from '../../library/find/searches.ts';
import type { LookedList, SearchRow, SearchState } from '../../library/find/searchRows.ts';
import { LibraryProblem } from '../../library/problems.ts';
import type { StatementRow } from '../../library/schema.ts';
import { saveStatement, statementOfPage } from '../../library/statement/statements.ts';
import { likeliest, publishedAround } from '../../page/list/likeliest.ts';
import { KNOWLEDGE } from '../../page/recognise/knowledge.ts';
import { compareInLibrary } from '../visit/compareInLibrary.ts';
import { repaint } from '../visit/repaint.ts';
import { eventOf } from '../visit/statements.ts';
import type { Budget } from './fetchText.ts';
import { type Days, type ListRead, readList } from './findList.ts';
import { findPage, type PageFound, type PageTrouble } from './findPage.ts';

/** Bounds of one search. */
const MOST_REQUESTS = 30;
const MOST_BYTES = 40 * 1024 * 1024;
const LONGEST = 120_000;
/** Most pages that are opened, the likeliest first. */
const MOST_CANDIDATES = 5;
/** From here on no further page is opened: this is the account. */
const SURE = 0.75;

/** A search on its way: what it looks for, what it may use, what it has seen. */
interface Search {
  readonly row: SearchRow;
  readonly statement: StatementRow;
  readonly day: CalendarDate;
  readonly issuer: Issuer;
  readonly budget: Budget;
  readonly looked: LookedList[];
  readonly tried: Set<string>;
  best: PageFound | null;
  /** The first list that could not be read, and the first page. */
  listTrouble: PageTrouble | null;
  pageTrouble: PageTrouble | null;
}

/** What becomes of a search. */
type End = SearchChange & { readonly state: SearchState };

/**
 * Looks for an issuer's account of a statement's event: reads its lists around the day, opens the likeliest pages, saves and
 * compares the one that reports the event. The library holds what becomes of it, step by step.
 * @returns the state it ended in; null when the same search is running already.
 * @throws LibraryProblem when the library has no such statement, or the database refuses.
 */
export async function find(
  of: { readonly statement: string; readonly issuer: string },
  engine: string,
  signal: AbortSignal,
): Promise<SearchState | null> {
  const issuer = issuerById(of.issuer, ALL_ISSUERS);
  if (!issuer) throw new LibraryProblem('problem_unknown_issuer');
  const row = await beginSearch({ ...of, state: 'running' }, Date.now());
  if (!row) return null;
  let end: End = { state: 'interrupted' };
  try {
    const statement = await statementOfPage(of.statement);
    if (!statement) throw new LibraryProblem('problem_unknown_statement');
    end = await outcome(row, statement, issuer, engine, signal);
  } finally {
    await updateSearch(row.id, end, Date.now());
  }
  return end.state;
}

async function outcome(
  row: SearchRow,
  statement: StatementRow,
  issuer: Issuer,
  engine: string,
  signal: AbortSignal,
): Promise<End> {
  const { day } = statement;
  const lists = day === null ? [] : listsFor(issuer.id, day);
  const days = day === null ? null : publishedAround(day);
  if (day === null || days === null || lists.length === 0) return { state: 'no_list' };
  const budget = { signal, deadline: Date.now() + LONGEST, requests: MOST_REQUESTS, bytes: MOST_BYTES };
  const search: Search = {
    row,
    statement,
    day,
    issuer,
    budget,
    looked: [],
    tried: new Set(row.refused),
    best: null,
    listTrouble: null,
    pageTrouble: null,
  };
  for (const list of inOrder(lists, day)) {
    if (isOver(search, SAME_EVENT)) break;
    await lookInto(search, list, days);
  }
  return endOf(search, engine);
}

/** A feed holds the last days only: for an event of long ago it is asked last. ms */
const FEEDS_REACH = 40 * 24 * 3_600_000;

function inOrder(lists: readonly IssuerList[], day: CalendarDate): readonly IssuerList[] {
  const isOld = new Date(Date.now() - FEEDS_REACH).toISOString().slice(0, 10) > day;
  if (!isOld) return lists;
  return [...lists.filter(({ form }) => form !== 'feed'), ...lists.filter(({ form }) => form === 'feed')];
}

function isOver({ best, budget }: Search, enough: number): boolean {
  return budget.signal.aborted || (best !== null && best.score >= enough);
}

async function lookInto(search: Search, list: IssuerList, days: Days): Promise<void> {
  const { budget, issuer, looked, row, statement } = search;
  const requests = () => MOST_REQUESTS - budget.requests;
  const seen = () => updateSearch(row.id, { requests: requests() }, Date.now());
  const read = await readList(list, issuer, days, budget, seen);
  looked.push(read.looked);
  await updateSearch(row.id, { requests: requests(), looked: [...looked] }, Date.now());
  await record(issuer, read);
  const { outcome } = read.looked;
  if (outcome !== 'read') search.listTrouble ??= { failure: outcome, status: read.status, host: read.host };
  const event = { date: search.day, parties: [...statement.parties, statement.party] };
  for (const { url } of likeliest(read.pages, event, issuer, KNOWLEDGE)) {
    if (search.tried.size - row.refused.length >= MOST_CANDIDATES || isOver(search, SURE)) return;
    if (search.tried.has(url)) continue;
    search.tried.add(url);
    await tryPage(search, url);
    await seen();
  }
}

/** What was not asked at all is no reading of a list. */
async function record(issuer: Issuer, { looked: { url, outcome, entries } }: ListRead): Promise<void> {
  if (outcome === 'permission' || outcome === 'stopped') return;
  await recordListRead({ issuer: issuer.id, at: Date.now(), url, outcome, entries });
}

async function tryPage(search: Search, url: string): Promise<void> {
  const found = await findPage(url, search.issuer, factsOf(search.statement), search.budget);
  if (!found) return;
  if ('failure' in found) {
    search.pageTrouble ??= found;
    return;
  }
  if (search.row.refused.includes(found.reading.url)) return;
  if (!found.possible) return;
  if (!search.best || found.score > search.best.score) search.best = found;
}

async function endOf(search: Search, engine: string): Promise<End> {
  const { best, budget, looked } = search;
  const facts = { requests: MOST_REQUESTS - budget.requests, looked: [...looked] };
  if (best) {
    const saved = await keep(best.reading, engine);
    if (saved) return { ...facts, state: best.score >= SAME_EVENT ? 'found' : 'possible', page: saved };
  }
  if (budget.signal.aborted) return { ...facts, state: 'stopped' };
  const trouble = search.pageTrouble ?? search.listTrouble;
  // Where one list failed and another holds the days, there is nothing on the list.
  const covered = looked.some(({ outcome, from }) => outcome === 'read' && from !== null && from <= search.day);
  if (!trouble && !covered && looked.some(({ from }) => from !== null)) return { ...facts, state: 'too_old' };
  if (!trouble || (covered && trouble === search.listTrouble && trouble.failure !== 'permission'))
    return { ...facts, state: 'nothing' };
  return { ...facts, state: trouble.failure, host: trouble.host, status: trouble.status };
}

/** Saves a page that was found and compares it; null when its text holds nothing to compare. */
async function keep(page: PageReading, engine: string): Promise<string | null> {
  try {
    const claims = readClaims(page.body, { language: page.language });
    const { statement } = await saveStatement(page, claims, { now: Date.now(), engine, event: eventOf(page) });
    const others = await compareInLibrary(statement, engine);
    void repaint(new Set([...others, statement.id]), null).catch(console.error);
    return statement.id;
  } catch (error) {
    if (error instanceof LibraryProblem && TEXT_PROBLEMS.has(error.key)) return null;
    throw error;
  }
}

const TEXT_PROBLEMS: ReadonlySet<string> = new Set([
  'problem_empty_text',
  'problem_no_sentence',
  'problem_text_too_long',
]);
