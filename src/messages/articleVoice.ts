import type { Voice } from '../page/paint/voiceStyle.ts';

/**
 * How a mention is painted, by whose words the article says it is.
 * @param attributed the parties that it names as the ones that say it.
 * @param parties those of the article's statements, in their order, each once.
 */
export function voiceOf(attributed: readonly string[], parties: readonly string[]): Voice {
  const [first, second] = [...new Set(attributed)];
  if (first === undefined) return 'nobody';
  if (second !== undefined) return 'both';
  const place = parties.indexOf(first);
  return place === 0 ? 'first' : place === 1 ? 'second' : 'other';
}
