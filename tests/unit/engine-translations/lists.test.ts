import { describe, expect, it } from 'vitest';
import { RUSSIAN } from '../../../src/engine/language/translations/ru.ts';
import { CHINESE } from '../../../src/engine/language/translations/zh.ts';

const LISTS: readonly (readonly [name: string, list: string, script: RegExp])[] = [
  ['Chinese', CHINESE, /^[\p{Script=Han}“”《》]+$/u],
  ['Russian', RUSSIAN, /^[\p{Script=Cyrillic}]+-?(?:[ -][\p{Script=Cyrillic}]+-?){0,2}$/u],
];

const linesOf = (list: string): string[] => list.trim().split('\n');
const formsOf = (line: string): string[] => (line.split(' : ')[1] ?? '').split('|').map((form) => form.trim());

describe.each(LISTS)('the %s list', (_, list, script) => {
  it('has an English word or a few, a colon and forms on every line', () => {
    expect(linesOf(list).filter((line) => !/^[a-z0-9][a-z0-9 ]* : \S/.test(line))).toEqual([]);
  });

  it('writes its forms in its own script', () => {
    expect(
      linesOf(list)
        .flatMap(formsOf)
        .filter((form) => !script.test(form)),
    ).toEqual([]);
  });

  it('gives every form once', () => {
    const forms = linesOf(list).flatMap(formsOf);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it('has no stem so short that it would catch other words', () => {
    const stems = linesOf(list)
      .flatMap(formsOf)
      .flatMap((form) => form.split(' '))
      .filter((word) => word.endsWith('-'));
    expect(stems.filter((stem) => stem.length < 4)).toEqual([]);
  });
});
