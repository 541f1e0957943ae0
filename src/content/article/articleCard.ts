import type { PaintedMention } from '../../messages/articleContract.ts';
import type { CardText } from '../../page/card/cardRules.ts';
import type { Say } from '../words.ts';

/** Longest quotation in the card, UTF-16 code units. */
const LONGEST_QUOTE = 260;

/**
 * What the card over a mention says: whose words the article says these are, the claim itself as its statement has it, and what each of
 * the other sides says of the point. The more there are, the shorter each is quoted.
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
  const others = kind === 'stray' ? [] : (claim?.others ?? []);
  return {
    head,
    body: claim && intro ? `${intro}\n${words('quoted', shorten(claim.quote))}` : '',
    details: others
      .map(({ name, quote }) =>
        quote === null
          ? words('article_card_silent', name)
          : `${words('card_says', name)}\n${words('quoted', shorten(quote, LONGEST_QUOTE / others.length))}`,
      )
      .join('\n'),
    foot: words('card_open_hint'),
  };
}

function shorten(text: string, longest = LONGEST_QUOTE): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest);
  return `${line.slice(0, space > longest / 2 ? space : longest)} …`;
}
