import { rarity } from '../language/rarity.ts';
import type { Reason } from '../model.ts';
import type { Profile } from './profile.ts';

/** What a reader is shown of a link's grounds: more would only repeat. */
const MOST = 6;

/** What two claims share, the rarest first: numbers and dates, then words. */
export function reasonsOf(a: Profile, b: Profile): Reason[] {
  const found: { reason: Reason; weight: number }[] = [];
  for (const [key, word] of a.matter) {
    const other = b.matter.get(key);
    if (!other) continue;
    found.push({
      reason: {
        kind: 'word',
        label: a.text.slice(word.start, word.end),
        a: { start: word.start, end: word.end },
        b: { start: other.start, end: other.end },
      },
      weight: rarity(key),
    });
  }
  found.sort((x, y) => y.weight - x.weight || (x.reason.a?.start ?? 0) - (y.reason.a?.start ?? 0));
  return found.slice(0, MOST).map(({ reason }) => reason);
}
