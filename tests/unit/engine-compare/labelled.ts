import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { type Claim, compareClaims, type Span } from '../../../src/engine/index.ts';

/** How well the engine tells specific claims from general ones, and their topics: against labels that were given by reading. */

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/pairs', import.meta.url));
export const labelledThere = existsSync(CORPUS);

interface Labelled {
  readonly pair: string;
  readonly side: string;
  readonly claims: Readonly<Record<string, { readonly specific: boolean; readonly topics: readonly string[] }>>;
}

interface Gold {
  readonly claims: Readonly<Record<string, readonly (Span & { readonly id: string })[]>>;
}

interface Meta {
  readonly documents: readonly { readonly file: string; readonly language?: string }[];
}

/** One labelled claim and what the engine says of it. */
export interface Judged {
  readonly pair: string;
  readonly side: string;
  readonly id: string;
  readonly text: string;
  readonly act: string;
  readonly is: { readonly specific: boolean; readonly topics: readonly string[] };
  readonly said: { readonly specific: boolean; readonly topics: readonly string[] };
}

const json = (path: string | URL): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The labelled claims of one half, judged in the comparison of their pair; acts are those of the engine's own claims there. */
export function judged(half: 'learn' | 'check'): Judged[] {
  const labels = json(new URL(`annotations/${half}.json`, import.meta.url)) as Labelled[];
  return labels.flatMap(({ pair, side, claims: labelled }) => {
    const folder = join(CORPUS, pair);
    const gold = (json(join(folder, 'gold.json')) as Gold).claims;
    const { documents } = json(join(folder, 'meta.json')) as Meta;
    const read = Object.entries(gold).map(([party, spans]) => {
      const text = readFileSync(join(folder, `${party}.txt`), 'utf8');
      const language = documents.find(({ file }) => file === `${party}.txt`)?.language ?? 'en';
      const own = readClaims(text, { language });
      const claims = spans.map((span) => asClaim(text, span, own));
      return { party, text, language, claims };
    });
    const place = read.findIndex(({ party }) => party === side);
    return (compareClaims(read).statements[place]?.claims ?? []).flatMap((claim) => {
      const is = labelled[claim.id];
      if (!is) return [];
      const said = { specific: claim.specific === true, topics: claim.topics ?? [] };
      return [{ pair, side, id: claim.id, text: claim.text, act: claim.act, is, said }];
    });
  });
}

function asClaim(text: string, { id, start, end }: Span & { readonly id: string }, own: readonly Claim[]): Claim {
  const overlap = (claim: Span): number => Math.min(end, claim.end) - Math.max(start, claim.start);
  const nearest = own.reduce<Claim | null>(
    (best, claim) => (best && overlap(best) >= overlap(claim) ? best : claim),
    null,
  );
  return { id, start, end, text: text.slice(start, end), act: nearest?.act ?? 'INFORM' };
}

export interface Agreement {
  readonly claims: number;
  readonly accuracy: number;
  readonly f1: number;
  readonly kappa: number;
  /** The mean over statements of how far the share of specific claims is off. */
  readonly shareError: number;
  /** F1 of the topics of all claims together. */
  readonly topics: number;
}

const f1 = (hits: number, said: number, is: number): number => (hits === 0 ? 0 : (2 * hits) / (said + is));

export function agreementOf(claims: readonly Judged[]): Agreement {
  const count = (test: (claim: Judged) => boolean): number => claims.filter(test).length;
  const [is, said] = [count((claim) => claim.is.specific), count((claim) => claim.said.specific)];
  const hits = count((claim) => claim.is.specific && claim.said.specific);
  const total = claims.length;
  const accuracy = count((claim) => claim.is.specific === claim.said.specific) / total;
  const chance = (is * said + (total - is) * (total - said)) / total ** 2;
  const sum = (size: (claim: Judged) => number): number => claims.reduce((all, claim) => all + size(claim), 0);
  const statements = [...grouped(claims).values()];
  const offs = statements.map((own) => {
    const share = (who: 'is' | 'said'): number => own.filter((claim) => claim[who].specific).length / own.length;
    return Math.abs(share('is') - share('said'));
  });
  return {
    claims: total,
    accuracy,
    f1: f1(hits, said, is),
    kappa: (accuracy - chance) / (1 - chance),
    shareError: offs.reduce((all, off) => all + off, 0) / offs.length,
    topics: f1(
      sum((claim) => claim.said.topics.filter((topic) => claim.is.topics.includes(topic)).length),
      sum((claim) => claim.said.topics.length),
      sum((claim) => claim.is.topics.length),
    ),
  };
}

function grouped(claims: readonly Judged[]): Map<string, Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const claim of claims) {
    const key = `${claim.pair} ${claim.side}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return groups;
}
