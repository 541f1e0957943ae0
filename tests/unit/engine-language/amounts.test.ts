import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/index.ts';
import { readTerms } from '../../../src/engine/language/terms.ts';

const datesIn = (text: string, language: string): string[] =>
  readTerms(text, 0, text.length, language).dates.map(({ key, start, end }) => `${key} ${text.slice(start, end)}`);
const amountsIn = (text: string, language: string): string[] =>
  readTerms(text, 0, text.length, language).quantities.map(
    ({ kind, value, unit, start, end }) => `${kind} ${value} ${unit} ${text.slice(start, end)}`,
  );

describe('dates in other languages', () => {
  it.each([
    ['fr', 'À partir du 1er mai 2025.', '2025-05-01 1er mai 2025'],
    ['de', 'Sie telefonierten am 19. März 2025.', '2025-03-19 19. März 2025'],
    ['es', 'El 19 de marzo de 2025 hablaron.', '2025-03-19 19 de marzo de 2025'],
    ['pt', 'Em 2 de agosto conversaram.', '08-02 2 de agosto'],
    ['ru', 'Разговор состоялся 19 марта 2025 года.', '2025-03-19 19 марта 2025'],
    ['uk', 'Розмова відбулася 5 травня.', '05-05 5 травня'],
    ['zh', '双方于2025年3月19日通话。', '2025-03-19 2025年3月19日'],
    ['ja', '３月１９日、電話会談を行った。', '03-19 ３月１９日'],
  ])('are read in %s', (language, text, found) => {
    expect(datesIn(text, language)).toEqual([found]);
  });

  it('are none where no such day is', () => {
    expect(datesIn('双方于3月45日通话。', 'zh')).toEqual([]);
  });
});

