import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roomOf, root, sourcesBelow } from './sources.ts';

interface Text {
  readonly message: string;
}

const LOCALES = 'assets/public/_locales';
const languages = readdirSync(join(root, LOCALES)).sort();
const textsOf = (language: string): Readonly<Record<string, Text>> =>
  JSON.parse(readFileSync(join(root, LOCALES, language, 'messages.json'), 'utf8')) as Record<string, Text>;
const english = textsOf('en');

const placesIn = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe('the languages', () => {
  it('are English and at least one more, to prove that no words stand elsewhere', () => {
    expect(languages).toContain('en');
    expect(languages.length).toBeGreaterThan(1);
  });

  for (const language of languages.filter((name) => name !== 'en')) {
    const texts = textsOf(language);

    it(`${language}: has each key of English and no other`, () => {
      expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    });

    it(`${language}: fills the same places`, () => {
      const wrong = Object.entries(texts).filter(([key, { message }]) => {
        const wanted = placesIn(english[key]?.message ?? '');
        const there = placesIn(message);
        // Of one thing a language may write the number itself, in the gender of the thing.
        const left = key.endsWith('_one') ? wanted.filter((place) => place !== '$1' || there.includes(place)) : wanted;
        return there.join() !== left.join();
      });
      expect(wrong.map(([key]) => key)).toEqual([]);
    });

    it(`${language}: has as many words where a text is a list`, () => {
      for (const key of ['number_words', 'month_names'])
        expect(texts[key]?.message.split(',').length, key).toBe(english[key]?.message.split(',').length);
    });

    it(`${language}: begins and ends as English does where a text is joined to others`, () => {
      const ends = (text = '') => [/^\s/.test(text), /\s$/.test(text)];
      const wrong = Object.entries(texts).filter(
        ([key, { message }]) => ends(message).join() !== ends(english[key]?.message).join(),
      );
      expect(wrong.map(([key]) => key)).toEqual([]);
    });

    it(`${language}: is not left in English`, () => {
      const sentences = Object.entries(texts).filter(
        ([, { message }]) => (message.match(/\p{L}{2,}/gu) ?? []).length > 3,
      );
      expect(sentences.filter(([key, { message }]) => message === english[key]?.message)).toEqual([]);
    });

    it(`${language}: fits the stores`, () => {
      expect(texts.extension_description?.message.length).toBeLessThanOrEqual(132);
    });
  }
});

describe('German', () => {
  it('addresses nobody, as English says "you" to everybody', () => {
    const addressed = Object.entries(textsOf('de')).filter(([, { message }]) =>
      /\p{Ll}en Sie\b|\b(?:du|dich|dir|dein\p{Ll}*)\b/u.test(message),
    );
    expect(addressed.map(([key]) => key)).toEqual([]);
  });
});

/** Words: two letters in a row at least, in any script. */
const WORDS = /\p{L}{2}/u;
/** The attributes of an element that are shown or spoken. */
const SPOKEN = /\s(?:title|aria-label|aria-description|aria-roledescription|placeholder|alt|label)="([^"]*)"/g;

const withoutExpressions = (markup: string): string => {
  let depth = 0;
  let out = '';
  for (const character of markup) {
    if (character === '{') depth++;
    if (depth === 0) out += character;
    if (character === '}' && depth > 0) depth--;
  }
  return out;
};

describe('no words stand in the code', () => {
  const markup = sourcesBelow('src').filter(({ path }) => path.endsWith('.tsx'));

  it('as attributes that are shown or spoken', () => {
    const found = markup.flatMap(({ path, code }) =>
      [...code.matchAll(SPOKEN)].filter(([, words = '']) => WORDS.test(words)).map(([words]) => `${path}:${words}`),
    );
    expect(markup.length).toBeGreaterThan(30);
    expect(found).toEqual([]);
  });

  it('between tags', () => {
    // A line of words alone, or words between two tags on one line; a line of code has signs that prose lacks.
    const found = markup.flatMap(({ path, code }) =>
      code.split('\n').flatMap((line) => {
        const between = [...withoutExpressions(line).matchAll(/<[a-zA-Z][^<>]*>([^<>{}]+)<\//g)].map(
          ([, words = '']) => words,
        );
        return between.filter((words) => WORDS.test(words)).map((words) => `${path}: ${words.trim()}`);
      }),
    );
    expect(found).toEqual([]);
  });

  it('as a line of prose', () => {
    const found = markup.flatMap(({ path, code }) =>
      code
        .split('\n')
        .filter(
          (line) =>
            /^\s+\p{Lu}?[\p{L}’',]+(?: [\p{L}’',-]+)+[.?!…:]?$/u.test(line) &&
            !/^\s*(?:return|const|let|case|export|import|type|interface)\b/.test(line),
        )
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('as a string that begins like a sentence', () => {
    const shown = ['ui', 'panel', 'popup', 'options', 'reading', 'welcome', 'content'];
    const found = sourcesBelow('src')
      .filter(({ path }) => shown.includes(roomOf(path)))
      .flatMap(({ path, code }) =>
        code
          .split('\n')
          // What is thrown or written to the console is for whoever mends it.
          .filter((line) => !/\bError\(|\bconsole\./.test(line))
          .flatMap((line) =>
            [...line.matchAll(/(['"`])\p{Lu}\p{L}+ [^'"`]*\1/gu)].map(([words]) => `${path}: ${words}`),
          ),
      );
    expect(found).toEqual([]);
  });

  it('in the pages, but for the name', () => {
    const pages = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^[a-z]+[\\/][^\\/]*\.html$/.test(name),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      const html = readFileSync(join(root, 'src', page), 'utf8');
      expect(
        html
          .replace(/<title>Counterpart<\/title>/, '')
          .replace(/<[^>]*>/g, '')
          .trim(),
        page,
      ).toBe('');
      expect(
        [...html.matchAll(SPOKEN)].map(([words]) => words),
        page,
      ).toEqual([]);
    }
  });

  it('in the manifest', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as unknown;
    const shown: string[] = [];
    const look = (value: unknown, name: string): void => {
      if (typeof value === 'string' && /^(?:name|short_name|description|default_title)$/.test(name)) shown.push(value);
      else if (typeof value === 'object' && value !== null)
        for (const [inner, one] of Object.entries(value)) look(one, inner);
    };
    look(manifest, '');
    expect(shown.length).toBeGreaterThan(3);
    for (const words of shown) expect(words).toMatch(/^__MSG_[a-z_]+__$/);
  });
});
