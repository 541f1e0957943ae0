import Dexie, { type Table } from 'dexie';
import type { EventKind } from '../engine/event/kind.ts';
import type { Person } from '../engine/event/participants.ts';
import type { Act, Candidate, Link, Span } from '../engine/model.ts';
import type { CalendarDate, PageKind } from '../issuers/model.ts';
import type { ArticleRow } from './article/articleRows.ts';
import { DATABASE } from './database.ts';
import type { ListReadRow, SearchRow, WatchRow } from './find/searchRows.ts';
import type { Verdict } from './judgement/verdicts.ts';
import { isFirefox } from './keeping/firefox.ts';
import { oneWrite } from './keeping/oneWrite.ts';
import type { RemarkRow } from './remarks/remarkRows.ts';
import { fillColumns } from './search/fillColumns.ts';
import { shelfQueue } from './shelves/shelfQueue.ts';
import {
  ALL,
  type ColumnRow,
  type EventRow,
  type EventWordsRow,
  type ShelfQueueRow,
  type TallyRow,
  type WordRow,
} from './shelves/shelfRows.ts';

/** Where a text came from: the issuer's own page, a page that reproduces it, or the reader. */
export type Origin = 'official' | 'copy' | 'pasted';

/** One issuer's account of one event. `id` is the page's key, or `pasted:` and the hash of the pasted text. */
export interface StatementRow {
  readonly id: string;
  readonly issuer: string;
  readonly party: string;
  readonly title: string;
  readonly kind: PageKind;
  readonly published: CalendarDate | null;
  readonly eventDate: CalendarDate | null;
  /** The event's date or else that of publication: what a counterpart is looked up by. Rows without it are not indexed. */
  readonly day: CalendarDate | null;
  readonly eventKind: EventKind;
  readonly parties: readonly string[];
  /** Who spoke, for which party; whether others took part whom it does not name; what it speaks of. See `engine/event`. */
  readonly persons: readonly Person[];
  readonly open: boolean;
  readonly matters: readonly string[];
  readonly language: string;
  readonly origin: Origin;
  /** True where the site's markup was another than its rules know, and the text was read where it stands densest. */
  readonly readWithoutRules?: boolean;
  readonly url: string | null;
  /** Number of the version that counts, from 1. */
  readonly currentVersion: number;
  /** Milliseconds since 1970. A visit that finds nothing new writes nothing, so there is no "last seen". */
  readonly firstSeen: number;
  readonly lastChanged: number;
}

/** A text that the statement had. */
export interface VersionRow {
  readonly statement: string;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly hash: string;
  readonly readAt: number;
  /** Which engine read the claims; a newer one reads them again. */
  readonly engine: string;
}

/** `id` is `statement#version.index`. Offsets are UTF-16 code units into the version's text. */
export interface ClaimRow {
  readonly id: string;
  readonly statement: string;
  readonly version: number;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly act: Act;
}

/** Two statements compared. `sides` are their ids in code-unit order, `versions` the versions compared, in that order. */
export interface ComparisonRow {
  readonly id: string;
  readonly sides: readonly [string, string];
  readonly versions: readonly [number, number];
  /** `partner`: the reader paired one of both with a statement that the other is paired with. */
  readonly pairedBy: 'event' | 'reader' | 'partner';
  /** How surely both report one event, 0 to 1; 1 when the reader paired them. */
  readonly eventScore: number;
  /** `a` of a link is a claim of the first side. */
  readonly links: readonly Link[];
  /** What else the comparison found of the claims of both sides, by their ids. Comparisons of before it was kept have none. */
  readonly notes?: Readonly<Record<string, ClaimNote>>;
  readonly engine: string;
  readonly comparedAt: number;
}

/** What a comparison finds of one claim beside its links. See `ComparedClaim`. */
export interface ClaimNote {
  readonly specific: boolean;
  readonly topics: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly parts?: readonly Span[];
}

/** A claim by its words, which of those with the same words it is, from 0, and what stood around it. See `claimAnchor.ts`. */
export interface ClaimAnchor {
  readonly text: string;
  readonly nth: number;
  readonly before?: string;
  readonly after?: string;
}

/** The reader's word on two claims. `id` is made of the comparison and both anchors; `a` is a claim of the first side. */
export interface JudgementRow {
  readonly id: string;
  readonly comparison: string;
  readonly sides: readonly [string, string];
  readonly a: ClaimAnchor;
  readonly b: ClaimAnchor;
  readonly verdict: Verdict;
  readonly saidAt: number;
}

/** What the reader set of an issuer. */
export interface IssuerSettingRow {
  readonly issuer: string;
  readonly on: boolean;
  readonly changedAt: number;
}

/** The reader's own word on a page, which counts before ours: it is a statement of this issuer, or it is none. */
export interface PageWordRow {
  /** The page's key. */
  readonly page: string;
  /** Null: the page is no statement. */
  readonly issuer: string | null;
  readonly title: string;
  readonly saidAt: number;
}

