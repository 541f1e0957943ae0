import type { Difference, DifferenceKind, Span, TermKind } from '../model.ts';
import { bare, overlap } from '../text/span.ts';
import { nearlySame, oneSideDenies } from './conflict.ts';
import { counted } from './counted.ts';
import { namedOtherwise, phraseAlone } from './evidence.ts';
import { dates, figuresAlone, lengths, quantities, sameThingOtherwise } from './figures.ts';
import { equallyFirm } from './firmness.ts';
import { grammarOf } from './grammar.ts';
import { toldOfTheTalk } from './openings.ts';
import { oppositionOf } from './opposed.ts';
import { otherwiseNamed } from './otherNames.ts';
import { type Evidence, lowerOf, NOTHING, pointing } from './pointing.ts';
import type { Profile } from './profile.ts';
import { replacedWords } from './replaced.ts';
import { rolesOtherwise } from './roles.ts';
import type { Likeness } from './signals/likeness.ts';
import { conditionsOf } from './signals/manner.ts';
import { actorsApart } from './speakers.ts';
import { stages, stagesApart } from './stages.ts';
import { cues } from './toldByWord.ts';

/** So many differences a link at most: more is a list, no finding. */
const MOST = 3;

/** What tells how two linked claims differ. */
interface Findings {
  /** The likely kinds, the likeliest first. */
  readonly kinds: readonly DifferenceKind[];
  readonly likeness: Likeness;
  /** What `provenDifferences` says of the two. */
  readonly proven: readonly Difference[];
  /** What cannot be right on both sides, where there is such: it stands first. */
  readonly conflict: Difference | null;
}

/**
 * What differs between two linked claims, each pointing at the words in both texts: first what the texts prove by themselves (another
 * number of the same thing, another length of time, a condition on one side, what one calls agreed and the other only discussed, what
 * one denies or puts into contrary words), then the likely kinds given. A kind without a word to point at is left out; when none is left
 * the claims differ in scope, by the words that only one has. No two kinds point at the same words.
 */
export function differencesOf(a: Profile, b: Profile, findings: Findings): Difference[] {
  const found = differencesFound(a, b, findings);
  return found.length > 0 ? found : inScope(a, b, findings.likeness);
}

/** The same; none where the claims only differ in scope by words that nothing tells of. */
function differencesFound(a: Profile, b: Profile, { kinds, likeness, proven, conflict }: Findings): Difference[] {
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
  return withoutActors(found).slice(0, MOST);
}

/** Where nothing else is found the claims differ in scope, by the words that only one has. */
function inScope(a: Profile, b: Profile, likeness: Likeness): Difference[] {
  // A state that one side merely names is pointed at where there is nothing else.
  const [left, right] = either(alone(a, b, likeness, []), alone(a, b, likeness, [], []));
  // Two claims of the very same words can still differ in what stands around them: then the whole claims are shown.
  const none = !left && !right;
  return [{ kind: 'scope', a: none ? bare(a.claim) : left, b: none ? bare(b.claim) : right }];
}

/** Who acts is no matter besides: a phrase that another difference shows as an actor is not shown again. */
function withoutActors(found: readonly Difference[]): readonly Difference[] {
  const actor = found.find(({ kind }) => kind === 'actor');
  if (!actor) return found;
  const apart = (words: Span | null, who: Span | null): Span | null =>
    words && who && overlap(words, who) ? null : words;
  return found.flatMap((each) => {
    if (each.kind !== 'scope' && each.kind !== 'detail') return [each];
    return pointing(each.kind, [apart(each.a, actor.a), apart(each.b, actor.b)]) ?? [];
  });
}

/** Who speaks and how holds of all that follows in a claim, unless that has a verb of its own. */
const HOLDS_ON: ReadonlySet<DifferenceKind> = new Set(['actor', 'stage', 'strength', 'stance']);

/**
 * The differences of two parts of claims: those of the whole claims that concern them, for the phrases of a whole claim are whole, then
 * those that only the parts have. A contradiction of the parts stands first.
 * @param whole the differences of the whole claims. @param findings of the parts.
 */
export function differencesOfParts(
  whole: readonly Difference[],
  a: Profile,
  b: Profile,
  findings: Findings,
): Difference[] {
  const own = differencesFound(a, b, findings);
  const kept = whole.filter((each) => concerns(each, each.a, a) && concerns(each, each.b, b));
  const all = [...(findings.conflict ? own.slice(0, 1) : []), ...kept, ...own];
  const found = withoutActors(firstOfEachKind(all)).slice(0, MOST);
  return found.length > 0 ? found : inScope(a, b, findings.likeness);
}

/** Whether a side's words of a difference tell of a part of its claim. */
function concerns({ kind }: Difference, words: Span | null, part: Profile): boolean {
  if (words === null || overlap(words, part.claim)) return true;
  return HOLDS_ON.has(kind) && words.end <= part.claim.start && grammarOf(part).verb === null;
}

/** The differences of several parts of two claims as those of the claims: a contradiction first, of each kind the first. */
export function differencesOfAll(parts: readonly (readonly Difference[])[]): Difference[] {
  return firstOfEachKind(parts.flat()).slice(0, MOST);
}

function firstOfEachKind(all: readonly Difference[]): Difference[] {
  return all.filter(({ kind }, i) => all.findIndex((other) => other.kind === kind) === i);
}

/** What the two texts prove without any model, so that the two claims never count as the same: of each kind of difference the first. */
export function provenDifferences(a: Profile, b: Profile, likeness: Likeness): Difference[] {
  const number = sameThingOtherwise(a, b);
  const found = [
    number && { kind: 'number' as const, a: counted(a, number[0]), b: counted(b, number[1]) },
    pointing('time', lengths(a, b)),
    pointing('stage', stagesApart(a, b) ?? NOTHING),
    pointing('condition', conditions(a, b)),
    oneSideDenies(a, b),
    opposed(a, b),
    ...toldOfTheTalk(a, b),
    ...(nearlySame(a, b) ? [otherwiseNamed(a, b), rolesOtherwise(a, b)] : []),
  ].filter((difference) => difference !== null);
  const replaced = found.length === 0 && nearlySame(a, b) ? replacedWords(a, b, likeness) : null;
  const all = replaced ? [replaced] : found;
  return firstOfEachKind(all);
}

/** From this share of the terser claim's other words in the other claim on, opposed words are said of one matter: chosen on annotated links. */
const OF_ONE_MATTER = 0.4;

function opposed(a: Profile, b: Profile): Difference | null {
  const found = oppositionOf(a, b);
  return found && found.common >= OF_ONE_MATTER ? { kind: found.kind, a: found.a, b: found.b } : null;
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
  return equallyFirm(lowerOf(a, left), lowerOf(b, right)) ? NOTHING : [left, right];
}

function either(...choices: readonly Evidence[]): Evidence {
  return choices.find(([a, b]) => a || b) ?? NOTHING;
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
  return left && right && lowerOf(a, left) !== lowerOf(b, right) ? [left, right] : NOTHING;
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
