import type { CalendarDate, Issuer } from '../../issuers/model.ts';
import { walk } from '../anchor/textIndex.ts';
import { worldDateIn } from '../date/worldDates.ts';
import { type ListedPage, LONGEST_TITLE, ownAddress, unique } from './listedPage.ts';

/** Links of a page that are looked at: a list is far shorter, a page made to be long is not. */
const MOST_LINKS = 40_000;
/** Elements around a link that are looked at for its date. */
const MOST_STEPS = 5;
/** An item of a list has no more text than this; what has more is the list, or the page. */
const LONGEST_ITEM = 1_500;
/** A heading that gives a group of items its date is no longer than this, in characters. */
const LONGEST_HEADING = 80;
/** Nodes of an item that are read for its words. */
const MOST_NODES = 2_000;
/** Elements before an item that are looked at for the date above it. */
const MOST_SIBLINGS = 60;

interface ListedLink {
  readonly link: Element;
  readonly url: string;
}

/** The largest element around a link that holds no other page's link: the list's item. */
function itemsOf(links: readonly ListedLink[]): (link: ListedLink) => Element[] {
  const owners = new Map<Element, string | null>();
  for (const { link, url } of links) {
    let around: Element | null = link;
    for (let step = 0; around && step <= MOST_STEPS; step++, around = around.parentElement)
      owners.set(around, owners.has(around) && owners.get(around) !== url ? null : url);
  }
  return ({ link, url }) => {
    const item: Element[] = [];
    let around: Element | null = link;
    for (; around && item.length <= MOST_STEPS && owners.get(around) === url; around = around.parentElement)
      item.push(around);
    return item;
  };
}

/** The first date that a short element names, in a `time` or in words. */
function dateIn(element: Element): CalendarDate | null {
  const stated = element.querySelector('time[datetime]')?.getAttribute('datetime') ?? element.getAttribute('datetime');
  const date = stated ? worldDateIn(stated) : null;
  if (date) return date;
  const text = wordsOf(element);
  return text.length <= LONGEST_ITEM ? worldDateIn(text) : null;
}

/** The words of an element, those of each node apart: a title and the date behind it may touch. */
function wordsOf(element: Element): string {
  const parts: string[] = [];
  walk(element, MOST_NODES, (node) => {
    if (node.nodeType === 3) parts.push((node as Text).data);
    return true;
  });
  return parts.join(' ');
}

/** Lists that stand in groups under a date: the date of the last short element before the item, or before what holds it. */
function datesAbove(): (item: Element) => CalendarDate | null {
  const known = new Map<Element, CalendarDate | null>();
  const before = (element: Element): CalendarDate | null => {
    const passed: Element[] = [];
    let date: CalendarDate | null = null;
    let at: Element | null = element;
    for (let step = 0; at && step < MOST_SIBLINGS && date === null; step++) {
      const found = known.get(at);
      if (found !== undefined) {
        date = found;
        break;
      }
      passed.push(at);
      at = at.previousElementSibling;
      if (at && (at.textContent ?? '').length <= LONGEST_HEADING) date = dateIn(at);
    }
    for (const one of passed) known.set(one, date);
    return date;
  };
  return (item) => before(item) ?? (item.parentElement && before(item.parentElement));
}

/**
 * The pages that an HTML list names, in its order: the links of `selector`, or all whose address can hold a readout. `base` is the
 * list's own address. A date belongs to a page when it stands in the page's own item of the list, or above it. An empty list when nothing
 * fits.
 */
export function readHtmlList(document: Document, base: string, issuer: Issuer, selector = 'a[href]'): ListedPage[] {
  const links = [...document.querySelectorAll(selector)].slice(0, MOST_LINKS).flatMap((element): ListedLink[] => {
    const link = element.closest('a[href]') ?? element;
    const url = ownAddress(link.getAttribute('href') ?? '', base, issuer);
    if (!url) return [];
    const { pathname, search } = new URL(url);
    return issuer.paths.some((path) => path.test(pathname) || path.test(pathname + search)) ? [{ link, url }] : [];
  });
  const itemOf = itemsOf(links);
  const dateAbove = datesAbove();
  return unique(
    links.map((listed) => {
      const title = (listed.link.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
      const item = itemOf(listed);
      let published: CalendarDate | null = null;
      for (let at = 0; at < item.length && published === null; at++) published = dateIn(item[at] ?? listed.link);
      return { url: listed.url, title, published: published ?? dateAbove(item.at(-1) ?? listed.link) };
    }),
  );
}
