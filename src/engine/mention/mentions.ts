import { type Logistic, logisticMargin } from '../compare/learnt.ts';
import type { Profile } from '../compare/profile.ts';
import type { Mention, ReportedClaim } from '../model.ts';
import { divided } from './divisions.ts';
import { type ClaimPlace, isAmong } from './openings.ts';
import type { Against, Report } from './passageSignals.ts';
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
  against: Pick<Against, 'claims' | 'openings'>,
  model: MentionModel,
): Mention[] {
  const mentions: { mention: Mention; last: ReadPassage; place: number }[] = [];
  for (const [place, read] of passages.entries()) {
    if (read.reports.length === 0 || logisticMargin(model, read.signals) < model.least) continue;
    for (const part of divided(read, against.claims)) {
      const mention = mentionOf(part, against);
      const before = mentions.at(-1);
      if (before && place - before.place <= 1 && isSame(before.last, part)) {
        const { start, kind } = before.mention;
        before.mention = { ...mention, start, kind: kind === 'quote' ? kind : mention.kind };
        before.last = part;
        before.place = place;
      } else mentions.push({ mention, last: part, place });
    }
  }
  return mentions.map(({ mention }) => mention);
}

function isSame(a: ReadPassage, b: ReadPassage): boolean {
  const [x, y] = [a.reports[0], b.reports[0]];
  return a.passage.sentence === b.passage.sentence && x?.statement === y?.statement && x?.place === y?.place;
}

function mentionOf(
  { passage, reports }: ReadPassage,
  { claims, openings }: Pick<Against, 'claims' | 'openings'>,
): Mention {
  const reported = withOpenings(
    reports.filter(({ score }, i) => i === 0 || score >= ALSO_REPORTED),
    openings,
  ).slice(0, MOST_CLAIMS);
  const [best] = reported;
  const likest = best && claims[best.statement]?.[best.place];
  return {
    start: passage.start,
    end: passage.end,
    kind: likest && isQuotation(passage.profile, likest) ? 'quote' : 'paraphrase',
    claims: reported.flatMap((report) => reportedClaim(report, claims)),
    attributedTo: [],
  };
}

function reportedClaim({ statement, place, score }: Report, claims: readonly (readonly Profile[])[]): ReportedClaim[] {
  const claim = claims[statement]?.[place]?.claim;
  if (!claim) return [];
  return [{ statement, claim: claim.id, start: claim.start, end: claim.end, score: Math.round(score * 1e4) / 1e4 }];
}

/** Adds the other statements' openings where the likest claim is one. */
function withOpenings(reports: readonly Report[], openings: readonly ClaimPlace[]): readonly Report[] {
  const [best] = reports;
  if (!best || !isAmong(openings, best)) return reports;
  const added = openings.filter((opening) => !isAmong(reports, opening)).map((own) => ({ ...own, score: best.score }));
  return [best, ...added, ...reports.slice(1)];
}
