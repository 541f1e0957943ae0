import { describe, expect, test } from 'vitest';
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { reproducedIn } from '../../../src/issuers/reproduced.ts';

const OPENING = 'The call between the two capitals ended without a result, and nobody expected one.';
const ONE = [
  'The two leaders spoke about the ferries between their ports, about tea, and about the price of both in the coming year.',
  'They agreed that the line will open in the spring, and that experts of the two countries will meet before that.',
];
const OTHER = [
  'In the course of the conversation the President underlined that ferries can sail only when the harbour dues of last year are settled.',
  'The parties will go on with their contacts, which is what both peoples expect from those who govern them.',
];
const COMMENT = 'These are two very different statements, and the second readout is the longer one.';

const article = (...paragraphs: string[]): string => paragraphs.join('\n\n');
const found = (text: string, inBlock?: (at: number) => boolean) =>
  reproducedIn(text, ALL_ISSUERS, inBlock).map(({ issuer, start, end }) => [issuer, text.slice(start, end)]);

describe('statements inside an article', () => {
  test('are found where they are introduced, and end where the writer speaks again', () => {
    const text = article(OPENING, 'What the White House said:', ...ONE, 'What the Kremlin said:', ...OTHER, COMMENT);
    expect(found(text)).toEqual([
      ['us-wh', ONE.join('\n\n')],
      ['ru-kremlin', OTHER.join('\n\n')],
    ]);
  });

  test.each([
    ['Here is the full text of the Chinese Foreign Ministry’s readout:', 'cn-mfa'],
    ['Full statement of the President of Ukraine', 'ua-president'],
    [
      'Downing Street said nothing at first. Later the Prime Minister’s Office of the UK released this statement:',
      'uk-pmo',
    ],
    ['The Élysée published the following account:', 'fr-elysee'],
    ['В сообщении Кремля говорится:', 'ru-kremlin'],
  ])('"%s" introduces one of %s', (introduction, issuer) => {
    const [first] = found(article(OPENING, introduction, ...ONE, COMMENT));
    expect(first?.[0]?.split('-')[0]).toBe(issuer.split('-')[0]);
    expect(first?.[1]).toBe(ONE.join('\n\n'));
  });

  test('are taken whole from block quotes, whatever they speak of', () => {
    const spoken = 'We have seen the statements of others, and I will not comment on them, according to no one.';
    const text = article('The Kremlin put it so:', ...OTHER, spoken, 'And that was that, in this one case.');
    const from = text.indexOf(OTHER[0] ?? '');
    const to = text.indexOf(spoken) + spoken.length;
    expect(found(text, (at) => at >= from && at < to)).toEqual([['ru-kremlin', article(...OTHER, spoken)]]);
  });

  test('are taken from quotation marks that open every paragraph and close the last', () => {
    const quoted = [`“${ONE[0]}`, `“${ONE[1]}”`];
    const text = article('The White House said in a statement:', ...quoted, OTHER[0] ?? '');
    expect(found(text)).toEqual([['us-wh', article(...quoted)]]);
  });

  test.each([
    'They called for the safety of journalists and adopted a joint statement on the ferries.',
    'According to the treaty, the dues are paid each spring. Observers of the harbour union will take part.',
    'The President said: “I will come to the opening myself.” Progress so far was welcomed.',
  ])('go on where a statement speaks of what comments speak of, too: %s', (more) => {
    const text = article('What the White House said:', ...ONE, more, 'What the Kremlin said:', ...OTHER);
    expect(found(text)[0]).toEqual(['us-wh', article(...ONE, more)]);
  });

  test('say "I" to their end where they begin so, and end at an "I" that they did not begin with', () => {
    const post = [
      'I spoke with the Prime Minister of Saltmere about ferries, tea, and what both cost.',
      ...ONE,
      'I thanked him.',
    ];
    const text = article('The President of Ukraine published this statement:', ...post, COMMENT);
    expect(found(text)).toEqual([['ua-president', article(...post)]]);
    const told = article('What the White House said:', ...ONE, 'I have read longer ones.', COMMENT);
    expect(found(told)).toEqual([['us-wh', article(...ONE)]]);
  });

  test.each([
    'Both statements leave the tea out.',
    'The Kremlin’s version names no price.',
    'A spokesman told reporters that the ferries were safe.',
    'Analysts say that little was agreed.',
    'According to officials in both capitals, the line will open late.',
    'Reuters first wrote of the talks.',
    'Comparing the official accounts takes a while.',
  ])('end at a writer’s words: %s', (comment) => {
    expect(found(article('What the White House said:', ...ONE, comment, ...OTHER))).toEqual([
      ['us-wh', article(...ONE)],
    ]);
  });

  test.each([
    ['nothing is introduced', article(OPENING, ...ONE, COMMENT)],
    ['nobody is named', article(OPENING, 'What they said:', ...ONE, COMMENT)],
    ['two are named', article(OPENING, 'What the White House and the Kremlin said:', ...ONE, COMMENT)],
    ['it is a short quotation', article(OPENING, 'The White House said:', '“We will sail in spring.”', COMMENT)],
    ['it is a list of something else', article('The Kremlin has three towers:', 'A tall one and two others.', COMMENT)],
    ['there is no text', ''],
  ])('are none where %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a hostile text is read to its end', () => {
    const hostile = ['What the Kremlin said:\n\n', '“', ': ', 'a. B', 'the White House statement ', '\n\n:'].map(
      (part) => part.repeat(Math.ceil(400_000 / part.length)),
    );
    for (const text of hostile)
      for (const { start, end } of reproducedIn(text, ALL_ISSUERS)) expect(end).toBeGreaterThan(start);
  });
});
