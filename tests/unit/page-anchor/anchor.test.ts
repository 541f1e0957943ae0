import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnchorQuote, anchorQuotes } from '../../../src/page/anchor/anchor.ts';

const TEXT = [
  'President Orla Venn spoke today with Prime Minister Ruben Tal of Kestria.',
  'The leaders agreed that the ferry between Norhaven and Port Kestria will resume on 4 June. They also discussed the fishing quotas of the northern sound.',
  'The Prime Minister promised to release 14 sailors within 30 days. The two sides did not agree on a date for the next meeting.',
  'They agreed to remain in contact.',
].join('\n\n');

function quoteOf(text: string, words: string, id = 'q'): AnchorQuote {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The test's text does not hold "${words}".`);
  return { id, start, end: start + words.length, text: words };
}

function anchorOf(text: string, quote: AnchorQuote) {
  const anchor = anchorQuotes(text, [quote]).get(quote.id);
  if (!anchor) throw new Error('no anchor');
  return 'start' in anchor ? { state: anchor.state, words: text.slice(anchor.start, anchor.end) } : anchor;
}

describe('a quote at its own offsets', () => {
  it('is found there, even where its words stand elsewhere too', () => {
    const text = `${TEXT}\n\nThey agreed to remain in contact.`;
    const start = text.lastIndexOf('They agreed to remain');
    const words = 'They agreed to remain in contact';
    const anchor = anchorQuotes(text, [{ id: 'q', start, end: start + words.length, text: words }]).get('q');
    expect(anchor).toEqual({ state: 'found', start, end: start + words.length });
  });

  it('is found for any words of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const anchors = anchorQuotes(text, [{ id: 'q', start, end, text: text.slice(start, end) }]);
        expect(anchors.get('q')).toEqual({ state: 'found', start, end });
      }),
    );
  });
});

describe('a quote that stands elsewhere word for word', () => {
  it('has moved when something was put before it', () => {
    const quote = quoteOf(TEXT, 'The Prime Minister promised to release 14 sailors within 30 days');
    expect(anchorOf(`Correction of 5 May.\n\n${TEXT}`, quote)).toEqual({ state: 'moved', words: quote.text });
  });

  it('has moved with the stop at its end', () => {
    const quote = quoteOf(TEXT, 'They agreed to remain in contact.');
    expect(anchorOf(`Correction of 5 May.\n\n${TEXT}`, quote)).toEqual({ state: 'moved', words: quote.text });
  });

  it('is not taken from the middle of a word', () => {
    const text = 'Note. The two sides disagreed on the ferry and the quotas.';
    const words = 'agreed on the ferry and the quotas.';
    expect(anchorOf(text, { id: 'q', start: 0, end: words.length, text: words })).not.toMatchObject({ words });
    const whole = `Note. They ${words}`;
    expect(anchorOf(whole, { id: 'q', start: 0, end: words.length, text: words })).toEqual({ state: 'moved', words });
  });

  it('has moved wherever a note was put, for any number of them', () => {
    const sentence = (n: number) => `Point ${n} of the delegation of Kestria speaks of river ${n * 7}.`;
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 60 }), (notes) => {
        const before = notes.map((_, n) => sentence(n)).join(' ');
        const after = notes.map((length, n) => `${'note '.repeat(length)}${sentence(n)}`).join(' ');
        const quotes = notes.map((_, n) => quoteOf(before, sentence(n), `${n}`));
        const anchors = anchorQuotes(after, quotes);
        for (const { id, text } of quotes) {
          const anchor = anchors.get(id);
          if (!anchor || !('start' in anchor)) throw new Error(`${id} is ${anchor?.state}`);
          // Where words had to be cut, the stop at the end is no part of them.
          expect(text.replace(/\.$/, '')).toBe(after.slice(anchor.start, anchor.end).replace(/\.$/, ''));
        }
      }),
    );
  });

  it('is known through other white space, quotation marks and apostrophes', () => {
    const quote = { id: 'q', start: 0, end: 40, text: 'Kestria\u2019s "quiet   harbour" stays open' };
    const text = 'They said that Kestria\u0027s \u201cquiet harbour\u201d stays open this year.';
    expect(anchorOf(text, quote)).toMatchObject({ state: 'moved' });
  });

  it('is ambiguous when the page says it twice and nothing tells which', () => {
    const words = 'They agreed to remain in contact';
    const text = `Preface.\n\n${words}.\n\nMore words.\n\n${words}.`;
    expect(anchorOf(text, { id: 'q', start: 4_000, end: 4_032, text: words })).toEqual({ state: 'ambiguous' });
  });

  it('is told from its twin by how far its neighbours have moved', () => {
    const text = `${TEXT}\n\nIn the evening the ministers met.\n\nThey agreed to remain in contact.`;
    const last = text.lastIndexOf('They agreed');
    const words = 'They agreed to remain in contact';
    const quotes = [
      quoteOf(text, 'In the evening the ministers met', 'neighbour'),
      { id: 'twin', start: last, end: last + words.length, text: words },
    ];
    const before = 'An editor’s note of some length.\n\n';
    expect(anchorQuotes(before + text, quotes).get('twin')).toEqual({
      state: 'moved',
      start: before.length + last,
      end: before.length + last + words.length,
    });
  });

  it('is found in Chinese, where words have no spaces', () => {
    const text = '双方就双边关系交换了意见。两国同意恢复渡轮航线，并保持沟通。';
    const quote = { id: 'q', start: 90, end: 100, text: '两国同意恢复渡轮航线' };
    expect(anchorOf(text, quote)).toEqual({ state: 'moved', words: quote.text });
  });
});

