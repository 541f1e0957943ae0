import type { PaintedMention } from '../messages/articleContract.ts';
import type { CardText } from '../page/cardRules.ts';
import type { Say } from './words.ts';

/** Longest quotation in the card, UTF-16 code units. */
const LONGEST_QUOTE = 260;

/**
 * What the card over a mention says: whose words the article says these are, the claim itself as its statement has it, and what the other
 * side says of the point.
 */
export function articleCard({ kind, said, claim }: PaintedMention, words: Say): CardText {
  const [first, second] = said;
  const head =
    kind === 'stray'
      ? words('article_card_stray')
      : first === undefined
        ? words('article_card_nobody')
        : second === undefined
          ? words(kind === 'quote' ? 'article_card_quotes' : 'article_card_reports', first)
          : words('article_card_both', first, second);
  const intro = claim && words(kind === 'stray' ? 'article_card_nearest' : 'article_card_claim', claim.name);
  const other = claim?.other ?? null;
  return {
    head,
    body: claim && intro ? `${intro}\n${words('quoted', shorten(claim.quote))}` : '',
    details:
      other === null || kind === 'stray'
        ? ''
        : other.quote === null
          ? words('article_card_silent', other.name)
          : `${words('card_says', other.name)}\n${words('quoted', shorten(other.quote))}`,
    foot: words('card_open_hint'),
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  const space = line.lastIndexOf(' ', LONGEST_QUOTE);
  return `${line.slice(0, space > LONGEST_QUOTE / 2 ? space : LONGEST_QUOTE)} …`;
}
