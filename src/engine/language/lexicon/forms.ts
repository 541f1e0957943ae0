import type { TermKind } from '../../model.ts';
import { BETWEEN_LINES, joinedWords, linesOf } from '../sortedLines.ts';
import { isByCharacter } from './characters.ts';
import { CLASSES, readClasses } from './classes.ts';
import { contrastLines } from './contrastForms.ts';
import { expanded, readLines } from './format.ts';
import { baseOf } from './inflection.ts';
import { KIN } from './kin.ts';
import { LANGUAGES } from './languages/all.ts';
import { type Meaning, writtenMeaning } from './meanings.ts';
import { nameEntries } from './names/entries.ts';
import { BEFORE_MEANING, BETWEEN_FORMS, firstOf, headOf, stepsOf } from './phrases.ts';
import { SYNONYMS } from './synonyms.ts';
import { readConcepts } from './topics/concepts.ts';

/**
 * The whole lexicon, read and ready to be looked up in: plain data, so that a build can carry it along as text. Lines of `key value` are
 * sorted (see `valueIn`): a statement needs a few hundred of their thousands, and tables of all would take longer to make than to use.
 */
export interface Forms {
  /** A line a meaning (see `Meanings`). */
  readonly meanings: string;
  /** Lines: for the key of a first word, its forms (see `PhraseTable`). */
  readonly phrases: string;
  /** Forms that are found character by character, with the number of their meaning. */
  readonly characters: readonly (readonly [form: string, meaning: number])[];
  /** Lines: for the key of a word, its classes. */
  readonly classes: string;
  /** Lines: for the key of a concept, its topic and what is broader. */
  readonly concepts: string;
  /** Lines: for the key of a name, the name and the keys of what is broader, with bars between. */
  readonly names: string;
  /** Lines: for the words of a name in lower case, joined (see `joinedWords`), the name, `Black Sea`; persons left out. */
  readonly properNames: string;
  /** Lines: for the base of a first word, the forms of contrasts (see `ContrastForm`). */
  readonly contrasts: string;
  /** Lines: for the base of a word, the numbers of the groups of synonyms that it stands in, with spaces between. */
  readonly synonyms: string;
  /** Lines: for the key of a concept, its kin that come after it in the alphabet, each with its tenths, with spaces between. */
  readonly kin: string;
}

let read: Forms | undefined;

/**
 * The lexicon, read from its files at the first use. Reading takes longer than comparing two statements, so the builds replace this
 * module by one that holds what it returns (`vite.config.ts`).
 */
export function readForms(): Forms {
  read ??= readAll();
  return read;
}

function readAll(): Forms {
  const names = nameEntries();
  const concepts = [...readConcepts().values()];
  const parties = names.flatMap((entry) => (entry.kind === 'party' ? entry.forms : []));
  return {
    ...readMeanings(),
    classes: linesOf([...readClasses(CLASSES, parties)].map(([key, classes]) => [key, classes.join(' ')])),
    concepts: linesOf(concepts.map(({ key, topic, broader }) => [key, [topic, ...broader].join(' ')])),
    names: linesOf(names.map(({ key, name, broader }) => [key, [name, ...broader].join('|')])),
    properNames: linesOf(
      names
        .filter(({ kind }) => kind !== 'person')
        .flatMap(({ forms }) => forms.filter((form) => /^[A-Z][A-Za-z ]+$/.test(form)))
        .map((form) => [joinedWords(form.toLowerCase()), form]),
    ),
    contrasts: contrastLines(),
    synonyms: synonymLines(),
    kin: linesOf(readLines(KIN).map(({ key, forms }) => [key, forms.join(' ')])),
  };
}

function synonymLines(): string {
  const groups = new Map<string, number[]>();
  for (const [group, line] of SYNONYMS.trim().split('\n').entries())
    for (const base of new Set(line.split(' | ').map(baseOf))) groups.set(base, [...(groups.get(base) ?? []), group]);
  return linesOf([...groups].map(([base, own]) => [base, own.join(' ')]));
}

function readMeanings(): Pick<Forms, 'meanings' | 'phrases' | 'characters'> {
  const meanings: Meaning[] = [];
  const phrases = new Map<string, string[]>();
  const characters: [string, number][] = [];
  const numbers = new Map<string, number>();
  const add = (forms: readonly string[], meaning: number) => {
    for (const form of forms) {
      if (isByCharacter(form)) characters.push([form, meaning]);
      else addPhrase(phrases, form, meaning);
    }
  };
  const enter = (kind: TermKind, key: string, party: string | null, capital: boolean): number =>
    meanings.push({ kind, key, party, capital }) - 1;
  for (const { kind, key, party, capital, forms } of nameEntries()) {
    const meaning = enter(kind, key, party, capital);
    if (!numbers.has(key) || !capital) numbers.set(key, meaning);
    add(forms, meaning);
  }
  for (const { key, forms } of readConcepts().values()) {
    const meaning = enter('concept', key, null, false);
    numbers.set(key, meaning);
    add(forms, meaning);
  }
  for (const { key, forms } of LANGUAGES.flatMap(readLines)) {
    const meaning = numbers.get(key);
    if (meaning === undefined) throw new Error(`lexicon: a language has forms of an unknown key: ${key}`);
    add(forms, meaning);
  }
  return {
    meanings: meanings.map(writtenMeaning).join(BETWEEN_LINES),
    phrases: linesOf([...phrases].map(([head, forms]) => [head, forms.join(BETWEEN_FORMS)])),
    characters,
  };
}

function addPhrase(phrases: Map<string, string[]>, form: string, meaning: number): void {
  if (/[([]/.test(firstOf(form))) {
    for (const one of expanded(form)) addPhrase(phrases, one.trim(), meaning);
    return;
  }
  const head = headOf(form);
  const forms = phrases.get(head) ?? [];
  phrases.set(head, forms);
  for (const one of expanded(form)) forms.push(`${stepsOf(one).slice(1).join(' ')}${BEFORE_MEANING}${meaning}`);
}
