import { plainLetters } from '../translations/list.ts';
import type { Word } from '../words.ts';
import { namesByForm } from './lines.ts';
import { AMOUNT_WORDS } from './words.ts';

const OVER = 'over';

const tables = new Map<string, ReadonlyMap<string, string>>();

/** By form, the English word. A language without a table has none. */
function tableOf(language: string): ReadonlyMap<string, string> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map(
    namesByForm(AMOUNT_WORDS.get(language) ?? '').map(([form, english]) => [plainLetters(form), english] as const),
  );
  tables.set(language, table);
  return table;
}

/**
 * The words of another language as English would say them where they tell a number, a date, a length of time or money, so that all
 * are read by the same rules: `30`, `days` for "30 jours". Words that only join ("19 de marzo") are left out, and numbers are written with
 * a full stop before the tenths and no groups.
 * @param words what `translated` gives for the text.
 * @param language two letters of BCP 47; without a table of its own the words come back as they are.
 */
export function spokenInEnglish(words: readonly Word[], language: string): Word[] {
  const table = tableOf(language);
  if (table.size === 0) return [...words];
  return joinedGroups(
    words.flatMap((word) => {
      if (/^\d/.test(word.lower)) return [{ ...word, lower: plainNumber(word.lower) }];
      const english = table.get(plainLetters(word.lower));
      if (english === OVER) return [];
      return [{ ...word, lower: english ?? word.english ?? word.lower }];
    }),
  );
}

/**
 * In the languages that have a table a full stop or a space groups the thousands, and a comma stands before the tenths. Before just three
 * digits it groups them as well, in Mexico: such a number is left as it is, and read as in English.
 */
function plainNumber(number: string): string {
  const ungrouped = number.replace(/[\u00a0\u202f]/g, '').replace(/^(\d{1,2})(?:er|º|ª)$/u, '$1');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(ungrouped)) return ungrouped.replaceAll('.', '').replace(',', '.');
  return /^\d+,(?!\d{3}$)\d+$/.test(ungrouped) ? ungrouped.replace(',', '.') : ungrouped;
}

/** "1 500" is one number where spaces group the thousands: one code unit apart, three digits. */
function joinedGroups(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const group =
      before && word.start - before.end === 1 && /^\d{3}$/.test(word.lower) && /^\d{1,3}$/.test(before.lower);
    if (group) joined[joined.length - 1] = { ...before, end: word.end, lower: before.lower + word.lower };
    else joined.push(word);
  }
  return joined;
}
