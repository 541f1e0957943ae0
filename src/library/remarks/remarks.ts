import { readClaims } from '../../engine/claims/readClaims.ts';
import { anchorOf } from '../judgement/claimAnchor.ts';
import { guarded } from '../keeping/guard.ts';
import { LibraryProblem } from '../problems.ts';
import { type ClaimRow, library } from '../schema.ts';
import { currentTextOf, putClaims } from '../statement/currentText.ts';
import { divides, MAX_JOINED, within } from './divided.ts';
import { MAX_NOTE, MAX_TAG, MAX_TAGS, type RemarkRow } from './remarkRows.ts';

/** What the reader says of a claim of the text of now. */
export type Said =
  | { readonly kind: 'note'; readonly text: string; readonly tags: readonly string[] }
  | { readonly kind: 'boilerplate' }
  /** `at`: where in the claim's words the second part begins, in UTF-16 code units. */
  | { readonly kind: 'divide'; readonly at: number }
  /** With the claim that comes after it. */
  | { readonly kind: 'join' };

/** What a change took away and what it put there. Turned round it undoes itself. */
export interface RemarkChange {
  readonly statement: string;
  readonly from: readonly RemarkRow[];
  readonly to: readonly RemarkRow[];
}

const TABLES = () => [library.statements, library.versions, library.claims, library.comparisons, library.remarks];

/**
 * Keeps what the reader says of a claim, whole or not at all. A note never takes the place of one that is there: that is changed by
 * `changeNote`.
 * @param now milliseconds since 1970.
 * @param engine the engine that claims are read by, should they have to be read.
 * @throws LibraryProblem when the claim is not there any more, or cannot be divided or joined so.
 */
export function keepRemark(statement: string, claim: string, said: Said, now: number, engine: string) {
  return guarded(() =>
    library.transaction('rw', TABLES(), async (): Promise<RemarkChange> => {
      const row = await rowOf(statement, claim, said, now);
      const same = await library.remarks.get(row.id);
      const from = same === undefined ? [] : [same];
      const nothingNew = same !== undefined && row.kind === 'boilerplate';
      if (nothingNew) return { statement, from: [], to: [] };
      return put({ statement, from, to: [row] }, engine);
    }),
  );
}

/**
 * Writes a note anew; without words and tags it is deleted.
 * @throws LibraryProblem when the note is not any more what the reader began to change.
 */
export function changeNote(of: RemarkRow, text: string, tags: readonly string[], now: number) {
  const note = noteOf(text, tags);
  const row = { ...of, ...note, saidAt: Math.max(now, of.saidAt + 1) };
  const to = note.text === '' && note.tags.length === 0 ? [] : [row];
  return changeRemarks({ statement: of.statement, from: [of], to }, '');
}

/**
 * Makes a change of remarks: undoes one, does it again, or takes a remark back. Only where the library holds just what the change
 * takes away, so that what was said meanwhile, in another window, is never overwritten.
 */
export function changeRemarks(change: RemarkChange, engine: string): Promise<RemarkChange> {
  return guarded(() =>
    library.transaction('rw', TABLES(), async () => {
      if (!(await library.statements.get(change.statement))) throw new LibraryProblem('problem_unknown_statement');
      return put(change, engine);
    }),
  );
}

async function put(change: RemarkChange, engine: string): Promise<RemarkChange> {
  const { statement, from, to } = change;
  const rows = [...from, ...to];
  if (rows.some((row) => row.statement !== statement)) throw new LibraryProblem('problem_remark_changed');
  const ids = [...new Set(rows.map(({ id }) => id))];
  const held = await library.remarks.bulkGet(ids);
  const expected = new Map(from.map((row) => [row.id, row]));
  if (ids.some((id, place) => !sameRemark(held[place], expected.get(id))))
    throw new LibraryProblem('problem_remark_changed');
  await library.remarks.bulkDelete(ids);
  await library.remarks.bulkPut([...to]);
  if (rows.some(divides)) await divideAnew(statement, engine);
  return change;
}

/** Claims that are divided otherwise are compared otherwise: what was found of them counts no more. */
async function divideAnew(statement: string, engine: string): Promise<void> {
  const current = await currentTextOf(statement);
  if (!current) return;
  await putClaims(current, readClaims(current.version.text, { language: current.statement.language }), engine);
  await library.comparisons.where('sides').equals(statement).modify({ engine: '' });
}

function sameRemark(one: RemarkRow | undefined, two: RemarkRow | undefined): boolean {
  return one?.saidAt === two?.saidAt && one?.text === two?.text && one?.tags.join('\n') === two?.tags.join('\n');
}

async function rowOf(statement: string, id: string, said: Said, now: number): Promise<RemarkRow> {
  const current = await currentTextOf(statement);
  const claim = current?.claims.find((one) => one.id === id);
  if (!current || !claim) throw new LibraryProblem('problem_claim_gone');
  const anchor = anchorOf(claim, current.claims, current.version.text);
  const others = await library.remarks.where('statement').equals(statement).toArray();
  const latest = Math.max(0, ...others.map(({ saidAt }) => saidAt));
  const row = { statement, kind: said.kind, claim: anchor, text: '', tags: [], saidAt: Math.max(now, latest + 1) };
  const name = [statement, said.kind, anchor.text, anchor.nth];
  switch (said.kind) {
    case 'note': {
      const note = noteOf(said.text, said.tags);
      if (note.text === '' && note.tags.length === 0) throw new LibraryProblem('problem_empty_note');
      // Two windows may write at once: both notes are kept.
      const taken = new Set(others.map((other) => other.id));
      let number = 0;
      while (taken.has(JSON.stringify([...name, number]))) number++;
      return { ...row, ...note, id: JSON.stringify([...name, number]) };
    }
    case 'divide':
      return { ...row, at: placeWithin(claim, said.at), id: JSON.stringify([...name, said.at]) };
    case 'join': {
      const next = current.claims[claim.index + 1];
      if (!next || next.end - claim.start > MAX_JOINED) throw new LibraryProblem('problem_no_join');
      return { ...row, next: anchorOf(next, current.claims, current.version.text), id: JSON.stringify(name) };
    }
    case 'boilerplate':
      return { ...row, id: JSON.stringify(name) };
  }
}

/** Words must stand on both sides of the place, and no character is broken. */
function placeWithin({ text }: ClaimRow, at: number): number {
  const both = within(text, 0, at) !== null && within(text, at, text.length) !== null;
  const broken = /^[\uDC00-\uDFFF]/.test(text.slice(at)) && /[\uD800-\uDBFF]$/.test(text.slice(0, at));
  if (!Number.isInteger(at) || at <= 0 || at >= text.length || !both || broken)
    throw new LibraryProblem('problem_no_division');
  return at;
}

/** A note as it is kept: plain text without control characters; tags on one line, each once. */
function noteOf(text: string, tags: readonly string[]): Pick<RemarkRow, 'text' | 'tags'> {
  const kept = [...new Set(tags.map((tag) => plain(tag).split(/\s+/u).join(' ').trim()))].filter((tag) => tag !== '');
  const words = plain(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')).trim();
  if (words.length > MAX_NOTE || kept.length > MAX_TAGS || kept.some((tag) => tag.length > MAX_TAG))
    throw new LibraryProblem('problem_note_too_long');
  return { text: words, tags: kept };
}

/** Without control characters and halves of characters, which no reader typed. */
function plain(text: string): string {
  return [...text]
    .filter((character) => character === '\n' || character === '\t' || !/[\p{Cc}\p{Cs}]/u.test(character))
    .join('');
}
