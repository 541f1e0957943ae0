import { looksOf, sightingsOf } from '../compare/links.ts';
import { MODELS } from '../compare/models.ts';
import { openingsOf } from './openings.ts';
import { NO_OWN_NAMES, type OwnNames } from './ownNames.ts';
import { participantKeys } from './participants.ts';
import { type Against, monthAndDay, passageSignals, type Report, shareIn } from './passageSignals.ts';
import type { Passage } from './passages.ts';
import type { Stretch } from './stretches.ts';

/** A passage with the stretches like it, the likest first, and its signals: none where none is like it. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly reports: readonly Report[];
  readonly signals: readonly number[];
}

/** Reads the statements' stretches as what an article is held against. `own` are the sides' own names. */
export function againstOf(stretches: readonly (readonly Stretch[])[], own: OwnNames = NO_OWN_NAMES): Against {
  const all = stretches.flat();
  const dates = all.flatMap(({ reading }) => reading.dates.map(({ key }) => monthAndDay(key)));
  const keys = {
    matter: new Set(all.flatMap(({ matter }) => [...matter.keys()])),
    named: new Set(all.flatMap(({ named }) => [...named.keys()])),
  };
  return {
    stretches,
    keys,
    openings: openingsOf(stretches),
    participants: participantKeys(stretches, own),
    days: new Set(dates),
    own,
  };
}

/**
 * A passage with less matter is a piece of a sentence that tells nothing by itself; one that shares less with all the stretches together
 * reports none of them, and most of a long article is such.
 */
const LEAST_MATTER = 3;
const LEAST_SHARE = 0.3;

const isWorthALook = (passage: Passage | undefined, { keys }: Against): boolean =>
  passage !== undefined &&
  passage.profile.sequence.length >= LEAST_MATTER &&
  shareIn(passage.profile, keys) >= LEAST_SHARE;

/** Finds the stretches like every passage, as the comparison of two statements does. Time grows with passages × stretches. */
export function readPassages(passages: readonly Passage[], against: Against): ReadPassage[] {
  const found = passages.map((): Report[] => []);
  const worth = [...passages.keys()].filter((i) => isWorthALook(passages[i], against));
  const rows = worth.flatMap((i) => passages[i]?.profile ?? []);
  for (const [statement, stretches] of against.stretches.entries()) {
    for (const { row, column, score } of looksOf(sightingsOf(rows, stretches), MODELS.links))
      found[worth[row] ?? -1]?.push({ statement, place: column, score });
  }
  for (const reports of found)
    reports.sort((a, b) => b.score - a.score || a.statement - b.statement || a.place - b.place);
  const bestOf = (i: number): number => found[i]?.[0]?.score ?? 0;
  return passages.map((passage, i) => {
    const reports = found[i] ?? [];
    if (reports.length === 0) return { passage, reports, signals: [] };
    const neighbour = Math.max(bestOf(i - 1), bestOf(i + 1));
    return { passage, reports, signals: passageSignals(passage, reports, neighbour, against) };
  });
}
