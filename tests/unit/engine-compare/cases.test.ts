import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from '../../../src/engine/index.ts';

/** What surrounds the point in question, so that it has to be found among others. */
const NORTH = [
  'President Orla Venn of Norland held a telephone conversation with Prime Minister Tam Ruel of Sudovia.',
  'The President thanked the Prime Minister for the hospitality shown to the delegation of Norland in April.',
];
const SOUTH = [
  'Prime Minister Ruel spoke today with President Venn of Norland.',
  'The Prime Minister set out his plans for the reform of the civil service.',
];

function compared(north: string, south: string): Comparison {
  return compare([{ text: [...NORTH, north].join(' ') }, { text: [...SOUTH, south].join(' ') }]);
}

/** The link between the claims that hold these words, with its differences in both sides' words. */
function between(north: string, south: string, [a, b]: readonly [string, string]) {
  const texts = [[...NORTH, north].join(' '), [...SOUTH, south].join(' ')] as const;
  const { statements, links } = compared(north, south);
  const holding = (side: 0 | 1, words: string): string[] =>
    (statements[side]?.claims ?? []).filter(({ text }) => text.includes(words)).map(({ id }) => id);
  const link = links.find((each) => holding(0, a).includes(each.a) && holding(1, b).includes(each.b));
  const differences = (link?.differences ?? []).map(({ kind, ...spans }) => ({
    kind,
    a: spans.a && texts[0].slice(spans.a.start, spans.a.end),
    b: spans.b && texts[1].slice(spans.b.start, spans.b.end),
  }));
  return { relation: link?.relation ?? null, differences };
}

describe('a point in two statements', () => {
  it('with another number of the same thing differs in number, in both sides’ words', () => {
    const { relation, differences } = between(
      'Norland will supply 40 ambulances to the hospitals of Sudovia.',
      'The President promised that 60 ambulances will be supplied to Sudovian hospitals.',
      ['40 ambulances', '60 ambulances'],
    );
    expect(relation).not.toBe('same');
    expect(differences).toContainEqual({ kind: 'number', a: '40 ambulances', b: '60 ambulances' });
  });

  it('with a duration on one side differs in time', () => {
    const { relation, differences } = between(
      'The leaders agreed on a ceasefire in the Tarn valley for 45 days.',
      'The leaders agreed on a ceasefire in the Tarn valley.',
      ['45 days', 'Tarn valley'],
    );
    expect(relation).toBe('differs');
    expect(differences).toContainEqual({ kind: 'time', a: '45 days', b: null });
  });

  it('with a condition on one side differs in condition', () => {
    const { relation, differences } = between(
      'Norland is ready to lift its sanctions on Sudovian steel, provided that the detained engineers are released.',
      'Norland is ready to lift its sanctions on Sudovian steel.',
      ['Sudovian steel', 'Sudovian steel'],
    );
    expect(relation).toBe('differs');
    expect(differences.find(({ kind }) => kind === 'condition')?.a).toContain('provided that');
  });

  it('that one side accepts and the other rejects is a contradiction', () => {
    const { relation, differences } = between(
      'The Prime Minister accepted the proposal to reopen the Karst border crossing.',
      'The Prime Minister rejected the proposal to reopen the Karst border crossing.',
      ['Karst', 'Karst'],
    );
    expect(relation).toBe('conflict');
    expect(differences[0]).toEqual({ kind: 'stance', a: 'accepted', b: 'rejected' });
  });

  it('is found in the field’s own other words', () => {
    const { relation } = between(
      'They called for an immediate ceasefire in the Tarn valley.',
      'Both sides spoke in favour of a prompt cessation of hostilities in the valley of the Tarn.',
      ['ceasefire', 'cessation of hostilities'],
    );
    expect(relation).not.toBeNull();
  });

  it('that the other side leaves out is only here', () => {
    const { statements } = compared(
      'The President condemned the arrest of two Norland journalists.',
      'The two discussed the winter festival of mountain music.',
    );
    const status = (side: 0 | 1, words: string) =>
      statements[side]?.claims.find(({ text }) => text.includes(words))?.status;
    expect(status(0, 'journalists')).toBe('only');
    expect(status(1, 'festival')).toBe('only');
  });
});

const PAIRS = join(import.meta.dirname, '../../../../shared/corpus/pairs');

