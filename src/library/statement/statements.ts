import type { EventFacts } from '../../engine/event/sameEvent.ts';
import type { Claim } from '../../engine/model.ts';
import type { PageReading } from '../../issuers/model.ts';
import { hashOf } from '../hash.ts';
import { guarded } from '../keeping/guard.ts';
import { LibraryProblem } from '../problems.ts';
import { claimRows } from '../remarks/divided.ts';
import { type ClaimRow, library, type StatementRow, type VersionRow } from '../schema.ts';

/** Longest text that is taken for one statement, in UTF-16 code units: the transcript of a day. */
const MAX_STATEMENT_TEXT = 400_000;
/** Most claims of one statement: more than the engine ever makes of a text, since readers divide claims. */
const MAX_STATEMENT_CLAIMS = 4_000;

/** What the library is given with a text: when, and what the engine made of it. */
export interface ReadingFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The version of the engine that read the claims. */
  readonly engine: string;
  readonly event: EventFacts;
}

/** A statement as the library has it after it was saved. */
export interface Saved {
  readonly statement: StatementRow;
  readonly claims: readonly ClaimRow[];
  /** False when the library held all of it before: then nothing was written. */
  readonly changed: boolean;
}

/** The statement's own facts, as against what the library adds. */
type Facts = Omit<StatementRow, 'currentVersion' | 'firstSeen' | 'lastChanged'>;

/** Refuses what is no statement, before any work is spent on it. */
export function checkText(text: string): void {
  if (text.trim() === '') throw new LibraryProblem('problem_empty_text');
  if (text.length > MAX_STATEMENT_TEXT) throw new LibraryProblem('problem_text_too_long');
}

/**
 * Saves what was read from a page: a new statement, a new version of a known one, or nothing at all when the library holds
 * it already. Statement, version and claims are written together or not at all, and two tabs at once make one of each.
 * @param claims of the reading's body, in order, by `facts.engine`.
 * @throws LibraryProblem for a text that is empty, too long or without a sentence, and when the database refuses.
 */
export function saveStatement(reading: PageReading, claims: readonly Claim[], facts: ReadingFacts): Promise<Saved> {
  return guarded(async () => {
    checkText(reading.body);
    if (reading.issuer === null || reading.party === null) throw new LibraryProblem('problem_unknown_issuer');
    const { kind: eventKind, parties, persons = [], open = false, matters = [] } = facts.event;
    const row: Facts = {
      id: reading.url,
      issuer: reading.issuer,
      party: reading.party,
      title: reading.title,
      kind: reading.kind,
      published: reading.published,
      eventDate: reading.eventDate,
      day: reading.eventDate ?? reading.published,
      eventKind,
      parties,
      persons,
      open,
      matters,
      language: reading.language,
      origin: reading.official ? 'official' : 'copy',
      ...(reading.withoutRules && { readWithoutRules: true }),
      url: reading.url,
    };
    return save(row, reading.body, claims, facts);
  });
}

/** A text that the reader pasted as the other side's account. */
export interface PastedText {
  /** The statement whose counterpart this is: they share the event. */
  readonly counterpartOf: string;
  readonly issuer: string;
  readonly party: string;
  readonly language: string;
  readonly text: string;
}

/**
 * Saves a text that the reader pasted as the other side's statement of an event. The same text pasted again is the same
 * statement, and nothing is written.
 * @throws LibraryProblem as `saveStatement`, for an unknown `counterpartOf`, and for the text of that statement itself.
 */
