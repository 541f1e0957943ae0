import { describe, expect, it } from 'vitest';
import { conditionsIn } from '../../../src/engine/claims/manner.ts';
import { profilesOf } from '../../../src/engine/compare/profile.ts';
import { isSpecific } from '../../../src/engine/compare/specifics.ts';
import { compare, detailsOf, type Span } from '../../../src/engine/index.ts';

const conditions = (text: string, language: string): string[] =>
  conditionsIn(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));

describe('conditions in other languages', () => {
  it.each([
    ['de', 'Norland öffnet den Hafen, sofern die Gebühren bezahlt werden', 'sofern die Gebühren bezahlt werden'],
    ['de', 'Der Hafen bleibt zu, solange Schiffe fehlen', 'solange Schiffe fehlen'],
    ['fr', 'Le port rouvrira à condition que les droits soient payés', 'à condition que les droits soient payés'],
    ['fr', 'Le port rouvrira si les droits sont payés', 'si les droits sont payés'],
    ['es', 'El puerto abrirá siempre que se paguen las tasas', 'siempre que se paguen las tasas'],
    ['pt', 'O porto reabre desde que as taxas sejam pagas', 'desde que as taxas sejam pagas'],
    ['ru', 'Порт откроется при условии, что сборы будут уплачены', 'при условии, что сборы будут уплачены'],
    ['uk', 'Порт відкриється, якщо збори буде сплачено', 'якщо збори буде сплачено'],
    ['zh', '如果费用付清，港口将重新开放', '如果费用付清'],
    ['ja', '料金の支払いを条件に港を再開する', '料金の支払いを条件に'],
  ])('are found with their words (%s): %s', (language, text, words) => {
    expect(conditions(text, language)).toEqual([words]);
  });

  it.each([
    ['zh', '只有恢复对话，问题才能解决'],
    ['ja', '平和条約の締結を条件とする'],
    ['ru', 'готов к переговорам при условии вывода войск'],
    ['uk', 'готовий до розмови лише після виведення військ'],
    ['de', 'Das sei unter der Bedingung möglich, dass die Häfen offen bleiben'],
    ['fr', 'se dit prêt au dialogue à condition que le port rouvre'],
    ['es', 'acepta el diálogo siempre que se abra el puerto'],
    ['pt', 'aceita o diálogo com a condição de que o porto reabra'],
    ['fr', 'tant que le port reste fermé'],
    ['es', 'a menos que se abra el puerto'],
  ])('make a claim specific (%s): %s', (language, text) => {
    expect(conditions(text, language)).toHaveLength(1);
    const [profile] = profilesOf(text, [{ id: '0.0', start: 0, end: text.length, text, act: 'POSITION' }], language);
    expect(profile && isSpecific(profile, new Set())).toBe(true);
  });

  it.each([
    ['de', 'Sie sprachen über den Hafen'],
    ['fr', 'Une coopération si importante'],
    ['es', 'Ambos dijeron que sí'],
    ['pt', 'Reuniram-se para falar do porto'],
    ['ru', 'Порт открыт'],
    ['uk', 'Порт відкрито'],
    ['zh', '双方讨论了港口'],
    ['ja', '港について協議した'],
    ['pl', 'Port jest otwarty, jeśli trzeba'],
    ['en', 'Demand falls, and the Sofern fleet sails'],
  ])('are not seen where there is none, or no list (%s): %s', (language, text) => {
    expect(conditions(text, language)).toEqual([]);
  });

  it('are looked for as in English where the language is not known', () => {
    expect(conditions('Ships sail if dues are paid', 'und')).toEqual(['if dues are paid']);
  });

  it('take bounded time, however long a claim is', () => {
    for (const [language, piece] of [
      ['de', 'wenn '],
      ['fr', 'si le '],
      ['zh', '如果'],
      ['ja', '場合に'],
      ['ru', 'если '],
    ] as const)
      expect(conditions(piece.repeat(100_000), language).length).toBeLessThan(1_000);
  });

  it('are no difference between two languages where both sides make them', () => {
    const [english, german] = [
      'Norland will open the northern harbour, provided that the dues are paid.',
      'Norland öffnet den nördlichen Hafen, sofern die Gebühren bezahlt werden.',
    ];
    const { links } = compare([
      { text: english, language: 'en' },
      { text: german, language: 'de' },
    ]);
    expect(links.flatMap(({ differences }) => differences).filter(({ kind }) => kind === 'condition')).toEqual([]);
  });
});

describe('what a claim carries in other languages', () => {
  const of = (text: string, language: string) => {
    const [details] = detailsOf(text, [{ start: 0, end: text.length }], language);
    const words = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null);
    return {
      speaker: [details?.speaker.kind, words(details?.speaker.span)],
      stage: [details?.stage?.stage, words(details?.stage?.span)],
      negations: details?.negations.map(words),
      negated: details?.negated,
    };
  };

  it.each([
    ['de', 'Beide Seiten vereinbarten die Öffnung des Hafens', 'both', 'agreed', 'vereinbarten'],
    ['fr', 'Les deux dirigeants ont discuté du port', 'both', 'raised', 'discuté'],
    ['es', 'Emmanuel Macron propuso abrir el puerto', 'one', 'proposed', 'propuso'],
    ['ru', 'Стороны договорились открыть порт', 'both', 'agreed', 'договорились'],
  ])('who speaks and how far it has got (%s): %s', (language, text, kind, stage, word) => {
    const found = of(text, language);
    expect([found.speaker[0], ...found.stage]).toEqual([kind, stage, word]);
  });

  it.each([
    ['de', 'Norland öffnet den Hafen nicht', ['nicht']],
    ['es', 'Norland nunca cerró el puerto', ['nunca']],
    ['uk', 'Норландія ніколи не закривала порт', ['ніколи', 'не']],
    ['zh', '该国不关闭港口', ['不']],
    ['ja', '港は閉鎖しない', ['ない']],
  ])('and what denies (%s): %s', (language, text, negations) => {
    expect(of(text, language)).toMatchObject({ negations, negated: true });
  });
});
