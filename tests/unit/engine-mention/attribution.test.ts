import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/engine/index.ts';

const ORSK = {
  text: 'President Biden spoke today with President Vladimir Putin of Russia about the harvest treaty. President Biden stressed that grain ships must pass the strait without inspections. He called for the release of the crew of the trawler Amalia. The presidents agreed to reopen the harvest hotline within 10 days.',
  party: 'us',
  language: 'en',
};
const NORD = {
  text: 'Vladimir Putin had a telephone conversation with President of the United States Joseph Biden. Vladimir Putin explained that every grain ship would be inspected for weapons. The Russian side proposed a commission of experts on fishing quotas. It was agreed to reopen the harvest hotline.',
  party: 'ru',
  language: 'en',
};

/** Whose words a reader is told the sentence that holds `words` is. */
function sideOf(article: string, words: string): readonly number[] | 'no mention' {
  const at = article.indexOf(words);
  const mention = readArticle(article, [ORSK, NORD]).mentions.find(({ start, end }) => start <= at && at < end);
  return mention ? mention.attributedTo : 'no mention';
}

describe('whose words a sentence gives', () => {
  it.each([
    ['Biden stressed that grain ships must pass the strait without inspections.', 'grain', [0]],
    ['Putin explained that every grain ship would be inspected for weapons.', 'grain', [1]],
    ['Every grain ship would be inspected for weapons, the Kremlin said.', 'grain', [1]],
    ['Every grain ship would be inspected for weapons, according to the Kremlin.', 'grain', [1]],
    ['According to the White House, grain ships must pass the strait without inspections.', 'grain', [0]],
    ['The White House readout said that grain ships must pass the strait without inspections.', 'grain', [0]],
    ['In its statement, the Kremlin proposed a commission of experts on fishing quotas.', 'fishing', [1]],
    ['Both sides agreed to reopen the harvest hotline within 10 days.', 'hotline', [0, 1]],
    ['Biden and Putin agreed to reopen the harvest hotline within 10 days.', 'hotline', [0, 1]],
  ])('%s', (article, words, sides) => {
    expect(sideOf(article, words)).toEqual(sides);
  });

  it('carries "he" over from the sentence before', () => {
    const article =
      'Biden stressed that grain ships must pass the strait without inspections. He also called for the release of the crew of the trawler Amalia.';
    expect(sideOf(article, 'release of the crew')).toEqual([0]);
  });

  it('names nobody where the article names nobody', () => {
    const article = 'The release of the crew of the trawler Amalia was called for in the talk.';
    expect(sideOf(article, 'crew')).toEqual([]);
  });

  it.each([
    [
      'a title without a name',
      'Biden stressed that grain ships must pass the strait without inspections. The President called for the release of the crew of the trawler Amalia.',
      'release of the crew',
      [0],
    ],
    [
      'another clause of what was said',
      'Putin explained that every grain ship would be inspected for weapons, and that a commission of experts on fishing quotas was proposed.',
      'fishing quotas',
      [1],
    ],
    [
      'the account named last',
      'The White House readout is short, while the Russian readout proposes a commission of experts on fishing quotas.',
      'fishing quotas',
      [1],
    ],
  ])('carries %s over', (_, article, words, sides) => {
    expect(sideOf(article, words)).toEqual(sides);
  });

  it.each([
    ['"we"', 'We stressed in the call that grain ships must pass the strait without inspections.', 'grain'],
    [
      'whose account leaves it out',
      'The Russian readout made no mention of the release of the crew of the trawler Amalia.',
      'crew',
    ],
    [
      'who spoke before somebody else did',
      'Biden stressed that grain ships must pass the strait without inspections. Fishermen said the nets were lost. He called for the release of the crew of the trawler Amalia.',
      'release of the crew',
    ],
  ])('does not take a side for the speaker: %s', (_, article, words) => {
    expect(sideOf(article, words)).toEqual([]);
  });
});

describe('quotations that no statement has', () => {
  const strays = (article: string) =>
    readArticle(article, [ORSK, NORD]).strayQuotations.map(({ start, end, statement }) => ({
      words: article.slice(start, end),
      statement,
    }));

  it.each([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['„', '“'],
  ])('are found between %s and %s', (open, close) => {
    const article = `Putin said: ${open}the strait belongs to whoever sails it at dawn${close}.`;
    expect(strays(article)).toEqual([{ words: 'the strait belongs to whoever sails it at dawn', statement: 1 }]);
  });

  it.each([
    ['other people', 'A baker in the harbour said: “nobody here has seen a single grain ship this year”.'],
    ['single words of irony', 'Biden stressed that the “partners” must let grain ships pass the strait.'],
    ['what is quoted with a dropped middle', 'Biden said “grain ships must pass … without inspections”.'],
    ['what is quoted in another tense', 'Biden said that “grain ships [had to] pass the strait without inspections”.'],
    ['what ends in a comma', 'Biden said “grain ships must pass the strait without inspections,” in the call.'],
    [
      'what stands between two quotations in straight marks',
      'Putin explained: "every grain ship would be inspected for weapons". He said nothing else of note to Biden about it. "It was agreed to reopen the harvest hotline", the Kremlin said.',
    ],
    [
      'what is quoted across two sentences of a statement',
      'The White House said: “President Biden stressed that grain ships must pass the strait without inspections. He called for the release of the crew”.',
    ],
  ])('leaves alone the quotations of %s', (_, article) => {
    expect(strays(article)).toEqual([]);
  });

  it('leaves alone the words of somebody else who speaks after a side', () => {
    const article =
      'Putin explained that every grain ship would be inspected for weapons. “Nobody in our harbour believes a word of that”, a baker said.';
    expect(strays(article)).toEqual([]);
  });
});

describe('what a passage reports', () => {
  const claimsOf = (article: string, words: string): string[] => {
    const at = article.indexOf(words);
    const found = readArticle(article, [ORSK, NORD]).mentions.find(({ start, end }) => start <= at && at < end);
    return (found?.claims ?? []).map(({ statement, start, end }) =>
      ([ORSK, NORD][statement]?.text ?? '').slice(start, end),
    );
  };

  it('is what was said in the talk, not that there was one', () => {
    const article =
      'He said that during the conversation between President Biden and President Putin, a commission of experts on fishing quotas was proposed.';
    expect(claimsOf(article, 'fishing quotas')[0]).toBe(
      'The Russian side proposed a commission of experts on fishing quotas',
    );
  });

  it('is what both statements begin with, where it tells of the talk', () => {
    const article = 'President Biden spoke by telephone with President Putin of Russia about the harvest treaty.';
    expect(claimsOf(article, 'spoke')).toEqual([
      'about the harvest treaty',
      expect.stringMatching(/^President Biden spoke/),
      expect.stringMatching(/^Vladimir Putin had a telephone/),
    ]);
  });

  it('is divided where its two halves report two claims', () => {
    const article =
      'Biden demanded free passage through the strait for grain ships without inspections and the prompt release of the crew of the trawler Amalia.';
    expect(claimsOf(article, 'grain')[0]).toMatch(/grain ships must pass/);
    expect(claimsOf(article, 'Amalia')[0]).toMatch(/release of the crew/);
    expect(claimsOf(article, 'grain')).not.toEqual(claimsOf(article, 'Amalia'));
  });
});