/** All that the library held of a statement which the reader said is none: kept for a while, so that it can be brought back. */
export interface SetAsideRow {
  readonly id: string;
  readonly at: number;
  readonly statement: StatementRow;
  readonly versions: readonly VersionRow[];
  readonly claims: readonly ClaimRow[];
  readonly comparisons: readonly ComparisonRow[];
  /** Absent in what was set aside before there were any. */
  readonly judgements?: readonly JudgementRow[];
  readonly remarks?: readonly RemarkRow[];
}

/** By which the loss of the whole library is noticed: see `canary.ts`. */
export interface KeepingRow {
  /** `restored`: see `keptRestore.ts`. */
  readonly id: 'canary' | 'restored';
  /** The same stands in the extension's own storage. */
  readonly token: string;
}

/**
 * What each version brought, the first one first. Every version ever shipped stays here, so that any reader's library can be brought up to
 * the newest.
 */
const VERSIONS: readonly Readonly<Record<string, string>>[] = [
  {
    statements: 'id, day, issuer',
    versions: '[statement+number]',
    claims: 'id, [statement+version]',
    comparisons: 'id, *sides',
  },
  { searches: 'id, statement', watches: 'id, statement, state', listReads: 'issuer' },
  { issuerSettings: 'issuer', pageWords: 'page', setAside: 'id, at' },
  { judgements: 'id, comparison, *sides' },
  { statements: 'id, day, issuer, *parties', articles: 'id, readAt' },
  { remarks: 'id, statement' },
  {
    shelfQueue: 'statement',
    events: 'n, [when+n], *members, [partiesKey+when], [size+when], [only+when]',
    eventWords: 'event',
    words: '[word+block]',
  },
  { keeping: 'id' },
  { shelfColumns: '[column+block]', tallies: 'name' },
];
/** The version that brought the shelves: what a library holds by then is put on them. */
const SHELVED = 7;

/** The library's database. Belongs to extension pages and the worker: in a content script it would be the site's own. */
export class Library extends Dexie {
  declare readonly statements: Table<StatementRow, string>;
  declare readonly versions: Table<VersionRow, [string, number]>;
  declare readonly claims: Table<ClaimRow, string>;
  declare readonly comparisons: Table<ComparisonRow, string>;
  declare readonly judgements: Table<JudgementRow, string>;
  declare readonly remarks: Table<RemarkRow, string>;
  declare readonly issuerSettings: Table<IssuerSettingRow, string>;
  declare readonly pageWords: Table<PageWordRow, string>;
  declare readonly setAside: Table<SetAsideRow, string>;
  declare readonly searches: Table<SearchRow, string>;
  declare readonly watches: Table<WatchRow, string>;
  declare readonly listReads: Table<ListReadRow, string>;
  declare readonly articles: Table<ArticleRow, string>;
  declare readonly shelfQueue: Table<ShelfQueueRow, string>;
  declare readonly events: Table<EventRow, number>;
  declare readonly eventWords: Table<EventWordsRow, number>;
  declare readonly words: Table<WordRow, [string, number]>;
  declare readonly shelfColumns: Table<ColumnRow, [string, number]>;
  declare readonly tallies: Table<TallyRow, string>;
  declare readonly keeping: Table<KeepingRow, string>;

  /** Whether Dexie knows of the versions before the newest. */
  private knowsAll = false;

  constructor(name: string = DATABASE) {
    super(name);
    this.version(VERSIONS.length)
      .stores(Object.assign({}, ...VERSIONS))
      .upgrade(fillColumns);
    this.use(shelfQueue);
    if (isFirefox()) this.use(oneWrite);
    // An open panel must never block another page's upgrade. What it closes for is told by `reach.ts`: after a deletion it opens again at the
    // next read; a page of an older version never does, for it would write rows of the older form. False: Dexie's own handler, which
    // does the first with a warning, is not needed.
    this.on('versionchange', ({ newVersion }) => {
      this.close({ disableAutoOpen: newVersion !== null });
      return false;
    });
  }

  /**
   * Opens it, and brings it up to the newest version. Dexie reads all versions anew with every one that it is told of, which takes longer
   * than the rest of this file's start: the earlier ones are told when they are needed, not while a page is waited for.
   */
  override open(): ReturnType<Dexie['open']> {
    if (!this.knowsAll) {
      this.knowsAll = true;
      // Every version that is told makes all tables anew: whoever has asked for one already must find it ready too.
      const handedOut = this.tables.map(({ name }) => Reflect.get(this, name) as Table);
      const makeReady = () => {
        for (const table of handedOut) Object.assign(table, { core: this.table(table.name).core });
      };
      this.on('ready', makeReady, true);
      for (const [before, stores] of VERSIONS.slice(0, -1).entries()) {
        const version = this.version(before + 1).stores(stores);
        if (before + 1 === SHELVED)
          version.upgrade((transaction) => transaction.table('shelfQueue').put({ statement: ALL }));
      }
    }
    return super.open();
  }
}

/** The one connection to the database. */
export const library = new Library();
