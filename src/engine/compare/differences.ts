import type { Quantity } from '../language/numbers.ts';
import type { Difference, DifferenceKind, Span, Stage, TermKind } from '../model.ts';
import { bare, overlap } from '../text/span.ts';
import { nearlySame, oneSideDenies } from './conflict.ts';
import { counted } from './counted.ts';
import { earliestPair } from './earliestPair.ts';
import { namedOtherwise, phraseAlone } from './evidence.ts';
import { equallyFirm } from './firmness.ts';
import { grammarOf } from './grammar.ts';
import { toldOfTheTalk } from './openings.ts';
import { oppositionOf } from './opposed.ts';
import { otherwiseNamed } from './otherNames.ts';
import type { Profile } from './profile.ts';
import { replacedWords } from './replaced.ts';
import { rolesOtherwise } from './roles.ts';
import type { Likeness } from './signals/likeness.ts';
import { conditionsOf, stageIn } from './signals/manner.ts';
import { actorsApart } from './speakers.ts';
import { aloneIn, cues, timeIn } from './toldByWord.ts';

/** Both sides' words for a difference; null where a side has none. */
type Evidence = readonly [Span | null, Span | null];

const NOTHING: Evidence = [null, null];
/** So many differences a link at most: more is a list, no finding. */
const MOST = 3;

/**
 * What differs between two linked claims, each pointing at the words in both texts: first what the texts prove by themselves (another
 * number of the same thing, another length of time, a condition on one side, what one calls agreed and the other only discussed, what
 * one denies or puts into contrary words), then the likely kinds given. A kind without a word to point at is left out; when none is left
 * the claims differ in scope, by the words that only one has. No two kinds point at the same words.
 * @param proven what `provenDifferences` says of the two.
 * @param conflict what cannot be right on both sides, where there is such: it stands first.
 */
export function differencesOf(
  a: Profile,
  b: Profile,
  kinds: readonly DifferenceKind[],
  likeness: Likeness,
  proven: readonly Difference[],
  conflict: Difference | null = null,
): Difference[] {
  // What is proven of the same kind points at more words: "40 ambulances" where the contradiction is in the 40.
  const first = conflict && (proven.find(({ kind }) => kind === conflict.kind) ?? conflict);
  const found = first ? [first, ...proven.filter((difference) => difference.kind !== first.kind)] : [...proven];
  found.push(...figuresAlone(a, b).filter(({ kind }) => !found.some((other) => other.kind === kind)));
  for (const kind of kinds) {
    if (found.some((difference) => difference.kind === kind)) continue;
    const [left, right] = EVIDENCE[kind](a, b, likeness, found);
    if ((left || right) && !found.some((other) => sameSpan(other.a, left) && sameSpan(other.b, right)))
      found.push({ kind, a: left, b: right });
  }
  if (found.length > 0) return found.slice(0, MOST);
  // A state that one side merely names is pointed at where there is nothing else.
  const [left, right] = either(alone(a, b, likeness, []), alone(a, b, likeness, [], []));
  // Two claims of the very same words can still differ in what stands around them: then the whole claims are shown.
  const none = !left && !right;
  return [{ kind: 'scope', a: none ? bare(a.claim) : left, b: none ? bare(b.claim) : right }];
}

/** Who speaks and how holds of all that follows in a claim. */
const HOLDS_ON: ReadonlySet<DifferenceKind> = new Set(['actor', 'stage', 'strength', 'stance']);

/**
 * The differences of two parts of claims: those of the whole claims that concern them, for the phrases of a whole claim are whole, then
 * those that only the parts have.
 */
export function differencesOfParts(
  whole: readonly Difference[],
  own: readonly Difference[],
  a: Span,
  b: Span,
): Difference[] {
  const concerns = (kind: DifferenceKind, words: Span | null, part: Span): boolean =>
    words === null || overlap(words, part) || (HOLDS_ON.has(kind) && words.end <= part.start);
  const kept = whole.filter((each) => concerns(each.kind, each.a, a) && concerns(each.kind, each.b, b));
  return [...kept, ...own.filter(({ kind }) => !kept.some((other) => other.kind === kind))].slice(0, MOST);
}

