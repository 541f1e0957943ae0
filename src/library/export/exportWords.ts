import type { Act, Difference, Relation, Span } from '../../engine/model.ts';
import type { Stand } from '../../engine/signs.ts';
import type { CalendarDate } from '../../issuers/model.ts';
import type { SaidBy } from '../event/eventPoints.ts';
import type { ClaimView, PairView } from '../views.ts';
import type { ExportedLink, ExportedSource } from './exported.ts';

/** The fixed words of an export. */
export const EXPORT_TERMS = [
  'sources',
  'published',
  'captured',
  'version',
  'official',
  'pasted',
  'copy',
  'overview',
  'specific',
  'specific_means',
  'topics',
  'point',
  'points',
  'matrix',
  'differences',
  'note',
  'tags',
  'judged',
  'reader',
  'possible',
  'undated',
  'more',
  'method',
  'how_made',
  'possible_means',
  'judged_means',
  'apart',
  'aside',
  'hash_means',
  'engine',
  'made',
  'neutral',
] as const;
export type ExportTerm = (typeof EXPORT_TERMS)[number];

/** The words of an export, in the reader's language: the library has none of its own. */
export interface ExportWords {
  /** BCP 47. */
  readonly language: string;
  /** "Counterpart 1.0.0". */
  readonly software: string;
  readonly term: (term: ExportTerm) => string;
  /** Words of a text in quotation marks. */
  readonly quoted: (text: string) => string;
  /** "Call with Russia". */
  readonly event: (of: { readonly event: PairView['event']; readonly statements: readonly ExportedSource[] }) => string;
  readonly date: (date: CalendarDate) => string;
  readonly status: (status: ClaimView['status'], code: string, possible: boolean) => string;
  /** How those who say a point stand to each other: "They differ". */
  readonly relation: (relation: Relation) => string;
  /** "leaves it out", or of a named issuer, "White House leaves it out". */
  readonly stand: (stand: Stand, issuerName?: string) => string;
  /** "Four points that all make". */
  readonly saidBy: (group: SaidBy, count: number) => string;
  readonly act: (act: Act) => string;
  readonly topic: (topic: string) => string;
  /** "time: 30 days, only RU". */
  readonly differences: (
    differences: readonly Difference[],
    own: ExportedSource,
    other: ExportedSource,
  ) => readonly string[];
  readonly reasons: (link: ExportedLink) => readonly string[];
  /** The address of a claim on its statement's own page, null where it has none. */
  readonly address: (statement: ExportedSource, claim: Span) => string | null;
}
