import type { Reading } from '../language/terms.ts';
import type { Word } from '../language/words.ts';
import type { Span, Stage, TermKind } from '../model.ts';

/** How a claim is made, where it is not English: by words of each language, and by the English ones that words stand for. */

/**
 * What makes something depend on something else, to the end of the clause; in Chinese and Japanese from its beginning too, where the
 * word stands last. Lists that an analyst can extend; every repetition is bounded. Made when a text of the language comes: a pattern with a
 * property of Unicode takes time wherever it stands.
 */
const CONDITIONS: ReadonlyMap<string, () => RegExp> = new Map([
  [
    'de',
    () =>
      /(?<!\p{L})(?:unter der (?:Bedingung|Voraussetzung)|vorausgesetzt|sofern|falls|(?:nur |erst )?wenn|nur (?:dann|unter)|erst nach|es sei denn|solange|im Gegenzug)(?!\p{L})[^.;]{0,200}/giu,
  ],
  [
    'fr',
    () =>
      /(?<!\p{L})(?:à (?:la )?condition|sous réserve|pourvu qu|à moins qu|tant qu|en échange d|seulement si|si (?:l[ea’']|les|il|elle|ils|elles|on|un|une|ce|cette|ces|aucune?)(?!\p{L}))[^.;]{0,200}/giu,
  ],
  [
    'es',
    () =>
      /(?<!\p{L})(?:siempre (?:que|y cuando)|con la condición|a menos que|a condición|como requisito|a cambio de|mientras no|s[oó]lo si|si (?:el|la|los|las|se|no|un|una|hay|ambos)(?!\p{L}))[^.;]{0,200}/giu,
  ],
  [
    'pt',
    () =>
      /(?<!\p{L})(?:desde que|com a condição|à condição|só se|a menos que|em troca d|caso (?:o|a|os|as|não)(?!\p{L})|se (?:for|forem|houver|não|o outro)(?!\p{L}))[^.;]{0,200}/giu,
  ],
  [
    'ru',
    () =>
      /(?<!\p{L})(?:если|при условии|при том условии|в случае|только (?:после|если|при)|в обмен на)(?!\p{L})[^.;]{0,200}/giu,
  ],
  ['uk', () => /(?<!\p{L})(?:якщо|за умови|у разі|в разі|лише (?:після|якщо|за)|в обмін на)(?!\p{L})[^.;]{0,200}/giu],
  ['zh', () => /(?:如果|只要|只有|除非|一旦|条件是)[^。；，]{0,100}|[^。；，]{0,40}(?:前提|为条件)/gu],
  ['ja', () => /もし[^。、]{0,100}|[^。、]{0,60}(?:条件[とに]|を前提|場合に(?:は|限り)|ならば|限りにおいて)/gu],
]);

/**
 * The phrases of a claim's words that make something depend on something else, as places in the words, none inside another. Null where
 * the language has no list.
 */
export function otherConditions(words: string, language: string): Span[] | null {
  const pattern = CONDITIONS.get(language);
  if (!pattern) return null;
  return [...words.matchAll(pattern())].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.trimEnd().length,
  }));
}

/** Words that turn a claim into its opposite, in the languages that divide words with spaces, as texts are read: without Latin accents. */
const NEGATIONS: ReadonlySet<string> = new Set(
  [
    'no not never none nor without neither cannot unable fail failed',
    'pas jamais aucun aucune sans',
    'nicht kein keine keinen keiner keinem keines ohne nie niemals',
    'sin nunca ningun ninguna',
    'nao sem nenhum nenhuma',
    'не нет ни без никогда',
    'немає ні ніколи жоден жодного жодних',
  ].flatMap((words) => words.split(' ')),
);

/** Whether a word in lower case denies: "not", "isn't". */
export const isDenial = (lower: string): boolean => NEGATIONS.has(lower) || lower.endsWith("n't");

/** The same in Chinese and Japanese, which put no space between words. */
const DENYING_CHARACTERS = /不|没有|未能|拒绝|反对|ない|せず|ません|拒否/gu;

/** The words of a claim that deny, in order. @param words the claim's */
export function otherDenials(text: string, { start, end }: Span, words: readonly Word[], language: string): Span[] {
  if (!/^(?:zh|ja)/i.test(language))
    return words.filter(({ lower }) => NEGATIONS.has(lower)).map((word) => ({ start: word.start, end: word.end }));
  return [...text.slice(start, end).matchAll(DENYING_CHARACTERS)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}

/** English verbs that tell a stage, for claims of which the words stand for English ones; the furthest first. */
const STAGE_VERBS: readonly (readonly [Stage, ReadonlySet<string>])[] = [
  ['done', new Set(['sign', 'launch', 'complete', 'conclude', 'adopt'])],
  ['agreed', new Set(['agree', 'decide', 'resolve', 'confirm', 'undertake', 'accept'])],
  ['proposed', new Set(['propose', 'suggest', 'offer', 'invite', 'urge', 'ask', 'request'])],
  ['raised', new Set(['raise', 'discuss', 'talk', 'consider', 'review', 'address', 'explore'])],
];

/** How far the matter has got by the English words that a claim's words stand for, and the word that says so; null when none does. */
export function otherStage(words: readonly Word[]): { stage: Stage; span: Span } | null {
  for (const [stage, verbs] of STAGE_VERBS) {
    const word = words.find(({ english }) => english !== undefined && verbs.has(english));
    if (word) return { stage, span: { start: word.start, end: word.end } };
  }
  return null;
}

const BOTH = new Set(
  'leaders presidents ministers sides both they two parties together interlocutors heads premiers countries chancellors secretaries we'.split(
    ' ',
  ),
);
/** The same among the English words that words of other languages stand for, which have no plural. */
const BOTH_ELSEWHERE = new Set(['side', 'both', 'they', 'interlocutor', 'two']);
/** In how many words from its start a claim says who speaks. */
const SUBJECT = 7;
const WHO: ReadonlySet<TermKind> = new Set(['party', 'person']);

/** Who speaks by the words that a claim begins with, in any language: a party's key, `both`, or empty; and the words that say so. */
export function speakerAhead({ words, names }: Reading): { readonly speaker: string; readonly span: Span | null } {
  const head = words.slice(0, SUBJECT);
  const end = head.at(-1)?.end ?? 0;
  const both = head.find(({ english, lower }) => BOTH.has(english ?? lower) || BOTH_ELSEWHERE.has(english ?? ''));
  const named = names.filter((term) => WHO.has(term.kind) && term.end <= end);
  const parties = new Set(named.filter((term) => term.kind === 'party').map((term) => term.key));
  const first = named[0];
  if (parties.size === 1 && first && (!both || first.start < both.start))
    return { speaker: [...parties][0] ?? '', span: named.find((term) => term.kind === 'party') ?? first };
  if (both) return { speaker: 'both', span: both };
  if (parties.size > 1 && first) return { speaker: 'both', span: first };
  return { speaker: '', span: null };
}
