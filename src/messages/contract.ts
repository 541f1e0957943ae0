import type { Markup } from '../issuers/model.ts';
import type { SearchState } from '../library/find/searchRows.ts';
import type { Verdict } from '../library/judgement/verdicts.ts';
import type { RemarkRow } from '../library/remarks/remarkRows.ts';
import type { RemarkChange, Said } from '../library/remarks/remarks.ts';
import type { ClaimAnchor } from '../library/schema.ts';
import type { PairView } from '../library/views.ts';
import type { AnchorState } from '../page/anchor/anchor.ts';
import type { PaintStatus } from '../page/paint/statusStyle.ts';
import type { PageTexts } from '../page/take/take.ts';
import type { ArticleRequests } from './articleContract.ts';
import type { Problem } from './problems.ts';
import type { ReadingRequests } from './readingContract.ts';

/**
 * Every message between the rooms that run. A request has one sender, one receiver and one answer. `extension.ts` is the
 * border of worker, panel and popup; the content script, which must stay small, has its own in `content/link.ts`. Both check
 * requests and answers: what comes from a page is hostile.
 */

/** A claim as the content script paints it. Offsets are UTF-16 code units into the `body` that the page reading gave. */
export interface PaintedClaim {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its status; `conflict` where a link says that both cannot be right. */
  readonly status: PaintStatus;
  /** True where the status rests on pairings that are only possible. */
  readonly possible?: boolean;
  /** Its parts in order, where they stand differently: they are painted in its place. */
  readonly parts?: readonly PaintedPart[];
  /** What the other side says, closest first; empty for `only` and `pending`. */
  readonly partners: readonly { readonly quote: string; readonly differences: readonly DifferenceWords[] }[];
}

/** A part of such a claim, and how it stands. Offsets are those of the claim. */
export type PaintedPart = Pick<PaintedClaim, 'start' | 'end' | 'status' | 'possible'>;

/** One difference in both sides' words; null where that side has none. `own` is the painted page's side. */
export interface DifferenceWords {
  readonly kind: string;
  readonly own: string | null;
  readonly other: string | null;
}

/** All that the content script needs to paint a page. */
export interface PagePaint {
  readonly statement: string;
  readonly own: { readonly name: string; readonly code: string };
  /** Null while there is no counterpart. */
  readonly other: { readonly name: string; readonly code: string; readonly published: string | null } | null;
  readonly claims: readonly PaintedClaim[];
}

/** What the content script tells of its page. */
export interface PageState {
  readonly recognised: boolean;
  /** The statement of the page, once saved. */
  readonly statement: string | null;
  readonly anchors: Readonly<Record<string, AnchorState>>;
}

/** How a page introduces itself: address, the document's title and the one that stands on the page, before anything of it is read. */
export interface PageIntroduction {
  readonly url: string;
  readonly title: string;
  readonly heading: string;
}

/** An issuer's rules for reading its pages, as plain data: patterns by source and flags. */
export interface PlainRules {
  readonly markups: readonly Markup[];
  readonly wrapping: readonly { readonly source: string; readonly flags: string }[];
}

