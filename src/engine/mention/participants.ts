import type { Profile } from '../compare/profile.ts';

/** Persons and parties by their keys in profiles (`person joe-biden`, `party us`). */
export interface Participants {
  /** Who talked, as the statements' first claims say. */
  readonly talked: ReadonlySet<string>;
  /** Everybody and everything that the statements name. */
  readonly named: ReadonlySet<string>;
}

/** In how many first claims a statement says who talked with whom. */
const OPENING_CLAIMS = 2;

export const isActor = (key: string): boolean => key.startsWith('person ') || key.startsWith('party ');

/** Who took part in the event that these statements report. */
export function participantsOf(statements: readonly (readonly Profile[])[]): Participants {
  const talked = new Set<string>();
  const named = new Set<string>();
  for (const profiles of statements) {
    for (const [i, profile] of profiles.entries()) {
      for (const key of profile.named.keys()) {
        named.add(key);
        if (i < OPENING_CLAIMS && isActor(key)) talked.add(key);
      }
    }
  }
  return { talked, named };
}

/** The persons and parties that a stretch of text names, each once, in order. */
export const actorsIn = (profile: Profile): string[] => [...profile.named.keys()].filter(isActor);
