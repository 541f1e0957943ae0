import type { RemarkRow } from '../remarks/remarkRows.ts';
import type { ClaimRow, ComparisonRow, JudgementRow, StatementRow, VersionRow } from '../schema.ts';
import type { CurrentText } from '../statement/currentText.ts';
import { type PairRows, type PairSource, readPair } from './pairRows.ts';

/** The rows of a pair, and the version of the database that they stand in, as the browser counts it. */
export interface EarlyRows {
  readonly version: number;
  readonly rows: PairRows;
}

type Sought = string | Promise<string | null>;

const TABLES = ['statements', 'versions', 'claims', 'comparisons', 'judgements', 'remarks'];
/** The database may be held by who brings it to a newer form: whoever reads it in the usual way knows what to say then. ms. */
const PATIENCE = 1_000;

/**
 * Reads the rows of a pair without the library's own code: a page asks for them while its scripts are still on their way, since neither
 * need wait for the other. Nothing is written, nothing is made, and the database is let go of at once.
 * @param statement may be on its way: the database is opened meanwhile. Null where there is none to be read.
 * @returns null where they cannot be had so: no library, one in another form, a refusal, no such statement.
 */
export function earlyRows(database: string, statement: Sought, other: string | null): Promise<EarlyRows | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  return Promise.race([rowsIn(database, statement, other).catch(() => null), late]);
}

async function rowsIn(name: string, statement: Sought, other: string | null): Promise<EarlyRows | null> {
  const opening = indexedDB.open(name);
  // There is none: whoever makes it is to make it whole.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const database = await answered(opening);
  database.onversionchange = () => database.close();
  try {
    const id = await statement;
    if (id === null) return null;
    const rows = await readPair(sourceIn(database.transaction(TABLES)), id, other ?? undefined);
    return rows && { version: database.version, rows };
  } finally {
    database.close();
  }
}

function sourceIn(reading: IDBTransaction): PairSource {
  const get = <Row>(table: string, key: IDBValidKey) => answered<Row | undefined>(reading.objectStore(table).get(key));
  const all = <Row>(table: string, index: string, key: IDBValidKey) =>
    answered<Row[]>(reading.objectStore(table).index(index).getAll(key));
  const version = (id: string, number: number) =>
    Promise.all([
      get<VersionRow>('versions', [id, number]),
      all<ClaimRow>('claims', '[statement+version]', [id, number]),
    ]);
  const text = async (id: string): Promise<CurrentText | null> => {
    // Most statements have had one text: it is asked for before it is known that it counts.
    const [statement, first] = await Promise.all([get<StatementRow>('statements', id), version(id, 1)]);
    if (!statement) return null;
    const [row, claims] = statement.currentVersion === 1 ? first : await version(id, statement.currentVersion);
    return row ? { statement, version: row, claims: claims.sort((a, b) => a.index - b.index) } : null;
  };
  return {
    text,
    remarks: (id) => all<RemarkRow>('remarks', 'statement', id),
    comparisons: (id) => all<ComparisonRow>('comparisons', 'sides', id),
    judgements: (comparison) => all<JudgementRow>('judgements', 'comparison', comparison),
    statements: (ids) => Promise.all(ids.map((id) => get<StatementRow>('statements', id))),
  };
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // What is refused here is asked for again in the usual way: it is no error of the page.
      event.preventDefault();
      reject(request.error);
    };
  });
}
