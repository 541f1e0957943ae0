import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/index.ts';
import { readTerms } from '../../../src/engine/language/terms.ts';
import { cutRun, type WrittenWord } from '../../../src/engine/language/translations/characters.ts';
import { readList } from '../../../src/engine/language/translations/list.ts';
import { lookUpAll } from './reading.ts';

const keys = (text: string, language: string): string[] =>
  readTerms(text, 0, text.length, language).words.flatMap(({ key, empty }) => (empty ? [] : [key]));

describe('words of another language', () => {
  it('are known by the keys of the English words that they stand for', () => {
    expect(keys('双方讨论了停火', 'zh')).toEqual(expect.arrayContaining(keys('discuss ceasefire', 'en')));
    expect(keys('Стороны обсудили прекращение огня', 'ru')).toEqual(
      expect.arrayContaining(keys('discuss ceasefire', 'en')),
    );
  });

  it('keep the place where they stand in the text', () => {
    const text = 'Обсуждено прекращение огня на море.';
    const word = readTerms(text, 0, text.length, 'ru').words.find(({ lower }) => lower === 'прекращение огня');
    expect(word && text.slice(word.start, word.end)).toBe('прекращение огня');
  });

  it('are found in traditional characters too, at their own places', () => {
    const [traditional, simplified] = ['雙方討論了烏克蘭停火問題', '双方讨论了乌克兰停火问题'];
    const read = readTerms(traditional, 0, traditional.length, 'zh-Hant');
    expect(read.words.map(({ key }) => key)).toEqual(keys(simplified, 'zh'));
    const ceasefire = read.words.find(({ key }) => key === keys('ceasefire', 'en')[0]);
    expect(ceasefire && traditional.slice(ceasefire.start, ceasefire.end)).toBe('停火');
    expect(read.names.some(({ kind, key }) => kind === 'party' && key === 'ua')).toBe(true);
  });

  it.each([
    ['fr', 'la sécurité européenne', 'european security'],
    ['fr', 'le secrétaire d’État et l’armée', 'secretary state army'],
    ['de', 'Außenminister würdigte die Unterstützung', 'foreign minister appreciate support'],
    ['es', 'la reunión y la agresión', 'meeting aggression'],
    ['pt', 'a reunião e a segurança', 'meeting security'],
  ])('of %s are known with their accents: %s', (language, words, english) => {
    expect(keys(words, language)).toEqual(expect.arrayContaining(keys(english, 'en')));
  });

  it('are the same with and without a short word before them', () => {
    expect(keys('près d’Odessa', 'fr')).toEqual(keys('near Odessa', 'en'));
    expect(keys('mise en oeuvre', 'fr')).toEqual(keys('mise en œuvre', 'fr'));
  });

  it('stay as they are in English and in languages without a list', () => {
    expect(readTerms('Der Rat tagte.', 0, 14, 'xx').words).toEqual(readTerms('Der Rat tagte.').words);
    expect(readTerms('The council met.', 0, 16, 'constructor').words).toEqual(readTerms('The council met.').words);
  });

  it('pair two statements of the same points in two languages', () => {
    const { links, statements } = compare([
      {
        text: 'The leaders agreed to a ceasefire of 30 days. They discussed grain exports across the Black Sea.',
        language: 'en',
      },
      {
        text: 'Лидеры договорились о прекращении огня на 30 дней. Обсуждены поставки зерна через Чёрное море.',
        language: 'ru',
      },
    ]);
    expect(statements[1]?.claims).toHaveLength(2);
    expect(links.map(({ a, b }) => `${a} ${b}`).sort()).toEqual(['0.0 1.0', '0.1 1.1']);
  });
});

describe('a list of words', () => {
  const list = readList('ceasefire : перемири- | прекращени- огня\nsea : море | моря\npeace : мир');

  it('finds whole forms, stems that go on for six letters, and forms of several words', () => {
    expect(lookUpAll(list, 'перемирием море')).toEqual(['ceasefire', 'sea']);
    expect(lookUpAll(list, 'прекращения огня моря')).toEqual(['ceasefire', 'sea']);
  });

  it('knows words of other languages that carry no matter', () => {
    expect(readList('also : également\ncall on : призва-').whole.get('egalement')).toEqual([]);
    expect(lookUpAll(readList('call on : призва-'), 'призвал')).toEqual(['call']);
  });

  it('takes no whole form for the beginning of another word', () => {
    expect(lookUpAll(list, 'мирный')).toEqual([]);
    expect(lookUpAll(list, 'перемириеобразнейший')).toEqual([]);
  });
});

describe('cutting a run of characters', () => {
  const word = (english: string, cost: number): WrittenWord => ({ english: [english], cost });
  const table = new Map([
    ['研究', word('research', 6)],
    ['研究生', word('graduate', 9)],
    ['生命', word('life', 6)],
    ['起源', word('origin', 7)],
  ]);

  it('takes the cut whose words are the least unexpected together', () => {
    expect(cutRun(table, '研究生命起源').flatMap(({ english }) => english)).toEqual(['research', 'life', 'origin']);
  });

  it('covers every character once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('研', '究', '生', '命', '起', '源', '火') }), (run) => {
        const cut = cutRun(table, run);
        expect(cut.map(({ start, end }) => run.slice(start, end)).join('')).toBe(run);
      }),
    );
  });
});