/** What the two texts prove without any model, so that the two claims never count as the same: of each kind of difference the first. */
export function provenDifferences(a: Profile, b: Profile, likeness: Likeness): Difference[] {
  const number = sameThingOtherwise(a, b);
  const found = [
    number && { kind: 'number' as const, a: counted(a, number[0]), b: counted(b, number[1]) },
    proof('time', lengths(a, b)),
    proof('stage', stagesApart(a, b) ?? NOTHING),
    proof('condition', conditions(a, b)),
    oneSideDenies(a, b),
    opposed(a, b),
    ...toldOfTheTalk(a, b),
    ...(nearlySame(a, b) ? [otherwiseNamed(a, b), rolesOtherwise(a, b)] : []),
  ].filter((difference) => difference !== null);
  const replaced = found.length === 0 && nearlySame(a, b) ? replacedWords(a, b, likeness) : null;
  const all = replaced ? [replaced] : found;
  return all.filter(({ kind }, i) => all.findIndex((other) => other.kind === kind) === i);
}

function proof(kind: DifferenceKind, [a, b]: Evidence): Difference | null {
  return a || b ? { kind, a, b } : null;
}

/** From this share of the terser claim's other words in the other claim on, opposed words are said of one matter: chosen on annotated links. */
const OF_ONE_MATTER = 0.4;

function opposed(a: Profile, b: Profile): Difference | null {
  const found = oppositionOf(a, b);
  return found && found.common >= OF_ONE_MATTER ? { kind: found.kind, a: found.a, b: found.b } : null;
}

/** What is no figure to a reader: "the two leaders". */
const FEW = 2;

/** Amounts and days that one side alone has: what a reader checks first. Openings tell the day each in its own way. */
function figuresAlone(a: Profile, b: Profile): Difference[] {
  const isFigure = ({ kind, value }: Quantity): boolean => kind !== 'duration' && value > FEW;
  const [left, right] = quantities(a, b, (quantity) => isFigure(quantity) && quantity.unit !== '');
  // "4,000 places a year" beside "12,000 a year": what is counted need not be said again.
  const bareFigures = quantities(a, b, (quantity) => isFigure(quantity) && quantity.unit === '');
  const number: Evidence = left || right ? [left ?? bareFigures[0], right ?? bareFigures[1]] : NOTHING;
  // Lengths of time are proven already.
  const time = a.first && b.first ? NOTHING : dates(a, b);
  return [proof('number', number), proof('time', time)].filter((difference) => difference !== null);
}

const sameSpan = (x: Span | null, y: Span | null): boolean => x?.start === y?.start && x?.end === y?.end;

const EVIDENCE: Readonly<
  Record<DifferenceKind, (a: Profile, b: Profile, likeness: Likeness, found: readonly Difference[]) => Evidence>
> = {
  number: (a, b) => quantities(a, b, ({ kind }) => kind !== 'duration'),
  time: (a, b) => either(lengths(a, b), dates(a, b), cues(a, b, ['time'])),
  condition: (a, b) => either(conditions(a, b), conditionsApart(a, b), cues(a, b, ['condition'])),
  stage: (a, b) => either(stages(a, b), cues(a, b, ['done', 'agreed', 'proposed', 'raised', 'intent'])),
  strength: (a, b) => either(verbs(a, b), cues(a, b, ['duty', 'firm', 'intent', 'soft'])),
  actor: actorsApart,
  stance: (a, b) => cues(a, b, ['blame', 'praise', 'firm']),
  scope: alone,
  detail: alone,
};

/** The verbs that report, with the need or wish that they report; nothing where both sides' come to the same or one has none. */
function verbs(a: Profile, b: Profile): Evidence {
  const left = grammarOf(a).verb;
  const right = grammarOf(b).verb;
  if (!left || !right) return NOTHING;
  return equallyFirm(wordsOf(a, left), wordsOf(b, right)) ? NOTHING : [left, right];
}

function either(...choices: readonly Evidence[]): Evidence {
  return choices.find(([a, b]) => a || b) ?? NOTHING;
}

/** Two amounts of the same thing, of which neither side has the other's. */
function sameThingOtherwise(a: Profile, b: Profile): readonly [Quantity, Quantity] | null {
  const only = (own: Profile, other: Profile): Quantity[] =>
    own.reading.quantities.filter(
      (q) =>
        q.kind !== 'duration' &&
        q.unit !== '' &&
        // "Four seafarers" are not the "four carriers" of the other side.
        !other.reading.quantities.some((r) => r.value === q.value && (r.unit === q.unit || r.unit === '')),
    );
  return earliestPair(only(a, b), only(b, a), (x, y) => x.kind === y.kind && x.unit === y.unit);
}

function quantities(a: Profile, b: Profile, wanted: (quantity: Quantity) => boolean): Evidence {
  const first = (own: Profile, other: Profile): Span | null => {
    const quantity = own.reading.quantities.find(
      (q) => wanted(q) && !other.reading.quantities.some((r) => r.kind === q.kind && r.value === q.value),
    );
    return quantity ? counted(own, quantity) : null;
  };
  return [first(a, b), first(b, a)];
}

