import { library, type StatementRow, type VersionRow } from '../schema.ts';
import { type Interleaved, interleave, type Text } from './interleave.ts';
import type { OpenBackup } from './open.ts';
import { breath, eachPage, heldOf } from './rows.ts';

/**
 * Which of two accounts of one statement is kept. A statement is one with its texts and claims: halves of two would point at claims
 * that are not there. So it is taken whole from where all texts of the other are too; where both have the same, from where it was
 * changed later; and where each has a text that the other lacks, the texts of both are put in one order, see `interleave.ts`.
 */
export type Side = 'library' | 'backup' | 'both';

/** What is known of a statement in one place without its words. */
interface Known {
  readonly lastChanged: number;
  readonly versions: Map<number, Text>;
}
type Texts = ReadonlyMap<string, Known>;

/** A statement of which the texts of both are kept. */
export interface Joined extends Interleaved {
  /** Whose account of its event counts: the one that was changed later, see `laterOf`. */
  readonly facts: 'library' | 'backup';
}

/** What was decided for every statement of a backup. */
export interface Decided {
  /** Whose account of a statement counts; null for a statement that neither has. */
  sideOf(statement: string): Side | null;
  /** Whether a text of the backup is there as it was in the backup's library: under its number, read by the same engine. */
  holds(statement: string, version: number): boolean;
  /** The same of a text of the library. */
  keeps(statement: string, version: number): boolean;
  /** Statements of the library that are replaced, with the numbers of the texts that are put in their place. */
  readonly replaced: ReadonlyMap<string, ReadonlySet<number>>;
  /** Those of which the texts of both are kept. */
  readonly joined: ReadonlyMap<string, Joined>;
}

/**
 * Decides for every statement of the backup. Part of a transaction that is open already.
 * @throws what `signal` was stopped with.
 */
export async function decide(backup: OpenBackup, signal?: AbortSignal): Promise<Decided> {
  const [theirs, ours] = await textsOfBoth(backup, signal);
  const present = new Set(await library.statements.toCollection().primaryKeys());
  const sides = new Map<string, Side>();
  const replaced = new Map<string, ReadonlySet<number>>();
  const joined = new Map<string, Joined>();
  for (const [id, their] of theirs) {
    const our = ours.get(id);
    const side = our ? better(our, their) : 'backup';
    sides.set(id, side);
    if (our && side === 'backup') replaced.set(id, new Set(their.versions.keys()));
    if (our && side === 'both') joined.set(id, joinedOf(our, their));
  }
  /** A text as it will be there under a number. */
  const after = (id: string, version: number): Text | undefined => {
    const side = sides.get(id);
    if (side === 'both') return joined.get(id)?.texts[version - 1]?.text;
    return (side === 'library' ? ours : theirs).get(id)?.versions.get(version);
  };
  return {
    sideOf: (id) => sides.get(id) ?? null,
    holds: (id, version) =>
      sides.has(id) ? isSame(after(id, version), theirs.get(id)?.versions.get(version)) : !present.has(id),
    keeps: (id, version) =>
      !(replaced.has(id) || joined.has(id)) || isSame(after(id, version), ours.get(id)?.versions.get(version)),
    replaced,
    joined,
  };
}

function isSame(one: Text | undefined, two: Text | undefined): boolean {
  return one?.hash === two?.hash && one?.engine === two?.engine;
}

function better(our: Known, their: Known): Side {
  const [weLack, theyLack] = [isLacking(their, our), isLacking(our, their)];
  if (weLack && theyLack) return 'both';
  if (weLack || theyLack) return weLack ? 'backup' : 'library';
  return laterOf(our, their);
}

/**
 * Which of both was changed later. Where both were at once their texts settle it, so that two libraries that take each other's
 * backups choose the same one; the library's stays where these are the same too.
 */
function laterOf(our: Known, their: Known): 'library' | 'backup' {
  if (their.lastChanged !== our.lastChanged) return their.lastChanged > our.lastChanged ? 'backup' : 'library';
  const named = (known: Known) =>
    inOrder(known)
      .map(({ hash, engine }) => `${hash} ${engine}`)
      .join('\n');
  return named(their) > named(our) ? 'backup' : 'library';
}

function inOrder({ versions }: Known): Text[] {
  return [...versions.values()].sort((a, b) => a.number - b.number);
}

/** Whether the other lacks a text of the one, under whatever number. */
function isLacking(one: Known, other: Known): boolean {
  const there = new Set([...other.versions.values()].map(({ hash }) => hash));
  return [...one.versions.values()].some(({ hash }) => !there.has(hash));
}

function joinedOf(our: Known, their: Known): Joined {
  return { ...interleave(inOrder(our), inOrder(their)), facts: laterOf(our, their) };
}

/** The texts of the backup's statements, and the library's of the same ones. */
async function textsOfBoth(backup: OpenBackup, signal: AbortSignal | undefined): Promise<readonly [Texts, Texts]> {
  const [theirs, ours] = [new Map<string, Known>(), new Map<string, Known>()];
  const add = (texts: Map<string, Known>, { id, lastChanged }: StatementRow) =>
    texts.set(id, { lastChanged, versions: new Map() });
  for (const rows of backup.rowsOf('statements') as Iterable<readonly StatementRow[]>) {
    signal?.throwIfAborted();
    for (const row of rows) add(theirs, row);
    const ids = rows.map(({ id }) => id);
    for (const row of await heldOf('statements', ids)) if (row) add(ours, row as StatementRow);
  }
  for (const rows of backup.rowsOf('versions') as Iterable<readonly VersionRow[]>) {
    signal?.throwIfAborted();
    for (const row of rows) note(theirs, row);
    await breath();
  }
  if (ours.size > 0)
    await eachPage('versions', (rows) => {
      for (const row of rows as readonly VersionRow[]) note(ours, row);
    });
  return [theirs, ours];
}

function note(texts: Texts, { statement, number, hash, engine, readAt }: VersionRow): void {
  texts.get(statement)?.versions.set(number, { number, hash, engine, readAt });
}
