import { baseOf } from '../language/lexicon/inflection.ts';
import { baseOfWord } from '../language/lexicon/words.ts';
import type { Difference, Term } from '../model.ts';
import { bare, overlap } from '../text/span.ts';
import type { Profile } from './profile.ts';

/** What one does to another, so that it matters who does it to whom. "Spoke with" and "met" are the same from either side. */
const DEEDS = new Set(
  (
    'accuse ask assure attack blame brief buy call condemn congratulate criticise help host inform invade invite owe pay phone ' +
    'promise provide receive sell send strike supply support telephone thank threaten urge visit warn'
  )
    .split(' ')
    .map(baseOf),
);

/**
 * Who does what otherwise in two claims that say the same sentence for the rest: another state or person, one on each side, or the two of
 * them the other way round ("A thanked B", "B thanked A"). Null when nothing is.
 */
export function rolesOtherwise(a: Profile, b: Profile): Difference | null {
  return another(namedIn(a), namedIn(b)) ?? turnedRound(a, actorsIn(a), b, actorsIn(b)) ?? exchanged(a, b);
}

/** States and persons; a leader's name is both. */
const namedIn = ({ reading: { names } }: Profile): Term[] =>
  names.filter(({ kind }) => kind === 'party' || kind === 'person');

/** The same in order, each name once: as a person where it is one's. */
function actorsIn(profile: Profile): Term[] {
  const actors = namedIn(profile);
  const persons = actors.filter(({ kind }) => kind === 'person');
  return actors.filter((actor) => actor.kind === 'person' || !persons.some((person) => overlap(person, actor)));
}

function another(left: readonly Term[], right: readonly Term[]): Difference | null {
  const alone = (own: readonly Term[], other: readonly Term[]): Term[] =>
    own.filter(({ key }) => !other.some((one) => one.key === key));
  const [x, ...more] = alone(left, right);
  const [y, ...others] = alone(right, left);
  if (!x || !y || more.length > 0 || others.length > 0 || x.kind !== y.kind) return null;
  return { kind: 'actor', a: bare(x), b: bare(y) };
}

function turnedRound(a: Profile, left: readonly Term[], b: Profile, right: readonly Term[]): Difference | null {
  const [doer, other] = left;
  const [otherDoer, another] = right;
  if (!doer || !other || !otherDoer || !another || doer.key === other.key) return null;
  if (doer.key !== another.key || other.key !== otherDoer.key) return null;
  const deed = deedBetween(a, doer, other);
  return deed !== null && deed === deedBetween(b, otherDoer, another)
    ? { kind: 'actor', a: bare(doer), b: bare(otherDoer) }
    : null;
}

/** The same of two names that no list has, in a sentence that is the same but for them: "Norland asked Veska", "Veska asked Norland". */
function exchanged(a: Profile, b: Profile): Difference | null {
  const [x, y] = [a.reading.words, b.reading.words];
  const places = x.length === y.length ? x.flatMap((word, i) => (word.key === y[i]?.key ? [] : [i])) : [];
  const [i = -1, j = -1] = places;
  const [doer, other, otherDoer, another] = [x[i], x[j], y[i], y[j]];
  if (places.length !== 2 || !doer || !other || !otherDoer || !another) return null;
  if (doer.key !== another.key || other.key !== otherDoer.key || !other.name || !another.name) return null;
  const deeds = x.slice(i + 1, j);
  if (deeds.some(({ lower }) => lower === 'by' || lower === 'and')) return null;
  return deeds.some((word) => DEEDS.has(baseOfWord(word)))
    ? { kind: 'actor', a: bare(doer), b: bare(otherDoer) }
    : null;
}

/** What the one does to the other, in the active voice; null when it is nothing of that kind. */
function deedBetween({ reading: { words } }: Profile, doer: Term, other: Term): string | null {
  const between = words.filter(({ start, end }) => start >= doer.end && end <= other.start);
  if (between.some(({ lower }) => lower === 'by' || lower === 'and')) return null;
  return between.map(baseOfWord).find((base) => DEEDS.has(base)) ?? null;
}
