import type { Act, Difference, Span } from '../../engine/model.ts';
import type { CalendarDate } from '../../issuers/model.ts';
import type { ClaimView } from '../views.ts';
import type { ExportedComparison, ExportedLink, ExportedStatement } from './exported.ts';

/** The fixed words of an export. */
export const EXPORT_TERMS = [
  'sources',
  'published',
  'captured',
  'version',
  'pasted',
  'copy',
  'overview',
  'specific',
  'topics',
  'points',
  'differences',
  'note',
  'tags',
  'judged',
  'possible',
  'undated',
  'made',
  'neutral',
] as const;
export type ExportTerm = (typeof EXPORT_TERMS)[number];

/** The words of an export, in the reader's language: the library has none of its own. */
export interface ExportWords {
  /** BCP 47. */
  readonly language: string;
  readonly term: (term: ExportTerm) => string;
  /** "Call with Russia". */
  readonly event: (comparison: ExportedComparison) => string;
  readonly date: (date: CalendarDate) => string;
  readonly status: (status: ClaimView['status'], code: string, possible: boolean) => string;
  readonly act: (act: Act) => string;
  readonly topic: (topic: string) => string;
  /** "time: 30 days, only RU". */
  readonly differences: (
    differences: readonly Difference[],
    own: ExportedStatement,
    other: ExportedStatement,
  ) => readonly string[];
  readonly reasons: (link: ExportedLink) => readonly string[];
  /** The address of a claim on its statement's own page, null where it has none. */
  readonly address: (statement: ExportedStatement, claim: Span) => string | null;
}