const lengths = (a: Profile, b: Profile): Evidence => quantities(a, b, ({ kind }) => kind === 'duration');

function dates(a: Profile, b: Profile): Evidence {
  const first = (own: Profile, other: Profile): Span | null => {
    const date = own.reading.dates.find(
      (d) => !isWhichOne(own, d) && !other.reading.dates.some((e) => e.key.endsWith(d.key) || d.key.endsWith(e.key)),
    );
    return date ? withLimit(own, date) : null;
  };
  const [left, right] = [first(a, b), first(b, a)];
  // "14 June" beside "today": both tell a time.
  return [left ?? (right && timeIn(a)), right ?? (left && timeIn(b))];
}

/** "The maps of 1924": a year that tells which of several is meant, and not when something happens. */
const isWhichOne = ({ text }: Profile, { start, end }: Span): boolean =>
  /^\d{4}$/.test(text.slice(start, end)) &&
  /[a-z] of $/.test(text.slice(Math.max(0, start - MOST_OF_LIMIT), start)) &&
  !LIMIT.test(text.slice(Math.max(0, start - MOST_OF_LIMIT), start));

/** "By the end of 2034", "from 1 September": whether a day is when something begins or when it ends belongs to it. */
const LIMIT =
  /\b(?:by|from|until|till|since|before|after|as of)(?: the (?:end|beginning|start|middle) of| (?:early|mid|late))?[ -](?:the )?$|\b(?:at|in) the (?:end|beginning|start|middle) of $/i;
const MOST_OF_LIMIT = 28;

function withLimit({ text, claim }: Profile, { start, end }: Span): Span {
  const before = text.slice(Math.max(claim.start, start - MOST_OF_LIMIT), start);
  return { start: start - (LIMIT.exec(before)?.[0].length ?? 0), end };
}

/** A condition that one side alone makes. */
function conditions(a: Profile, b: Profile): Evidence {
  const left = conditionsOf(a)[0];
  const right = conditionsOf(b)[0];
  if (!left === !right) return NOTHING;
  return [left ?? null, right ?? null];
}

/** Two conditions in other words: whether they come to the same is asked of the model, which found that they do not. */
function conditionsApart(a: Profile, b: Profile): Evidence {
  const [left, right] = [conditionsOf(a)[0], conditionsOf(b)[0]];
  return left && right && wordsOf(a, left) !== wordsOf(b, right) ? [left, right] : NOTHING;
}

/** What is agreed or done on one side, and raised or proposed on the other, is never the same to readers. */
const REACHED: ReadonlySet<Stage> = new Set(['agreed', 'done']);

function stagesApart(a: Profile, b: Profile): readonly [Span, Span] | null {
  const left = stageIn(a);
  const right = stageIn(b);
  if (!left || !right || REACHED.has(left.stage) === REACHED.has(right.stage)) return null;
  return saysAgain(a, left.span, b, right.span) ? null : [left.span, right.span];
}

/** "Invited" and "has been invited". */
function saysAgain(a: Profile, x: Span, b: Profile, y: Span): boolean {
  const [left, right] = [wordsOf(a, x), wordsOf(b, y)];
  return left.includes(right) || right.includes(left);
}

const wordsOf = ({ text }: Profile, { start, end }: Span): string => text.slice(start, end).toLowerCase();

function stages(a: Profile, b: Profile): Evidence {
  const left = stageIn(a);
  const right = stageIn(b);
  if (left?.stage === right?.stage || (left && right && saysAgain(a, left.span, b, right.span))) return NOTHING;
  return left && right ? [left.span, right.span] : [aloneIn(a, left?.span), aloneIn(b, right?.span)];
}

/** What either side alone has, without the words that another difference points at already: "14 fishermen detained" beside "14 fishermen" tells nothing more. */
function alone(
  a: Profile,
  b: Profile,
  likeness: Likeness,
  found: readonly Difference[],
  barred?: readonly TermKind[],
): Evidence {
  const [toldInA, toldInB] = [found.flatMap((other) => other.a ?? []), found.flatMap((other) => other.b ?? [])];
  const both = (deeds: boolean): Evidence => [
    phraseAlone(a, b, likeness, { told: toldInA, barred, deeds }),
    phraseAlone(b, a, likeness, { told: toldInB, barred, deeds }),
  ];
  const [left, right] = both(false);
  if (left || right) return [left, right];
  const done = both(true);
  return namedOtherwise(a, b) ?? (done[0] && done[1] ? done : NOTHING);
}
