import { describe, expect, it } from 'vitest';
import { cutsIn } from '../../../src/engine/claims/split.ts';
import { wordsOf } from '../../../src/engine/claims/words.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';

/** What is said of dividing before the given words by a model that has learnt nothing: a half, where no rule speaks. */
const before = (text: string, words: string): number | undefined =>
  cutsIn(wordsOf(tokenize(text, 0, text.length)), { threshold: 0.2, features: '', weights: [] }).find(
    ({ start }) => start === text.indexOf(words),
  )?.probability;

describe('rules on where a sentence is divided', () => {
  it.each([
    ['President Vale praised the talks, and Prime Minister Arden thanked him.', 'Prime Minister Arden thanked', 1],
    ['President Vale praised the talks, and grain exports resumed.', 'grain exports', 0.5],
    ['The envoys of the coast, representing a dozen harbours, stressed the need for a ferry.', 'representing', 0],
    ['The envoys stressed the need for a ferry, noting the winter.', 'noting', 0.5],
    ['The ministers discussed Article 12 of the Treaty, and Annex II.', 'Annex II', 0],
    ['The ministers discussed Annex I, and Annex XIV.', 'Annex XIV', 0],
    ['They trade both in the harbours and in the hills.', 'in the hills', 0],
    ['They stressed their ties both at sea and inland.', 'inland', 0.5],
    ['They praised the deep and growing ties of the coast.', 'growing', 0],
    ['They praised the government and growing ties of the coast.', 'growing', 0.5],
    ['They want not only a ferry to the coast but also a bridge.', 'also a bridge', 0],
    ['They want not only a ferry but a bridge, but the islands object.', 'the islands', 0.5],
    ['They want no ferry to the coast but a bridge.', 'a bridge', 0.5],
    ['They want trade with the coast, and no civil war.', 'no civil', 0.5],
  ])('%s', (text, words, probability) => {
    expect(before(text, words)).toBe(probability);
  });
});
