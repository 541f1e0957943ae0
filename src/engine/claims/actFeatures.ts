import type { Act } from '../model.ts';
import { type ActEvidence, actByRule } from './actRules.ts';
import { cuesIn } from './cues.ts';
import { factSpeaker, type Predicate, predicatesOf } from './predicates.ts';
import type { Word } from './words.ts';

/** What a claim takes over from the sentence before it, and where it stands. */
export interface ActContext {
  /** The words of the sentence up to the claim: a list item goes on with their verb. */
  readonly before: readonly Word[];
  /** The act of the claim before it in the same sentence. */
  readonly previous: Act | null;
  /** Whether it is the statement's first claim. */
  readonly opening: boolean;
  /** Whether it stands in the statement's last sentence. */
  readonly closing: boolean;
}

/** Features of one reporting verb: its lemma, class, form, and who its subject is. */
function verbFeatures(all: readonly Word[], { at, speaker }: Predicate, name: string): string[] {
  const verb = all[at]?.verb;
  if (!verb) return [];
  return [
    `${name}=${verb.lemma}`,
    `${name}c=${verb.verbClass}`,
    `${name}s=${speaker}`,
    `${name}+s=${verb.lemma}+${speaker}`,
    `${name}c+s=${verb.verbClass}+${speaker}`,
    `${name}f=${verb.form}`,
  ];
}

const ruleFor = (
  all: readonly Word[],
  predicate: Predicate | undefined,
  rest: Omit<ActEvidence, 'verb' | 'speaker'>,
): ReturnType<typeof actByRule> =>
  actByRule({
    ...rest,
    verb: predicate ? (all[predicate.at]?.verb ?? null) : null,
    speaker: predicate?.speaker ?? factSpeaker(all),
  });

/** The features of a claim for its speech act, as names that are present. */
export function actFeatures(words: readonly Word[], context: ActContext): string[] {
  const all = [...context.before, ...words];
  const offset = context.before.length;
  const predicates = predicatesOf(all, offset);
  const main = predicates[0];
  const final = predicates.at(-1);
  const finite = words.some(
    (word) => word.wordClass === 'be' || word.wordClass === 'have' || word.wordClass === 'modal',
  );
  const shape = main?.own ? 'verb' : offset === 0 ? 'sentence' : finite ? 'clause' : 'item';
  const cues = new Set(cuesIn(words.map((word) => word.lower)));
  const speaker = main?.speaker ?? factSpeaker(all);
  const { act: rule, from } = ruleFor(all, main, {
    cues,
    opening: context.opening,
    inherited: shape === 'item' ? context.previous : null,
  });
  const features = [
    'bias',
    `rule=${rule}`,
    `rule=${rule}+${from}`,
    `rule+shape=${rule}+${shape}`,
    `rule+s=${rule}+${speaker}`,
    `shape=${shape}`,
    `opening=${context.opening}`,
    `previous=${context.previous}+${shape}`,
    `w0=${words[0]?.lower}`,
  ];
  if (context.closing) features.push(`closing+rule=${rule}`);
  if (main) features.push(...verbFeatures(all, main, main.own ? 'v' : `i${shape}`));
  if (final && final !== main)
    features.push(
      `lrule=${ruleFor(all, final, { cues, opening: false, inherited: null }).act}`,
      ...verbFeatures(all, final, 'l'),
    );
  for (const cue of cues) features.push(`cue=${cue}`, `s+cue=${speaker}+${cue}`, `rule+cue=${rule}+${cue}`);
  return features;
}
