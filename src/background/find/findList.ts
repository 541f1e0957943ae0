import { daysBetween } from '../../engine/event/days.ts';
import { hasPages, type IssuerList, listAddress } from '../../issuers/lists.ts';
import type { CalendarDate, Issuer } from '../../issuers/model.ts';
import type { FetchFailure, LookedList } from '../../library/find/searchRows.ts';
import { readFeed } from '../../page/list/feed.ts';
import { readHtmlList } from '../../page/list/htmlList.ts';
import { readJsonList } from '../../page/list/jsonList.ts';
import type { ListedPage } from '../../page/list/listedPage.ts';
import { type Budget, fetchText } from './fetchText.ts';
import { htmlParser } from './parseHtml.ts';

/** The days on which an account of an event is published. */
export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What came of a look into one list. */
export interface ListRead {
  readonly looked: LookedList;
  readonly pages: readonly ListedPage[];
  /** The host that failed, and its HTTP status. */
  readonly host: string;
  readonly status: number | null;
}

/** Most pages of one list that are asked for: enough to halve a thousand. */
const MOST_PAGES = 16;
/** Pages that tell no days are read one after the other, so many of them. */
const MOST_UNDATED_PAGES = 3;

/** One page of a list. `from` and `to` are the days that it covers. */
interface ListPage {
  readonly pages: readonly ListedPage[];
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

interface Trouble {
  readonly failure: FetchFailure;
  readonly status: number | null;
}

/**
 * Reads an issuer's list around some days. Of a list with pages only those are asked for that lead to the days: since the newest
 * stand first, further and further pages until one is older, then what lies between is halved. `seen` is told after each page.
 */
export async function readList(
  list: IssuerList,
  issuer: Issuer,
  days: Days,
  budget: Budget,
  seen: () => Promise<void>,
): Promise<ListRead> {
  const address = (page: number) => listAddress(list, page, days.from, days.to);
  const listPages = new Map<number, ListPage>();
  let trouble: Trouble | null = null;
  const pageAt = async (page: number): Promise<ListPage | null> => {
    const known = listPages.get(page);
    if (known) return known;
    const found = await readListPage(list, address(page), issuer, budget);
    await seen();
    if ('failure' in found) {
      // Behind its last page a list has none: an end, and no failure.
      if (page === 0 || !ENDS.has(found.failure)) trouble ??= found;
      return null;
    }
    // A site that knows no such page may answer with its first one again.
    if (page > 0 && isSame(found, listPages.get(0))) return null;
    listPages.set(page, found);
    return found;
  };
  // A list that can be asked for days answers for these.
  let covers = list.url.includes('{from}');
  if (hasPages(list)) covers = await walk(pageAt, days);
  else await pageAt(0);
  return summary(address(0), [...listPages.values()], trouble, covers ? days : null);
}

/** What a site answers to a page that its list does not have. */
const ENDS: ReadonlySet<FetchFailure> = new Set(['server', 'malformed', 'redirected']);

const isSame = (one: ListPage, two: ListPage | undefined): boolean =>
  one.pages.length > 0 && one.pages.map(({ url }) => url).join() === two?.pages.map(({ url }) => url).join();

/** `covered` are the days that were looked for, where the list holds all of them. */
function summary(url: string, listPages: readonly ListPage[], trouble: Trouble | null, covered: Days | null): ListRead {
  const pages = listPages.flatMap((page) => page.pages);
  const dates = pages.flatMap(({ published }) => published ?? []).sort();
  const { from, to } = covered && !trouble ? covered : { from: dates[0] ?? null, to: dates.at(-1) ?? null };
  const looked = { url, outcome: trouble?.failure ?? ('read' as const), entries: pages.length, from, to };
  return { looked, pages, host: new URL(url).hostname, status: trouble?.status ?? null };
}

/** Asks for the pages that lead to the days, and for those that hold them. Gives whether it got there. */
async function walk(pageAt: (page: number) => Promise<ListPage | null>, days: Days): Promise<boolean> {
  const way: Way = { newer: -1, older: Number.POSITIVE_INFINITY, top: null, newerDay: null, olderDay: null };
  let undated = 0;
  for (let asked = 0; asked < MOST_PAGES; asked++) {
    if (way.newer + 1 >= way.older) return true;
    const page = undated > 0 ? way.newer + 1 : nextPage(way, days, asked);
    const found = await pageAt(page);
    if (!found || found.pages.length === 0) {
      if (page === 0 || undated > 0) return found !== null;
      way.older = page;
      way.olderDay = null;
    } else if (found.from === null || found.to === null) {
      undated += 1;
      if (undated >= MOST_UNDATED_PAGES) return false;
      way.newer = page;
    } else if (found.from <= days.to && found.to >= days.from) {
      await walkAround(pageAt, page, found, days, MOST_PAGES - asked - 1);
      return true;
    } else narrow(way, page, found.from, found.to, days);
  }
  return false;
}

/** Where the days lie: behind the page `newer`, which ends with `newerDay`, and before the page `older`, which begins with `olderDay`. */
interface Way {
  newer: number;
  older: number;
  /** The newest day of the list. */
  top: CalendarDate | null;
  newerDay: CalendarDate | null;
  olderDay: CalendarDate | null;
}

function narrow(way: Way, page: number, from: CalendarDate, to: CalendarDate, days: Days): void {
  way.top ??= to;
  if (from > days.to) {
    way.newer = page;
    way.newerDay = from;
  } else {
    way.older = page;
    way.olderDay = to;
  }
}

/** No guess goes further beyond the pages that were seen than this many times as far. */
const FURTHEST = 32;

/** Every other page is guessed by its days, the others are twice as far or in the middle: so that bad guesses do no harm. */
function nextPage(way: Way, days: Days, asked: number): number {
  const { newer, older } = way;
  const open = older === Number.POSITIVE_INFINITY;
  const careful = open ? Math.max(0, newer * 2 + 1) : Math.floor((newer + older) / 2);
  const guess = asked % 2 === 0 ? null : guessed(way, days);
  if (guess === null) return careful;
  return Math.min(Math.max(guess, newer + 1), open ? (newer + 1) * FURTHEST : older - 1);
}

/** The page on which the days are, if as many days go by on every page: on those up to `newer`, or between `newer` and `older`. */
function guessed({ newer, older, top, newerDay, olderDay }: Way, days: Days): number | null {
  if (top === null || newerDay === null) return null;
  const wanted = daysBetween(days.to, newerDay) ?? 0;
  const between = olderDay === null ? null : daysBetween(olderDay, newerDay);
  if (between !== null) return between <= 0 ? null : newer + Math.floor((wanted / between) * (older - newer));
  const passed = daysBetween(newerDay, top);
  return passed === null || passed <= 0 ? null : newer + Math.floor((wanted / passed) * (newer + 1));
}

/** The pages before and behind one that holds some of the days, as long as they hold more of them. */
async function walkAround(
  pageAt: (page: number) => Promise<ListPage | null>,
  page: number,
  found: ListPage,
  days: Days,
  most: number,
): Promise<void> {
  let left = most;
  for (const step of [1, -1] as const) {
    let at: ListPage | null = found;
    for (let next = page + step; next >= 0 && left > 0 && at && reaches(at, days, step); next += step, left--)
      at = await pageAt(next);
  }
}

/** Whether the next page can hold some of the days too: behind (1) the older ones stand, before (-1) the newer ones. */
function reaches({ from, to }: ListPage, days: Days, step: 1 | -1): boolean {
  return step === 1 ? (from ?? '') >= days.from : to !== null && to <= days.to;
}

async function readListPage(
  list: IssuerList,
  address: string,
  issuer: Issuer,
  budget: Budget,
): Promise<ListPage | Trouble> {
  const fetched = await fetchText(address, budget);
  if (!fetched.ok) return fetched;
  const pages = await parsed(list, fetched.text, fetched.url, issuer);
  if (typeof pages === 'string') return { failure: pages, status: null };
  const dates = pages.flatMap(({ published }) => published ?? []).sort();
  // A pinned item, or a date of something else, must not stand for the page.
  const edge = Math.floor(dates.length / 10);
  return { pages, from: dates[edge] ?? null, to: dates[dates.length - 1 - edge] ?? null };
}

const LOGIN = /<input[^>]{1,300}type\s{0,3}=\s{0,3}["']?password/i;
const FEED_END = /<\/(?:rss|feed|rdf:rdf)\s{0,9}>/i;

async function parsed(
  list: IssuerList,
  text: string,
  url: string,
  issuer: Issuer,
): Promise<readonly ListedPage[] | 'malformed' | 'login'> {
  const pages = await entriesOf(list, text, url, issuer);
  if (pages && pages.length > 0) return pages;
  if (LOGIN.test(text)) return 'login';
  // An empty list is an answer. A feed that breaks off before its first entry is none, nor is a page that names no statement: it may
  // be written by a script.
  const isBroken = list.form === 'html' || (list.form === 'feed' && !FEED_END.test(text));
  return !pages || isBroken ? 'malformed' : pages;
}

async function entriesOf(
  { form, links }: IssuerList,
  text: string,
  url: string,
  issuer: Issuer,
): Promise<ListedPage[] | null> {
  try {
    if (form === 'feed') return readFeed(text, url, issuer);
    if (form === 'json') return readJsonList(text, url, issuer);
    const document = (await htmlParser())(text);
    return document && readHtmlList(document, url, issuer, links);
  } catch {
    // Elements nested a hundred thousand deep overflow the stack of whoever walks them.
    return null;
  }
}
