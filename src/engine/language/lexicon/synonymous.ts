import { remembered } from '../../text/remembered.ts';
import { valueIn } from '../sortedLines.ts';
import type { Word } from '../words.ts';
import { readForms } from './forms.ts';
import { baseOfWord } from './words.ts';

const NOTHING: readonly string[] = [];

const groupsWith = remembered((base): readonly string[] => valueIn(readForms().synonyms, base)?.split(' ') ?? NOTHING);

/** The numbers of the groups of synonyms (`synonyms.ts`) that a word stands in. */
const synonymGroups = (word: Word): readonly string[] => groupsWith(baseOfWord(word));

/** Whether two words stand in one group of synonyms. */
export function areSynonyms(word: Word, other: Word): boolean {
  const others = synonymGroups(other);
  return synonymGroups(word).some((group) => others.includes(group));
}

const groupsAmong = new WeakMap<readonly Word[], ReadonlySet<string>>();

/** Tells of a word whether one of `words` stands in a group of synonyms with it. The groups of a list of words are gathered once. */
export function synonymAmong(words: readonly Word[]): (word: Word) => boolean {
  let groups = groupsAmong.get(words);
  if (!groups) {
    groups = new Set(words.flatMap(synonymGroups));
    groupsAmong.set(words, groups);
  }
  const others = groups;
  return (word) => synonymGroups(word).some((group) => others.has(group));
}
