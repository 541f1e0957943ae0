/** A topic of the lexicon, and in how many points each side speaks of it, in the order of the sides. */
export interface TopicRow {
  readonly topic: string;
  readonly counts: readonly number[];
}

/** The topics that sides speak of, the most spoken of first, equal ones by name. */
export function topicRows(
  sides: readonly { readonly claims: readonly { readonly topics?: readonly string[] }[] }[],
): TopicRow[] {
  const topics = new Set(sides.flatMap(({ claims }) => claims.flatMap(({ topics: own = [] }) => own)));
  const rows = [...topics].map((topic) => ({
    topic,
    counts: sides.map(({ claims }) => claims.filter((claim) => claim.topics?.includes(topic)).length),
  }));
  const total = ({ counts }: TopicRow): number => counts.reduce((sum, count) => sum + count, 0);
  return rows.sort((a, b) => total(b) - total(a) || (a.topic < b.topic ? -1 : 1));
}
