import type { Span } from '../model.ts';
import { remembered } from '../text/remembered.ts';
import type { Token, TokenKind } from '../text/tokens.ts';
import { reportingVerb, type Verb } from './verbs.ts';

/** What a word is for the grammar of readouts, as far as a table and its ending tell. */
export type WordClass =
  | 'verb'
  | 'be'
  | 'modal'
  | 'have'
  | 'det'
  | 'prep'
  | 'to'
  | 'that'
  | 'relative'
  | 'pronoun'
  | 'conjunction'
  | 'adverb'
  | 'bare'
  | 'dual'
  | 'number'
  | 'ing'
  | 'ed'
  | 'name'
  | 'mark'
  | 'other';

/** The closed classes of English, one list a class. */
const CLOSED: readonly (readonly [WordClass, string])[] = [
  ['be', 'is are was were be been being am'],
  ['have', 'has have had having do does did'],
  ['modal', 'will would can could should must may might shall cannot'],
  ['to', 'to'],
  ['that', 'that'],
  [
    'relative',
    'which who whom whose where when how what why whether if because since as while until unless although though so',
  ],
  ['pronoun', 'they he she it we i you them him us both'],
  ['conjunction', 'and or but nor'],
  [
    'det',
    'the a an this these those their his her its our my your all any each some several such other another no every more most',
  ],
  [
    'prep',
    'of in on at for with by from about over under between among towards toward against through during regarding including ' +
      'across within without into upon concerning amid despite after before following via throughout beyond around near ' +
      'ahead alongside per behind like than',
  ],
  [
    'adverb',
    'also further again not then now once together very particularly especially notably soon today tomorrow yesterday ever ' +
      'never still just even however moreover therefore thus finally furthermore additionally already here there only too ' +
      'jointly mutually well forward once',
  ],
];
/** Verbs that follow "to" in readouts and are hardly ever nouns: they open a second thing to do ("and ensure …"). */
const BARE_VERBS =
  'ensure take provide protect strengthen advance expand improve reduce create invest prevent deliver develop save implement ' +
  'defend enhance achieve accelerate allow establish reach identify combat recognise recognize secure restore facilitate enable engage ' +
  'require build maintain tackle counter pursue conduct participate extend connect deepen impose bolster boost deploy contribute ' +
  'mitigate uphold collaborate cooperate undermine generate solve resolve overcome eliminate eradicate prosecute dismantle disrupt ' +
  'degrade deter de-escalate halt end bring keep make give get find help work begin start stop act move drive grow promote foster ' +
  'encourage preserve safeguard sustain stabilise stabilize prioritise prioritize mobilise mobilize modernise modernize diversify ' +
  'intensify broaden consolidate integrate harness leverage unlock remove lift lower avoid limit lead join unite become carry continue ' +
  'hold monitor manage handle assist supply rebuild reconstruct fulfil fulfill realise realize finalise finalize complete conclude ' +
  'launch initiate resume restart renew revive normalise normalize regulate enforce respect comply adhere adopt apply ' +
  'demonstrate stand speak meet send receive respond react increase invest attract explore examine use put go come play serve alleviate ' +
  'ease minimise minimize maximise maximize support release return accept implement influence free open allow let exchange release share';
/** Nouns as often as verbs. */
const DUAL = new Set(
  'support help work progress increase access release use return end start act move drive lead limit lift supply play share influence exchange respect'.split(
    ' ',
  ),
);
const BARE = new Set(BARE_VERBS.split(' '));
const CLASS_OF = new Map(CLOSED.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)));

/** Written so, these are no words of a closed class: a month, a state, an organisation, a trade. */
const SPELT = new Set(['May', 'US', 'WHO', 'IT']);

/** A word, number or mark of a sentence, and what it can be. */
export interface Word extends Token {
  readonly lower: string;
  readonly wordClass: WordClass;
  /** The reporting verb that the word's form can be, whether or not it is used as one here. */
  readonly verb: Verb | null;
}

/** What a word is wherever it stands; at the beginning of a sentence its capital tells nothing. */
interface WordForm extends Pick<Word, 'lower' | 'verb'> {
  readonly first: WordClass;
  readonly inside: WordClass;
}

/** A text is always a token of the same kind. */
const formOf = remembered((text, kind: TokenKind): WordForm => {
  const lower = text.toLowerCase().replace('’', "'");
  const verb = kind === 'word' ? reportingVerb(lower) : null;
  return {
    lower,
    verb,
    first: classOf(kind, text, lower, true, verb),
    inside: classOf(kind, text, lower, false, verb),
  };
});

function classOf(kind: TokenKind, text: string, lower: string, first: boolean, verb: Verb | null): WordClass {
  if (kind === 'mark') return 'mark';
  if (kind === 'number') return 'number';
  const closed = SPELT.has(text) ? undefined : CLASS_OF.get(lower);
  if (closed) return closed;
  // A capital letter is one that has a lower case; at the beginning of the sentence it tells nothing.
  if (!first && text.charCodeAt(0) !== lower.charCodeAt(0)) return 'name';
  if (verb) return 'verb';
  if (DUAL.has(lower)) return 'dual';
  if (BARE.has(lower)) return 'bare';
  if (lower.length > 4 && lower.endsWith('ly')) return 'adverb';
  if (lower.length > 4 && lower.endsWith('ing')) return 'ing';
  if (lower.length > 3 && lower.endsWith('ed')) return 'ed';
  return 'other';
}

/** The words of a sentence that stand wholly within a span. */
export function wordsWithin(words: readonly Word[], { start, end }: Span): Word[] {
  const from = words.findIndex((word) => word.start >= start);
  const beyond = words.findIndex((word) => word.end > end);
  return from < 0 ? [] : words.slice(from, beyond < 0 ? words.length : Math.max(from, beyond));
}

/** The tokens of one sentence with their classes. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  return tokens.map(({ text, start, end, kind }, i) => {
    const { lower, verb, first, inside } = formOf(text, kind);
    return { text, start, end, kind, lower, verb, wordClass: i === 0 ? first : inside };
  });
}
