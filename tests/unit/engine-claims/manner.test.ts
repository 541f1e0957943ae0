import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionsIn, negationsIn, speakerOf, stageOf } from '../../../src/engine/claims/manner.ts';
import { hostile, wholeCharacters } from '../engine-text/texts.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const at = (text: string, span: { start: number; end: number } | null | undefined) =>
  span ? text.slice(span.start, span.end) : null;

describe('how a claim is made', () => {
  it.each([
    ['They discussed the ferry line', 'raised', 'discussed'],
    ['President Vale proposed a truce of ten days', 'proposed', 'proposed'],
    ['The two leaders agreed to reopen the border', 'agreed', 'agreed'],
    ['Norland has deployed forty firefighters', 'done', 'deployed'],
  ])('%s: %s', (text, stage, words) => {
    const found = stageOf(text, whole(text));
    expect(found?.stage).toBe(stage);
    expect(at(text, found?.span)).toContain(words);
  });

  it('says nothing of the stage where the claim does not', () => {
    expect(stageOf('The border is long', { start: 0, end: 18 })).toBeNull();
  });

  it.each([
    ['He would sign, provided that the troops leave', 'provided that the troops leave'],
    ['Trade will grow when peace has been achieved', 'when peace has been achieved'],
    ['The key condition for a truce is the end of deliveries', 'key condition for a truce is the end of deliveries'],
    ['They would respond in the event of an attack', 'in the event of an attack'],
    ['They would respond in case of any landing', 'in case of any landing'],
    ['Flights will begin once the rules have been harmonised', 'once the rules have been harmonised'],
    ['Flights will begin as soon as both have signed', 'as soon as both have signed'],
    ['The port will open when conditions allow', 'when conditions allow'],
    ['The levy is suspended pending the ruling of the court', 'pending the ruling of the court'],
    ['If the port is closed again, they will leave', 'If the port is closed again'],
    ['If, however, the port is closed, they will leave', 'If, however, the port is closed'],
  ])('%s: under a condition', (text, words) => {
    expect(conditionsIn(text, whole(text)).map((span) => at(text, span))).toEqual([words]);
  });

  it.each([
    'They met once again',
    'She spoke of this once more',
    'In the case of Norland they agreed',
    'A pending matter',
  ])('%s: under none', (text) => {
    expect(conditionsIn(text, whole(text))).toEqual([]);
  });

  it('finds what is denied', () => {
    const text = 'Norland does not support the plan and refused to sign';
    expect(negationsIn(text, whole(text)).map((span) => at(text, span))).toEqual(['not', 'refused']);
  });

  it.each([
    ['The two leaders stressed the need for calm', 'both', null, 'The two leaders'],
    ['Vladimir Putin noted the progress', 'one', 'ru', 'Vladimir Putin'],
    ['The Prime Minister of Canada thanked him', 'one', 'ca', 'The Prime Minister of Canada'],
    ['President Ada Vale, Jr. stressed the need for calm', 'one', null, 'President Ada Vale, Jr.'],
    ['It was emphasised that calm is needed', 'unnamed', null, null],
    ['a lasting truce', 'none', null, null],
  ])('%s: %s', (text, kind, party, words) => {
    const found = speakerOf(text, whole(text));
    expect([found.kind, found.party, at(text, found.span)]).toEqual([kind, party, words]);
  });

  it('takes the speaker of a claim that goes on from its sentence', () => {
    const text = 'President Vale welcomed the truce and stressed the need for calm';
    const start = text.indexOf('stressed');
    const found = speakerOf(text, { start, end: text.length }, whole(text));
    expect([found.kind, at(text, found.span)]).toEqual(['one', 'President Vale']);
  });

  it('points at whole characters of the claim, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const spans = [
          ...conditionsIn(text, whole(text)),
          ...negationsIn(text, whole(text)),
          ...[stageOf(text, whole(text))?.span, speakerOf(text, whole(text)).span].flatMap((span) => span ?? []),
        ];
        for (const span of spans) expect(wholeCharacters(text, span)).toBe(true);
      }),
    );
  });

  it('a million words are looked at in bounded time', { timeout: 20_000 }, () => {
    for (const text of [
      'if '.repeat(3e5),
      'when '.repeat(2e5),
      'condition for '.repeat(1e5),
      'should the '.repeat(1e5),
    ]) {
      expect(conditionsIn(text, whole(text)).length).toBeLessThan(1000);
      expect(speakerOf(text, whole(text)).kind).toBe('none');
    }
  });
});
