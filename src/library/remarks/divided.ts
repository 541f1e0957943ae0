import type { Act, Claim, Span } from '../../engine/model.ts';
import type { ClaimAnchor, ClaimRow } from '../schema.ts';
import type { RemarkRow } from './remarkRows.ts';
import { placesIn, type WordsPlace } from './wordsPlace.ts';

/** Longest claim that the reader can join, in UTF-16 code units. */
export const MAX_JOINED = 20_000;

export interface Part extends Span {
  readonly act: Act;
}

/** The text of a statement whose claims are written. */
export interface ClaimsOf {
  readonly statement: string;
  readonly version: number;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * The claims of a text as the library keeps them: as the engine reads them, divided and joined as the reader said, the earlier word
 * first. What the engine reads keeps its name, whatever is divided around it; a claim of the reader's is named after its place.
 * @param claims the engine's, in the order of the text.
 * @param remarks the reader's on this statement, of any kind.
 */
export function claimRows(claims: readonly Claim[], of: ClaimsOf, remarks: readonly RemarkRow[]): ClaimRow[] {
  const engines = new Map(claims.map((claim, index) => [keyOf(claim), { act: claim.act, index }]));
  let first = 0;
  return divided(claims, of, remarks).map((part, index) => {
    const { start, end } = part;
    const engine = engines.get(keyOf(part));
    while ((claims[first + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) first++;
    const place = engine === undefined ? `${first}:${start}-${end}` : `${engine.index}`;
    const { statement, version, text } = of;
    const act = engine?.act ?? part.act;
    return {
      id: `${statement}#${version}.${place}`,
      statement,
      version,
      index,
      start,
      end,
      act,
      text: text.slice(start, end),
    };
  });
}

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;

/** Whether a remark changes where claims begin and end. */
export const divides = ({ kind }: Pick<RemarkRow, 'kind'>): boolean => kind === 'divide' || kind === 'join';

function divided(
  claims: readonly Part[],
  { text, language }: ClaimsOf,
  remarks: readonly RemarkRow[],
): readonly Part[] {
  const said = inOrder(remarks.filter(divides));
  if (said.length === 0) return claims;
  const place = placesIn(text);
  let parts = claims;
  for (const remark of said) {
    const own = place(remark.claim);
    if (own === null) continue;
    if (remark.kind === 'divide') parts = cut(parts, own.inside(remark.at ?? 0), { text, language });
    else parts = joined(parts, own, remark.next === undefined ? null : place(remark.next));
  }
  return parts;
}

/** The earlier first; every device puts them in the same order. */
export function inOrder(remarks: readonly RemarkRow[]): RemarkRow[] {
  return [...remarks].sort((x, y) => x.saidAt - y.saidAt || (x.id < y.id ? -1 : 1));
}

/** Nothing is cut where a claim begins already, or where no claim stands. */
function cut(parts: readonly Part[], at: number, of: Pick<ClaimsOf, 'text' | 'language'>): readonly Part[] {
  return parts.flatMap((part) => {
    if (at <= part.start || at >= part.end) return [part];
    const spans = [within(of.text, part.start, at), within(of.text, at, part.end)].flatMap((span) => span ?? []);
    if (spans.length < 2) return [part];
    const acts = actsIn(part, spans, of);
    return spans.map((span, i) => ({ ...span, act: acts[i] ?? part.act }));
  });
}

/** Without the blanks around; null where there is nothing else. */
export function within(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/** What the parts of a claim do. */
export type ReadActs = (whole: Part, parts: readonly Span[], of: Pick<ClaimsOf, 'text' | 'language'>) => readonly Act[];

let actsIn: ReadActs = (whole, parts) => parts.map(() => whole.act);

/**
 * Says how the acts of parts are read: by the engine in the worker, which alone writes claims. Pages, which only read them, need not
 * load the engine for it; unsaid, a part does what the whole did.
 */
export function readActsWith(read: ReadActs): void {
  actsIn = read;
}

function joined(parts: readonly Part[], own: WordsPlace, next: WordsPlace | null): readonly Part[] {
  if (next === null) return parts;
  const at = parts.findIndex(({ start, end }) => start < own.end && own.end <= end);
  const [one, two] = [parts[at], parts[at + 1]];
  if (!one || !two || next.start < two.start || next.start >= two.end) return parts;
  if (two.end - one.start > MAX_JOINED) return parts;
  return [...parts.slice(0, at), { start: one.start, end: two.end, act: one.act }, ...parts.slice(at + 2)];
}

/** The claims that a division or join concerns as they stand now, in order: none where its words are gone. */
export function concerned(
  remark: RemarkRow,
  claims: readonly ClaimRow[],
  place: (anchor: ClaimAnchor) => WordsPlace | null,
): readonly string[] {
  const own = place(remark.claim);
  const next = remark.next === undefined ? null : place(remark.next);
  if (own === null || (remark.kind === 'join' && next === null)) return [];
  const seam = next?.start ?? own.inside(remark.at ?? 0);
  const left = claims.findLast(({ start, end }) => start < seam && end > own.start);
  const right = claims.find(({ start, end }) => start <= seam && seam < end);
  return left && right ? [...new Set([left.id, right.id])] : [];
}
