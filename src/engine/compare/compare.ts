import { ClaimParts } from '../claims/parts.ts';
import { PointedSentences } from '../claims/pointedSentences.ts';
import { readClaims } from '../claims/readClaims.ts';
import { detectLanguage } from '../language/detect.ts';
import type {
  Candidate,
  Claim,
  ComparedClaim,
  Comparison,
  Link,
  Reason,
  Relation,
  StatementText,
  Status,
} from '../model.ts';
import { align } from './align.ts';
import { apart, type Found } from './apart.ts';
import { differencesOf, differencesOfParts } from './differences.ts';
import { divided, type NarrowedLink, type Told, toldByParts } from './divided.ts';
import { type Look, looksOf, type Sightings, sightingsOf } from './links.ts';
import { MODELS, type Models } from './models.ts';
import { narrowed, type PartedStatement } from './narrowed.ts';
import { pointsOf } from './points.ts';
import { type Profile, profilesOf, sameWords } from './profile.ts';
import type { RarityInPair } from './rarityInPair.ts';
import { reasonsOf } from './reasons.ts';
import { kindsOf, type Ruling, relationSignals, rulingOn, saysTheSame } from './relation.ts';
import type { Likeness } from './signals/likeness.ts';
import { interlocutorsOf, isSpecific } from './specifics.ts';
import { topicShares, topicsOf } from './topics.ts';

/** A statement whose claims were read before, by this version of the engine. */
export interface ReadStatement extends StatementText {
  readonly claims: readonly Claim[];
  /** The text's sentences, where they are at hand: they are read with the models that the claims are compared with. */
  readonly sentences?: PointedSentences;
}

/**
 * Compares two or more statements of one event, each with each: which claims speak of the same matter, and what differs. Claims are divided
 * where the other side's statement tells their parts apart. Pure and deterministic. A statement without a sentence simply has no claims. Claim
 * ids are `statement.claim`, `0.3`.
 */
export function compare(statements: readonly StatementText[]): Comparison {
  return comparePoints(
    statements.map((statement, i) => {
      const language = statement.language ?? detectLanguage(statement.text);
      const sentences = new PointedSentences(statement.text);
      const claims = readClaims(statement.text, { statement: i, language, sentences });
      return { ...statement, language, claims, sentences };
    }),
  );
}

/** The same for claims that are already at hand; they are divided and numbered anew. */
export function comparePoints(statements: readonly ReadStatement[], models: Models = MODELS): Comparison {
  return concluded(statements, apart(findingsOf(statements, models)));
}

/**
 * The same for claims that are already at hand and stay as they are; their ids must be unique over all statements. Where links tell parts of
 * a claim apart, claim and links name the parts.
 */
export function compareClaims(statements: readonly ReadStatement[], models: Models = MODELS): Comparison {
  return concluded(statements, findingsOf(statements, models));
}

const languageOf = ({ language, text }: StatementText): string => language ?? detectLanguage(text);

function findingsOf(statements: readonly ReadStatement[], models: Models): Found {
  const read = statements.map((statement): PartedStatement => {
    const { text, claims, sentences } = statement;
    const language = languageOf(statement);
    return {
      profiles: profilesOf(text, claims, language),
      parts: new ClaimParts(text, language, () => sentences ?? new PointedSentences(text, models.splits)),
    };
  });
  const links: NarrowedLink[] = [];
  const candidates = new Map<string, Candidate[]>();
  for (const [i, one] of read.entries()) {
    for (const other of read.slice(i + 1)) {
      const found = compareTwo(one, other, models);
      links.push(...found.links);
      for (const [claim, own] of found.candidates) candidates.set(claim, [...(candidates.get(claim) ?? []), ...own]);
    }
  }
  return { profiles: read.map(({ profiles }) => profiles), candidates, ...divided(read, links) };
}

/** What follows from links for each claim, for the topics and for the points of three statements and more. */
function concluded(
  statements: readonly ReadStatement[],
  { profiles, links, candidates, parts, wholes }: Found,
): Comparison {
  const statuses = statusesOf(links);
  const sure = new Set(links.flatMap(({ a, b, possible }) => (possible ? [] : [a, b])));
  const interlocutors = interlocutorsOf(statements, profiles);
  const topics = profiles.map((claims) => claims.map(topicsOf));
  const compared = statements.map((statement, i) => ({
    issuer: statement.issuer ?? null,
    language: languageOf(statement),
    claims: (profiles[i] ?? []).map((profile, k): ComparedClaim => {
      const { id } = profile.claim;
      const [own, whole] = [parts?.get(id), wholes?.get(id)];
      return {
        ...profile.claim,
        status: statuses.get(id) ?? 'only',
        ...(statuses.has(id) && !sure.has(id) && { possible: true }),
        specific: isSpecific(profile, interlocutors),
        topics: topics[i]?.[k] ?? [],
        candidates: candidates.get(id) ?? [],
        ...(own && { parts: own }),
        ...(whole && { of: whole }),
      };
    }),
  }));
  return {
    statements: compared,
    links,
    topics: topicShares(topics),
    ...(compared.length > 2 && { points: pointsOf(compared, links) }),
  };
}

