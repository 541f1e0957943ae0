import { describe, expect, it } from 'vitest';
import { differencesOf, provenDifferences } from '../../../src/engine/compare/differences.ts';
import { type Profile, profilesOf } from '../../../src/engine/compare/profile.ts';
import type { DifferenceKind } from '../../../src/engine/model.ts';

const NOTHING_ALIKE = { best: () => 0, of: () => 0 } as unknown as Parameters<typeof provenDifferences>[2];

function profile(text: string): Profile {
  const [read] = profilesOf(text, [{ id: '0.0', start: 0, end: text.length, text, act: 'INFORM' }]);
  if (!read) throw new Error('no claim');
  return read;
}

/** By kind, both sides' words. */
function differences(a: string, b: string, kinds: readonly DifferenceKind[]) {
  const [x, y] = [profile(a), profile(b)];
  const found = differencesOf(x, y, {
    kinds,
    likeness: NOTHING_ALIKE,
    proven: provenDifferences(x, y, NOTHING_ALIKE),
    conflict: null,
  });
  return found.map((each) => [
    each.kind,
    each.a && a.slice(each.a.start, each.a.end),
    each.b && b.slice(each.b.start, each.b.end),
  ]);
}

describe('what only one side has', () => {
  it('does not point again at the words of another difference', () => {
    expect(
      differences('18 sailors held since May come home with their boats', '14 sailors detained in May come home', [
        'scope',
      ]),
    ).toEqual([
      ['number', '18 sailors', '14 sailors'],
      ['scope', 'boats', null],
    ]);
  });

  it('is no difference of its own where all of it is told already', () => {
    expect(differences('They bought 18 boats', 'They bought 14 boats', ['scope'])).toEqual([
      ['number', '18 boats', '14 boats'],
    ]);
  });

  it('is pointed at on both sides where nothing else differs', () => {
    expect(differences('They spoke of the lighthouse', 'They spoke of the harbour', ['scope'])).toEqual([
      ['scope', 'lighthouse', 'harbour'],
    ]);
  });
});

describe('who speaks', () => {
  it('is told of a part of a sentence by its sentence', () => {
    const text = 'President Vale praised the ferries and stressed the need for dykes';
    const start = text.indexOf('stressed');
    const [part] = profilesOf(text, [{ id: '0.0', start, end: text.length, text: text.slice(start), act: 'INFORM' }]);
    const other = profile('President Vale stressed the need for dykes');
    const both = profile('The two leaders stressed the need for dykes');
    const findings = { kinds: ['actor' as const], likeness: NOTHING_ALIKE, proven: [], conflict: null };
    const kinds = (x: Profile) => part && differencesOf(part, x, findings).map(({ kind }) => kind);
    expect(kinds(other)).not.toContain('actor');
    expect(kinds(both)).toContain('actor');
  });

  it('is pointed at by the whole subject, without when and why', () => {
    expect(
      differences(
        'In the context of recent floods, President Vale stressed the need for dykes',
        'The two leaders stressed the need for dykes',
        ['actor'],
      ),
    ).toEqual([['actor', 'President Vale', 'The two leaders']]);
  });

  it('is pointed at too where that side tells of a deed and not of words', () => {
    const actors = (a: string, b: string) => differences(a, b, ['actor']).filter(([kind]) => kind === 'actor');
    expect(
      actors('The two leaders stressed the need for dykes', 'The Prime Minister was clear that dykes matter'),
    ).toEqual([['actor', 'The two leaders', 'The Prime Minister']]);
    expect(actors('The two leaders stressed the need for dykes', 'They gave a view on dykes')).toEqual([]);
    expect(actors('President Vale stressed the need for dykes', 'The dykes were a topic')).toEqual([
      ['actor', 'President Vale', null],
    ]);
  });

  it('is another where two names tell so, whatever the offices', () => {
    const actors = (a: string, b: string) => differences(a, b, ['actor']).filter(([kind]) => kind === 'actor');
    expect(actors('Minister Ardal opened the docks', 'Minister Brunner praised the docks')).toEqual([
      ['actor', 'Minister Ardal', 'Minister Brunner'],
    ]);
    expect(actors('Minister Ardal opened the docks', 'He praised the docks')).toEqual([]);
    expect(actors('The Ambassador praised the docks', 'Ambassador Ardal praised the wells')).toEqual([]);
    expect(actors('King Alder opened the docks', 'King Alder II praised the docks')).toEqual([]);
    expect(actors('Both countries will open the docks', 'Minister Ardal praised the docks')).toEqual([
      ['actor', 'Both countries', 'Minister Ardal'],
    ]);
  });

  it('is nobody in particular where two who met open their statements', () => {
    const found = differences(
      'Chancellor Ruel met Minister Ardal at the docks for an hour',
      'Minister Ardal met Chancellor Ruel at the quay',
      ['actor', 'time'],
    );
    expect(found.map(([kind]) => kind)).toEqual(['time']);
  });

  it('is no state that one side merely names', () => {
    expect(
      differences('The leaders discussed the ferries', 'The leaders discussed the ferries of Canada', ['actor']),
    ).toEqual([['scope', null, expect.stringContaining('Canada')]]);
  });
});