describe.skipIf(!existsSync(PAIRS))('on the annotated pairs (skipped: ../shared is not there, unless it is)', () => {
  const pairs = existsSync(PAIRS)
    ? readdirSync(PAIRS)
        .sort()
        .filter((_, i) => i % 7 === 0)
        .map((name) => {
          const files = readdirSync(join(PAIRS, name)).filter((file) => file.endsWith('.txt'));
          return { name, texts: files.map((file) => ({ text: readFileSync(join(PAIRS, name, file), 'utf8') })) };
        })
    : [];

  it.each(pairs)('$name reads the same from either side', ({ texts }) => {
    const there = compare(texts);
    const back = compare([...texts].reverse());
    const key = (claim: string): string => claim.slice(claim.indexOf('.'));
    const pairsOf = (said: Comparison, turned: boolean) =>
      said.links
        .map(
          ({ a, b, relation, score }) => `${turned ? key(b) : key(a)} ${turned ? key(a) : key(b)} ${relation} ${score}`,
        )
        .sort();
    expect(there.links.length).toBeGreaterThan(0);
    expect(pairsOf(back, true)).toEqual(pairsOf(there, false));
  });

  it.each(pairs)('$name gives every link its reasons and every difference its words', ({ texts }) => {
    const { links, statements } = compare(texts);
    const claims = new Map(
      statements.flatMap((statement) => statement.claims).map((claim) => [claim.id, claim.of ?? claim]),
    );
    for (const link of links) {
      expect(link.reasons.length).toBeGreaterThan(0);
      expect(link.score).toBeGreaterThan(0);
      expect(link.score).toBeLessThanOrEqual(1);
      expect(link.differences.length > 0).toBe(link.relation !== 'same');
      for (const { a, b } of link.differences) {
        expect(a ?? b).not.toBeNull();
        for (const [span, id] of [
          [a, link.a],
          [b, link.b],
        ] as const) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(claims.get(id)?.start ?? Number.POSITIVE_INFINITY);
          expect(span.end).toBeLessThanOrEqual(claims.get(id)?.end ?? -1);
          expect(span.end).toBeGreaterThan(span.start);
        }
      }
    }
  });
});

describe('a point in two languages', () => {
  /** The only link of two statements of one sentence each, with the words of its differences. */
  function told(english: string, other: string, language: string) {
    const [link] = compare([
      { text: english, language: 'en' },
      { text: other, language },
    ]).links;
    const differences = (link?.differences ?? []).map(({ kind, a, b }) => [
      kind,
      a && english.slice(a.start, a.end),
      b && other.slice(b.start, b.end),
    ]);
    return { relation: link?.relation ?? null, differences };
  }

  it('that one side calls agreed and the other discussed differs in stage', () => {
    const { relation, differences } = told(
      'The two leaders agreed on a ceasefire of 30 days in the Black Sea.',
      'Les deux dirigeants ont discuté d’un cessez-le-feu de trente jours en mer Noire.',
      'fr',
    );
    expect(relation).toBe('differs');
    expect(differences).toEqual([['stage', 'agreed', 'discuté']]);
  });

  it('that one side welcomes and the other condemns cannot be right on both', () => {
    const { relation, differences } = told(
      'The President welcomed the release of the prisoners.',
      'Le Président a condamné la libération des prisonniers.',
      'fr',
    );
    expect(relation).toBe('conflict');
    expect(differences).toEqual([['stance', 'welcomed', 'condamné']]);
  });

  it('that one side denies is never the same', () => {
    const { relation, differences } = told(
      'Russia will withdraw its troops from the border region of Ukraine.',
      'Russland wird seine Truppen nicht aus der Grenzregion der Ukraine abziehen.',
      'de',
    );
    expect(relation).not.toBe('same');
    expect(differences).toContainEqual(['stance', null, 'nicht']);
  });

  it('with about as many is no contradiction', () => {
    const { relation } = told(
      'The two leaders spoke for 45 minutes about the exchange of prisoners.',
      'Лидеры около 50 минут говорили об обмене пленными.',
      'ru',
    );
    expect(relation).not.toBe('conflict');
  });
});

describe('a point of one language', () => {
  it('that one side calls agreed and the other discussed differs in stage', () => {
    const { relation, differences } = between(
      'The leaders agreed on a ceasefire in the Tarn valley.',
      'The leaders discussed a ceasefire in the Tarn valley.',
      ['Tarn valley', 'Tarn valley'],
    );
    expect(relation).toBe('differs');
    expect(differences).toContainEqual({ kind: 'stage', a: 'agreed', b: 'discussed' });
  });

  it('that one side denies is never the same, however little else differs', () => {
    const { relation, differences } = between(
      'Tarland will withdraw its troops from the northern valley.',
      'Tarland will not withdraw troops from the valley before winter.',
      ['Tarland', 'Tarland'],
    );
    expect(relation).not.toBe('same');
    expect(differences).toContainEqual({ kind: 'stance', a: null, b: 'not' });
  });
});