describe('amounts in other languages', () => {
  it.each([
    ['fr', 'une aide de 225 millions de dollars', 'money 225000000 usd 225 millions de dollars'],
    ['fr', 'un cessez-le-feu de trente jours', 'duration 30 d trente jours'],
    ['de', 'eine 30-tägige Waffenruhe', 'duration 30 d 30-tägige'],
    ['de', '1,5 Milliarden Euro', 'money 1500000000 eur 1,5 Milliarden Euro'],
    ['es', '3 mil millones de euros', 'money 3000000000 eur 3 mil millones de euros'],
    ['pt', 'uma trégua de 30 dias', 'duration 30 d 30 dias'],
    ['ru', '30-дневного прекращения огня', 'duration 30 d 30-дневного'],
    ['ru', '1,5 млрд долларов', 'money 1500000000 usd 1,5 млрд долларов'],
    ['fr', 'un milliard d’euros', 'money 1000000000 eur un milliard d’euros'],
    ['de', 'eine Milliarde Euro', 'money 1000000000 eur eine Milliarde Euro'],
    ['ru', 'семнадцать раненых', 'number 17 wound семнадцать'],
    ['uk', 'на 30 днів', 'duration 30 d 30 днів'],
    ['zh', '停火30天', 'duration 30 d 30天'],
    ['zh', '1.5亿美元', 'money 150000000 usd 1.5亿美元'],
    ['ja', '30日間の停戦', 'duration 30 d 30日間'],
  ])('are read in %s: %s', (language, text, found) => {
    expect(amountsIn(text, language)).toContain(found);
  });

  it('are one number where its thousands stand in groups', () => {
    expect(amountsIn('1 500 единиц техники', 'ru')[0]).toMatch(/^number 1500 /);
    expect(amountsIn('1.500 Fahrzeuge', 'de')[0]).toMatch(/^number 1500 /);
    expect(amountsIn('1,500 vehículos', 'es')[0]).toMatch(/^number 1500 /);
    expect(amountsIn('1,500', 'ko')[0]).toMatch(/^number 1500 /);
  });

  it.each([
    ['USD 225 million', 'money 225000000 usd USD 225 million'],
    ['US$ 30 million', 'money 30000000 usd $ 30 million'],
    ['EUR 4.2 billion', 'money 4200000000 eur EUR 4.2 billion'],
    ['225 million USD', 'money 225000000 usd 225 million USD'],
  ])('are sums of money with the code or the sign before them: %s', (text, found) => {
    expect(amountsIn(`to allocate ${text} for aid`, 'en')).toEqual([found]);
  });

  it.each([
    ['C$50 million', 'money 50000000 cad C$50 million'],
    ['A$2.5bn', 'money 2500000000 aud A$2.5bn'],
    ['50 million Canadian dollars', 'money 50000000 cad 50 million Canadian dollars'],
    ['£20m', 'money 20000000 gbp £20m'],
    ['NOK 61 billion', 'money 61000000000 nok NOK 61 billion'],
    ['61 billion Norwegian kroner', 'money 61000000000 nok 61 billion Norwegian kroner'],
    ['500 crore rupees', 'money 5000000000 inr 500 crore rupees'],
    ['40 €', 'money 40 eur 40 €'],
  ])('are of the country that is said: %s', (text, found) => {
    expect(amountsIn(`to allocate ${text} for aid`, 'en')).toEqual([found]);
  });

  it('are no currency where a code is a word like any other, or the name of a conference', () => {
    expect(amountsIn('they will try 30 sailors', 'en')[0]).toMatch(/^number 30 /);
    expect(amountsIn('at COP 30 in Saltmere', 'en')[0]).toMatch(/^number 30 /);
  });

  it('end where something else begins', () => {
    const lengths = (text: string) => amountsIn(text, 'en').filter((found) => found.startsWith('duration'));
    expect(lengths('It took two hours, 15 minutes of which were lost.')).toHaveLength(2);
    expect(lengths('It took an hour. 20 minutes later they left.')).toHaveLength(2);
  });

  it.each([
    ['half an hour', '30 minutes'],
    ['one hour', '60 minutes'],
    ['two and a half hours', '150 minutes'],
    ['an hour and ten minutes', '70 minutes'],
    ['a fortnight', '2 weeks'],
  ])('are as long in one unit as in another: %s, %s', (one, other) => {
    const length = (text: string) => amountsIn(`it took ${text}.`, 'en').map((found) => found.split(' ')[1]);
    expect(length(one)).toEqual(length(other));
  });

  it.each([
    ['a billion dollars', 'money 1000000000 usd a billion dollars'],
    ['half a billion euros', 'money 500000000 eur half a billion euros'],
    ['one hundred and twenty thousand tonnes', 'number 120000 tonne one hundred and twenty thousand tonnes'],
    ['two thousand five hundred tons', 'number 2500 tonne two thousand five hundred tons'],
    ['20 per cent', 'number 20 percent 20 per cent'],
    ['20 %', 'number 20 percent 20 %'],
    ['5 GW', 'number 5 gigawatt 5 GW'],
    ['half an hour', 'duration 0.020833333333333332 d half an hour'],
    ['an hour and a half', 'duration 0.0625 d an hour and a half'],
    ['two and a half hours', 'duration 0.10416666666666667 d two and a half hours'],
    ['an hour and ten minutes', 'duration 0.04861111111111111 d an hour and ten minutes'],
    ['2 hours 15 minutes', 'duration 0.09375 d 2 hours 15 minutes'],
    ['a fortnight', 'duration 14 d a fortnight'],
    ['one week', 'duration 7 d one week'],
  ])('are read as they are said: %s', (text, found) => {
    expect(amountsIn(`it took ${text}.`, 'en')).toEqual([found]);
  });

  it('are two numbers where two are said, and none where "one" stands for somebody', () => {
    expect(amountsIn('between two hundred and three hundred ships', 'en').map((each) => each.slice(0, 10))).toEqual([
      'number 200',
      'number 300',
    ]);
    expect(amountsIn('one of the ships, one day', 'en')).toEqual([]);
    expect(amountsIn('5m of cable', 'en')).toEqual([]);
  });

  it('are the same from one way of writing to the other', () => {
    const read = (text: string) => readTerms(text).quantities.map(({ value, unit }) => `${value} ${unit}`);
    expect(read('2.3 billion dollars')).toEqual(read('$2,300 million'));
    expect(read('200 km')).toEqual(read('200 kilometers'));
    expect(read('15 percent')).toEqual(read('fifteen per cent'));
  });

  it('are none in names', () => {
    expect(amountsIn('G7とG20で連携する', 'ja')).toEqual([]);
    expect(amountsIn('支持COP30', 'zh')).toEqual([]);
  });

  it('count the same thing as in English', () => {
    const unitOf = (text: string, language: string) => readTerms(text, 0, text.length, language).quantities[0]?.unit;
    expect(unitOf('175 военнопленных', 'ru')).toBe(unitOf('175 prisoners', 'en'));
  });

  it('that both sides name are no difference', () => {
    const { links } = compare([
      { text: 'The leaders agreed on a ceasefire of 30 days in the Black Sea.', language: 'en' },
      { text: 'Les dirigeants ont convenu d’un cessez-le-feu de trente jours en mer Noire.', language: 'fr' },
    ]);
    expect(links.flatMap(({ differences }) => differences.filter(({ kind }) => kind === 'time'))).toEqual([]);
    expect(links).toHaveLength(1);
  });

  it('that differ are told, with the words of both', () => {
    const statements = [
      { text: 'The leaders agreed on a ceasefire of 30 days in the Black Sea.', language: 'en' },
      { text: 'Die Staatschefs vereinbarten eine Waffenruhe von 60 Tagen im Schwarzen Meer.', language: 'de' },
    ] as const;
    const difference = compare(statements).links[0]?.differences.find(({ kind }) => kind === 'time');
    expect(difference?.a && statements[0].text.slice(difference.a.start, difference.a.end)).toBe('30 days');
    expect(difference?.b && statements[1].text.slice(difference.b.start, difference.b.end)).toBe('60 Tagen');
  });
});
