import type * as v from 'valibot';
import type { ArticleRow } from '../article/articleRows.ts';
import type { SearchRow, WatchRow } from '../find/searchRows.ts';
import type { RemarkRow } from '../remarks/remarkRows.ts';
import type {
  ClaimRow,
  ComparisonRow,
  IssuerSettingRow,
  JudgementRow,
  PageWordRow,
  SetAsideRow,
  StatementRow,
  VersionRow,
} from '../schema.ts';
import { article, issuerSetting, pageWord, remark, search, setAside, watch } from './otherShapes.ts';
import { claim, comparison, judgement, statement, version } from './shapes.ts';

/** The rows of the tables that a backup holds. */
export interface Rows {
  readonly statements: StatementRow;
  readonly versions: VersionRow;
  readonly claims: ClaimRow;
  readonly comparisons: ComparisonRow;
  readonly judgements: JudgementRow;
  readonly remarks: RemarkRow;
  readonly issuerSettings: IssuerSettingRow;
  readonly pageWords: PageWordRow;
  readonly setAside: SetAsideRow;
  readonly searches: SearchRow;
  readonly watches: WatchRow;
  readonly articles: ArticleRow;
}
export type TableName = keyof Rows;
export type AnyRow = Rows[TableName];

/** The shape of a row of each, in the order in which a backup holds them and a library takes them. */
export const SHAPES: { readonly [K in TableName]: v.GenericSchema<unknown, Rows[K]> } = {
  statements: statement,
  versions: version,
  claims: claim,
  comparisons: comparison,
  judgements: judgement,
  remarks: remark,
  issuerSettings: issuerSetting,
  pageWords: pageWord,
  setAside: setAside,
  searches: search,
  watches: watch,
  articles: article,
};

export const TABLES = Object.keys(SHAPES) as readonly TableName[];

/** Tables that a backup does not hold, each with the reason. A table that stands in neither list fails a test. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  listReads: 'when lists were last fetched by this browser: they are fetched again, and nothing of the reader is in it',
  shelfQueue: 'what is to be listed anew: derived, and made again by every change',
  events: 'the list of events of the library page: derived from statements and comparisons',
  eventWords: 'the words by which events are searched: derived from their statements',
  words: 'the words by which statements, claims and notes are searched: derived from them',
  shelfColumns: 'what events are sorted by: derived from them',
  tallies: 'how many events there are: counted of them',
  keeping: 'by which this browser’s own loss of its library is noticed: another browser’s would be wrong here',
};

/**
 * Of two rows of one name the one whose moment here is the later is kept; of two at the same moment the library's. Statements go
 * with their texts and claims, and comparisons that the reader made before all others: see `rules.ts`.
 */
export const MOMENTS: { readonly [K in TableName]?: keyof Rows[K] & string } = {
  statements: 'lastChanged',
  comparisons: 'comparedAt',
  judgements: 'saidAt',
  remarks: 'saidAt',
  issuerSettings: 'changedAt',
  pageWords: 'saidAt',
  setAside: 'at',
  searches: 'touchedAt',
  watches: 'nextAt',
  articles: 'readAt',
};

/** Whether a name is that of a table that backups hold. */
export function isTable(name: string): name is TableName {
  return Object.hasOwn(SHAPES, name);
}