/** Every request, by its name: who asks whom, what is sent, and what is answered. */
export interface Requests extends ArticleRequests, ReadingRequests {
  /** Content (gate) → background: a page of an issuer's host is open. The reader is brought to it if it is a readout. */
  'page.opened': { request: PageIntroduction; answer: { reading: boolean } | Problem };
  /** Content (reader) → background: how this page is to be read; null when it is none to read. */
  'page.rules': { request: PageIntroduction; answer: { rules: PlainRules | null } | Problem };
  /** Content → background: these are the texts of a readout. Judges them, saves, compares, answers with what to paint. */
  'statement.seen': { request: { url: string; texts: PageTexts }; answer: PagePaint | Problem };
  /** Background → content (by tab): ask for the rules again, for the reader's word on the page or a setting has changed. */
  'page.recheck': { request: Record<string, never>; answer: { rechecking: boolean } };
  /** Popup or options → background: the reader's word that the page of a tab is a statement of this issuer, or none at all. */
  'page.word': {
    request: { tab: number | null; url: string; title: string; issuer: string | null };
    answer: { kept: boolean } | Problem;
  };
  /** Popup or options → background: that word is taken back. `tab` is the page's, where it is open. */
  'page.wordless': { request: { tab: number | null; url: string }; answer: { kept: boolean } | Problem };
  /** Popup → background: the popup is open over a page that the reader has called a statement; it may be read while it is. */
  'page.resume': { request: { tab: number; url: string }; answer: { reading: boolean } | Problem };
  /** Options → background: issuers are switched on or off. */
  'issuers.switch': { request: { issuers: readonly string[]; on: boolean }; answer: { switched: boolean } | Problem };
  /** Popup or panel → background: the other side's text, pasted by the reader. */
  'counterpart.pasted': {
    request: { statement: string; issuer: string; text: string };
    answer: { statement: string } | Problem;
  };
  /**
   * Popup or panel → background: look for this issuer's account of the statement's event. Sent when the reader is asked for access to
   * its host, and again with the answer. Answered when the search is over: null where it runs already. See `library/find/searches.ts`.
   */
  'counterpart.find': {
    request: { statement: string; issuer: string; access: 'asked' | 'given' | 'refused' };
    answer: { state: SearchState | null } | Problem;
  };
  /** Popup or panel → background: stop that search. */
  'counterpart.stop': { request: { statement: string; issuer: string }; answer: { stopped: boolean } | Problem };
  /** Popup or panel → background: whether the page that may be the account is it. */
  'counterpart.judge': {
    request: { statement: string; issuer: string; same: boolean };
    answer: { paired: boolean } | Problem;
  };
  /** Popup or panel → background: wait for that account, or wait no more. */
  'counterpart.watch': {
    request: { statement: string; issuer: string; on: boolean };
    answer: { on: boolean } | Problem;
  };
  /** Panel → background: the reader's own word on two claims; null takes it back. Answered with what it was before. */
  'claims.judge': {
    request: { statement: string; claim: string; other: string; partner: string; verdict: Verdict | null };
    answer: { before: Verdict | null } | Problem;
  };
  /** Panel → background: the same by the claims' words, for what the reader said of claims that may be gone. */
  'word.judge': {
    request: {
      statement: string;
      own: ClaimAnchor;
      other: string;
      partner: ClaimAnchor;
      verdict: Verdict | null;
    };
    answer: { before: Verdict | null } | Problem;
  };
  /** Panel → background: what the reader says of a claim. Answered with the change, by which it can be undone. */
  'claim.remark': {
    request: { statement: string; claim: string; said: Said };
    answer: RemarkChange | Problem;
  };
  /** Panel → background: a note in other words; without any it is deleted. `of` is the note that the reader began to change. */
  'note.change': {
    request: { of: RemarkRow; text: string; tags: readonly string[] };
    answer: RemarkChange | Problem;
  };
  /** Panel → background: undoes such a change, does it again, or takes a remark back. */
  'remarks.change': { request: RemarkChange; answer: RemarkChange | Problem };
  /** Panel → background: what two claims name both, in a word or two each, though the engine did not link them: the reader did. */
  'claims.shared': {
    request: { statement: string; claim: string; other: string; partner: string };
    answer: { shared: readonly string[] } | Problem;
  };
  /** Content → background: open the panel on this claim (from a click, so the browser allows it). */
  'panel.open': { request: { statement: string; claim: string | null }; answer: { opened: boolean } };
  /** Panel → content (by tab): scroll to this claim and focus it. */
  'claim.show': { request: { claim: string }; answer: { anchor: AnchorState } };
  /** Popup or panel → content (by tab). */
  'page.state': { request: Record<string, never>; answer: PageState };
  /** Background → content (by tab): the statuses of the page's claims have changed. */
  'page.paint': { request: { paint: PagePaint }; answer: { painted: boolean } };
  /** Background → panel: bring this claim into view. */
  'claim.focus': { request: { statement: string; claim: string }; answer: { shown: boolean } };
}

export type RequestName = keyof Requests;
export type { AnchorState, PaintStatus, PairView };
