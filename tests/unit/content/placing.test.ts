// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { placeClaims } from '../../../src/content/placing.ts';
import type { PagePaint } from '../../../src/messages/contract.ts';
import { anchorQuotes } from '../../../src/page/anchor/anchor.ts';
import type { TextIndex } from '../../../src/page/anchor/textIndex.ts';

const LIST = 'They reviewed the energy supplies of the north and the exchange of the prisoners';
const PARTS = ['They reviewed the energy supplies of the north', 'the exchange of the prisoners'];
const START = 'Good morning. '.length;

const paint: PagePaint = {
  statement: 's',
  own: { name: 'President of Arvenia', code: 'XA' },
  other: null,
  claims: [
    {
      id: 'list',
      start: START,
      end: START + LIST.length,
      text: LIST,
      status: 'both',
      parts: PARTS.map((words, place) => {
        const start = START + LIST.indexOf(words);
        return { start, end: start + words.length, status: place === 0 ? 'only' : 'both' };
      }),
      partners: [],
    },
  ],
};

/** Places the claim on a page of one text, and tells the words that are painted, by status. */
function placedOn(page: string) {
  document.body.textContent = page;
  const node = document.body.firstChild as Text;
  const index: TextIndex = { text: page, locate: (start, end) => [{ node, start, end }] };
  const placed = placeClaims(document, index, paint, anchorQuotes(page, paint.claims));
  return placed.map(({ ranges, parts }) => ({
    claim: ranges.map(String),
    parts: parts?.map((part) => [part.status, ...part.ranges.map(String)]),
  }));
}

const BOTH_PARTS = [
  ['only', PARTS[0]],
  ['both', PARTS[1]],
];

afterEach(() => {
  document.body.textContent = '';
});

describe('the parts of a claim on its page', () => {
  it('stand where they were, and follow the claim to another place', () => {
    expect(placedOn(`Good morning. ${LIST}. Good night.`)).toEqual([{ claim: [LIST], parts: BOTH_PARTS }]);
    // What stands before it has the words of one of its parts.
    expect(placedOn(`On ${PARTS[1]} nothing is known. ${LIST}. Good night.`)).toEqual([
      { claim: [LIST], parts: BOTH_PARTS },
    ]);
  });

  it('are found around a word that was changed between them', () => {
    const edited = LIST.replace(' and ', ' and also ');
    expect(placedOn(`Good morning. ${edited}. Good night.`)).toEqual([{ claim: [edited], parts: BOTH_PARTS }]);
  });

  it('are not painted where one of them has other words now: the claim is, in its own status', () => {
    const edited = LIST.replace('the energy supplies', 'all energy supplies');
    expect(placedOn(`Good morning. ${edited}. Good night.`)).toEqual([{ claim: [edited], parts: undefined }]);
  });
});
