import { describe, expect, it } from 'vitest';
import { hasCue } from '../../../src/engine/compare/termCues.ts';
import { compare } from '../../../src/engine/index.ts';

describe('words that put terms or name amounts', () => {
  it.each([
    ['en', 'worth over half a billion dollars'],
    ['en', 'stressed the need for Belmar to open its archives'],
    ['zh', '甲方向乙方提供3亿元'],
    ['ru', 'выделено несколько миллионов рублей'],
    ['de', 'Der Kanzler forderte die Öffnung der Häfen'],
    ['de', 'Die Häfen müssten offen bleiben'],
    ['de', 'drängte auf ein Ende der Blockade und pochte auf Zugang'],
    ['de', 'verwies auf das Fischereiabkommen'],
    ['de', 'Tausende seien geflohen'],
    ['fr', 'le blocus doit cesser'],
    ['fr', 'des centaines de pêcheurs'],
    ['es', 'el bloqueo debe cesar'],
    ['es', 'se remitió al acuerdo de pesca'],
    ['pt', 'dezenas de barcos'],
  ])('are known (%s): %s', (_language, claim) => {
    expect(hasCue(claim)).toBe(true);
  });

  it.each([
    ['en', 'They stressed the need for both sides to keep in touch'],
    ['zh', '双方应该相互尊重'],
    ['ru', 'Беседа прошла в дружеской атмосфере'],
    ['uk', 'Сторони обмінялися думками'],
    ['de', 'Sie sprachen über die Beziehungen beider Länder'],
    ['fr', 'Les deux dirigeants ont salué leur amitié'],
    ['es', 'Ambos destacaron la amistad entre sus pueblos'],
    ['es', 'De acuerdo con ambos, la amistad crece'],
    ['pt', 'De acordo com ambos, a amizade cresce'],
  ])('are not seen in a general remark (%s): %s', (_language, claim) => {
    expect(hasCue(claim)).toBe(false);
  });

  it('are looked for in bounded time, however long a claim is', () => {
    for (const piece of ['need for a ', '“一', '1', 'à ', 'только '])
      expect(hasCue(`x ${piece.repeat(100_000)}`)).toBe(hasCue(`x ${piece.repeat(1000)}`));
  });
});

describe('a claim', () => {
  const specific = (text: string): boolean | undefined =>
    compare([{ text: `The two leaders spoke. ${text}` }, { text: 'They spoke.' }]).statements[0]?.claims[1]?.specific;

  it('that names a sum in words or a ceasefire of its own kind is specific', () => {
    expect(specific('The aid is worth over half a billion dollars.')).toBe(true);
    expect(specific('They agreed on an energy ceasefire.')).toBe(true);
  });

  it('that only praises or names a whole field is general', () => {
    expect(specific('They welcomed the strong friendship of both peoples.')).toBe(false);
    expect(specific('They will deepen trade and investment.')).toBe(false);
  });
});
