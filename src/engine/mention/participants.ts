import type { Profile } from '../compare/profile.ts';
import { OPENING_CLAIMS } from './openings.ts';
import { NO_OWN_NAMES, type OwnNames } from './ownNames.ts';

const isActor = (key: string): boolean => key.startsWith('person ') || key.startsWith('party ');

/** Who talked, as the statements' first claims say: persons and parties by their keys in profiles (`person joe-biden`, `party us`). */
export const participantKeys = (
  statements: readonly (readonly Profile[])[],
  own: OwnNames = NO_OWN_NAMES,
): ReadonlySet<string> =>
  new Set(statements.flatMap((claims) => claims.slice(0, OPENING_CLAIMS).flatMap((claim) => actorsIn(claim, own))));

/** The persons and parties that a stretch of text names, each once, in order; those that the sides' own names tell last. */
export const actorsIn = (profile: Profile, own: OwnNames = NO_OWN_NAMES): string[] => [
  ...new Set([...profile.named.keys()].filter(isActor).concat(own.keysIn(profile.claim.text))),
];
