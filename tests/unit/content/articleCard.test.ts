import { describe, expect, it } from 'vitest';
import { articleCard } from '../../../src/content/article/articleCard.ts';
import type { PaintedMention } from '../../../src/messages/articleContract.ts';

/** The key and what fills it, in place of the words. */
const words = (key: string, ...filling: readonly string[]): string => [key, ...filling].join(' ');

const LONG = 'they spoke of the harvest and of the ports '.repeat(20).trim();
const MENTION: PaintedMention = {
  id: 'm0',
  start: 0,
  end: 9,
  voice: 'first',
  status: 'both',
  kind: 'paraphrase',
  said: ['Arvenia'],
  claim: {
    quote: 'Two crossings',
    name: 'Arvenia',
    others: [
      { name: 'Belmar', quote: 'Three  crossings' },
      { name: 'Corland', quote: null },
    ],
  },
};

describe('the card over a mention', () => {
  it('says what each of the others says, and who is silent', () => {
    expect(articleCard(MENTION, words)).toEqual({
      head: 'article_card_reports Arvenia',
      body: 'article_card_claim Arvenia\nquoted Two crossings',
      details: 'card_says Belmar\nquoted Three crossings\narticle_card_silent Corland',
      foot: 'card_open_hint',
    });
  });

  it('quotes each the shorter the more there are', () => {
    const others = ['B', 'C', 'D'].map((name) => ({ name, quote: LONG }));
    const claim = { quote: LONG, name: 'A', others };
    const lengthOf = (count: number) =>
      articleCard({ ...MENTION, claim: { ...claim, others: others.slice(0, count) } }, words).details.length;
    expect(lengthOf(1)).toBeGreaterThan(150);
    expect(lengthOf(3)).toBeLessThan(lengthOf(1) + 120);
  });

  it('says of a quotation that it is in no statement, with the nearest words and nothing of the others', () => {
    const card = articleCard({ ...MENTION, kind: 'stray' }, words);
    expect(card).toMatchObject({ head: 'article_card_stray', details: '' });
    expect(card.body).toBe('article_card_nearest Arvenia\nquoted Two crossings');
    expect(articleCard({ ...MENTION, kind: 'stray', claim: null }, words).body).toBe('');
  });

  it('names both, one or nobody', () => {
    const head = (kind: PaintedMention['kind'], ...said: string[]) =>
      articleCard({ ...MENTION, kind, said }, words).head;
    expect(head('quote', 'Arvenia')).toBe('article_card_quotes Arvenia');
    expect(head('quote', 'Arvenia', 'Belmar')).toBe('article_card_both Arvenia Belmar');
    expect(head('paraphrase')).toBe('article_card_nobody');
  });
});
