import { MODELS } from '../engine/compare/models.ts';
import { compareClaims, type Reason } from '../engine/index.ts';
import type { CurrentText } from './currentText.ts';

/** Every pair of claims is looked at for what it shares, however little that is. */
const ANY = { ...MODELS, least: 0 };

/**
 * What two claims share that the engine did not link: the reasons to show beside the reader's own word. Empty where they share nothing
 * that the engine knows.
 * @param a, b ids of claims of the first and the second text.
 */
export function sharedReasons(first: CurrentText, second: CurrentText, a: string, b: string): readonly Reason[] {
  const { links } = compareClaims([withOne(first, a), withOne(second, b)], ANY);
  return (links[0]?.reasons ?? []).filter(({ a: here, b: there }) => here !== null && there !== null);
}

function withOne({ statement, version, claims }: CurrentText, claim: string) {
  const { issuer, party, language } = statement;
  return { issuer, party, language, text: version.text, claims: claims.filter(({ id }) => id === claim) };
}
