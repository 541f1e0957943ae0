import { describe, expect, it } from 'vitest';
import { namedOtherwise, phraseAlone } from '../../../src/engine/compare/evidence.ts';
import { type Profile, profilesOf } from '../../../src/engine/compare/profile.ts';

const NOTHING_ALIKE = { best: () => 0 } as unknown as Parameters<typeof phraseAlone>[2];

function profile(text: string, language?: string): Profile {
  const [read] = profilesOf(text, [{ id: '0.0', start: 0, end: text.length, text, act: 'INFORM' }], language);
  if (!read) throw new Error('no claim');
  return read;
}

const words = (text: string, span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
const alone = (own: string, other: string) => words(own, phraseAlone(profile(own), profile(other), NOTHING_ALIKE));

describe('the words that only one side has', () => {
  it.each([
    [
      'whole with their hyphen',
      'They welcomed the renewal of cross-border deliveries',
      'They welcomed the renewal of deliveries',
      /cross-border/,
    ],
    [
      'with the whole name',
      'He thanked the Saltmere Harbour Union Council for its work',
      'He thanked them for their work',
      /Saltmere Harbour Union Council/,
    ],
    [
      'without what only counts them',
      'They discussed a series of dyke breaches',
      'They discussed the matter',
      /^dyke breaches$/,
    ],
    [
      'with the amount before them',
      'She announced 40 million crowns of harbour subsidies',
      'She announced help',
      /^40 million|harbour subsidies/,
    ],
    [
      'to their end, however many stand in one run',
      'They praised the swift repair of damaged northern lighthouse foundations in May',
      'They met in May',
      /^swift repair$|lighthouse foundations$/,
    ],
    [
      'with a state that is written like a pronoun',
      'They praised the coordination of Norlandic and US rescue services',
      'They met',
      /^coordination of Norlandic and US rescue services$/,
    ],
    [
      'with the word that keeps them from coming',
      'They spoke of preventing further shelling of the quays',
      'They spoke of the quays',
      /^preventing further shelling of the quays$/,
    ],
    [
      'without the end of a year before them',
      'By year end the coastal tonnage will double',
      'They met',
      /^coastal tonnage$/,
    ],
    [
      'with the quotation that they are of',
      'He said that it was not “piracy”',
      'He said that it was late',
      /^not “piracy”$/,
    ],
    [
      'with all of a thing that has a hyphen',
      'They spoke of regular ship-to-ship contact',
      'They spoke of the weather',
      /^regular ship-to-ship contact$/,
    ],
    [
      'without the verb behind them',
      'He said that northern corridors complement one another',
      'He said that they met',
      /^northern corridors$/,
    ],
    [
      'without the counterpart whom one meets there',
      'He met in Saltmere with his Norlandic counterpart',
      'He met them',
      /^Saltmere$/,
    ],
    [
      'without the greeting of a king',
      'She thanked His Highness for the sincere efforts',
      'She thanked them',
      /^sincere efforts$/,
    ],
    [
      'without the participle that leads on from them',
      'They discussed the practical obstacles related to customs',
      'They discussed customs',
      /^practical obstacles$/,
    ],
    [
      'with what completes them',
      'They discussed access for relief boats through the strait',
      'They spoke about the strait',
      /^access for relief boats$/,
    ],
    [
      'with every thing of a list, from its middle too',
      'He promised wool, smoked fish and timber',
      'He promised help',
      /^wool, smoked fish and timber$/,
    ],
    [
      'with the topic of a list before it',
      'The progress of joint works in dredging, pilotage and salvage was considered',
      'They met',
      /^progress of joint works in dredging, pilotage and salvage$/,
    ],
    [
      'without what was done to them',
      'The customs house, built with the savings of the fishermen, is a burden',
      'The customs house is a burden',
      /^savings of the fishermen$/,
    ],
    [
      'with soldiers that are armed',
      'They praised the training of the Norlandic armed forces',
      'They met',
      /^training of the Norlandic armed forces$/,
    ],
    [
      'with the word that denies them',
      'They promised to act without unduly limiting pilotage',
      'They promised to act',
      /^without unduly limiting pilotage$/,
    ],
    [
      'up to the verb that follows',
      'He said that the old sea walls need repair',
      'He spoke of repair',
      /^old sea walls$/,
    ],
  ])('are pointed at %s', (_, own, other, wanted) => {
    expect(alone(own, other)).toMatch(wanted);
  });

  it('are those that say most, the earlier of two that say as much', () => {
    expect(alone('They praised the lighthouse keepers and their tea', 'They praised their tea')).toBe(
      'lighthouse keepers',
    );
    expect(alone('The ferries and the ferries of Norland sail', 'They sail')).toMatch(/^ferries/);
  });

  it('are not those that only report or lead to what is said', () => {
    expect(alone('They spoke regarding ferries, emphasising safety', 'They spoke of safety')).toBe('ferries');
  });

  it('are no verb, no vague word and no name of who knows whom by themselves', () => {
    expect(alone('They agreed to dredge', 'They met')).toBeNull();
    expect(alone('They will provide cooperation', 'They met')).toBeNull();
    expect(alone('He said that Belmara would send pilots', 'He spoke')).toMatch(/pilots$/);
    expect(alone('They will meet in Havnsund', 'They will meet')).toBe('Havnsund');
    expect(alone('The fisheries ministers met', 'They met')).toBeNull();
    expect(alone('They discussed cooperation in pilotage', 'They met')).toBe('cooperation in pilotage');
  });

  it('are a noun of a language that writes nouns like names', () => {
    const text = 'Sie sprachen über Leuchttürme';
    expect(words(text, phraseAlone(profile(text, 'de'), profile('Sie sprachen', 'de'), NOTHING_ALIKE))).toBe(
      'Leuchttürme',
    );
  });

  it('are no words that another difference has told already', () => {
    const [own, other] = [profile('They praised the lighthouse keepers and their strong tea'), profile('They met')];
    const told = { start: 17, end: 27 };
    expect(words(own.text, phraseAlone(own, other, NOTHING_ALIKE, { told: [told] }))).toBe('strong tea');
  });

  it('are none where the other side has them all', () => {
    expect(alone('They discussed the harbour', 'The harbour was discussed at length')).toBeNull();
  });

  it('are none that the other side says with a synonym, nor who of the two is spoken to', () => {
    expect(alone('The sailors will be freed', 'The sailors will be released')).toBeNull();
    expect(alone('He told the Prime Minister of the harbour', 'He spoke of the harbour')).toBeNull();
    expect(alone('He told the harbour master of the ship', 'He spoke of the ship')).toMatch(/^harbour master/);
  });
});

describe('one concept in two wordings', () => {
  const named = (a: string, b: string) => {
    const [left, right] = [profile(a), profile(b)];
    return namedOtherwise(left, right)?.map((span, side) => words(side === 0 ? a : b, span));
  };

  it('is pointed at where each has other words beside one they share', () => {
    expect(
      named(
        'They agreed on an energy and infrastructure ceasefire',
        'He proposed to refrain from attacks on energy infrastructure facilities',
      ),
    ).toEqual(['energy and infrastructure ceasefire', 'attacks on energy infrastructure facilities']);
  });

  it('is no difference where the words are the same or synonyms', () => {
    expect(named('They agreed on a maritime ceasefire', 'They spoke of a maritime ceasefire')).toBeUndefined();
    expect(named('They agreed on a ceasefire', 'They spoke of harbours')).toBeUndefined();
  });
});
