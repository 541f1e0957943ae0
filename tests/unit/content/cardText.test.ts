import { describe, expect, it } from 'vitest';
import messages from '../../../assets/public/_locales/en/messages.json';
import { cardText } from '../../../src/content/cardText.ts';
import type { Say } from '../../../src/content/words.ts';
import type { PagePaint, PaintedClaim } from '../../../src/messages/contract.ts';

/** The shipped English texts, filled as the browser fills them. */
const say: Say = (key, ...filling) =>
  messages[key].message.replace(/\$(\d)/g, (_, place) => filling[Number(place) - 1] ?? '');

const PAINT: PagePaint = {
  statement: 's',
  own: { name: 'Norland Chancellery', code: 'NL' },
  other: { name: 'Kestrian Presidency', code: 'KE', published: '2025-06-04' },
  claims: [],
};
const claim = (given: Partial<PaintedClaim>): PaintedClaim => ({
  id: 'c',
  start: 0,
  end: 5,
  text: 'words',
  status: 'differs',
  partners: [],
  ...given,
});

describe('the card over a claim', () => {
  it('says of a pairing that is not sure that it is possible', () => {
    expect(cardText(claim({ status: 'both', possible: true }), PAINT, say).head).toBe('=? Possibly both say this');
    expect(cardText(claim({ status: 'both', possible: false }), PAINT, say).head).toBe('= Both say this');
  });

  it('says the status, the other side’s words, what differs and when it was said', () => {
    const partner = {
      quote: 'to refrain from\n attacks for 30 days',
      differences: [
        { kind: 'time', own: null, other: '30 days' },
        { kind: 'number', own: '12 ships', other: '14 ships' },
        { kind: 'scope', own: 'and bridges', other: null },
      ],
    };
    expect(cardText(claim({ partners: [partner] }), PAINT, say)).toEqual({
      head: '≈ They differ',
      body: 'The Kestrian Presidency says\n“to refrain from attacks for 30 days”',
      details: 'time: 30 days, only KE\nnumber: 12 ships (NL), 14 ships (KE)\nscope: and bridges, only NL',
      foot: '4 June 2025 · Open in panel',
    });
  });

  it('names what its side alone says, where that is a part of it', () => {
    const text = 'They reviewed energy supplies and the exchange of prisoners';
    const parts = [
      { start: 10, end: 39, status: 'only' as const },
      { start: 44, end: 69, status: 'both' as const },
    ];
    const partner = { quote: 'the exchange of prisoners', differences: [] };
    const given = { start: 10, end: 69, text, status: 'both' as const, parts, partners: [partner] };
    expect(cardText(claim(given), PAINT, say)).toMatchObject({
      head: '= Both say this',
      details: 'Only the Norland Chancellery says: “They reviewed energy supplies”',
    });
  });

  it('names the side that alone says it', () => {
    expect(cardText(claim({ status: 'only' }), PAINT, say)).toEqual({
      head: '• Only the Norland Chancellery says this',
      body: '',
      details: '',
      foot: 'Open in panel',
    });
  });

  it('says that nothing is compared yet where there is no other side', () => {
    expect(cardText(claim({ status: 'pending' }), { ...PAINT, other: null }, say).head).toBe('? Not compared yet');
  });

  it('leaves out a date that is not known', () => {
    const paint = { ...PAINT, other: { name: 'Kestrian Presidency', code: 'KE', published: null } };
    const partners = [{ quote: 'words', differences: [] }];
    expect(cardText(claim({ status: 'both', partners }), paint, say).foot).toBe('Open in panel');
  });

  it('cuts long words between words, and leaves out differences without words', () => {
    const quote = 'the delegations of both countries met again and again '.repeat(400);
    const partners = [{ quote, differences: [{ kind: 'stance', own: null, other: null }] }];
    const { body, details } = cardText(claim({ partners }), PAINT, say);
    expect(body.length).toBeLessThan(320);
    expect(body).toMatch(/ …”$/);
    expect(quote.startsWith(body.slice(body.indexOf('“') + 1, -3))).toBe(true);
    expect(details).toBe('');
  });
});
