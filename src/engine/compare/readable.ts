import type { WordClass } from '../claims/words.ts';
import type { Word } from '../language/words.ts';
import type { Span } from '../model.ts';
import { listed, listedBefore } from './enumerated.ts';
import { grammarOf, joined, joinedBy } from './grammar.ts';
import { isCapital, isDone, isOffice, phraseAround } from './phrases.ts';
import type { Profile } from './profile.ts';

/** Cutting phrases out of a claim so that they can be read alone. */

/** How many more words the rest of a name or of a hyphened word may be. */
const MOST_OF_NAME = 3;

/** What only counts or frames the words after its "of". */
const LIGHT = new Set(
  'form forms series range cases number kind importance context set rest field fields area areas favour favor light context'.split(
    ' ',
  ),
);

const DEED_WITH = new Set(['in', 'with', 'to', 'under', 'for']);
/** What is said of a matter rather than the matter. */
const WISHES = new Set(
  'need importance necessity commitment support assurance readiness desire willingness determination interest hope'.split(
    ' ',
  ),
);
const LEADING = new Set('the a an its their his her our this these both all'.split(' '));

/**
 * A phrase as it can be read alone: with the rest of a hyphened word and of a name, with what completes it, and without a "series of"
 * before it.
 * @param wanted whether a word is worth going on for.
 */
export function readable(
  own: Profile,
  [from, to]: readonly [from: number, to: number],
  wanted: (word: Word) => boolean,
): readonly [from: number, to: number] {
  const { text } = own;
  const words = own.reading.words;
  let [first, last] = [from, to];
  last = withRest(own, last);
  // "Military-to-military | communication".
  if (last > to) last = Math.max(last, phraseAround(own, last)[1]);
  for (let more = 0; more < MOST_OF_NAME && belongs(text, words[first - 1], words[first]); more++) first--;
  // "Mediation efforts exerted": what was done with them is told by what follows.
  const { classes } = grammarOf(own);
  const kindAt = (at: number): string | undefined => classes.get(words[at]?.start ?? -1);
  const trails = kindAt(last) === 'ed' || isDone(own, last);
  if (last > first && trails && !joinedBy('-', text, words[last - 1], words[last])) last--;
  else last = withRest(own, listed(own, completed(own, first, last, wanted)));
  // "Has been showing | positive dynamics".
  if (last > first && kindAt(first) === 'ing' && kindAt(first - 1) === 'be') first++;
  first = listedBefore(own, first, last);
  // "Built with | the savings of the people", "engage in | a serious dialogue".
  const [opens, next] = [words[first], words[first + 1]?.lower ?? ''];
  const deed = opens !== undefined && grammarOf(own).verbal.has(opens.start);
  const participle = kindAt(first) === 'ed' || isDone(own, first);
  if ((participle && COMPLETING.has(next)) || (deed && DEED_WITH.has(next))) first += 2;
  if (LIGHT.has(words[first]?.lower ?? '') && words[first + 1]?.lower === 'of' && first + 2 <= last) first += 2;
  // "The need | for more pilots": that it is needed or wished is no matter.
  if (WISHES.has(words[first]?.lower ?? '') && words[first + 1]?.empty && first + 2 <= last) first += 2;
  while (first < last && LEADING.has(words[first]?.lower ?? '')) first++;
  // "Duties worth | over four billion": how much is a difference by itself.
  if (last > first && BEFORE_AMOUNT.has(words[last]?.lower ?? '')) last--;
  return [denied(own, first), last];
}

const BEFORE_AMOUNT = new Set(['worth', 'amounting', 'totalling', 'totaling']);

