import { synonymAmong } from '../language/lexicon/synonymous.ts';
import { rarity } from '../language/rarity.ts';
import type { Word } from '../language/words.ts';
import type { Span, TermKind } from '../model.ts';
import { bare, overlap } from '../text/span.ts';
import { grammarOf } from './grammar.ts';
import { completes, isClear, isThing, isUnknownName, lackingIn, sharedNames } from './matter.ts';
import { phraseAround } from './phrases.ts';
import type { Profile } from './profile.ts';
import { readable, withAmount } from './readable.ts';
import type { Likeness } from './signals/likeness.ts';

/** Finding the words of a claim that carry a difference: whole phrases, as a reader would point at them. */

/** By how much a phrase at the end of a claim counts less than one at its beginning, in units of rarity. */
const LATER = 9;

interface Wanted {
  /** Words that another difference points at already. */
  readonly told?: readonly Span[];
  /** Kinds of names that are no matter: who acts. */
  readonly barred?: readonly TermKind[] | undefined;
  /** Whether what is done counts as well as things: "resume the talks". */
  readonly deeds?: boolean;
}

/**
 * The phrase that says most of what only `own` has, by its rare words: no name the other says otherwise, no number, not the verb that
 * reports. What stands early in a claim goes first, as in the notes of those who annotated the pairs.
 */
export function phraseAlone(
  own: Profile,
  other: Profile,
  likeness: Likeness,
  { told = [], barred = ['person', 'party'], deeds = false }: Wanted = {},
): Span | null {
  const lacking = lackingIn(own, other, likeness, barred);
  const { verb, passive } = grammarOf(own);
  const tells = (word: Word): boolean => lacking(word) && (deeds ? isClear : isThing)(own, word);
  const within = (from: number): Span | null => tellingPhrase(own, other, { lacking, tells, told }, from);
  // What stands before the verb that reports is who speaks, or what "was discussed"; a topic only where nothing stands behind.
  return (verb && !passive ? within(verb.end) : null) ?? within(0);
}

interface Telling {
  readonly lacking: (word: Word) => boolean;
  readonly tells: (word: Word) => boolean;
  readonly told: readonly Span[];
}

/** The phrase that says most of the words that tell, among those from an offset of the text on that have nothing `told` in them. */
function tellingPhrase(own: Profile, other: Profile, { lacking, tells, told }: Telling, start: number): Span | null {
  const words = own.reading.words;
  let best: Span | null = null;
  let most = Number.NEGATIVE_INFINITY;
  let read = -1;
  for (const [i, word] of words.entries()) {
    if (i <= read || word.start < start || !lacking(word)) continue;
    const around = phraseAround(own, i);
    // A name by itself is not gone on from: "the Union | for its help".
    if (!words.slice(around[0], around[1] + 1).some((each) => lacking(each) && !isUnknownName(own, each))) continue;
    const [from, to] = readable(own, around, (each) => completes(own, other, lacking, each));
    const phrase = withAmount(own, other, from, to);
    if (!phrase || told.some((span) => overlap(span, phrase))) continue;
    read = to;
    const telling = words.slice(from, to + 1).filter(tells);
    if (telling.length === 0) continue;
    const weight = Math.hypot(...telling.map(({ key }) => rarity(key))) - (LATER * i) / words.length;
    if (weight <= most) continue;
    most = weight;
    best = phrase;
  }
  return best;
}

/** The first name of a kind that only `own` has, whole. */
export function nameAlone(own: Profile, other: Profile, kind: TermKind): Span | null {
  const shared = sharedNames(own, other);
  for (const [key, term] of own.named) {
    if (term.kind !== kind || other.named.has(key)) continue;
    if (!shared.some((span) => overlap(span, term))) return bare(term);
  }
  return null;
}

/**
 * The words in which two claims name one concept, where each puts other words beside a word they share: "energy and infrastructure ceasefire" beside
 * "attacks on energy infrastructure facilities". Null where nothing is named so.
 */
export function namedOtherwise(a: Profile, b: Profile): readonly [Span, Span] | null {
  for (const [key, term] of a.named) {
    const other = b.named.get(key);
    if (term.kind !== 'concept' || !other) continue;
    const [left, right] = [wordsIn(a, term), wordsIn(b, other)];
    const apart = [onlyIn(left, right), onlyIn(right, left)];
    if (apart[0] && apart[1] && left.some((word) => right.some(({ key: same }) => same === word.key)))
      return [bare(term), bare(other)];
  }
  return null;
}

const wordsIn = ({ reading: { words } }: Profile, span: Span): Word[] =>
  words.filter((word) => !word.empty && overlap(word, span));

/** Whether one of these words is none of the others, nor a synonym. */
function onlyIn(words: readonly Word[], others: readonly Word[]): boolean {
  const inSynonym = synonymAmong(others);
  return words.some((word) => !inSynonym(word) && !others.some(({ key }) => key === word.key));
}
