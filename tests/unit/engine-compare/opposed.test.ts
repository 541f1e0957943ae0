import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/compare/compare.ts';
import { contrastLines, formsInLine } from '../../../src/engine/language/lexicon/contrastForms.ts';
import { CONTRASTS } from '../../../src/engine/language/lexicon/contrasts.ts';
import { readForms } from '../../../src/engine/language/lexicon/forms.ts';
import { SYNONYMS } from '../../../src/engine/language/lexicon/synonyms.ts';
import { valueIn } from '../../../src/engine/language/sortedLines.ts';
import { DIFFERENCE_KINDS } from '../../../src/engine/model.ts';

/** The relation of two sentences, with the words of both that are said to differ. */
function between(a: string, b: string): { relation: string; words: (readonly [string, string])[] } {
  const { links, statements } = compare([
    { text: a, language: 'en' },
    { text: b, language: 'en' },
  ]);
  const [first] = links;
  const text = (whole: string, span: { start: number; end: number } | null) =>
    span === null ? '' : whole.slice(span.start, span.end);
  expect([statements.length, links.length]).toEqual([2, 1]);
  return {
    relation: first?.relation ?? 'none',
    words: (first?.differences ?? []).map((difference) => [text(a, difference.a), text(b, difference.b)] as const),
  };
}

