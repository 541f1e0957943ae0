import { MODELS } from '../../engine/compare/models.ts';
import { compareClaims } from '../../engine/index.ts';
import { type CurrentText, currentText } from '../../library/statement/currentText.ts';
import type { Answer, Payload } from '../../messages/border.ts';
import { MAX_NAME } from '../../messages/limits.ts';
import { orProblem } from '../orProblem.ts';

/** Every pair of claims is looked at for what it shares, however little that is. */
const ANY = { ...MODELS, least: 0 };

/** What two claims share that the reader linked and the engine did not: empty where the engine knows of nothing. */
export function claimsShared(asked: Payload<'claims.shared'>): Promise<Answer<'claims.shared'>> {
  return orProblem(async () => {
    const first = await currentText(asked.statement);
    const second = await currentText(asked.other);
    if (!first || !second) return { shared: [] };
    const { links } = compareClaims([withOne(first, asked.claim), withOne(second, asked.partner)], ANY);
    const reasons = (links[0]?.reasons ?? []).filter(({ kind }) => kind !== 'act' && kind !== 'order');
    return { shared: [...new Set(reasons.map(({ label }) => label.slice(0, MAX_NAME)))] };
  });
}

function withOne({ statement, version, claims }: CurrentText, claim: string) {
  const { issuer, party, language } = statement;
  return { issuer, party, language, text: version.text, claims: claims.filter(({ id }) => id === claim) };
}
