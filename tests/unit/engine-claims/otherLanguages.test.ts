import { describe, expect, it } from 'vitest';
import { splitOther } from '../../../src/engine/claims/otherLanguages.ts';

const parts = (text: string, language: string): string[] =>
  splitOther(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));

describe('claims in other languages', () => {
  it('are divided before "and also"', () => {
    expect(parts('Обсуждены поставки рыбы в северные порты, а также подготовка встречи министров', 'ru')).toEqual([
      'Обсуждены поставки рыбы в северные порты',
      'подготовка встречи министров',
    ]);
    expect(
      parts('Ils ont évoqué la pêche dans le golfe ainsi que la visite du ministre au printemps', 'fr'),
    ).toHaveLength(2);
  });

  it('are divided before "and" where a verb of its own follows, and only there', () => {
    expect(
      parts('Os dois líderes discutiram a pesca no golfo e concordaram em reabrir o porto do norte', 'pt'),
    ).toHaveLength(2);
    expect(
      parts('Os dois líderes discutiram a pesca no golfo e a segurança marítima no norte do país', 'pt'),
    ).toHaveLength(1);
    expect(parts('Los presidentes hablaron de la pesca en el golfo y acordaron reabrir el puerto', 'es')).toHaveLength(
      2,
    );
  });

  it.each([
    ['de', 'Der Kanzler begrüßte die Öffnung des Hafens', 'unterstrich die Bedeutung der Fischerei'],
    ['fr', 'Le président a salué la réouverture du port', 'réaffirmé son soutien aux pêcheurs'],
    ['fr', 'Le ministre condamne la fermeture du port', 'appelle à la retenue de tous'],
    ['es', 'El presidente celebró la reapertura del puerto', 'ha pedido el fin del bloqueo'],
  ])('are divided before "and" and a verb by which something is reported (%s)', (language, first, second) => {
    const and = { de: 'und', fr: 'et', es: 'y' }[language];
    expect(parts(`${first} ${and} ${second}`, language)).toEqual([first, second]);
  });

  it('are not divided between two nouns', () => {
    expect(parts('Sie sprachen über die Öffnung des Hafens und die Sicherheit der Fischer', 'de')).toHaveLength(1);
    expect(parts('Ils ont évoqué la sécurité des pêcheurs et la réouverture du port', 'fr')).toHaveLength(1);
    expect(parts('Hablaron de la seguridad de los pescadores y la reapertura del puerto', 'es')).toHaveLength(1);
  });

  it('keep together parts that are too short to be points', () => {
    expect(parts('Они говорили и решили', 'ru')).toHaveLength(1);
  });

  it('are divided at semicolons in every language', () => {
    expect(parts('Sie sprachen über den Hafen; die Gespräche gehen weiter', 'de')).toHaveLength(2);
    expect(parts('Ktoś mówił o porcie; rozmowy trwają', 'pl')).toHaveLength(2);
  });
});