describe('a quote whose words have changed', () => {
  const quote = quoteOf(
    TEXT,
    'The leaders agreed that the ferry between Norhaven and Port Kestria will resume on 4 June',
  );

  it('has moved where only small words changed', () => {
    const text = TEXT.replace('will resume on 4 June', 'is to resume again on 4 June').replace(
      'President',
      'The President',
    );
    expect(anchorOf(text, quote)).toMatchObject({ state: 'moved' });
    expect(anchorOf(text, quote)).toHaveProperty('words', expect.stringMatching(/^The leaders agreed .* on 4 June$/));
  });

  it('is not drawn into the sentence before, which has its first words too', () => {
    const said = 'The leaders of the two states spoke of the new railway on 4 June';
    const now = said.replace('the new railway', 'the new coastal railway');
    const text = `Note. The Prime Minister of Kestria left the hall of the palace. ${now}. They dined.`;
    expect(anchorOf(text, { id: 'q', start: 0, end: said.length, text: said })).toEqual({ state: 'moved', words: now });
  });

  for (const [what, from, to] of [
    ['number', '4 June', '5 June'],
    ['month', '4 June', '4 July'],
    ['name', 'Norhaven', 'Southaven'],
    ['negation', 'will resume', 'will not resume'],
  ] as const) {
    it(`is missing where another ${what} stands in it`, () => {
      expect(anchorOf(`Note.\n\n${TEXT.replace(from, to)}`, quote)).toEqual({ state: 'missing' });
    });
  }

  it('is missing where two names have changed places', () => {
    const text = `Note. ${TEXT.replace('Norhaven and Port Kestria', 'Port Kestria and Norhaven')}`;
    expect(anchorOf(text, quote)).toEqual({ state: 'missing' });
  });

  it('is missing where the page says the contrary just before it', () => {
    const agreed = { id: 'q', start: 0, end: 60, text: 'agree on a date for this next meeting' };
    expect(anchorOf(TEXT, agreed)).toEqual({ state: 'missing' });
    expect(anchorOf(TEXT.replace('not agree', 'agree'), agreed)).toMatchObject({ state: 'moved' });
  });

  it('is missing where only the theme is shared', () => {
    const other = {
      id: 'q',
      start: 5,
      end: 80,
      text: 'The leaders discussed the ferry and agreed that fishing of the sound will end',
    };
    expect(anchorOf(TEXT, other)).toEqual({ state: 'missing' });
  });

  it('is ambiguous where two places fit nearly alike', () => {
    const text =
      'Note. The sides agreed that the new coastal railway will be finished soon. ' +
      'The sides agreed that the old coastal railway will be finished soon.';
    const railway = {
      id: 'q',
      start: 0,
      end: 70,
      text: 'The sides agreed that the coastal railway will be finished soon',
    };
    expect(anchorOf(text, railway)).toEqual({ state: 'ambiguous' });
  });

  it('is missing when it is too short to be known again', () => {
    expect(anchorOf(TEXT, { id: 'q', start: 0, end: 20, text: 'the northern fishing sound' })).toEqual({
      state: 'missing',
    });
  });
});

