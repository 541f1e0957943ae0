import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/index.ts';

const GENERAL = 'President Macron spoke today with Prime Minister Modi. They discussed bilateral relations.';
const EXACT =
  'President Macron spoke with Prime Minister Modi. He called for the release of 40 fishermen. They agreed on a 30-day ceasefire in Sudan.';

const specifics = (texts: readonly string[]) =>
  compare(texts.map((text) => ({ text }))).statements.map(({ claims }) => claims.map(({ specific }) => specific));

describe('specific claims', () => {
  it('put demands or name numbers and objects; that one spoke is general', () => {
    expect(specifics([GENERAL, EXACT])).toEqual([
      [false, false],
      [false, true, true],
    ]);
  });
});

describe('topics', () => {
  it('tell in how many claims each statement speaks of them', () => {
    const { topics = [] } = compare([{ text: GENERAL }, { text: EXACT }]);
    expect(topics.find(({ topic }) => topic === 'relations')?.claims).toEqual([1, 0]);
    expect(topics.find(({ topic }) => topic === 'war-and-peace')?.claims[0]).toBe(0);
    expect(topics.find(({ topic }) => topic === 'war-and-peace')?.claims[1]).toBeGreaterThan(0);
  });
});
