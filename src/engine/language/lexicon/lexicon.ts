import type { Term } from '../../model.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { Word } from '../words.ts';
import { CharacterTable } from './characters.ts';
import { readForms } from './forms.ts';
import { type Candidate, longest } from './longest.ts';
import { type Meaning, Meanings } from './meanings.ts';
import { PhraseTable } from './phrases.ts';
import { keysOf, type LexiconWord, wordsOf } from './words.ts';

let phraseTable: PhraseTable<Meaning> | undefined;
let characterTable: CharacterTable<Meaning> | undefined;

/** Made at the first use, like the next: a page that is never compared does not pay for it. */
function phrases(): PhraseTable<Meaning> {
  if (phraseTable !== undefined) return phraseTable;
  const { phrases, meanings, classes } = readForms();
  const read = new Meanings(meanings);
  phraseTable = new PhraseTable(phrases, (number) => read.at(number), classes);
  return phraseTable;
}

function characters(): CharacterTable<Meaning> {
  if (characterTable !== undefined) return characterTable;
  const { characters, meanings } = readForms();
  characterTable = new CharacterTable<Meaning>();
  const read = new Meanings(meanings);
  for (const [form, number] of characters) {
    const meaning = read.at(number);
    if (meaning !== undefined) characterTable.add(form, meaning);
  }
  return characterTable;
}

const IN_A_PLACE = new Set(['in', 'at', 'near', 'around', 'outside', 'visit']);

/** What is named after the city where it was made or held: the Minsk agreements, the Paris Agreement, the Madrid summit. */
const NAMED_AFTER_PLACE = new Set(
  keysOfAll(
    'accord agreement airport center charter club conference consensus convention declaration format forum formula framework meeting memorandum package platform process protocol region round rules summit talks time treaty',
  ),
);

function keysOfAll(words: string): string[] {
  return words.split(' ').map((word) => keysOf(word)[0] ?? word);
}

/** "in Moscow", "visited Kyiv", "the Paris Agreement": the city itself; "Moscow said", "talks with Kyiv": its government. */
function isPlace(words: readonly LexiconWord[], first: number, last: number): boolean {
  const after = words[last + 1];
  if (after?.apart === false && NAMED_AFTER_PLACE.has(after.keys[0] ?? '')) return true;
  const before = words[first - 1];
  if (before === undefined || words[first]?.apart !== false) return false;
  const base = before.keys[0] ?? '';
  if (base !== 'to') return IN_A_PLACE.has(base);
  const verb = words[first - 2]?.keys[0] ?? '';
  return /^(?:visit|trip|travel|journey|arriv|return|come|flew|flight|invit)/.test(verb);
}

function phraseCandidates(text: string, tokens: readonly Token[]): Candidate[] {
  const words = wordsOf(text, tokens);
  const candidates: Candidate[] = [];
  for (const { entry, words: at } of phrases().find(words)) {
    const [from, to] = [at[0] ?? 0, at.at(-1) ?? 0];
    const [first, last] = [words[from], words[to]];
    if (first === undefined || last === undefined) continue;
    const { start } = first;
    const { end } = last;
    const starts = at.map((i) => (words[i] as LexiconWord).start);
    candidates.push({ meaning: entry, start, end, at: starts });
    if (entry.party === null || entry.kind === 'party') continue;
    if (entry.capital && isPlace(words, from, to)) continue;
    candidates.push({ meaning: partyMeaning(entry.party), start, end, at: starts });
  }
  return candidates;
}

/** @param offset where `stretch` begins in the text. */
function characterCandidates(stretch: string, offset: number): Candidate[] {
  return characters()
    .find(stretch)
    .flatMap(({ entry, start, end }) => {
      const at = Array.from({ length: end - start }, (_, i) => offset + start + i);
      const candidate = { meaning: entry, start: offset + start, end: offset + end, at };
      return entry.party === null || entry.kind === 'party'
        ? [candidate]
        : [candidate, { ...candidate, meaning: partyMeaning(entry.party) }];
    });
}

/** What ends a phrase between two words of a language that is read through English ones. */
const ENDS_PHRASE = /[,.;:!?()\n]/;

/**
 * Concepts in the English words that words of another language stand for: "sanctions économiques" holds the sanctions that the English
 * forms name. Names have forms of their own in every language.
 */
function translatedCandidates(text: string, translated: readonly Word[]): Candidate[] {
  const words: LexiconWord[] = [];
  let end: number | null = null;
  for (const word of translated) {
    if (word.empty) continue;
    const apart = end === null || ENDS_PHRASE.test(text.slice(end, word.start));
    words.push({ start: word.start, end: word.end, keys: word.english ? keysOf(word.english) : [], apart });
    end = Math.max(end ?? 0, word.end);
  }
  return phrases()
    .find(words)
    .filter(({ entry }) => entry.kind === 'concept')
    .flatMap(({ entry, words: at }) => {
      const parts = at.flatMap((i) => words[i] ?? []);
      const [first, last] = [parts[0], parts.at(-1)];
      if (!first || !last) return [];
      return [{ meaning: entry, start: first.start, end: last.end, at: parts.map(({ start }) => start) }];
    });
}

const partyMeaning = (party: string): Meaning => ({ kind: 'party', key: party, party, capital: false });

/**
 * What the lexicon knows in a text: concepts, parties, people, places and organisations, the longest form of each kind, in order.
 * A person or a capital gives its party too, over the same words ("the Kremlin", "President Putin" → `ru`).
 * @param text the text that the tokens' offsets count in (UTF-16 code units).
 * @param tokens its tokens, all or those of a claim.
 * @param translated its words, where those of another language stand for English ones.
 */
export function lexiconTerms(text: string, tokens: readonly Token[], translated: readonly Word[] = []): Term[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const candidates = phraseCandidates(text, tokens);
  if (translated.length > 0) candidates.push(...translatedCandidates(text, translated));
  const stretch = text.slice(first.start, last.end);
  if (/[\u3040-\u30ff\u3400-\u9fff]/.test(stretch)) candidates.push(...characterCandidates(stretch, first.start));
  return longest(candidates);
}

/** The party that a name stands for (`the Kremlin`, `President Putin`, `Ukrainian side` → `ru`, `ru`, `ua`); null when there is none. */
export function partyOf(name: string): string | null {
  const parties = lexiconTerms(name, tokenize(name)).filter((term) => term.kind === 'party');
  return parties[0]?.key ?? null;
}
