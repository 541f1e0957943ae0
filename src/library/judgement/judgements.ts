import { guarded } from '../keeping/guard.ts';
import { LibraryProblem } from '../problems.ts';
import { type ClaimAnchor, library } from '../schema.ts';
import { currentTextOf } from '../statement/currentText.ts';
import { anchorOf } from './claimAnchor.ts';
import { comparisonId, sidesOf } from './pairRows.ts';
import { claimsOf, placer } from './placedJudgements.ts';
import type { Verdict } from './verdicts.ts';

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

/** The same, said of claims that need not be there any more. */
export interface AnchoredJudgement {
  readonly statement: string;
  readonly own: ClaimAnchor;
  readonly other: string;
  readonly partner: ClaimAnchor;
  readonly verdict: Verdict | null;
}

const TABLES = () => [library.statements, library.versions, library.claims, library.judgements];

/**
 * Keeps, changes or takes back the reader's word on two claims: whole or not at all, and of two at once the later counts.
 * @param now milliseconds since 1970.
 * @returns what the word was before; null where there was none. With it the change can be undone.
 * @throws LibraryProblem when a claim is not there any more.
 */
export function keepJudgement(said: Judgement, now: number): Promise<Verdict | null> {
  return guarded(() =>
    library.transaction('rw', TABLES(), async () => {
      const { statement, other, verdict } = said;
      const own = await anchorOfClaim(statement, said.claim);
      const partner = await anchorOfClaim(other, said.partner);
      return put({ statement, own, other, partner, verdict }, now);
    }),
  );
}

/**
 * The same by the claims' words, for what the reader said of claims that are gone.
 * @throws LibraryProblem when the library does not hold both statements.
 */
export function keepAnchored(said: AnchoredJudgement, now: number): Promise<Verdict | null> {
  return guarded(() =>
    library.transaction('rw', TABLES(), async () => {
      const held = await library.statements.bulkGet([said.statement, said.other]);
      if (held.includes(undefined)) throw new LibraryProblem('problem_unknown_statement');
      return put(said, now);
    }),
  );
}

/** Part of a transaction that is open already. What was said of the same two claims under other words gives way. */
async function put({ verdict, ...said }: AnchoredJudgement, now: number): Promise<Verdict | null> {
  const sides = sidesOf(said.statement, said.other);
  const [a, b] = sides[0] === said.statement ? [said.own, said.partner] : [said.partner, said.own];
  const comparison = comparisonId(said.statement, said.other);
  const id = JSON.stringify([comparison, a.text, a.nth, b.text, b.nth]);
  const rows = await library.judgements.where('comparison').equals(comparison).sortBy('saidAt');
  const [first, second] = [await currentTextOf(sides[0]), await currentTextOf(sides[1])];
  const place = first && second ? placer(first, second) : () => null;
  const here = claimsOf(place({ a, b }));
  const before = rows.filter((row) => row.id === id || (here !== null && claimsOf(place(row)) === here));
  await library.judgements.bulkDelete(before.map((row) => row.id));
  if (verdict !== null) await library.judgements.put({ id, comparison, sides, a, b, verdict, saidAt: now });
  return before.at(-1)?.verdict ?? null;
}

async function anchorOfClaim(statement: string, id: string): Promise<ClaimAnchor> {
  const claim = await library.claims.get(id);
  const version = claim?.statement === statement && (await library.versions.get([statement, claim.version]));
  if (!claim || !version) throw new LibraryProblem('problem_claim_gone');
  const claims = library.claims.where('[statement+version]').equals([statement, claim.version]);
  return anchorOf(claim, await claims.sortBy('index'), version.text);
}