describe('a quote whose words have changed where its neighbours stand', () => {
  const FIRST = 'The President spoke by telephone with the Prime Minister of Kestria about the ferry.';
  const kept = (gifts: string) =>
    `The two leaders welcomed the exchange of 175 prisoners and the ${gifts}, and tasked their ministers to meet again in the month of April.`;
  const QUOTE = kept('return of the paintings');
  const TWIN = kept('sale of the lanterns');
  const NOTE = 'This page was brought up to date after it had been published.\n\n';
  const text = `${FIRST} ${QUOTE} It was agreed to remain in contact.\n\n${TWIN}`;
  /** Each needs a look of its own in the whole text, so that the page is cut in words afterwards. */
  const lost = Array.from({ length: 30 }, (_, n) => ({ id: `lost${n}`, start: 0, end: 9, text: `Nowhere ${n}` }));

  const placed = (now: string, before: readonly AnchorQuote[]) => {
    const anchor = anchorQuotes(now, [...before, quoteOf(text, FIRST, 'first'), quoteOf(text, QUOTE)]).get('q');
    return anchor && 'start' in anchor ? now.slice(anchor.start, anchor.end) : anchor?.state;
  };
  const edited = (words: string) => NOTE + text.replace(QUOTE, words);

  it.each([
    ['looked for there alone', []],
    ['looked for in the whole text', lost],
  ])('has moved, though another sentence is nearly the same: %s', (_, before) => {
    const now = kept('safe return of the old paintings');
    expect(placed(edited(now), before)).toBe(now.slice(0, -1));
    // Nothing tells where it is to be looked for.
    const alone = anchorQuotes(edited(now), [quoteOf(text, QUOTE)]).get('q');
    expect(alone).toEqual({ state: 'ambiguous' });
  });

  it.each([
    ['a number', QUOTE.replace('175', '157')],
    ['a name', QUOTE.replace('April', 'May')],
    ['a negation', QUOTE.replace('and tasked', 'and had not tasked')],
  ])('is not there where %s has changed', (_, words) => {
    const now = edited(words).replace(TWIN, '');
    for (const before of [[], lost]) expect(placed(now, before)).toBe('missing');
  });

  it('is ambiguous where a worse sentence stands there and a better one elsewhere', () => {
    const better = QUOTE.replace('again in', 'early in');
    const worse = QUOTE.replace('the two leaders', 'both').replace('welcomed', 'praised').replace('tasked', 'asked');
    const now = `${NOTE}${FIRST} ${worse.replace('again in', 'once more in')} It was agreed to remain in contact.\n\n${better}`;
    expect(placed(now, lost)).toBe('ambiguous');
  });

  it('has no half of a word at its ends', () => {
    const now = edited(QUOTE.replace('April.', 'April and of Maytime, as was said by all who had come to hear of it.'));
    expect(placed(now, [])).toBe(QUOTE.slice(0, -1));
  });
});

describe('bounds', () => {
  it('answers for empty texts and empty quotes', () => {
    expect(anchorOf('', { id: 'q', start: 0, end: 5, text: 'words' })).toEqual({ state: 'missing' });
    expect(anchorOf(TEXT, { id: 'q', start: 0, end: 0, text: '' })).toEqual({ state: 'missing' });
    expect(anchorOf(TEXT, { id: 'q', start: 0, end: 3, text: '***' })).toEqual({ state: 'missing' });
  });

  it('takes bounded time for many lost quotes on a page of two megabytes', () => {
    const sentence = (i: number) =>
      `Point ${i}: the delegations of both countries looked at the matter of the river and the bridge. `;
    let text = '';
    for (let i = 0; text.length < 2_000_000; i++) text += sentence(i);
    const quotes = Array.from({ length: 3_000 }, (_, i) => {
      const words = sentence(i * 7)
        .trim()
        .replace('looked at', i % 2 ? 'considered' : 'looked at');
      return { id: `q${i}`, start: i * 10 + 3, end: i * 10 + 90, text: words };
    });
    const anchors = anchorQuotes(text, quotes);
    expect(anchors.size).toBe(3_000);
    expect(anchors.get('q2')).toMatchObject({ state: 'moved' });
  });
});
