import { conditionsIn, stageOf } from '../../claims/manner.ts';
import { otherStage, speakerAhead } from '../../claims/otherManner.ts';
import type { Word } from '../../language/words.ts';
import { ACTS, type Span, type Stage } from '../../model.ts';
import type { Profile } from '../profile.ts';

/**
 * How a claim is made: who speaks, how firmly, how far the matter has got, under what condition. Signals for whether two claims
 * on one matter say the same, and of what kind the difference is.
 */
export interface Manner {
  /** `both`, a party's key, or empty when the claim does not say. */
  readonly speaker: string;
  /** The words that say who speaks. */
  readonly speakerSpan: Span | null;
  /** By cue, the first words that give it. */
  readonly cues: ReadonlyMap<Cue, Span>;
}

/** Words that give away a stage, a strength, a condition, a time or an evaluation: lists that an analyst can extend. */
const CUE_WORDS = {
  raised:
    'raise raised discuss discussed touch touched talk talked exchange exchanged address addressed consider considered review reviewed spoke speak',
  proposed:
    'propose proposed proposal proposals initiative idea ideas suggest suggested put invite invited invitation offer offered call called urge urged ask asked request requested seek sought',
  agreed:
    'agree agreed agreement agreements decide decided confirm confirmed undertake committed pledged instruct instructed task tasked accept accepted consensus',
  done: 'signed launched announced delivered completed implemented provided established created gave imposed adopted concluded already began begun',
  intent:
    'intend intention intends plan plans planned ready readiness willing willingness prepared hope hopes hoped look looks looked wish wishes desire interest interested',
  duty: 'must need needs needed necessity necessary should have essential imperative vital crucial critical require requires required demand demanded',
  firm: 'reaffirmed reiterated stressed emphasized emphasised underscored underlined strongly firmly steadfast unwavering ironclad committed commitment commitments resolute full fully absolute fundamental',
  soft: 'may might could possible possibly potential potentially explore exploring consider considering ideas towards eventually',
  condition: 'if unless provided condition conditions conditional when once only until subject whether',
  time: 'today tomorrow yesterday immediately soon week weeks month months year years day days upcoming forthcoming recent recently next last ongoing early earlier late later deadline date regular annual monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december summer autumn spring winter',
  praise:
    'welcomed welcome praised commended thanked thank gratitude grateful appreciated appreciation positive constructive productive successful warm friendly congratulated congratulations excellent strong great important historic applauded',
  blame:
    'condemned condemn condemnation concern concerned concerns deplored regret regretted criticised criticized destructive aggressive aggression illegal unjustified unprovoked brutal violation violations violated barbaric unacceptable threat threats dangerous crimes terrorist',
} as const;

/** What a word may give away. */
export type Cue = keyof typeof CUE_WORDS;
const CUES = Object.keys(CUE_WORDS) as Cue[];

const CUE_OF = new Map<string, Cue[]>();
for (const cue of CUES)
  for (const word of CUE_WORDS[cue].split(' ')) CUE_OF.set(word, [...(CUE_OF.get(word) ?? []), cue]);

const known = new WeakMap<Profile, Manner>();

/** How a claim is made, read once. */
export function mannerOf(profile: Profile): Manner {
  let manner = known.get(profile);
  if (!manner) {
    const { speaker, span } = speakerAhead(profile.reading);
    manner = { speaker, speakerSpan: span, cues: cuesOf(profile) };
    known.set(profile, manner);
  }
  return manner;
}

const conditions = new WeakMap<Profile, readonly Span[]>();

/** The phrases of a claim that make something depend on something else, looked for once. */
export function conditionsOf(profile: Profile): readonly Span[] {
  let found = conditions.get(profile);
  if (!found) {
    found = conditionsIn(profile.text, profile.claim, profile.language);
    conditions.set(profile, found);
  }
  return found;
}

/** How far the matter of a claim has got, and the word that says so. */
type Reached = { readonly stage: Stage; readonly span: Span } | null;

const stages = new WeakMap<Profile, Reached>();

/** How far the matter of a claim has got, looked for once; null when it does not say. */
export function stageIn(profile: Profile): Reached {
  const known = stages.get(profile);
  if (known !== undefined) return known;
  const { text, claim, reading, language } = profile;
  // A short English text may be taken for no language at all.
  const found = (language === 'en' ? null : otherStage(reading.words)) ?? stageOf(text, claim);
  stages.set(profile, found);
  return found;
}

/** "May" is a time where it is the month, and soft where it is the verb, which carries no matter. */
function cuesOfWord({ english, lower, empty }: Word): readonly Cue[] {
  if (english === undefined && lower === 'may') return empty ? ['soft'] : ['time'];
  return CUE_OF.get(english ?? lower) ?? [];
}

function cuesOf(profile: Profile): Map<Cue, Span> {
  const found = new Map<Cue, Span>();
  for (const word of profile.reading.words) {
    for (const cue of cuesOfWord(word)) if (!found.has(cue)) found.set(cue, word);
  }
  return found;
}

/** What `mannerSignals` gives, in its order. */
export const MANNER_SIGNALS: readonly string[] = [
  'speaker: same',
  'speaker: both against one',
  'speaker: one against another',
  'speaker: on one side only',
  ...CUES.flatMap((cue) => [`${cue}: both`, `${cue}: one`]),
  ...ACTS.flatMap((act) => [`${act}: both`, `${act}: one`]),
];

/** Signals of the manners of two claims; the same for (a, b) and (b, a). */
export function mannerSignals(a: Profile, b: Profile): number[] {
  const x = mannerOf(a);
  const y = mannerOf(b);
  const said = x.speaker !== '' && y.speaker !== '';
  const differ = said && x.speaker !== y.speaker;
  const joint = x.speaker === 'both' || y.speaker === 'both';
  return [
    Number(said && !differ),
    Number(differ && joint),
    Number(differ && !joint),
    Number((x.speaker === '') !== (y.speaker === '')),
    ...CUES.flatMap((cue) => shared(x.cues.has(cue), y.cues.has(cue))),
    ...ACTS.flatMap((act) => shared(a.claim.act === act, b.claim.act === act)),
  ];
}

const shared = (x: boolean, y: boolean): [number, number] => [Number(x && y), Number(x !== y)];
