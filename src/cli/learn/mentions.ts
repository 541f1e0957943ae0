import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClaims } from '../../engine/claims/readClaims.ts';
import { detectLanguage } from '../../engine/index.ts';
import { type MentionModel, mentionsAmong } from '../../engine/mention/mentions.ts';
import type { Against } from '../../engine/mention/passageSignals.ts';
import { PASSAGE_SIGNALS } from '../../engine/mention/passageSignals.ts';
import { passagesOf } from '../../engine/mention/passages.ts';
import { againstOf, type ReadPassage, readPassages } from '../../engine/mention/reports.ts';
import { type Stretch, stretchesOf } from '../../engine/mention/stretches.ts';
import type { Mention, Span } from '../../engine/model.ts';
import { fitLogistic, type Sample } from './logistic.ts';
import { SHARED } from './sources.ts';

/** Strong, because there are some fifty mentions to learn from. Chosen, as the threshold, on the texts left out. */
const PENALTY = 20;
const STEPS = Array.from({ length: 50 }, (_, i) => -3 + i / 10);
const AROUND = 3;

interface GoldMention extends Span {
  readonly kind: Mention['kind'];
  readonly claims: readonly string[];
}

interface GoldClaim extends Span {
  readonly id: string;
  readonly statement: number;
}

/** An annotated article, read. */
interface Article {
  readonly name: string;
  readonly event: string;
  readonly passages: readonly ReadPassage[];
  readonly against: Against;
  readonly mentions: readonly GoldMention[];
  readonly gold: ReadonlyMap<string, GoldClaim>;
  /** True for an article that prints statements whole: what it reports of them is not scored. */
  readonly prints: boolean;
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

const stands = (p: Span, q: Span): boolean =>
  Math.min(p.end, q.end) - Math.max(p.start, q.start) >= 0.5 * Math.min(p.end - p.start, q.end - q.start);

function annotatedArticles(): Article[] {
  const folder = join(SHARED, 'news');
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'mentions.json')));
  return names.sort().map((name) => readAnnotated(join(folder, name), name));
}

function readAnnotated(folder: string, name: string): Article {
  const annotated = json<{ event: string; mentions: GoldMention[]; statements?: Span[] }>(
    join(folder, 'mentions.json'),
  );
  const pair = join(SHARED, 'corpus', 'pairs', annotated.event);
  const gold = json<{ claims: Record<string, GoldClaim[]> }>(join(pair, 'gold.json'));
  const sides = Object.keys(gold.claims);
  const stretches = sides.map((side): Stretch[] => {
    const text = readFileSync(join(pair, `${side}.txt`), 'utf8');
    const language = detectLanguage(text);
    return stretchesOf(text, readClaims(text, { language }), language);
  });
  const text = readFileSync(join(folder, 'article.txt'), 'utf8');
  const printed = annotated.statements ?? [];
  const against = againstOf(stretches);
  const passages = readPassages(passagesOf(text, detectLanguage(text)), against);
  return {
    name,
    event: annotated.event,
    passages: passages.filter(({ passage }) => !printed.some((span) => stands(passage, span))),
    against,
    mentions: annotated.mentions,
    gold: new Map(
      sides.flatMap((side, statement) => (gold.claims[side] ?? []).map((claim) => [claim.id, { ...claim, statement }])),
    ),
    prints: printed.length > 0,
  };
}

const learnFrom = (articles: readonly Article[]) =>
  fitLogistic(
    articles.flatMap(({ passages, mentions }) =>
      passages
        .filter(({ reports }) => reports.length > 0)
        .map(
          ({ passage, signals }): Sample => ({
            x: signals,
            y: mentions.some((m) => stands(passage, m)) ? 1 : 0,
            weight: 1,
          }),
        ),
    ),
    PENALTY,
  );

/** The counts behind the figures of `shared/news/score.mjs`. */
interface Counts {
  hit: number;
  said: number;
  gold: number;
  claim: number;
  kind: number;
  reportedHit: number;
  reportedSaid: number;
  reportedGold: number;
}

const NONE: Counts = { hit: 0, said: 0, gold: 0, claim: 0, kind: 0, reportedHit: 0, reportedSaid: 0, reportedGold: 0 };

