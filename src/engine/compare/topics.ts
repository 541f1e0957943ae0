import { topicOf } from '../language/lexicon/concepts.ts';
import type { Term, TopicShare } from '../model.ts';
import type { Profile } from './profile.ts';

/** Topics of the lexicon that say how one speaks, in nearly every claim: they tell two statements apart by nothing. */
const EVERYWHERE: ReadonlySet<string> = new Set(['talk', 'attitudes']);

/** Concepts that a topic of a region holds, but that say how two parties stand with each other. */
const RELATIONS: ReadonlySet<string> = new Set(['china-us-relations', 'thucydides']);

/**
 * Which statement speaks of which topics of the lexicon, and in how many claims: the topics with most claims first, equal ones in
 * the order of their names.
 * @param topics by statement and claim, as `topicsOf` gives them.
 */
export function topicShares(topics: readonly (readonly (readonly string[])[])[]): TopicShare[] {
  const counts = new Map<string, number[]>();
  for (const [statement, claims] of topics.entries()) {
    for (const own of claims) {
      for (const topic of own) {
        const row = counts.get(topic) ?? topics.map(() => 0);
        row[statement] = (row[statement] ?? 0) + 1;
        counts.set(topic, row);
      }
    }
  }
  const total = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0);
  return [...counts]
    .map(([topic, claims]) => ({ topic, claims }))
    .sort((x, y) => total(y.claims) - total(x.claims) || (x.topic < y.topic ? -1 : 1));
}

/** The topics of the lexicon that a claim speaks of, each once, in the order of its words. */
export function topicsOf({ named, first }: Profile): string[] {
  const topics = new Set<string>();
  const speakers = new Set(first ? [...named.values()].filter(isBody).map(({ start }) => start) : []);
  for (const { kind, key, start } of named.values()) {
    // "spoke with the leaders of NATO": who spoke, not of what.
    const topic = kind === 'concept' && !speakers.has(start) ? topicOfConcept(key) : null;
    if (topic !== null && !EVERYWHERE.has(topic)) topics.add(topic);
  }
  return [...topics];
}

const topicOfConcept = (key: string): string | null => (RELATIONS.has(key) ? 'relations' : topicOf(key));

const isBody = ({ kind }: Term): boolean => kind === 'party' || kind === 'organisation';
