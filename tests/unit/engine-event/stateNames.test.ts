import { describe, expect, test } from 'vitest';
import { statesNamedIn } from '../../../src/engine/event/stateNames.ts';

describe('states named in other languages', () => {
  test.each([
    ['Bundeskanzler telefoniert mit dem Präsidenten von Kenia', ['ke']],
    ['Entretien avec le Premier ministre de Norvège', ['no']],
    ['Llamada con el presidente de Túnez', ['tn']],
    ['Colloquio telefonico con il Presidente della Polonia', ['pl']],
    ['Rozmowa z prezydentem Kenii', ['ke']],
    ['Президент провів розмову з Президентом Кенії', ['ke']],
    ['Телефонный разговор с Президентом Алжира', ['dz']],
    ['Kenya Cumhurbaşkanı ile görüştü: Cezayir', ['dz']],
    ['Puhelu Norjan pääministerin kanssa', ['no']],
    ['اتصال هاتفي من رئيس كينيا', ['ke']],
    ['استقبل وزير خارجية النرويج', ['no']],
    ['שיחה עם נשיא קניה', ['ke']],
    ['केन्या के राष्ट्रपति', ['ke']],
    ['王样同肯尼亚外长通电话', ['ke']],
    ['日ケニア外相電話会談', ['ke']],
    ['한-케냐 외교장관 통화', ['ke']],
    ['Vereinigte Arabische Emirate und Saudi-Arabien', ['ae', 'sa']],
  ])('%s', (text, states) => {
    expect(statesNamedIn(text)).toEqual(states);
  });

  test('the longer name counts: Nigeria is not Niger, nor Indonesia India', () => {
    expect(statesNamedIn('Visite du président du Nigéria')).toEqual(['ng']);
    expect(statesNamedIn('Прэзідэнт Нігерыі')).toEqual(['ng']);
    expect(statesNamedIn('인도네시아 대통령 접견')).toEqual(['id']);
    expect(statesNamedIn('会见印度尼西亚总统')).toEqual(['id']);
  });

  test.each([
    ['an English text, whose names the lexicon has', 'A call with the President of Kenia'],
    ['a word in small letters', 'nach kenia und zurück'],
    ['words that only begin alike', 'Пограничники нашли Инд'],
    ['no text', ''],
  ])('%s names none', (_, text) => {
    expect(statesNamedIn(text)).toEqual([]);
  });

  test('a long text is read to its two thousandth code unit', () => {
    expect(statesNamedIn('Ö '.repeat(500_000))).toEqual([]);
    expect(statesNamedIn(`${'肯'.repeat(2_000)}肯尼亚`)).toEqual([]);
  });
});