describe('two claims that differ in one word are never the same', () => {
  it.each([
    [
      'Norland will lift its sanctions on Sudovian steel.',
      'Norland will keep its sanctions on Sudovian steel in place.',
      'lift',
      'keep',
    ],
    [
      'The ministers discussed the reopening of the port of Karst.',
      'The port of Karst will remain closed.',
      'reopening',
      'closed',
    ],
    [
      'The ministers agreed to reopen the port of Karst in May.',
      'The ministers agreed that the port of Karst would stay closed.',
      'reopen',
      'closed',
    ],
    [
      'They agreed to increase the number of flights between the capitals.',
      'They agreed to reduce the number of flights between the capitals.',
      'increase',
      'reduce',
    ],
    [
      'They agreed to resume talks on the dam in Geneva.',
      'They agreed to suspend talks on the dam in Geneva.',
      'resume',
      'suspend',
    ],
    ['They agreed to extend the grain agreement.', 'They agreed to end the grain agreement.', 'extend', 'end'],
    [
      'They voiced support for the membership of Karelon in the alliance.',
      'They voiced opposition to the membership of Karelon in the alliance.',
      'support',
      'opposition',
    ],
    [
      'The twelve sailors will be released next week.',
      'The twelve sailors will remain in custody.',
      'released',
      'in custody',
    ],
    ['Norland withdrew its troops from the valley.', 'Norland kept its troops in the valley.', 'withdrew', 'kept'],
    ['The talks on the strait succeeded.', 'The talks on the strait failed.', 'succeeded', 'failed'],
    ['Weapons deliveries will be stepped up.', 'Weapons deliveries will be cut.', 'stepped up', 'cut'],
    [
      'The ban on drones over the strait is permanent.',
      'The ban on drones over the strait is temporary.',
      'permanent',
      'temporary',
    ],
    [
      'Elections will be held before the withdrawal of troops.',
      'Elections will be held after the withdrawal of troops.',
      'before',
      'after',
    ],
    ['All prisoners will be exchanged by June.', 'Some of the prisoners will be exchanged by June.', 'All', 'Some'],
    [
      'The minister asked the President for the aid.',
      'The minister thanked the President for the aid.',
      'asked',
      'thanked',
    ],
  ])('%s | %s', (a, b, left, right) => {
    const there = between(a, b);
    const back = between(b, a);
    expect(there.relation).not.toBe('same');
    expect(there.words).toContainEqual([left, right]);
    expect(back.relation).toBe(there.relation);
    expect(back.words).toContainEqual([right, left]);
  });

  it.each([
    [
      'The summit will take place in Lund in September.',
      'The summit will take place in Lund in October.',
      'September',
      'October',
    ],
    ['They will end the lock treaty by July.', 'They will end the lock treaty by December.', 'July', 'December'],
    ['The summit will take place in Lund.', 'The summit will take place in Riga.', 'Lund', 'Riga'],
    [
      'The technical talks on the border will begin on Monday.',
      'The technical talks on the border will begin on Thursday.',
      'Monday',
      'Thursday',
    ],
    [
      'Norland urged Sudovia to reopen the lock on the canal.',
      'Sudovia urged Norland to reopen the lock on the canal.',
      'Norland',
      'Sudovia',
    ],
    ['Poland supports the accession of Ukraine.', 'Hungary supports the accession of Ukraine.', 'Poland', 'Hungary'],
    [
      'The call took place at the initiative of the Russian side.',
      'The call took place at the initiative of the American side.',
      'Russian',
      'American',
    ],
    [
      'Russia blamed Ukraine for the explosion at the plant.',
      'Ukraine blamed Russia for the explosion at the plant.',
      'Russia',
      'Ukraine',
    ],
    [
      'China will buy soybeans from the United States.',
      'The United States will buy soybeans from China.',
      'China',
      'United States',
    ],
  ])('another name: %s | %s', (a, b, left, right) => {
    const { relation, words } = between(a, b);
    expect(relation).toBe('differs');
    expect(words).toContainEqual([left, right]);
  });

  it.each([
    [
      'The two parliaments will meet in spring. Norland will arrest the general.',
      'The two parliaments will meet in spring. Norland will pardon the general.',
      'arrest',
      'pardon',
    ],
    [
      'They agreed on a joint fund for schools in the valley.',
      'They agreed on a joint fund for dams in the valley.',
      'schools',
      'dams',
    ],
    [
      'Under the treaty, pilots may board every ship in the strait.',
      'Under the treaty, pilots must board every ship in the strait.',
      'may',
      'must',
    ],
    [
      'The ferries will sail to the island until the second of March.',
      'The ferries will sail to the island from the second of March.',
      'until',
      'from',
    ],
    [
      'They said that only coastal towns can join the dyke fund.',
      'They said that even coastal towns can join the dyke fund.',
      'only',
      'even',
    ],
    [
      'Coasters are free of dues unless they carry salt.',
      'Coasters are free of dues if they carry salt.',
      'unless',
      'if',
    ],
    [
      'The two harbours will sign the pilots’ accord in spring.',
      'The two harbours hope to sign the pilots’ accord in spring.',
      'will',
      'hope to',
    ],
    [
      'They noted that herring landings reached nine tonnes.',
      'They noted that herring landings could reach nine tonnes.',
      null,
      'could',
    ],
    [
      'The ministers condemned the boarding of the herring fleet.',
      'The ministers discussed the boarding of the herring fleet.',
      'condemned',
      'discussed',
    ],
  ])('another word in its place: %s | %s', (a, b, left, right) => {
    const { links } = compare([
      { text: a, language: 'en' },
      { text: b, language: 'en' },
    ]);
    const told = links.flatMap(({ relation, differences }) =>
      differences.map((own) => [
        relation,
        own.a && a.slice(own.a.start, own.a.end),
        own.b && b.slice(own.b.start, own.b.end),
      ]),
    );
    expect(told).toEqual([['differs', left, right]]);
  });

  it('are the same where the other word only reports, says the same, or opens the statement', () => {
    const same = (a: string, b: string) => {
      const { links } = compare([
        { text: a, language: 'en' },
        { text: b, language: 'en' },
      ]);
      return links.map(({ relation }) => relation);
    };
    expect(
      same(
        'Both ministers stressed the need for open sea lanes in the strait.',
        'Both ministers underlined the need for open sea lanes in the strait.',
      ),
    ).toEqual(['same']);
    expect(
      same(
        'They agreed on faster supplies of spare parts to Karst.',
        'They agreed on faster deliveries of spare parts to Karst.',
      ),
    ).toEqual(['same']);
    expect(
      same('They agreed on a lasting truce in the valley.', 'They agreed on a durable truce in the valley.'),
    ).toEqual(['same']);
    expect(
      same(
        'The sides intend to build stronger ties in all areas.',
        'The sides intend to build stronger ties in all spheres.',
      ),
    ).toEqual(['same']);
    const [first] = same(
      'President Horak spoke by phone with Prime Minister Lind. They agreed on a truce at sea.',
      'President Horak spoke at length with Prime Minister Lind. They agreed on a truce at sea.',
    );
    expect(first).toBe('same');
  });

  it('are the same where an amount or a denial is only written otherwise', () => {
    const relations = (a: string, b: string) =>
      compare([
        { text: a, language: 'en' },
        { text: b, language: 'en' },
      ]).links.map(({ relation }) => relation);
    expect(
      relations(
        'She told her guest that the lock would be repaired in two weeks.',
        'She told her guest that the lock would be repaired in a fortnight.',
      ),
    ).toEqual(['same']);
    expect(
      relations(
        'They agreed that more delays at the lock are unacceptable to both.',
        'They agreed that more delays at the lock are not acceptable to both.',
      ),
    ).toEqual(['same']);
  });

  it('differ by what one side alone denies with "non"', () => {
    const { relation } = between(
      'They agreed on a binding ruling about the quota for herring.',
      'They agreed on a non-binding ruling about the quota for herring.',
    );
    expect(relation).not.toBe('same');
  });

  it('calls it a contradiction only where both cannot be right', () => {
    const relation = (a: string, b: string) => between(a, b).relation;
    expect(
      relation('Norland will lift its ban on Sudovian steel.', 'Norland will keep its ban on Sudovian steel.'),
    ).toBe('conflict');
    expect(
      relation(
        'They discussed the lifting of the ban on Sudovian steel.',
        'They discussed keeping the ban on Sudovian steel.',
      ),
    ).not.toBe('same');
    expect(
      relation('Poland will lift its ban on steel from Norland.', 'Hungary will keep its ban on steel from Norland.'),
    ).toBe('differs');
    expect(relation('Norland will sell gas to Sudovia.', 'Norland will buy gas from Sudovia.')).toBe('differs');
  });
});

