import { type Logistic, logisticMargin } from '../compare/learnt.ts';
import type { Mention, ReportedClaim } from '../model.ts';
import { divided } from './divisions.ts';
import { type ClaimPlace, isAmong } from './openings.ts';
import { type Against, type Report, shareIn } from './passageSignals.ts';
import type { Passage } from './passages.ts';
import { isQuotation } from './quotations.ts';
import type { ReadPassage } from './reports.ts';

/** A passage reports a claim from the log odds `least` on. Learnt by `npm run learn -- mentions`. */
export interface MentionModel extends Logistic {
  readonly least: number;
}

/** A claim besides the likest is reported too from this score on. */
const ALSO_REPORTED = 0.8;
const MOST_CLAIMS = 4;

/** The passages that report claims, neighbours of one sentence that report the same one made one. */
export function mentionsAmong(
  passages: readonly ReadPassage[],
  against: Pick<Against, 'stretches' | 'openings'>,
  model: MentionModel,
): Mention[] {
  const mentions: { mention: Mention; last: ReadPassage; place: number }[] = [];
  for (const [place, read] of passages.entries()) {
    if (read.reports.length === 0 || logisticMargin(model, read.signals) < model.least) continue;
    for (const part of divided(read, against.stretches)) {
      const mention = mentionOf(part, against);
      const before = mentions.at(-1);
      if (before && place - before.place <= 1 && isSame(before.last, part)) {
        before.mention = joined(before.mention, mention);
        before.last = part;
        before.place = place;
      } else mentions.push({ mention, last: part, place });
    }
  }
  return mentions.map(({ mention }) => mention);
}

/** A claim by its statement's place and its id. */
export const keyOf = ({ statement, claim }: Pick<ReportedClaim, 'statement' | 'claim'>): string =>
  `${statement} ${claim}`;

/** Two neighbours that report the same as one mention. */
function joined(one: Mention, next: Mention): Mention {
  const known = new Set(one.claims.map(keyOf));
  return {
    ...one,
    end: next.end,
    kind: one.kind === 'quote' ? one.kind : next.kind,
    claims: [...one.claims, ...next.claims.filter((claim) => !known.has(keyOf(claim)))],
  };
}

function isSame(a: ReadPassage, b: ReadPassage): boolean {
  const [x, y] = [a.reports[0], b.reports[0]];
  return a.passage.sentence === b.passage.sentence && x?.statement === y?.statement && x?.place === y?.place;
}

function mentionOf(
  { passage, reports }: ReadPassage,
  { stretches, openings }: Pick<Against, 'stretches' | 'openings'>,
): Mention {
  const reported = withOpenings(
    reports.filter(({ score }, i) => i === 0 || score >= ALSO_REPORTED),
    openings,
  ).slice(0, MOST_CLAIMS);
  const [best] = reported;
  const likest = best && stretches[best.statement]?.[best.place];
  return {
    start: passage.start,
    end: passage.end,
    kind: likest && isQuotation(passage.profile, likest) ? 'quote' : 'paraphrase',
    claims: reported.flatMap((report) => claimsIn(report, passage, stretches)),
    attributedTo: [],
  };
}

/** The claims of a stretch that a passage reports: those of which it has a word, that of which it has most first. */
function claimsIn(
  { statement, place, score }: Report,
  { profile }: Passage,
  stretches: Against['stretches'],
): ReportedClaim[] {
  const claims = stretches[statement]?.[place]?.claims ?? [];
  return claims
    .map((own) => ({ ...own.claim, share: shareIn(own, profile) }))
    .sort((a, b) => b.share - a.share)
    .filter(({ share }, i) => i === 0 || share > 0)
    .map(({ id, start, end }) => ({ statement, claim: id, start, end, score: Math.round(score * 1e4) / 1e4 }));
}

/** Adds the other statements' openings where the likest claim is one. */
function withOpenings(reports: readonly Report[], openings: readonly ClaimPlace[]): readonly Report[] {
  const [best] = reports;
  if (!best || !isAmong(openings, best)) return reports;
  const added = openings.filter((opening) => !isAmong(reports, opening)).map((own) => ({ ...own, score: best.score }));
  return [best, ...added, ...reports.slice(1)];
}
