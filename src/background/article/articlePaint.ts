import type { ReportedClaim } from '../../engine/model.ts';
import type { ArticleRow } from '../../library/article/articleRows.ts';
import { statementsById } from '../../library/article/articles.ts';
import { pairView } from '../../library/judgement/pairView.ts';
import type { StatementRow } from '../../library/schema.ts';
import { issuerName } from '../../library/statement/issuerNames.ts';
import type { ClaimView, StatementView } from '../../library/views.ts';
import type { ArticlePaint, CardClaim, PaintedMention } from '../../messages/articleContract.ts';
import { voiceOf } from '../../messages/articleVoice.ts';

/** Longest quotation that a card is given, UTF-16 code units; it shortens it further. */
const LONGEST_QUOTE = 600;

/** A statement seen from its comparison with each of the others. */
interface Side {
  readonly view: StatementView;
  readonly pairs: readonly { readonly view: StatementView; readonly other: StatementView }[];
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
      id: `m${place}`,
      start: mention.start,
      end: mention.end,
      kind: mention.kind,
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

/** A side's statement, and what it is compared with of the others that the article is read against. */
async function sideOf(id: string, statements: readonly StatementRow[]): Promise<Side | null> {
  const own = statements.find((one) => one.id === id);
  const others = statements.filter((one) => one.id !== id && one.party !== own?.party);
  const seen = await Promise.all(others.length > 0 ? others.map((other) => pairView(id, other.id)) : [pairView(id)]);
  const view = seen[0]?.own;
  if (!view) return null;
  // Where two are not compared yet, the view is of some other comparison.
  const pairs = seen.flatMap((pair, place) =>
    pair?.other && pair.other.id === others[place]?.id ? [{ view: pair.own, other: pair.other }] : [],
  );
  return { view, pairs };
}

function nameOf(statement: StatementRow | undefined): string {
  return statement ? issuerName(statement.issuer, statement.party).name : '';
}

function cardOf(reported: ReportedClaim | undefined, sides: readonly (Side | null)[]) {
  const side = reported && sides[reported.statement];
  const claimOf = (view: StatementView) => view.claims.find(({ id }) => id === reported?.claim);
  const claim = side && claimOf(side.view);
  if (!side || !claim) return null;
  const compared = side.pairs.flatMap(({ view, other }) => {
    const seen = claimOf(view);
    return seen && seen.status !== 'pending' ? [{ seen, other }] : [];
  });
  const said: CardClaim = {
    quote: claim.text.slice(0, LONGEST_QUOTE),
    name: side.view.issuerName,
    others: compared.map(({ seen, other }) => ({ name: other.issuerName, quote: quoteOf(seen, other) })),
  };
  return { claim: said, status: compared[0]?.seen.status ?? 'pending' };
}

function quoteOf(claim: ClaimView, other: StatementView): string | null {
  const partner = claim.partners[0] && other.claims.find(({ id }) => id === claim.partners[0]?.claim);
  return partner ? partner.text.slice(0, LONGEST_QUOTE) : null;
}
