import type { Wanted } from '../library/search/find.ts';
import { SORTS, type Sort } from '../library/search/order.ts';
import { LONGEST_QUERY } from '../library/search/words.ts';

/** What the library page shows. It stands in the address whole, so that back, reload and a bookmark lead to it again. */
export interface Shown extends Wanted {
  readonly view: 'timeline' | 'table';
  readonly sort: Sort;
  readonly descending: boolean;
}

/** The page as it is first opened. */
export const ALL_SHOWN: Shown = {
  query: '',
  party: '',
  issuer: '',
  topic: '',
  kind: '',
  from: '',
  to: '',
  view: 'timeline',
  sort: 'best',
  descending: true,
};

/** Short names of the fields in the address. */
const NAMES = {
  query: 'q',
  party: 'party',
  issuer: 'issuer',
  topic: 'topic',
  kind: 'kind',
  from: 'from',
  to: 'to',
} as const;
type Field = keyof typeof NAMES;
export const FIELDS = Object.keys(NAMES) as readonly Field[];

/** A timeline is in the order of time, unless words are sought. */
const TIMELINE_SORTS: readonly Sort[] = ['best', 'date'];

/** Whether the events that fit best stand first: where no words are sought, all fit alike, and the newest do. */
export function isRanked({ sort, query }: Shown): boolean {
  return sort === 'best' && query.trim() !== '';
}

/** Whether search or filters leave anything out. */
export function isNarrowed(shown: Shown): boolean {
  return FIELDS.some((field) => shown[field].trim() !== '');
}

/**
 * `#/search?q=…`, `#/search?q=…&sort=date`, `#/timeline`, `#/table?sort=missing&up=1`: what the part of an address behind the # asks for.
 */
export function shownAt(hash: string): Shown {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s, 2);
  const asked = new URLSearchParams(query);
  const fields = Object.fromEntries(
    FIELDS.map((field) => [field, (asked.get(NAMES[field]) ?? '').slice(0, LONGEST_QUERY)]),
  );
  const view = path === 'table' || asked.get('view') === 'table' ? 'table' : 'timeline';
  const up = view === 'table' && asked.get('up') === '1';
  const sorts = view === 'table' ? SORTS : TIMELINE_SORTS;
  const sort = sorts.find((one) => one === asked.get('sort')) ?? (up ? 'date' : 'best');
  return { ...ALL_SHOWN, ...fields, view, sort, descending: sort === 'best' || !up };
}

/** The part behind the # that asks for this. */
export function hashOf(shown: Shown): string {
  const asked = new URLSearchParams();
  for (const field of FIELDS) if (shown[field] !== '') asked.set(NAMES[field], shown[field]);
  if (shown.view === 'table' && shown.query !== '') asked.set('view', 'table');
  if (shown.sort !== 'best') asked.set('sort', shown.sort);
  if (shown.view === 'table' && !shown.descending) asked.set('up', '1');
  const words = asked.toString();
  return `#/${shown.query === '' ? shown.view : 'search'}${words === '' ? '' : `?${words}`}`;
}