function countIn(article: Article, said: readonly Mention[], counts: Counts): void {
  const taken = new Set<Mention>();
  counts.said += said.length;
  counts.gold += article.mentions.length;
  for (const mention of article.mentions) {
    const found = said.find((own) => !taken.has(own) && stands(own, mention));
    if (!found) continue;
    taken.add(found);
    counts.hit++;
    if (found.kind === mention.kind) counts.kind++;
    const wanted = mention.claims.flatMap((id) => article.gold.get(id) ?? []);
    const isRight = ({ statement, start, end }: Mention['claims'][number]): boolean =>
      wanted.some((claim) => claim.statement === statement && stands({ start, end }, claim));
    if (found.claims.slice(0, 2).some(isRight)) counts.claim++;
  }
  if (article.prints) return;
  const reported = new Set(article.mentions.flatMap(({ claims }) => claims));
  const mine = new Set(said.flatMap(({ claims }) => claims.map(({ statement, claim }) => `${statement} ${claim}`)));
  const left = article.against.stretches.flatMap((stretches, statement) =>
    stretches
      .flatMap(({ claims }) => claims)
      .flatMap(({ claim }) => (mine.has(`${statement} ${claim.id}`) ? [] : [{ statement, ...claim }])),
  );
  const predicted = [...article.gold.values()].filter(
    (claim) => !left.some((own) => own.statement === claim.statement && stands(own, claim)),
  );
  counts.reportedGold += reported.size;
  counts.reportedSaid += predicted.length;
  counts.reportedHit += predicted.filter(({ id }) => reported.has(id)).length;
}

const f1 = (hit: number, said: number, gold: number): number => (hit === 0 ? 0 : (2 * hit) / (said + gold));

function figuresOf(counts: Counts): string {
  const { hit, said, gold, claim, kind, reportedHit, reportedSaid, reportedGold } = counts;
  const figures = {
    spans: f1(hit, said, gold),
    claim: claim / (hit || 1),
    kind: kind / (hit || 1),
    reported: f1(reportedHit, reportedSaid, reportedGold),
  };
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join('  ');
}

type Scored = readonly { readonly article: Article; readonly model: Omit<MentionModel, 'least'> }[];

function countsAt(scored: Scored, least: number): Counts {
  const counts = { ...NONE };
  for (const { article, model } of scored)
    countIn(article, mentionsAmong(article.passages, article.against, { ...model, least }), counts);
  return counts;
}

/** The threshold of the best F1 of spans, each taken with its neighbours': a single lucky step must not decide. */
function bestLeast(scored: Scored): number {
  const values = STEPS.map((least) => {
    const { hit, said, gold } = countsAt(scored, least);
    return f1(hit, said, gold);
  });
  const smooth = values.map((_, i) => {
    const near = values.slice(Math.max(0, i - AROUND), i + AROUND + 1);
    return near.reduce((sum, x) => sum + x, 0) / near.length;
  });
  return STEPS[smooth.indexOf(Math.max(...smooth))] ?? 0;
}

/** Models that have not learnt from the article, nor from any other with the same `group`. */
const strangers = (articles: readonly Article[], group: (article: Article) => string): Scored =>
  articles.map((article) => ({
    article,
    model: learnFrom(articles.filter((other) => group(other) !== group(article))),
  }));

/**
 * Learns which passages of an article report a claim, writes the model that `engine/mention` reads, and prints how well it does on
 * texts, and on texts of events, that it did not learn from.
 */
export function learnMentions(args: readonly string[]): void {
  const articles = annotatedArticles();
  const ofOtherEvents = strangers(articles, ({ event }) => event);
  const ofOtherTexts = strangers(articles, ({ name }) => name);
  const least = bestLeast(ofOtherEvents);
  const model = { ...learnFrom(articles), least };
  for (const one of ofOtherEvents)
    process.stdout.write(`${one.article.name.padEnd(26)} ${figuresOf(countsAt([one], least))}\n`);
  process.stdout.write(`events held out            ${figuresOf(countsAt(ofOtherEvents, least))}\n`);
  process.stdout.write(`texts held out             ${figuresOf(countsAt(ofOtherTexts, least))}\n`);
  process.stdout.write(
    `texts learnt from          ${figuresOf(
      countsAt(
        articles.map((article) => ({ article, model })),
        least,
      ),
    )}\n`,
  );
  for (const [i, name] of PASSAGE_SIGNALS.entries())
    process.stdout.write(`  ${name.padEnd(34)} ${model.weights[i]?.toFixed(2)}\n`);
  if (args.includes('dry')) return;
  const rounded = JSON.stringify(model, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(5)) : value,
  );
  writeFileSync(new URL('../../engine/mention/mention.data.json', import.meta.url), `${rounded}\n`);
}
