import { PointedSentences } from '../claims/pointedSentences.ts';
import { readClaims } from '../claims/readClaims.ts';
import { detectLanguage } from '../language/detect.ts';
import type { ArticleReading, Claim, Mention, Omission, Reproduction, Span } from '../model.ts';
import { attributions } from './attribution.ts';
import model from './mention.data.json' with { type: 'json' };
import { keyOf, mentionsAmong } from './mentions.ts';
import { type NamedSide, ownNamesOf } from './ownNames.ts';
import { type Passage, passagesOf } from './passages.ts';
import { strayQuotations } from './quotations.ts';
import { againstOf, readPassages } from './reports.ts';
import { printedClaims, reproductionsIn } from './reproductions.ts';
import { stretchesOf } from './stretches.ts';

/** A statement to read an article against, with its side's own names; its claims are read where they are not given. */
export interface ReportedStatement extends NamedSide {
  readonly claims?: readonly Claim[];
}

/**
 * Reads an article against the statements of an event: which passages report which claims and whose words the article says they are,
 * which quotations no statement has, which claims are left out, and where statements are printed. Pure and deterministic; time grows
 * with the article's length × the number of claims.
 * @param language BCP 47 of the article; detected when absent.
 * @param all the article's passages, where they are read already: they are the same whatever it is read against.
 */
export function readArticle(
  article: string,
  statements: readonly ReportedStatement[],
  language: string = detectLanguage(article),
  all: readonly Passage[] = passagesOf(article, language),
): ArticleReading {
  const stretches = statements.map(({ text, claims, ...statement }, i) => {
    const spoken = statement.language ?? detectLanguage(text);
    const sentences = new PointedSentences(text);
    return stretchesOf(
      text,
      claims ?? readClaims(text, { statement: i, language: spoken, sentences }),
      spoken,
      sentences,
    );
  });
  const claims = stretches.map((own) => own.flatMap((stretch) => stretch.claims));
  const reproductions = reproductionsIn(
    article,
    statements.map(({ text }) => text),
  );
  const own = ownNamesOf(statements);
  const passages = all.filter((passage) => !isPrinted(passage, reproductions));
  const against = againstOf(stretches, own);
  const read = readPassages(passages, against);
  const attributedTo = attributions(article, passages, { parties: statements.map(({ party }) => party ?? null), own });
  const byStart = new Map(passages.map(({ start }, i) => [start, i]));
  const talks = new Set(
    against.openings.flatMap(
      ({ statement, place }) =>
        stretches[statement]?.[place]?.claims.map(({ claim }) => keyOf({ statement, claim: claim.id })) ?? [],
    ),
  );
  const mentions = mentionsAmong(read, against, model).map(
    // That two sides talked is nobody's word.
    (mention): Mention => ({
      ...mention,
      attributedTo: mention.claims.slice(0, 1).some((claim) => talks.has(keyOf(claim)))
        ? []
        : attributedTo(byStart.get(mention.start) ?? -1),
    }),
  );
  const reported = printedClaims(article, reproductions, claims);
  for (const mention of mentions)
    for (const { statement, claim } of mention.claims) reported.add(keyOf({ statement, claim }));
  const omissions = claims.flatMap((profiles, statement) =>
    profiles.flatMap(({ claim: { id, start, end } }): Omission[] =>
      reported.has(keyOf({ statement, claim: id })) ? [] : [{ statement, claim: id, start, end }],
    ),
  );
  return { mentions, strayQuotations: strayQuotations(passages, attributedTo, claims), omissions, reproductions };
}

function isPrinted(passage: Span, reproductions: readonly Reproduction[]): boolean {
  const middle = (passage.start + passage.end) / 2;
  return reproductions.some(({ spans }) => spans.some(({ start, end }) => start <= middle && middle < end));
}
