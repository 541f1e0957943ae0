import type { ReportedClaim } from '../engine/model.ts';
import type { ArticleRow } from '../library/articleRows.ts';
import { statementsById } from '../library/articles.ts';
import { issuerName } from '../library/issuerNames.ts';
import { pairView } from '../library/pairView.ts';
import type { StatementRow } from '../library/schema.ts';
import type { ClaimView, StatementView } from '../library/views.ts';
import type { ArticlePaint, CardClaim, PaintedMention } from '../messages/articleContract.ts';
import type { Voice } from '../page/voiceStyle.ts';

/** Longest quotation that a card is given, UTF-16 code units; it shortens it further. */
const LONGEST_QUOTE = 600;

interface Side {
  readonly view: StatementView;
  readonly other: StatementView | null;
}

/** What to paint on an article's page: each mention with whose words it is, the claim, and what the other side says of it. */
export async function articlePaint(row: ArticleRow): Promise<ArticlePaint> {
  const statements = await statementsById(row.statements);
  const sides = await Promise.all(row.statements.map((id) => sideOf(id, statements)));
  const names = row.statements.map((id) => nameOf(statements.find((one) => one.id === id)));
  const parties = [...new Set(row.statements.map((id) => statements.find((one) => one.id === id)?.party ?? ''))];
  const partyOf = (place: number) => statements.find(({ id }) => id === row.statements[place])?.party ?? '';
  const mentions = row.reading.mentions.map((mention, place): PaintedMention => {
    const card = cardOf(mention.claims[0], sides);
    return {
      ...{ id: `m${place}`, start: mention.start, end: mention.end, kind: mention.kind },
      voice: voiceOf(mention.attributedTo.map(partyOf), parties),
      status: card?.status ?? 'pending',
      said: [...new Set(mention.attributedTo.map((one) => names[one] ?? ''))],
      claim: card?.claim ?? null,
    };
  });
  const strays = row.reading.strayQuotations.map(({ start, end, statement, nearest }, place): PaintedMention => {
    const card = nearest && cardOf(nearest, sides);
    const said = statement === null ? [] : [names[statement] ?? ''];
    return {
      id: `s${place}`,
      start,
      end,
      voice: 'stray',
      status: 'pending',
      kind: 'stray',
      said,
      claim: card?.claim ?? null,
    };
  });
  return { article: row.id, mentions: [...mentions, ...strays] };
}

/** A side's statement, compared with another one that the article is read against where there is one. */
async function sideOf(id: string, statements: readonly StatementRow[]): Promise<Side | null> {
  const own = statements.find((one) => one.id === id);
  const other = statements.find((one) => one.id !== id && one.party !== own?.party);
  const pair = await (other ? pairView(id, other.id) : pairView(id));
  return pair && { view: pair.own, other: pair.other };
}

function nameOf(statement: StatementRow | undefined): string {
  return statement ? issuerName(statement.issuer, statement.party).name : '';
}

function voiceOf(attributed: readonly string[], parties: readonly string[]): Voice {
  const [first, second] = [...new Set(attributed)];
  if (first === undefined) return 'nobody';
  if (second !== undefined) return 'both';
  const place = parties.indexOf(first);
  return place === 0 ? 'first' : place === 1 ? 'second' : 'other';
}

function cardOf(reported: ReportedClaim | undefined, sides: readonly (Side | null)[]) {
  const side = reported && sides[reported.statement];
  const claim = side?.view.claims.find(({ id }) => id === reported?.claim);
  if (!side || !claim) return null;
  const { view, other } = side;
  const said: CardClaim = {
    quote: claim.text.slice(0, LONGEST_QUOTE),
    name: view.issuerName,
    other: other && claim.status !== 'pending' ? { name: other.issuerName, quote: quoteOf(claim, other) } : null,
  };
  return { claim: said, status: claim.status };
}

function quoteOf(claim: ClaimView, other: StatementView): string | null {
  const partner = claim.partners[0] && other.claims.find(({ id }) => id === claim.partners[0]?.claim);
  return partner ? partner.text.slice(0, LONGEST_QUOTE) : null;
}
