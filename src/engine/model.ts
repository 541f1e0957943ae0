/** The words of the engine, as data. Every offset is a UTF-16 code unit into the text of the statement as given. */

/** A stretch of a text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a claim does. The verbal classes of PLOVER, plus INFORM, POSITION, COMMIT and CONDITION, the more specific first. */
export const ACTS = [
  'CONDITION',
  'THREATEN',
  'REJECT',
  'ACCUSE',
  'REQUEST',
  'COMMIT',
  'AGREE',
  'SUPPORT',
  'INFORM',
  'CONSULT',
  'POSITION',
] as const;
export type Act = (typeof ACTS)[number];

/** How two linked claims stand to each other: they say the same, they differ, or they cannot both be right. */
export const RELATIONS = ['same', 'differs', 'conflict'] as const;
export type Relation = (typeof RELATIONS)[number];

/** How a claim stands to the other statement: both say it, they differ on it, or its own side alone speaks of it. */
export const STATUSES = ['both', 'differs', 'only'] as const;
export type Status = (typeof STATUSES)[number];

/** In what two linked claims may differ. */
export const DIFFERENCE_KINDS = [
  'number',
  'time',
  'scope',
  'condition',
  'stage',
  'actor',
  'strength',
  'stance',
  'detail',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** What a text may name. */
export const TERM_KINDS = [
  'word',
  'concept',
  'party',
  'person',
  'place',
  'organisation',
  'number',
  'money',
  'duration',
  'date',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/**
 * Something that a text names, wherever it stands. `key` is what makes two terms one: a stem (`exchang`), a concept
 * (`ceasefire`), a party (`ru`), a canonical number (`30`), a duration in days (`30d`), a calendar date (`2025-03-18`, or
 * `03-19` without a year).
 */
export interface Term extends Span {
  readonly kind: TermKind;
  readonly key: string;
}

/** How far a matter has got, where the claim says it. */
export type Stage = 'raised' | 'proposed' | 'agreed' | 'done';

/** The smallest span of a statement that makes one point (without leading conjunction and final full stop). */
export interface Claim extends Span {
  /** Unique in a comparison: the statement's index and the claim's, `0.3`. */
  readonly id: string;
  readonly text: string;
  readonly act: Act;
}

/** A statement as the engine takes it: its body text, and what is known of where it came from. */
export interface StatementText {
  readonly text: string;
  /** The issuing body, `us-wh`. */
  readonly issuer?: string | undefined;
  /** The state or organisation that speaks, `us`. */
  readonly party?: string | undefined;
  /** BCP 47, `en`. Detected from the text when absent. */
  readonly language?: string | undefined;
}

/** Why two claims were paired: one shared thing, pointing at the words in both texts. */
export interface Reason {
  readonly kind: TermKind | 'act' | 'order';
  /** The shared thing in a word or two, as the first text has it or as the lexicon names it. */
  readonly label: string;
  readonly a: Span | null;
  readonly b: Span | null;
}

/** What differs between two linked claims, pointing at the words; `null` where one side has no such words. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly a: Span | null;
  readonly b: Span | null;
}

/** Two claims that speak of the same specific matter; `a` of the statement given earlier, `b` of the later. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  /** From 0 to 1: how sure the engine is that the two speak of the same matter. */
  readonly score: number;
  /** True below the score from which on four of five links are right: shown as a possibility, never as a fact. */
  readonly possible?: boolean;
  readonly reasons: readonly Reason[];
  readonly differences: readonly Difference[];
  /** Which parts of the two claims speak of the matter, by their places in `ComparedClaim.parts`; absent where the whole claims do. */
  readonly parts?: readonly (readonly [a: number, b: number])[];
}

/** A claim of another statement that may speak of the same matter, and how likely it does. */
export interface Candidate {
  readonly claim: string;
  readonly score: number;
}

/** A claim with what the comparison found of it. */
export interface ComparedClaim extends Claim {
  readonly status: Status;
  /** True where the claim has links and all of them are possible ones: then so is its status, never a fact. */
  readonly possible?: boolean;
  /** True where the claim puts a demand or condition, or names a number, a date or an object; a general remark otherwise. */
  readonly specific?: boolean;
  /** The parts of the claim that its links tell apart, in order, without what joins them; absent where the claim is one point. */
  readonly parts?: readonly Span[];
  /** What was read as one claim and divided, where this is a part of it: reasons and differences may reach beyond it. */
  readonly of?: Span;
  /** The topics of the lexicon that the claim speaks of, in the order of its words. */
  readonly topics?: readonly string[];
  /** The likeliest claims of each other statement, linked or not, best first: what a reader puts a link right with. */
  readonly candidates?: readonly Candidate[];
}

/** A statement with its compared claims, in the order of the text. */
export interface ComparedStatement {
  readonly issuer: string | null;
  readonly language: string;
  readonly claims: readonly ComparedClaim[];
}

/** What one or more statements of an event say of one matter. */
export interface EventPoint {
  /** By statement, in their order, the ids of its claims that make the point; empty where it leaves the point out. */
  readonly claims: readonly (readonly string[])[];
  /** The places of the statements that say it, and of those that do not. */
  readonly saidBy: readonly number[];
  readonly leftOutBy: readonly number[];
  /** `same`: all linked claims say the same; `conflict`: two of them cannot both be right; null for a claim that stands alone. */
  readonly relation: Relation | null;
}

/** A topic of the lexicon, and in how many claims each statement speaks of it, in the order of the statements. */
export interface TopicShare {
  /** `war-and-peace`. */
  readonly topic: string;
  readonly claims: readonly number[];
}

/** What two or more statements of one event share, and where they differ. */
export interface Comparison {
  readonly statements: readonly ComparedStatement[];
  readonly links: readonly Link[];
  /** Where three or more statements are compared. */
  readonly points?: readonly EventPoint[];
  readonly topics?: readonly TopicShare[];
}

/** `quote`: the claim's own words, in quotation marks or kept but for tense, brackets or a dropped middle. */
export const MENTION_KINDS = ['quote', 'paraphrase'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** A claim that an article reports: the place of its statement, its id there, and how sure that is, from 0 to 1. */
export interface ReportedClaim extends Span {
  readonly statement: number;
  readonly claim: string;
  readonly score: number;
}

/** A sentence or clause of an article that reports claims; offsets into the article. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Best first. */
  readonly claims: readonly ReportedClaim[];
  /** The places of the statements whose side the article names as the one that says it; empty where it names nobody. */
  readonly attributedTo: readonly number[];
}

/** Words in quotation marks that stand in none of the statements, and the nearest words that do; offsets into the article. */
export interface StrayQuotation extends Span {
  /** The statement whose side the article says these words are, null where it names nobody. */
  readonly statement: number | null;
  readonly nearest: ReportedClaim | null;
}

/** A claim that an article leaves out: the place of its statement, and its id and offsets there. */
export interface Omission extends Span {
  readonly statement: number;
  readonly claim: string;
}

/** A statement that an article prints in full or in long part: its stretches, offsets into the article. */
export interface Reproduction {
  readonly statement: number;
  readonly spans: readonly Span[];
}

/** An article read against the statements that it reports on. */
export interface ArticleReading {
  readonly mentions: readonly Mention[];
  readonly strayQuotations: readonly StrayQuotation[];
  /** In the order of the statements. */
  readonly omissions: readonly Omission[];
  readonly reproductions: readonly Reproduction[];
}
