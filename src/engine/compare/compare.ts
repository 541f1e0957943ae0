import { readClaims } from '../claims/readClaims.ts';
import { detectLanguage } from '../language/detect.ts';
import type { Claim, ComparedStatement, Comparison, Link, Relation, StatementText, Status } from '../model.ts';
import { align } from './align.ts';
import { differencesOf } from './differences.ts';
import { type Look, looksOf, sightingsOf } from './links.ts';
import { MODELS, type Models } from './models.ts';
import { type Profile, profilesOf } from './profile.ts';
import { reasonsOf } from './reasons.ts';
import { kindsOf, relationSignals, sameness } from './relation.ts';

/** A statement whose claims were read before, by this version of the engine. */
export interface ReadStatement extends StatementText {
  readonly claims: readonly Claim[];
}

/**
 * Compares two or more statements of one event, each with each: which claims speak of the same matter, and what differs. Pure
 * and deterministic. A statement without a sentence simply has no claims. Claim ids are `statement.claim`, `0.3`.
 */
export function compare(statements: readonly StatementText[]): Comparison {
  return compareClaims(
    statements.map((statement, i) => {
      const language = statement.language ?? detectLanguage(statement.text);
      return { ...statement, language, claims: readClaims(statement.text, { statement: i, language }) };
    }),
  );
}

/** The same for claims that are already at hand; their ids must be unique over all statements. */
export function compareClaims(statements: readonly ReadStatement[], models: Models = MODELS): Comparison {
  const profiles = statements.map((statement) => profilesOf(statement.text, statement.claims));
  const links: Link[] = [];
  for (let i = 0; i < statements.length; i++) {
    for (let j = i + 1; j < statements.length; j++) {
      links.push(...linksBetween(profiles[i] ?? [], profiles[j] ?? [], models));
    }
  }
  return { statements: statements.map((statement) => withStatus(statement, links)), links };
}

/** The links between the claims of two statements, by their places. */
export function linksBetween(rows: readonly Profile[], columns: readonly Profile[], models: Models = MODELS): Link[] {
  const sightings = sightingsOf(rows, columns);
  const looks = looksOf(sightings, models.links);
  return align(looks, models.least).flatMap((look) => {
    const a = rows[look.row];
    const b = columns[look.column];
    return a && b ? linkOf(a, b, look, models) : [];
  });
}

function linkOf(a: Profile, b: Profile, look: Look, models: Models): Link[] {
  const reasons = reasonsOf(a, b);
  if (reasons.length === 0) return [];
  const signals = relationSignals(look, a, b);
  const relation: Relation = sameness(models, signals) >= models.same.least ? 'same' : 'differs';
  const differences = relation === 'same' ? [] : differencesOf(a, b, kindsOf(models, signals));
  return [{ a: a.claim.id, b: b.claim.id, relation, score: look.score, reasons, differences }];
}

function withStatus(statement: ReadStatement, links: readonly Link[]): ComparedStatement {
  return {
    issuer: statement.issuer ?? null,
    language: statement.language ?? detectLanguage(statement.text),
    claims: statement.claims.map((claim) => ({ ...claim, status: statusOf(claim.id, links) })),
  };
}

/** `both` if one of the claim's links says the same, else `differs` if it has a link, else `only`. */
function statusOf(id: string, links: readonly Link[]): Status {
  const own = links.filter((link) => link.a === id || link.b === id);
  if (own.some((link) => link.relation === 'same')) return 'both';
  return own.length > 0 ? 'differs' : 'only';
}
