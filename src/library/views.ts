import type { EventKind } from '../engine/event/kind.ts';
import type { Act, Candidate, Difference, Reason, Relation, Span } from '../engine/model.ts';
import type { SignedStatus, Stand } from '../engine/signs.ts';
import type { CalendarDate } from '../issuers/model.ts';
import type { Verdict } from './judgement/verdicts.ts';
import type { RemarkRow } from './remarks/remarkRows.ts';
import type { ClaimAnchor, Origin } from './schema.ts';

/** What popup and panel show, read from the library in one live query. Plain data. */

/** A statement as it is shown, with its claims. */
export interface StatementView {
  readonly id: string;
  readonly issuer: string;
  /** `White House`. */
  readonly issuerName: string;
  /** `US`. */
  readonly code: string;
  readonly party: string;
  readonly title: string;
  readonly published: CalendarDate | null;
  /** Null for pasted text. */
  readonly url: string | null;
  readonly origin: Origin;
  /** True where the text was read without the site's rules, and may hold too much or too little. */
  readonly readWithoutRules?: boolean;
  /** How many versions of the text the library holds. */
  readonly versions: number;
  readonly text: string;
  /** The points it makes: without what the reader set aside. */
  readonly claims: readonly ClaimView[];
  /** What the reader set aside as making no point, in the order of the text; it counts nowhere. Absent where there is none. */
  readonly aside?: readonly ClaimView[];
}

/** A claim as it is shown: how it stands to the other statement, and what the reader said of it. */
export interface ClaimView {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly act: Act;
  readonly status: SignedStatus;
  readonly partners: readonly PartnerView[];
  /** True where the pairings that give it its status are all possible ones: then so is the status, never a fact. */
  readonly possible?: boolean;
  /** Its parts in order, without what joins them, where they stand differently or have different partners. Absent where it is one point. */
  readonly parts?: readonly PartView[];
  /** Whether it puts a demand or condition, or names a number, a date or an object. Absent while it is not compared. */
  readonly specific?: boolean;
  /** The topics of the lexicon that it speaks of. */
  readonly topics?: readonly string[];
  /** The likeliest claims of the other statement, linked or not, best first. */
  readonly candidates?: readonly Candidate[];
  /** The reader's notes on it, the earliest first. Absent where there is none. */
  readonly notes?: readonly RemarkRow[];
}

/** A part of a claim, and how it stands by the partners that concern it. Offsets are those of the statement's text. */
export interface PartView extends Span {
  readonly status: SignedStatus;
  readonly possible?: boolean;
}

/** A claim of the other statement that this one is linked with. `own` and `other` as seen from this claim. */
export interface PartnerView {
  readonly claim: string;
  readonly relation: Relation;
  readonly score: number;
  /** True where the engine is not sure enough to call the pairing a fact. */
  readonly possible?: boolean;
  /** True where the reader said so, whatever the engine says. */
  readonly judged?: boolean;
  readonly reasons: readonly Reason[];
  readonly differences: readonly Difference[];
  /**
   * Which parts of the two claims are linked, by their places in `parts` of each; of a claim without parts a place says nothing. Absent where
   * the whole claims are linked.
   */
  readonly parts?: readonly (readonly [own: number, other: number])[];
}

/** How many claims of the open statement have which status, and how many of the other are missing from it. */
export interface PairCounts {
  readonly both: number;
  readonly differs: number;
  readonly conflict: number;
  readonly only: number;
  readonly missing: number;
  /** How many of these rest on possible pairings alone. */
  readonly possible: { readonly both: number; readonly differs: number; readonly conflict: number };
}

/** The event of the open statement, its statement, and the one it is compared with. */
export interface PairView {
  readonly event: {
    readonly kind: EventKind;
    readonly date: CalendarDate | null;
    readonly parties: readonly string[];
  };
  readonly own: StatementView;
  /** Null while there is no counterpart: then every claim of `own` is `pending`. */
  readonly other: StatementView | null;
  /** All statements of the event that `own` can be compared with, the compared one included. */
  readonly counterparts: readonly { readonly id: string; readonly issuerName: string; readonly code: string }[];
  readonly counts: PairCounts;
  /** What the reader said of the pair that no partner shows: claims that they took apart, and words on claims that are gone. */
  readonly judged: {
    readonly unlinked: readonly { readonly own: string; readonly other: string }[];
    readonly lost: number;
    /** All that the reader said of the pair, the earliest first. */
    readonly words: readonly ReaderWord[];
  };
  /** All that the reader said of single claims of both statements, the open statement's first. Absent where there is none. */
  readonly remarks?: readonly RemarkView[];
}

/** What the reader said of a claim, and the ids of the claims that it concerns in the text of now: none where its words are gone. */
export interface RemarkView {
  readonly row: RemarkRow;
  readonly claims: readonly string[];
}

/** The reader's own word on a claim of each side. `own` is the open statement's. */
export interface ReaderWord {
  readonly id: string;
  readonly verdict: Verdict;
  readonly own: JudgedClaim;
  readonly other: JudgedClaim;
}

/** A claim that the reader judged: by its words, and by its id in the text of now; null where it is gone. */
export interface JudgedClaim {
  readonly anchor: ClaimAnchor;
  readonly claim: string | null;
}

/** All statements of an event, and the points that they make together. */
export interface EventView {
  /** The open statement first. */
  readonly sides: readonly EventSide[];
  /** In the order of the text, the open statement's first. */
  readonly points: readonly EventPointView[];
}

/** A statement of an event that has three or more. */
export interface EventSide {
  readonly id: string;
  readonly issuerName: string;
  readonly code: string;
  readonly text: string;
  readonly claims: readonly EventClaim[];
}

/** A claim of such a statement. */
export interface EventClaim extends Pick<ClaimView, 'specific' | 'topics'> {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Its parts in order, without what joins them, where they may stand to different points. Absent where it is one point. */
  readonly parts?: readonly Span[];
}

/** A claim as it stands to a point of the event. */
export interface PointClaim extends EventClaim {
  /** The places of its parts that stand to the point. Absent where all of it does. */
  readonly places?: readonly number[];
}

/** A point of an event, and where every side stands to it. */
export interface EventPointView {
  /** The id of its first claim, with the place of the part where it is one. */
  readonly id: string;
  /** How those who say it stand to each other; null where only one says it. */
  readonly relation: Relation | null;
  /** By side, in their order. */
  readonly stands: readonly SideStand[];
  /** True where the reader's own word has a part in it: linked, divided or joined. */
  readonly judged?: boolean;
}

/** Where a side stands to a point, and with which claims. */
export interface SideStand {
  /** `possibly`: a claim of it may speak of the matter; `unknown`: it is not compared with everybody who says it. */
  readonly stand: Stand;
  readonly claims: readonly PointClaim[];
}