describe('how firmly something is said', () => {
  it('is not told by a word of a name', () => {
    expect(
      differences(
        'They spoke of the Joint Comprehensive Plan of Action',
        'They spoke of the nuclear agreement and of what may come',
        ['strength'],
      ),
    ).toEqual([['strength', null, 'may']]);
  });

  it('is not told by a month', () => {
    const found = differences('The ferries sail in May', 'The ferries sail at dawn', ['strength', 'time']);
    expect(found).toContainEqual(['time', 'May', null]);
    expect(found).not.toContainEqual(['strength', 'May', null]);
  });

  it('is told by a duty, not by a verb in the perfect', () => {
    const duty = (verb: string) => differences(`They ${verb} the sailors`, 'They saw the keepers', ['strength']);
    expect(duty('have to see')).toEqual([['strength', 'have to', null]]);
    expect(duty('have seen').map(([kind]) => kind)).not.toContain('strength');
  });
});

describe('verbs that report', () => {
  const strength = (a: string, b: string) => differences(a, b, ['strength']).find(([kind]) => kind === 'strength');

  it('are no difference where one is as firm as the other', () => {
    expect(strength('He informed her of the dykes', 'He briefed her on the wells')).toBeUndefined();
    expect(strength('He held talks on the dykes', 'He met her about the wells')).toBeUndefined();
    expect(strength('He held a telephone conversation on dykes', 'He spoke of the wells')).toBeUndefined();
    expect(strength('They called for dykes', 'They spoke of dykes')).toEqual(['strength', 'called', 'spoke']);
    expect(strength('He stressed the dykes', 'He mentioned the wells')).toEqual(['strength', 'stressed', 'mentioned']);
  });

  it('are not those that a sentence only opens with', () => {
    expect(strength('Discussing the dykes, the leaders warned of floods', 'They mentioned floods')).toEqual([
      'strength',
      'warned',
      'mentioned',
    ]);
  });

  it('are shown with what they report', () => {
    expect(strength('They shared serious concern about floods', 'They discussed floods')).toEqual([
      'strength',
      'shared serious concern',
      'discussed',
    ]);
  });
});

describe('how far a matter has got', () => {
  const stage = (a: string, b: string) => differences(a, b, ['stage']).find(([kind]) => kind === 'stage');

  it('is not told by a name', () => {
    const found = stage('He agreed to fund the harbour', 'He spoke of the Saltmere Initiative for the harbour');
    expect(found?.slice(1)).not.toContain('Initiative');
  });

  it('is the same where one verb is only put otherwise', () => {
    expect(stage('He invited her to the summit', 'She has been invited to the summit')).toBeUndefined();
    expect(stage('They tasked the envoys with a treaty', 'They asked the envoys for a treaty')).toEqual([
      'stage',
      'tasked',
      'asked',
    ]);
    expect(stage('He invited her to the summit', 'She has accepted the dates')).toEqual([
      'stage',
      'invited',
      'has accepted',
    ]);
  });
});

