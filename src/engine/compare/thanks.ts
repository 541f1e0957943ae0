import { baseOf } from '../language/lexicon/inflection.ts';
import { baseOfWord } from '../language/lexicon/words.ts';
import type { Profile } from './profile.ts';

const THANKS = new Set(['thank', 'thankful', 'gratitude', 'grateful', 'appreciate', 'appreciation'].map(baseOf));

/**
 * Whether one claim thanks for what the other gives, the very same sum of money: then both sides report it (the rulings of the annotators'
 * guide: of the same specific thing "reaffirmed" and "thanked for" are the same).
 */
export function thanksForTheSame(a: Profile, b: Profile): boolean {
  if (doesThank(a) === doesThank(b)) return false;
  const sums = ({ reading: { quantities } }: Profile): string[] =>
    quantities.flatMap(({ kind, unit, value }) => (kind === 'money' ? [`${unit} ${value}`] : []));
  const others = sums(b);
  return sums(a).some((sum) => others.includes(sum));
}

const doesThank = ({ reading: { words } }: Profile): boolean => words.some((word) => THANKS.has(baseOfWord(word)));
