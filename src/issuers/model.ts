/** What a file of this room says of one issuer. Pure data and pure functions: no DOM, no extension API. */

/** `2025-03-18`. Never a `Date`: a Washington evening is the next day in Moscow. */
export type CalendarDate = string;

/** What a page of an issuer is. */
export type PageKind = 'readout' | 'transcript' | 'joint' | 'announcement' | 'article' | 'other';

/** Accounts of an event that took place: announcements and articles are none. */
export const ACCOUNTS: ReadonlySet<PageKind> = new Set(['readout', 'joint', 'transcript']);

/** How one generation of a site's markup is read. Selectors are tried in order; the first that matches counts. */
export interface Markup {
  /** Which generation, for people: `2025`, `2021`, `drupal 2017`. */
  readonly name: string;
  readonly title: readonly string[];
  /** Elements or `meta` tags that hold the date of publication (`datetime`, `content` or text). */
  readonly published: readonly string[];
  /**
   * What holds the text; all matches of the first selector that matches, in document order. Empty where only `drop` is known: then the
   * text is read where it is densest, by the generic reader.
   */
  readonly body: readonly string[];
  /** Elements whose text names the parties and belongs to the statement, before the body (the Kremlin's lead line). */
  readonly lead?: readonly string[];
  /** Elements inside the body that are not the statement's words (tooltips, share bars). */
  readonly drop?: readonly string[];
  /** True when no page proved these selectors: where they fail, the generic reader reads. */
  readonly remembered?: true;
}

/** What a file says of an issuer besides its markups, each of which tells for itself. */
export type IssuerFact = 'hosts' | 'languages' | 'paths' | 'titles' | 'lists';

/** Stands beside the issuer in its file and not in it, so that the pages of the world need not load it. */
export interface IssuerExample {
  readonly url: string;
  readonly title: string;
  readonly kind: PageKind;
}

/** A body that publishes statements, and all that reading its pages takes. */
export interface Issuer {
  /** `us-wh`: the party, then the body. */
  readonly id: string;
  /** The state or organisation it speaks for, `us`. */
  readonly party: string;
  /** Two letters for the reader: `US`. */
  readonly code: string;
  /** `White House`: how the UI names it. */
  readonly name: string;
  /** Its state, where the lexicon does not know it. */
  readonly state?: { readonly name: string; readonly capital: string };
  /** BCP 47: the languages that it publishes in, its own first. */
  readonly languages: readonly string[];
  /** What is written here from memory, wholly or in part, and was seen neither in a page nor in a public crawler. */
  readonly remembered: readonly IssuerFact[];
  /** Exact host names; a look-alike host is never this issuer's. */
  readonly hosts: readonly string[];
  /** Domains that are its own altogether: any host one label below (`us.china-embassy.gov.cn`) is its too. */
  readonly families?: readonly string[];
  /** Paths, or paths with their query, that can hold a readout. */
  readonly paths: readonly RegExp[];
  /**
   * The forms that titles of its readouts have; a page of another form is none. Empty when what titles say is enough (the grammar
   * of `page/recognise/titles.ts` judges that in any case). Where several issuers share a host, the form tells which of them speaks.
   */
  readonly titles: readonly RegExp[];
  /** Forms of its readouts' titles in words that elsewhere tell of no exchange: what has one is a readout on its own pages. */
  readonly forms?: readonly RegExp[];
  /** The same where the form names the issuer, so that it tells its statements elsewhere too. */
  readonly namedForms?: readonly RegExp[];
  /** Forms of its titles that report no exchange, whatever they speak of: sentences that somebody said elsewhere. */
  readonly quotes?: readonly RegExp[];
  /** Offices of its own state that foreign states have too: without a state beside it, such an office is taken for its own. */
  readonly ownOffices?: RegExp;
  readonly markups: readonly Markup[];
  /** Lines of the body that are wrapping, not the statement's words ("###", press-office lines). */
  readonly wrapping?: readonly RegExp[];
}

/** What a page says it is: the result of recognising and reading it. */
export interface PageReading {
  /** The page's key: see `page/take/pageKey.ts`. */
  readonly url: string;
  readonly kind: PageKind;
  /** Read from the issuer's own host. */
  readonly official: boolean;
  /** Whether the other party is foreign; null when the page does not tell. */
  readonly foreign: boolean | null;
  readonly issuer: string | null;
  readonly party: string | null;
  readonly title: string;
  readonly published: CalendarDate | null;
  readonly eventDate: CalendarDate | null;
  /** The states and organisations that took part, `['ru', 'us']`, sorted. */
  readonly parties: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** The statement's words: paragraphs separated by a blank line. Claims' offsets point into it. */
  readonly body: string;
  /** True when no selector of the issuer's matched and the generic reader read the text. */
  readonly withoutRules: boolean;
}
