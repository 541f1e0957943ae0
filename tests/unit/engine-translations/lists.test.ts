import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainLetters, readList } from '../../../src/engine/language/translations/list.ts';

const FOLDER = new URL('../../../src/engine/language/translations/', import.meta.url);
const CYRILLIC = /^[\p{Script=Cyrillic}' -]+$/u;

/** What the forms of a language may be written with; languages not named here are written in Latin letters. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: CYRILLIC,
  uk: CYRILLIC,
  zh: /^[\p{Script=Han}“”《》]+$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
};
const LATIN = /^[\p{Script=Latin}\d'’ -]+$/u;

const languages = readdirSync(FOLDER)
  .map((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1])
  .filter((code) => code !== undefined);

async function listOf(code: string): Promise<string> {
  const module: Record<string, unknown> = await import(`../../../src/engine/language/translations/${code}.ts`);
  return Object.values(module)
    .filter((value) => typeof value === 'string')
    .join('\n');
}

const formsOf = (line: string): string[] => (line.split(' : ')[1] ?? '').split('|').map((form) => form.trim());
const again = (all: readonly string[]): string[] => all.filter((one, i) => all.indexOf(one) !== i);

it('finds the lists', () => {
  expect(languages).toEqual(expect.arrayContaining(['ru', 'uk', 'zh']));
});

describe.each(languages)('the list of %s', async (code) => {
  const list = await listOf(code);
  const lines = list.split('\n').filter((line) => line.trim());
  const forms = lines.flatMap(formsOf);

  it('has English words, a colon and forms on every line', () => {
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !/^[a-z0-9][a-z0-9 -]* : [^:]+$/.test(line))).toEqual([]);
  });

  it('gives no form twice, whichever way its letters are written', () => {
    expect(again(forms.map(plainLetters))).toEqual([]);
  });

  it('is written in its own letters, in words of at most three', () => {
    const script = SCRIPTS[code] ?? LATIN;
    expect(forms.filter((form) => !script.test(form) || form.split(' ').length > 3)).toEqual([]);
  });

  it('has no stem of less than three letters', () => {
    expect(forms.flatMap((form) => form.split(' ')).filter((word) => /^.{0,2}-$/u.test(word))).toEqual([]);
  });

  it('is read with no form lost', () => {
    const { whole, stems, phrases } = readList(list);
    const read = whole.size + stems.size + [...phrases.values()].reduce((sum, of) => sum + of.length, 0);
    expect(read).toBe(forms.length);
  });
});

// English texts are divided at hyphens: a word written with one here would have a key that no text gives.
it.each(['ru', 'uk', 'zh'])('the list of %s writes English without hyphens', async (code) => {
  const english = (await listOf(code)).split('\n').map((line) => line.split(' : ')[0] ?? '');
  expect(english.filter((words) => words.includes('-'))).toEqual([]);
});
