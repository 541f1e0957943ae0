import { rarity } from '../language/rarity.ts';
import type { Word } from '../language/words.ts';
import type { Difference, DifferenceKind, Span, TermKind } from '../model.ts';
import type { Profile } from './profile.ts';
import { type Cue, mannerOf } from './signals/manner.ts';

/** Both sides' words for a difference; null where a side has none. */
type Evidence = readonly [Span | null, Span | null];

/**
 * What differs between two linked claims, of the likely kinds given, each pointing at the words in both texts. A kind without a word to
 * point at is left out; when none is left the claims differ in scope, by the words that only one has.
 */
export function differencesOf(a: Profile, b: Profile, kinds: readonly DifferenceKind[]): Difference[] {
  const found = kinds.flatMap((kind): Difference[] => {
    const [left, right] = EVIDENCE[kind](a, b);
    return left || right ? [{ kind, a: bare(left), b: bare(right) }] : [];
  });
  if (found.length > 0) return found;
  const [left, right] = aloneRuns(a, b);
  // Two claims of the very same words can still differ in what stands around them: then the whole claims are shown.
  const none = !left && !right;
  return [{ kind: 'scope', a: bare(none ? a.claim : left), b: bare(none ? b.claim : right) }];
}

const bare = (span: Span | null): Span | null => (span ? { start: span.start, end: span.end } : null);

const EVIDENCE: Readonly<Record<DifferenceKind, (a: Profile, b: Profile) => Evidence>> = {
  number: (a, b) => quantities(a, b, (kind) => kind !== 'duration'),
  time: (a, b) =>
    either(
      quantities(a, b, (kind) => kind === 'duration'),
      dates(a, b),
      cues(a, b, ['time']),
    ),
  condition: (a, b) => cues(a, b, ['condition']),
  stage: (a, b) => cues(a, b, ['done', 'agreed', 'proposed', 'raised', 'intent']),
  strength: (a, b) => either(cues(a, b, ['duty', 'firm', 'intent', 'soft']), [verb(a), verb(b)]),
  actor: (a, b) =>
    either(
      speakers(a, b),
      [alone(a, b, 'party'), alone(b, a, 'party')],
      [alone(a, b, 'person'), alone(b, a, 'person')],
    ),
  stance: (a, b) => cues(a, b, ['blame', 'praise', 'firm']),
  scope: aloneRuns,
  detail: aloneRuns,
};

function either(...choices: readonly Evidence[]): Evidence {
  return choices.find(([a, b]) => a || b) ?? [null, null];
}

function quantities(a: Profile, b: Profile, wanted: (kind: string) => boolean): Evidence {
  const first = (own: Profile, other: Profile): Span | null =>
    own.reading.quantities.find(
      (q) => wanted(q.kind) && !other.reading.quantities.some((r) => r.kind === q.kind && r.value === q.value),
    ) ?? null;
  return [first(a, b), first(b, a)];
}

function dates(a: Profile, b: Profile): Evidence {
  const first = (own: Profile, other: Profile): Span | null =>
    own.reading.dates.find((d) => !other.reading.dates.some((e) => e.key.endsWith(d.key) || d.key.endsWith(e.key))) ??
    null;
  return [first(a, b), first(b, a)];
}

/** For each side the first cue of the list that only it has, or else any that it has, as long as the words differ. */
function cues(a: Profile, b: Profile, wanted: readonly Cue[]): Evidence {
  const left = mannerOf(a).cues;
  const right = mannerOf(b).cues;
  const own = (cue: Cue, x: ReadonlyMap<Cue, Span>, y: ReadonlyMap<Cue, Span>): Span | null =>
    x.has(cue) && !y.has(cue) ? (x.get(cue) ?? null) : null;
  const pick = (x: ReadonlyMap<Cue, Span>, y: ReadonlyMap<Cue, Span>): Span | null => {
    for (const cue of wanted) {
      const span = own(cue, x, y);
      if (span) return span;
    }
    return null;
  };
  return [pick(left, right), pick(right, left)];
}

function speakers(a: Profile, b: Profile): Evidence {
  const x = mannerOf(a);
  const y = mannerOf(b);
  return x.speaker === y.speaker ? [null, null] : [x.speakerSpan, y.speakerSpan];
}

function alone(own: Profile, other: Profile, kind: TermKind): Span | null {
  for (const [key, term] of own.named) if (term.kind === kind && !other.named.has(key)) return term;
  return null;
}

/** The word that reports: the first that is neither empty nor a name. */
const verb = (profile: Profile): Span | null =>
  profile.reading.words.find((word) => !word.empty && !word.name && word.start > profile.claim.start) ?? null;

/** On each side the words around the rarest one that the other side lacks. */
function aloneRuns(a: Profile, b: Profile): Evidence {
  return [aloneRun(a, b), aloneRun(b, a)];
}

function aloneRun(own: Profile, other: Profile): Span | null {
  const words = own.reading.words;
  const lacks = (word: Word | undefined): boolean => word !== undefined && !word.empty && !other.matter.has(word.key);
  let best = -1;
  words.forEach((word, i) => {
    if (lacks(word) && rarity(word.key) > rarity(words[best]?.key ?? 'the')) best = i;
  });
  const word = words[best];
  if (!word) return null;
  let from = best;
  let to = best;
  while (best - from < 3 && lacks(words[from - 1]) && joined(own.text, words[from - 1], words[from])) from--;
  while (to - best < 3 && lacks(words[to + 1]) && joined(own.text, words[to], words[to + 1])) to++;
  return { start: words[from]?.start ?? word.start, end: words[to]?.end ?? word.end };
}

/** Whether nothing but a space or a hyphen stands between two words. */
const joined = (text: string, left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && right !== undefined && /^[\s-]{1,2}$/.test(text.slice(left.end, right.start));
