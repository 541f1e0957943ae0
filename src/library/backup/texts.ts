import { library, type StatementRow, type VersionRow } from '../schema.ts';
import type { OpenBackup } from './open.ts';
import { eachPage } from './rows.ts';

/**
 * Which of two accounts of one statement is kept. A statement is one with its texts and claims: halves of two would point at claims
 * that are not there. So it is taken whole from where all texts of the other are too; where both have the same, from where it was
 * changed later; and where each has a text that the other lacks, the library's stays, because nothing is ever restored over a
 * text that would be lost by it.
 */
export type Side = 'library' | 'backup';

/** What is known of a statement in one place without its words. */
interface Known {
  readonly lastChanged: number;
  /** By number, the text's hash and the engine that read it. */
  readonly versions: Map<number, string>;
}
type Texts = ReadonlyMap<string, Known>;

export interface Decided {
  /** Whose account of a statement counts; null for a statement that neither has. */
  sideOf(statement: string): Side | null;
  /** Whether a text of the backup is there as it was in the backup's library: under its number, read by the same engine. */
  holds(statement: string, version: number): boolean;
  /** The same of a text of the library. */
  keeps(statement: string, version: number): boolean;
  /** Statements of the library that are replaced, with the numbers of the texts that are put in their place. */
  readonly replaced: ReadonlyMap<string, ReadonlySet<number>>;
  /** How many texts of the backup are not taken, because the library has others of the same statement. */
  readonly textsNotTaken: number;
}

/** Decides for every statement of the backup. Part of a transaction that is open already. */
export async function decide(backup: OpenBackup): Promise<Decided> {
  const theirs = textsIn(backup.rowsOf('statements'), backup.rowsOf('versions'));
  const ours = await heldTexts(new Set(theirs.keys()));
  const present = new Set(await library.statements.toCollection().primaryKeys());
  const sides = new Map<string, Side>();
  const replaced = new Map<string, ReadonlySet<number>>();
  let textsNotTaken = 0;
  for (const [id, their] of theirs) {
    const our = ours.get(id);
    const side = our ? better(our, their) : 'backup';
    sides.set(id, side);
    if (our && side === 'backup') replaced.set(id, new Set(their.versions.keys()));
    if (our && side === 'library') textsNotTaken += lacking(their, our);
  }
  return {
    sideOf: (id) => sides.get(id) ?? null,
    holds: (id, version) => {
      const side = sides.get(id);
      if (side === undefined) return !present.has(id);
      return side === 'backup' || ours.get(id)?.versions.get(version) === theirs.get(id)?.versions.get(version);
    },
    keeps: (id, version) => {
      const text = ours.get(id)?.versions.get(version);
      return !replaced.has(id) || theirs.get(id)?.versions.get(version) === text;
    },
    replaced,
    textsNotTaken,
  };
}

function better(our: Known, their: Known): Side {
  const [weLack, theyLack] = [lacking(their, our), lacking(our, their)];
  if (weLack > 0 || theyLack > 0) return theyLack === 0 ? 'backup' : 'library';
  return their.lastChanged > our.lastChanged ? 'backup' : 'library';
}

/** How many texts of the one the other has not, under whatever number. */
function lacking(one: Known, other: Known): number {
  const there = new Set([...other.versions.values()].map(hashIn));
  return [...one.versions.values()].filter((text) => !there.has(hashIn(text))).length;
}

const hashIn = (text: string): string => text.slice(0, text.indexOf(' '));

function textsIn(statements: Iterable<readonly unknown[]>, versions: Iterable<readonly unknown[]>): Texts {
  const texts = new Map<string, Known>();
  for (const rows of statements as Iterable<readonly StatementRow[]>)
    for (const { id, lastChanged } of rows) texts.set(id, { lastChanged, versions: new Map() });
  for (const rows of versions as Iterable<readonly VersionRow[]>) for (const row of rows) note(texts, row);
  return texts;
}

function note(texts: Texts, { statement, number, hash, engine }: VersionRow): void {
  texts.get(statement)?.versions.set(number, `${hash} ${engine}`);
}

async function heldTexts(ids: ReadonlySet<string>): Promise<Texts> {
  const texts = new Map<string, Known>();
  const found = await library.statements.bulkGet([...ids]);
  for (const row of found) if (row) texts.set(row.id, { lastChanged: row.lastChanged, versions: new Map() });
  if (texts.size > 0)
    await eachPage('versions', (rows) => {
      for (const row of rows as readonly VersionRow[]) note(texts, row);
    });
  return texts;
}
