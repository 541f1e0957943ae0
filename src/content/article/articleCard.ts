import type { PaintedMention } from '../../messages/articleContract.ts';
import type { CardText } from '../../page/card/cardRules.ts';
import { shortened } from '../shortened.ts';
import type { Say } from '../words.ts';

/** Longest quotation in the card, UTF-16 code units. */
const LONGEST_QUOTE = 260;

/**
 * What the card over a mention says: whose words the article says these are, the claim itself as its statement has it, and what each of
 * the other sides says of the point. The more there are, the shorter each is quoted.
 */
export function articleCard({ kind, said, claim }: PaintedMention, words: Say): CardText {
  const intro = claim && words(kind === 'stray' ? 'article_card_nearest' : 'article_card_claim', claim.name);
  const others = kind === 'stray' ? [] : (claim?.others ?? []);
  return {
    head: headOf(kind, said, words),
    body: claim && intro ? `${intro}\n${words('quoted', shortened(claim.quote, LONGEST_QUOTE))}` : '',
    details: others
      .map(({ name, quote }) =>
        quote === null
          ? words('article_card_silent', name)
          : `${words('card_says', name)}\n${words('quoted', shortened(quote, LONGEST_QUOTE / others.length))}`,
      )
      .join('\n'),
    foot: words('card_open_hint'),
  };
}

/** Whose words the article says these are. */
function headOf(kind: PaintedMention['kind'], [first, second]: PaintedMention['said'], words: Say): string {
  if (kind === 'stray') return words('article_card_stray');
  if (!first) return words('article_card_nobody');
  if (second) return words('article_card_both', first, second);
  return words(kind === 'quote' ? 'article_card_quotes' : 'article_card_reports', first);
}
