import type { CalendarDate } from '../../issuers/model.ts';

/** Why a list or a page could not be read. Each is told to the reader in its own words. */
export const FETCH_FAILURES = [
  /** The browser was not given access to the host. */
  'permission',
  /** This computer has no network. */
  'offline',
  /** The host does not answer at all. */
  'unreachable',
  /** It did not answer in time. */
  'slow',
  /** It answered with an error, see `status`. */
  'server',
  /** It sends visitors elsewhere: to a login page or to another host. Nobody was followed. */
  'redirected',
  /** It asks to log in. */
  'login',
  /** What came is no list, or no page that can be read. */
  'malformed',
  'too_large',
  /** The reader stopped it. */
  'stopped',
] as const;
export type FetchFailure = (typeof FETCH_FAILURES)[number];

/** What has become of a search. */
export const SEARCH_STATES = [
  /** The reader was asked for access to the host, and has not answered. */
  'asked',
  'running',
  'found',
  /** A page that may be the account, for the reader to confirm: see `page`. */
  'possible',
  'nothing',
  /** The lists name newer statements only. */
  'too_old',
  /** No list of this issuer is known. */
  'no_list',
  /** The browser ended the worker while it searched. */
  'interrupted',
  ...FETCH_FAILURES,
] as const;
export type SearchState = (typeof SEARCH_STATES)[number];

/** A list that was looked into. */
export interface LookedList {
  readonly url: string;
  readonly outcome: 'read' | FetchFailure;
  /** How many pages of the issuer's it named, over all of its own pages that were read. */
  readonly entries: number;
  /** The days that it covers; null where it tells none. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** A search for one issuer's account of the event of one statement. `id` is both, with a blank between. */
export interface SearchRow {
  readonly id: string;
  readonly statement: string;
  readonly issuer: string;
  readonly state: SearchState;
  /** The host that access is missing to, or that failed; null otherwise. */
  readonly host: string | null;
  /** The HTTP status of a host that failed. */
  readonly status: number | null;
  /** The statement that was found, or that may be it. */
  readonly page: string | null;
  readonly looked: readonly LookedList[];
  /** Pages that the reader said report another event: never proposed again. */
  readonly refused: readonly string[];
  /** How many requests it has made. */
  readonly requests: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** The last sign of life: a search that has given none for long has been ended by the browser. */
  readonly touchedAt: number;
}

/** An account that is waited for. `id` as that of its search. */
export interface WatchRow {
  readonly id: string;
  readonly statement: string;
  readonly issuer: string;
  /** `on`: it is looked for; else how it ended: found (surely or possibly), in vain, by the reader, for want of access. */
  readonly state: 'on' | 'found' | 'ended' | 'stopped' | 'permission';
  /** Milliseconds since 1970, as all times here. */
  readonly since: number;
  readonly until: number;
  readonly nextAt: number;
  /** How often it has been looked for. */
  readonly tries: number;
}

/** When a list of an issuer was last read. */
export interface ListReadRow {
  readonly issuer: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly url: string;
  readonly outcome: 'read' | FetchFailure;
  readonly entries: number;
}