function compareTwo(rows: PartedStatement, columns: PartedStatement, models: Models) {
  const sightings = sightingsOf(rows.profiles, columns.profiles);
  const looks = looksOf(sightings, models.links).map((look) => raised(look, rows.profiles, columns.profiles));
  const aligned = align(looks, models.least);
  const links = narrowed(aligned, [rows, columns], sightings, models.links).flatMap(
    ({ look, pairs }): NarrowedLink[] => {
      const a = rows.profiles[look.row];
      const b = columns.profiles[look.column];
      return a && b ? linkOf(a, b, look, sightings, models).map((own) => ({ ...own, pairs, a, b })) : [];
    },
  );
  return { links: toldByParts([rows, columns], links), candidates: bestThree(looks, rows.profiles, columns.profiles) };
}

/** Two claims of the very same words speak of the same matter, whatever else is said around them. */
function raised(look: Look, rows: readonly Profile[], columns: readonly Profile[]): Look {
  const a = rows[look.row];
  const b = columns[look.column];
  return a && b && sameWords(a, b) ? { ...look, score: 1 } : look;
}

/** The link of two claims; none where nothing explains it. */
function linkOf(
  a: Profile,
  b: Profile,
  look: Look,
  { rarity, likeness }: Sightings,
  models: Models,
): Pick<NarrowedLink, 'link' | 'tell'>[] {
  const score = Math.round(look.score * 1e4) / 1e4;
  const ends = { a: a.claim.id, b: b.claim.id, score, ...(score < models.sure && { possible: true }) };
  const reasons = sameWords(a, b) ? wholeReasons(a, b, rarity, likeness) : reasonsOf(a, b, rarity, likeness);
  if (reasons.length === 0) return [];
  const tell = toldOnce(tellingOf(a, b, look, likeness, models));
  return [{ link: { ...ends, reasons, ...tell(a, b) }, tell }];
}

/** Each link has a list of its own: what a browser copies or tells of two links must not depend on what they share. */
const same = (): Told => ({ relation: 'same', differences: [] });

/** How what is told of two linked claims is told of two parts of them: what the whole of both is the same, their parts are too. */
function tellingOf(a: Profile, b: Profile, look: Look, likeness: Likeness, models: Models): NarrowedLink['tell'] {
  if (sameWords(a, b)) return same;
  const signals = relationSignals(look, a, b);
  const ruling = rulingOn(a, b, likeness);
  if (ruling.same ?? saysTheSame(models, signals, a, b)) return same;
  const kinds = kindsOf(models, signals);
  const relationOf = ({ conflict }: Ruling): Relation => (conflict ? 'conflict' : 'differs');
  const whole: Told = {
    relation: relationOf(ruling),
    differences: differencesOf(a, b, { ...ruling, kinds, likeness }),
  };
  return (x, y) => {
    if (x === a && y === b) return whole;
    const own = rulingOn(x, y, likeness);
    const differences = differencesOfParts(whole.differences, x, y, { ...own, kinds, likeness });
    return { relation: relationOf(own), differences };
  };
}

/** Tells each two parts once: two statements are divided by themselves and then among others, mostly in the same places. */
function toldOnce(tell: NarrowedLink['tell']): NarrowedLink['tell'] {
  const told = new Map<string, Told>();
  return (a, b) => {
    const places = [a, b].map(({ claim }) => `${claim.start} ${claim.end}`).join(' ');
    const known = told.get(places) ?? tell(a, b);
    told.set(places, known);
    return known;
  };
}

function wholeReasons(a: Profile, b: Profile, rarity: RarityInPair, likeness: Likeness): Reason[] {
  const reasons = reasonsOf(a, b, rarity, likeness);
  if (reasons.length > 0) return reasons;
  const { start, end, text } = a.claim;
  return [{ kind: 'word', label: text, a: { start, end }, b: { start: b.claim.start, end: b.claim.end } }];
}

/** How many candidates a claim keeps of each other statement, and from which score on one is worth showing. */
const KEPT = 3;
const WORTH_SHOWING = 0.02;

function bestThree(
  looks: readonly Look[],
  rows: readonly Profile[],
  columns: readonly Profile[],
): Map<string, Candidate[]> {
  const found = new Map<string, Candidate[]>();
  const add = (own: Profile | undefined, other: Profile | undefined, score: number): void => {
    if (!own || !other) return;
    const candidate = { claim: other.claim.id, score: Math.round(score * 1e4) / 1e4 };
    const known = found.get(own.claim.id);
    if (!known) found.set(own.claim.id, [candidate]);
    else if (known.length < KEPT) known.push(candidate);
  };
  const sorted = looks
    .filter(({ score }) => score >= WORTH_SHOWING)
    .sort((x, y) => y.score - x.score || x.row - y.row || x.column - y.column);
  for (const { row, column, score } of sorted) {
    add(rows[row], columns[column], score);
    add(columns[column], rows[row], score);
  }
  return found;
}

/** By claim: `both` if one of its links says the same, else `differs`. What has no link is `only`. */
function statusesOf(links: readonly Link[]): Map<string, Status> {
  const statuses = new Map<string, Status>();
  for (const { a, b, relation } of links) {
    for (const id of [a, b])
      if (statuses.get(id) !== 'both') statuses.set(id, relation === 'same' ? 'both' : 'differs');
  }
  return statuses;
}
