import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../src/engine/language/terms.ts';
import { readList } from '../../../src/engine/language/translations/list.ts';
import { lookUpOf } from '../../../src/engine/language/translations/lookUp.ts';

const german = lookUpOf('de');
const LIST = readList(
  'rebel : rebell-\ngroup : gruppe | gruppen\nenergy : energie\nsupply : versorg-\nsecurity : sicherheit\nalso : über\ntrade : handel | handels-\nway : weise',
);

describe('words written together', () => {
  it.each([
    ['rebellengruppen', ['rebel', 'group']],
    ['energieversorgungssicherheit', ['energy', 'supply', 'security']],
    ['handelsgruppe', ['trade', 'group']],
  ])('are known by their parts: %s', (word, english) => {
    expect(german(LIST, word)).toEqual(english);
  });

  it('are taken as the list has them where it does', () => {
    expect(german(readList('aid convoy : hilfskonvoi-\nhelp : hilfs'), 'hilfskonvois')).toEqual(['aid', 'convoy']);
    expect(german(LIST, 'handelskammer')).toEqual(['trade']);
  });

  it('are unknown where a part is, or carries no matter', () => {
    expect(german(LIST, 'rebellenkonzert')).toBeNull();
    expect(german(LIST, 'übergruppen')).toBeNull();
  });

  it('keep their endings', () => {
    expect(german(readList('agreement : abkommen\nnuclear : nuklear'), 'nuklearabkommens')).toEqual([
      'nuclear',
      'agreement',
    ]);
    expect(german(readList('clear : klar\nlaw : recht'), 'klares')).toEqual(['clear']);
    expect(lookUpOf('fr')(readList('important : important'), 'importantes')).toEqual(['important']);
    expect(lookUpOf('es')(readList('sea : mar\nmeasure : medida'), 'mares')).toBeNull();
  });

  it('keep the span of the whole word, and other languages are not taken apart', () => {
    const text = 'Die Sicherheitsgruppe tagte.';
    const parts = readTerms(text, 0, text.length, 'de').words.filter(({ key }) => key === 'secur' || key === 'group');
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['Sicherheitsgruppe', 'Sicherheitsgruppe']);
    expect(readTerms('securitegroupe', 0, 14, 'fr').words).toHaveLength(1);
  });

  it('have at most four parts, however many a made-up word is made of', () => {
    const parts = fc.array(fc.constantFrom('gruppen', 'energie', 'versorgungs', 'rebellen', 'en', 's'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(parts, (made) => {
        const english = german(LIST, made.join(''));
        expect(english === null || english.length <= 4).toBe(true);
      }),
    );
  });
});
