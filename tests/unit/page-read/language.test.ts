import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/page/take/language.ts';
import { WORLD_PAGES } from './worldPages.ts';

const textOf = (language: string): string =>
  WORLD_PAGES.find((page) => page.language === language)?.paragraphs.join('\n\n') ?? '';

describe('the language of a page’s text', () => {
  test.each(WORLD_PAGES.map((page) => [page.language, page.issuer] as const))(
    '%s is believed when stated',
    (language) => {
      expect(languageOf(language, textOf(language))).toBe(language);
    },
  );

  test.each([
    ['en', 'ru', 'ru'],
    ['en', 'ar', 'ar'],
    ['en-US', 'ja', 'ja'],
    ['fr', 'uk', 'uk'],
    ['be', 'ru', 'be'],
    ['zh-Hant', 'zh-CN', 'zh-Hant'],
  ])('stated as %s over a text in %s it is %s', (stated, written, language) => {
    expect(languageOf(stated, textOf(written))).toBe(language);
  });

  test('a site whose English edition is stated as Russian publishes in English', () => {
    expect(languageOf('ru', textOf('en'), ['ru', 'en'])).toBe('en');
    expect(languageOf('ru', textOf('en'), ['ru'])).toBe('ru');
  });

  test.each([
    ['it', ['it', 'en']],
    ['sv', ['sv', 'en']],
    ['fi', ['fi', 'sv', 'en']],
    ['de', ['de', 'en', 'fr']],
    ['en', ['sv', 'en']],
  ])('stated nowhere, a text in %s is one of the issuer’s languages %s', (language, languages) => {
    expect(languageOf('und', textOf(language), languages)).toBe(language);
  });

  test('nothing tells of a page without a text', () => {
    expect(languageOf('und', '', ['fr'])).toBe('und');
    expect(languageOf('und', '12 34')).toBe('und');
    expect(languageOf('fr', '')).toBe('fr');
  });
});
