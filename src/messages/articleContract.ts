import type { MentionKind, Span } from '../engine/model.ts';
import type { Voice } from '../page/paint/voiceStyle.ts';
import type { PageTexts } from '../page/take/take.ts';
import type { PaintStatus } from './contract.ts';
import type { Problem } from './problems.ts';

/** A claim in the card over a mention: its words, whose it is, and what each of the other sides says of the point. */
export interface CardClaim {
  readonly quote: string;
  readonly name: string;
  /** Of the statements it is compared with, one each; a null quotation where that one is silent. */
  readonly others: readonly { readonly name: string; readonly quote: string | null }[];
}

/** A mention or a stray quotation as the content script paints it. Offsets are UTF-16 code units into the article's text. */
export interface PaintedMention {
  /** `m3`, `s0`: the kind of thing and its place in the reading. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
  /** Of the claim: how the sides' accounts of it stand to each other. */
  readonly status: PaintStatus;
  readonly kind: MentionKind | 'stray';
  /** Whom the article names as the one that says it. */
  readonly said: readonly string[];
  /** What is reported; of a stray quotation the nearest words. */
  readonly claim: CardClaim | null;
}

/** All that the content script needs to paint an article. */
export interface ArticlePaint {
  readonly article: string;
  readonly mentions: readonly PaintedMention[];
}

/** What has become of the article on the open page. */
export const ARTICLE_STATES = ['reading', 'read', 'failed'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** The requests that concern articles. */
export interface ArticleRequests {
  /** Popup → background: bring the article's script to this tab, on the reader's word. */
  'article.read': { request: { tab: number }; answer: { reading: boolean } | Problem };
  /** Popup → background: an article may be read soon; the engine is made ready for it. */
  'article.expect': { request: Record<string, never>; answer: { ready: boolean } | Problem };
  /** Content → background: this is the text of an article. Read against the library, answered with what to paint. */
  'article.seen': {
    request: { url: string; texts: PageTexts; quoted: readonly Span[] };
    answer: ArticlePaint | Problem;
  };
  /** Content → background: the site has put another page in the place of the article: is it to be read as well? */
  'article.moved': { request: { url: string }; answer: { again: boolean } | Problem };
  /** Popup or panel → background: read the article against the event of this statement. */
  'article.choose': { request: { article: string; statement: string }; answer: { mentions: number } | Problem };
  /** Popup or panel → background: save the statements that the article prints, by their places, and compare them. */
  'article.save': { request: { article: string; places: readonly number[] }; answer: { saved: number } | Problem };
  /** Popup or panel → content (by tab). */
  'article.state': {
    request: Record<string, never>;
    /** `trouble` is why it failed. (An answer with a `problem` is none.) */
    answer: { state: ArticleState; article: string | null; trouble: string | null };
  };
  /** Panel → content (by tab): scroll to this mention and light it up. */
  'article.show': { request: { mention: string }; answer: { shown: boolean } };
  /** Background → content (by tab): what to paint has changed. */
  'article.paint': { request: { paint: ArticlePaint }; answer: { painted: boolean } };
  /** Popup → content (by tab): take the paint from the page. */
  'article.leave': { request: Record<string, never>; answer: { left: boolean } };
}