describe('words of a contrast', () => {
  it.each([
    [
      'of two things',
      'They agreed to lift the tariffs on steel and to keep the quota on milk.',
      'They agreed to lift the tariffs on steel and to keep the quota on milk for dairies.',
    ],
    [
      'of which one is denied',
      'Norland will not lift its sanctions on Sudovian steel.',
      'Norland will keep its sanctions on Sudovian steel.',
    ],
    [
      'of which one is ended',
      'The two ministers called for an end to the escalation in the valley.',
      'The two ministers called for de-escalation in the valley.',
    ],
    [
      'about a city and its state',
      'They spoke about his recent visit to Kyiv.',
      'They spoke about his recent visit to Ukraine.',
    ],
    [
      'from either side of a talk',
      'President Biden spoke with President Putin by telephone.',
      'President Putin spoke with President Biden by telephone.',
    ],
  ])('make no difference %s', (_what, a, b) => {
    const { links } = compare([
      { text: a, language: 'en' },
      { text: b, language: 'en' },
    ]);
    expect(links.map(({ relation }) => relation)).not.toContain('conflict');
    const told = links.flatMap(({ differences }) => differences.map(({ kind }) => kind));
    expect(told.filter((kind) => kind === 'stance' || kind === 'actor')).toEqual([]);
  });

  it('are in no group of synonyms with the words of the other side', () => {
    const sideOf = new Map<string, Set<string>>();
    for (const [contrast, line] of CONTRASTS.trim().split('\n').entries())
      for (const [side, said] of (line.split(' > ')[1] ?? '').split(' : ').entries())
        for (const word of said.split(' | '))
          sideOf.set(word, (sideOf.get(word) ?? new Set()).add(`${contrast} ${side}`));
    const broken = SYNONYMS.trim()
      .split('\n')
      .filter((line) => {
        const sides = new Set(line.split(' | ').flatMap((word) => [...(sideOf.get(word) ?? [])]));
        return [...sides].some((side) => side.endsWith(' 0') && sides.has(side.replace(/0$/, '1')));
      });
    expect(broken).toEqual([]);
  });

  it('stand on one side of each contrast, and every kind of difference is known', () => {
    const sides = new Map<string, number>();
    for (const line of contrastLines().split(';')) {
      const at = line.indexOf(' ');
      for (const { contrast, side, kind, rest } of formsInLine(line.slice(at + 1))) {
        const form = `${contrast} ${[line.slice(0, at), ...rest].join(' ')}`;
        expect([form, sides.get(form) ?? side]).toEqual([form, side]);
        sides.set(form, side);
        expect(DIFFERENCE_KINDS).toContain(kind);
      }
    }
    expect(new Set([...sides.keys()].map((form) => form.split(' ')[0])).size).toBe(CONTRASTS.trim().split('\n').length);
    expect(valueIn(readForms().contrasts, 'lift')).toContain('stance');
  });
});
