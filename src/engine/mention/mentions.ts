import { type Logistic, logisticMargin } from '../compare/learnt.ts';
import type { Profile } from '../compare/profile.ts';
import type { Mention, ReportedClaim } from '../model.ts';
import type { Report } from './passageSignals.ts';
import { isQuotation } from './quotations.ts';
import type { ReadPassage } from './reports.ts';

/** A passage reports a claim from the log odds `least` on. Learnt by `npm run learn -- mentions`. */
export interface MentionModel extends Logistic {
  readonly least: number;
}

/** A claim besides the likest is reported too from this score on. */
const ALSO_REPORTED = 0.45;
const MOST_CLAIMS = 4;

/** The passages that report claims, neighbours of one sentence that report the same one made one. */
export function mentionsAmong(
  passages: readonly ReadPassage[],
  claims: readonly (readonly Profile[])[],
  model: MentionModel,
): Mention[] {
  const mentions: { mention: Mention; last: ReadPassage; place: number }[] = [];
  for (const [place, read] of passages.entries()) {
    if (read.reports.length === 0 || logisticMargin(model, read.signals) < model.least) continue;
    const mention = mentionOf(read, claims);
    const before = mentions.at(-1);
    if (before && before.place === place - 1 && isSame(before.last, read)) {
      const { start, kind } = before.mention;
      before.mention = { ...mention, start, kind: kind === 'quote' ? kind : mention.kind };
      before.last = read;
      before.place = place;
    } else mentions.push({ mention, last: read, place });
  }
  return mentions.map(({ mention }) => mention);
}

function isSame(a: ReadPassage, b: ReadPassage): boolean {
  const [x, y] = [a.reports[0], b.reports[0]];
  return a.passage.sentence === b.passage.sentence && x?.statement === y?.statement && x?.place === y?.place;
}

function mentionOf({ passage, reports }: ReadPassage, claims: readonly (readonly Profile[])[]): Mention {
  const reported = reports.filter(({ score }, i) => i === 0 || score >= ALSO_REPORTED).slice(0, MOST_CLAIMS);
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
