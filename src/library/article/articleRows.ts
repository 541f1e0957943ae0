import type { ArticleReading } from '../../engine/model.ts';
import type { CalendarDate } from '../../issuers/model.ts';

/** A statement that an article prints; offsets are UTF-16 code units into the article's text. */
export interface PrintedStatement {
  readonly issuer: string;
  readonly start: number;
  readonly end: number;
  /** The copy that was saved of it; null before. */
  readonly saved: string | null;
}

/** An article that the reader asked to have read. `id` is its page's key. */
export interface ArticleRow {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly published: CalendarDate | null;
  readonly language: string;
  readonly text: string;
  /** The statements it is read against, in the order of the reading's indices; empty where none fits. */
  readonly statements: readonly string[];
  /** The versions of their texts that were read. */
  readonly versions: readonly number[];
  readonly reading: ArticleReading;
  /** True where the reader chose the event: it is not looked for again. */
  readonly chosen: boolean;
  /** One statement of each event that the article may report too, the likeliest first. */
  readonly alternatives: readonly string[];
  readonly printed: readonly PrintedStatement[];
  readonly engine: string;
  /** Milliseconds since 1970. */
  readonly readAt: number;
}
