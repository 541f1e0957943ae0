import type { Relation } from '../engine/model.ts';
import { comparisonId, sidesOf } from './comparisons.ts';
import type { CurrentText } from './currentText.ts';
import { guarded } from './guard.ts';
import { LibraryProblem } from './problems.ts';
import { type ClaimAnchor, type ClaimRow, type JudgementRow, library, type Verdict } from './schema.ts';

/**
 * The reader's own word on two claims. It counts before the engine's, survives new comparisons, and hangs on the claims' words,
 * because their ids are new with every version of a text and of the engine.
 */
export interface Judgement {
  /** The statements and a claim of each, in any order. */
  readonly statement: string;
  readonly claim: string;
  readonly other: string;
  readonly partner: string;
  /** Null takes the word back. */
  readonly verdict: Verdict | null;
}

/**
 * Keeps, changes or takes back the reader's word on two claims: whole or not at all.
 * @param now milliseconds since 1970.
 * @returns what the word was before; null where there was none. With it the change can be undone.
 * @throws LibraryProblem when a claim is not there any more.
 */
export function keepJudgement(said: Judgement, now: number): Promise<Verdict | null> {
  return guarded(() =>
    library.transaction('rw', library.claims, library.judgements, async () => {
      const sides = sidesOf(said.statement, said.other);
      const ids = sides[0] === said.statement ? [said.claim, said.partner] : [said.partner, said.claim];
      const [a, b] = await Promise.all([anchorOf(sides[0], ids[0] ?? ''), anchorOf(sides[1], ids[1] ?? '')]);
      const comparison = comparisonId(said.statement, said.other);
      const id = JSON.stringify([comparison, a.text, a.nth, b.text, b.nth]);
      const before = (await library.judgements.get(id))?.verdict ?? null;
      if (said.verdict === null) await library.judgements.delete(id);
      else await library.judgements.put({ id, comparison, sides, a, b, verdict: said.verdict, saidAt: now });
      return before;
    }),
  );
}

async function anchorOf(statement: string, id: string): Promise<ClaimAnchor> {
  const claim = await library.claims.get(id);
  if (claim?.statement !== statement) throw new LibraryProblem('problem_claim_gone');
  const version = [statement, claim.version];
  const claims = await library.claims.where('[statement+version]').equals(version).sortBy('index');
  const same = claims.filter(({ text }) => text === claim.text);
  return { text: claim.text, nth: same.findIndex((one) => one.id === id) };
}

/** A judgement whose two claims stand in the texts of now. */
export interface PlacedJudgement {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}

/** The judgements of a pair with the ids that their claims have now, and how many hang on words that are gone. */
export interface PlacedJudgements {
  readonly placed: readonly PlacedJudgement[];
  readonly lost: number;
}

/** Finds the claims of judgements in the current texts of the two sides, in the order of the comparison's sides. */
export function placeJudgements(
  rows: readonly JudgementRow[],
  first: CurrentText,
  second: CurrentText,
): PlacedJudgements {
  const left = byAnchor(first.claims);
  const right = byAnchor(second.claims);
  const placed = rows.flatMap(({ a, b, verdict }): PlacedJudgement[] => {
    const [own, other] = [left.get(keyOf(a)), right.get(keyOf(b))];
    return own !== undefined && other !== undefined ? [{ a: own, b: other, verdict }] : [];
  });
  return { placed, lost: rows.length - placed.length };
}

const keyOf = ({ text, nth }: ClaimAnchor): string => `${nth} ${text}`;

function byAnchor(claims: readonly ClaimRow[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    claims.map(({ id, text }) => {
      const nth = seen.get(text) ?? 0;
      seen.set(text, nth + 1);
      return [keyOf({ text, nth }), id];
    }),
  );
}

/** The relation that a verdict gives a pair of claims; null when the reader unlinked them. */
export const relationOf = (verdict: Verdict): Relation | null => (verdict === 'none' ? null : verdict);