describe('what is done', () => {
  it('is shown where no thing differs, and both sides do something else', () => {
    expect(
      differences('The two sides agreed to resume ferry talks', 'Ferry talks should be accelerated', ['scope']),
    ).toEqual([['scope', 'resume ferry talks', 'accelerated']]);
  });
});

describe('figures', () => {
  it('that one side alone has come first, with their "about" and what they count', () => {
    expect(
      differences('They sent about 40 ferries to the northern islands', 'They sent aid to the islands', ['scope']),
    ).toEqual([
      ['number', 'about 40 ferries', null],
      ['scope', 'northern islands', 'aid'],
    ]);
    expect(differences('They sent the two ferries', 'They sent ferries', ['scope'])[0]?.[0]).toBe('scope');
  });

  it('have what they are a share of, how often they come, and what they come on top of', () => {
    const number = (text: string) => differences(text, 'They spoke of ferries', ['scope'])[0];
    expect(number('They will spend 3 percent of GDP on ferries')).toEqual(['number', '3 percent of GDP', null]);
    expect(number('They will ship 200,000 tonnes a year by ferry')).toEqual(['number', '200,000 tonnes a year', null]);
    expect(number('They will buy another 40 ferries')).toEqual(['number', 'another 40 ferries', null]);
  });

  it('stand beside each other where one side does not say again what is counted', () => {
    const number = (a: string, b: string) => differences(a, b, ['scope']).find(([kind]) => kind === 'number');
    expect(number('They want 4,000 places a year', 'He asked for 12,000 a year')).toEqual([
      'number',
      '4,000 places a year',
      '12,000 a year',
    ]);
  });

  it('of one thing differ though the other side counts something else by the same number', () => {
    expect(
      differences(
        'Three carriers were struck with the loss of four sailors',
        'He spoke of the three sailors who were lost',
        [],
      )[0],
    ).toEqual(['number', 'four sailors', 'three sailors']);
  });

  it('of a year are a time where its season or another year is told', () => {
    const time = (a: string, b: string) => differences(a, b, ['time']).find(([kind]) => kind === 'time');
    expect(time('They will sail in the summer of 2030', 'They will sail')).toEqual(['time', '2030', null]);
    expect(time('They will sail in the first half of 2030', 'It is the first half of 2031 when they sail')).toEqual([
      'time',
      '2030',
      '2031',
    ]);
  });

  it('are no time where a year tells which of several is meant', () => {
    const found = differences('They drew the border by the maps of 1924', 'They drew the border', ['time', 'scope']);
    expect(found.map(([kind]) => kind)).not.toContain('time');
  });

  it('of a day have when something begins or ends, and stand beside the time of day', () => {
    const time = (a: string, b: string) => differences(a, b, ['time']).find(([kind]) => kind === 'time');
    const none = 'The ferries will sail';
    expect(time('The ferries will sail from 1 September', none)).toEqual(['time', 'from 1 September', null]);
    expect(time('The ferries will sail by the end of 2034', none)).toEqual(['time', 'by the end of 2034', null]);
    expect(time('She saw the ferries this evening', 'She saw the ferries on 14 June')).toEqual([
      'time',
      'this evening',
      '14 June',
    ]);
  });

  it('of a day stand beside the word that tells the time on the other side', () => {
    expect(
      differences('He spoke of the collision of 14 June in the strait', 'He spoke of the collision last week', [
        'time',
      ]),
    ).toEqual([['time', '14 June', 'last week']]);
  });
});
