import type { Profile } from '../compare/profile.ts';
import { OPENING_CLAIMS } from './openings.ts';

const isActor = (key: string): boolean => key.startsWith('person ') || key.startsWith('party ');

/** Who talked, as the statements' first claims say: persons and parties by their keys in profiles (`person joe-biden`, `party us`). */
export const participantsOf = (statements: readonly (readonly Profile[])[]): ReadonlySet<string> =>
  new Set(statements.flatMap((claims) => claims.slice(0, OPENING_CLAIMS).flatMap(actorsIn)));

/** The persons and parties that a stretch of text names, each once, in order. */
export const actorsIn = (profile: Profile): string[] => [...profile.named.keys()].filter(isActor);