const DENIALS = new Set('not no without never prevent avoid avert preventing avoiding averting'.split(' '));
/** These too, but they may be nouns: "by year end". */
const ENDINGS = new Set(
  'end ends ended ending stop stops stopped stopping halt halted halting cease ceased ceasing'.split(' '),
);
/** Between a denial and what it denies: "preventing further escalation", “not "de-risking"”. */
const BEFORE_DENIED = new Set(['further', 'any', 'all', 'such']);
const OPENING_QUOTE = /^ ["“‘«]$/;
/** "Without unduly limiting trade", "not wish to be only an exporter": so many words before a phrase are looked at. */
const MOST_BEFORE = 6;

const LEADS_TO: ReadonlySet<WordClass> = new Set(['adverb', 'to', 'ing', 'det', 'be']);

/** Whether a word is a verb by its ending or by what stands before it: "ending", "to end", "must stop". */
function isVerbHere(own: Profile, at: number): boolean {
  const { classes } = grammarOf(own);
  const kindAt = (i: number): WordClass | undefined => classes.get(own.reading.words[i]?.start ?? -1);
  return VERB_FORMS.has(kindAt(at) ?? 'other') || BEFORE_BASE.has(kindAt(at - 1) ?? 'other');
}
const VERB_FORMS: ReadonlySet<WordClass> = new Set(['ing', 'ed']);
const BEFORE_BASE: ReadonlySet<WordClass> = new Set(['to', 'modal']);

const adjoin = (text: string, left: Word | undefined, right: Word | undefined): boolean =>
  joined(text, left, right) ||
  (left !== undefined && right !== undefined && OPENING_QUOTE.test(text.slice(left.end, right.start)));

/** Where a phrase begins with the word that denies it: without that it would say the contrary. */
function denied(own: Profile, first: number): number {
  const words = own.reading.words;
  const { classes, verbal } = grammarOf(own);
  for (let at = first - 1; at >= first - MOST_BEFORE && adjoin(own.text, words[at], words[at + 1]); at--) {
    const word = words[at];
    if (!word) break;
    if (DENIALS.has(word.lower) || (ENDINGS.has(word.lower) && isVerbHere(own, at))) return at;
    const kind = classes.get(word.start) ?? 'other';
    if (!verbal.has(word.start) && !LEADS_TO.has(kind) && !BEFORE_DENIED.has(word.lower)) break;
  }
  return first;
}

/** The span of the words from one to another, with the amount before them that the other side does not have, and with the mark that ends their quotation. */
export function withAmount(own: Profile, other: Profile, from: number, to: number): Span | null {
  const words = own.reading.words;
  const [start, end] = [words[from]?.start, words[to]?.end];
  if (start === undefined || end === undefined) return null;
  const amount = own.reading.quantities.find(
    (quantity) =>
      quantity.start < start &&
      (quantity.end > start || /^[\s-]{1,2}$/.test(own.text.slice(quantity.end, start))) &&
      !other.reading.quantities.some(({ value }) => value === quantity.value),
  );
  return {
    start: amount?.start ?? start,
    end: end + Number(end < own.claim.end && opensQuote(own.text.slice(start, end), own.text[end])),
  };
}

/** Whether a quotation begins in the words and ends right behind them. */
const opensQuote = (words: string, next = ''): boolean => /["“«‘][^"”»’]*$/.test(words) && /["”»’]/.test(next);

/** The last word of a phrase with the rest of a hyphened word and of a name. */
function withRest({ text, reading: { words } }: Profile, to: number): number {
  let last = to;
  while (last < to + MOST_OF_NAME && belongs(text, words[last], words[last + 1])) last++;
  return last;
}

/** Whether two words that follow each other are one: joined by a hyphen, or parts of a name. */
function belongs(text: string, left: Word | undefined, right: Word | undefined): boolean {
  if (!left || !right) return false;
  const between = text.slice(left.end, right.start);
  if (between === '-' || between === '/') return true;
  return between === ' ' && isCapital(text, left) && isCapital(text, right);
}

/** Prepositions that say of a thing what it is: "access for aid", "support to the grid". */
const COMPLETING = new Set(
  'for in to on with through against from over at into off by between among within towards toward about under'.split(
    ' ',
  ),
);
/** "In a professional manner" tells how something is done, and not what a thing is. */
const ADVERBIAL = new Set('manner way fashion spirit light context regard respect course'.split(' '));
/** "With his Norlandic counterpart" tells whom one meets. */
const TO_WHOM = new Set(['counterpart', 'counterparts', 'colleague', 'colleagues']);
/** Longest phrase with what completes it, in words. */
const LONGEST_COMPLETED = 10;

/**
 * The last word of a phrase that ends at `to`, with what completes it: "access | for aid", "support | to the northern grid".
 * @param wanted whether a word is worth going on for.
 */
function completed(own: Profile, from: number, to: number, wanted: (word: Word) => boolean): number {
  const words = own.reading.words;
  const { verbal } = grammarOf(own);
  let last = to;
  for (;;) {
    let next = last + 1;
    const prep = words[next];
    if (!prep || !COMPLETING.has(prep.lower) || !joined(own.text, words[last], prep)) return last;
    next++;
    while (
      words[next]?.empty &&
      LEADING.has(words[next]?.lower ?? '') &&
      joined(own.text, words[next - 1], words[next])
    )
      next++;
    const word = words[next];
    if (!word || word.empty || !joined(own.text, words[next - 1], word)) return last;
    if (verbal.has(word.start) || isDone(own, next) || isOffice(own, word)) return last;
    const [, end] = phraseAround(own, next);
    if (ADVERBIAL.has(words[end]?.lower ?? '') || TO_WHOM.has(words[end]?.lower ?? '')) return last;
    if (end - from >= LONGEST_COMPLETED || !words.slice(next, end + 1).some(wanted)) return last;
    last = end;
  }
}
