import { rarity } from '../language/rarity.ts';
import type { Difference, DifferenceKind, Span } from '../model.ts';
import type { Profile } from './profile.ts';

/** What differs between two linked claims, each with both sides' words; at most one of a kind. */
export function differencesOf(a: Profile, b: Profile): Difference[] {
  const found: Difference[] = [];
  const add = (kind: DifferenceKind, left: Span | null, right: Span | null): void => {
    if ((left || right) && !found.some((d) => d.kind === kind)) found.push({ kind, a: bare(left), b: bare(right) });
  };
  const onlyA = a.reading.quantities.filter(
    (q) => !b.reading.quantities.some((r) => r.value === q.value && r.kind === q.kind),
  );
  const onlyB = b.reading.quantities.filter(
    (q) => !a.reading.quantities.some((r) => r.value === q.value && r.kind === q.kind),
  );
  add('time', onlyA.find((q) => q.kind === 'duration') ?? null, onlyB.find((q) => q.kind === 'duration') ?? null);
  add('number', onlyA.find((q) => q.kind !== 'duration') ?? null, onlyB.find((q) => q.kind !== 'duration') ?? null);
  add('time', unshared(a.reading.dates, b.reading.dates), unshared(b.reading.dates, a.reading.dates));
  if (a.claim.act !== b.claim.act) add('strength', firstWords(a), firstWords(b));
  add('scope', rarestAlone(a, b), rarestAlone(b, a));
  return found.slice(0, 3);
}

const bare = (span: Span | null): Span | null => (span ? { start: span.start, end: span.end } : null);

function unshared(
  own: readonly { key: string; start: number; end: number }[],
  other: readonly { key: string }[],
): Span | null {
  return own.find((date) => !other.some((o) => o.key.endsWith(date.key) || date.key.endsWith(o.key))) ?? null;
}

function firstWords(profile: Profile): Span | null {
  const first = [...profile.matter.values()].find((word) => !word.name);
  return first ?? null;
}

/** The rarest word that only one of the two has: what the other side leaves out. */
function rarestAlone(own: Profile, other: Profile): Span | null {
  let best: Span | null = null;
  let most = 0;
  for (const [key, word] of own.matter) {
    const weight = rarity(key);
    if (other.matter.has(key) || weight <= most) continue;
    most = weight;
    best = word;
  }
  return best;
}