export function savePasted(
  pasted: PastedText,
  claims: readonly Claim[],
  facts: Pick<ReadingFacts, 'now' | 'engine'>,
): Promise<Saved> {
  return guarded(async () => {
    checkText(pasted.text);
    const own = await library.statements.get(pasted.counterpartOf);
    if (!own) throw new LibraryProblem('problem_unknown_statement');
    const version = await library.versions.get([own.id, own.currentVersion]);
    if (version && version.text.trim() === pasted.text.trim()) throw new LibraryProblem('problem_same_text');
    const row: Facts = {
      id: `pasted:${await hashOf(`${pasted.issuer}\n${pasted.text.trim()}`)}`,
      issuer: pasted.issuer,
      party: pasted.party,
      title: firstLine(pasted.text),
      kind: 'readout',
      published: null,
      eventDate: own.eventDate,
      day: own.day,
      eventKind: own.eventKind,
      parties: [...new Set([...own.parties, own.party, pasted.party])].sort(),
      persons: own.persons,
      open: own.open,
      matters: [],
      language: pasted.language,
      origin: 'pasted',
      url: null,
    };
    return save(row, pasted.text, claims, facts);
  });
}

/** UTF-16 code units of the first line of a pasted text that serve as its title. */
const TITLE_LENGTH = 120;

/** What a pasted text is called: its first line, cut at a word. */
function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0]?.trim() ?? '';
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.lastIndexOf(' ', TITLE_LENGTH);
  return `${line.slice(0, cut > 0 ? cut : TITLE_LENGTH)}…`;
}

async function save(
  facts: Facts,
  text: string,
  claims: readonly Claim[],
  { now, engine }: Pick<ReadingFacts, 'now' | 'engine'>,
): Promise<Saved> {
  if (claims.length === 0) throw new LibraryProblem('problem_no_sentence');
  if (claims.length > MAX_STATEMENT_CLAIMS) throw new LibraryProblem('problem_text_too_long');
  // Before the transaction: a promise that is none of the database's would end it.
  const hash = await hashOf(text);
  return library.transaction('rw', library.statements, library.versions, library.claims, library.remarks, async () => {
    const known = await library.statements.get(facts.id);
    const version = known && (await library.versions.get([known.id, known.currentVersion]));
    const sameText = version?.hash === hash;
    const number = known ? (sameText ? known.currentVersion : known.currentVersion + 1) : 1;
    const remarks = await library.remarks.where('statement').equals(facts.id).toArray();
    const of = { statement: facts.id, version: number, text, language: facts.language };
    const rows = claimRows(claims, of, remarks);
    if (known && sameText && version.engine === engine && sameFacts(known, facts))
      return { statement: known, claims: rows, changed: false };
    const statement = { ...facts, currentVersion: number, firstSeen: known?.firstSeen ?? now, lastChanged: now };
    await library.statements.put(statement);
    if (sameText && version.engine === engine) return { statement, claims: rows, changed: true };
    const readAt = sameText ? version.readAt : now;
    const row: VersionRow = { statement: facts.id, number, title: facts.title, text, hash, readAt, engine };
    await library.versions.put(row);
    await library.claims.where('[statement+version]').equals([facts.id, number]).delete();
    await library.claims.bulkPut(rows);
    if (number > MOST_VERSIONS) await forgetVersion(facts.id, number - MOST_VERSIONS + 1);
    return { statement, claims: rows, changed: true };
  });
}

/** Most versions of a text that are kept: the first, and the last ones. A page that changes with every visit must not fill the disk. */
const MOST_VERSIONS = 50;

/** Part of a transaction that is open already. The first version is never forgotten. */
async function forgetVersion(statement: string, number: number): Promise<void> {
  await library.versions.delete([statement, number]);
  await library.claims.where('[statement+version]').equals([statement, number]).delete();
}

/** A better reader may find a date or a party that it missed before, in the same text. */
function sameFacts(known: StatementRow, facts: Facts): boolean {
  const keys = Object.keys(facts) as (keyof Facts)[];
  return keys.every((key) => JSON.stringify(known[key]) === JSON.stringify(facts[key]));
}

/** The statement of a page, by the page's key; null when the library has none. */
export function statementOfPage(pageKey: string): Promise<StatementRow | null> {
  return guarded(async () => (await library.statements.get(pageKey)) ?? null);
}
