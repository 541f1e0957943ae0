import type { Act } from '../model.ts';
import { reportingVerb, type VerbClass } from './verbs.ts';

const OF_CLASS: Readonly<Record<VerbClass, Act>> = {
  consult: 'CONSULT',
  inform: 'INFORM',
  say: 'POSITION',
  support: 'SUPPORT',
  agree: 'AGREE',
  commit: 'COMMIT',
  request: 'REQUEST',
  accuse: 'ACCUSE',
  reject: 'REJECT',
  threaten: 'THREATEN',
};

const BOTH = /\b(?:leaders|presidents|ministers|sides|both|they|two|parties|together)\b/iu;

/** The speech act of a claim; `before` is the act of the claim before it in the same sentence, which a bare list item goes on with. */
export function actOf(claim: string, before: Act | null): Act {
  const words = claim.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  for (const word of words) {
    const verb = reportingVerb(word);
    if (!verb || verb.form === 'base') continue;
    const act = OF_CLASS[verb.verbClass];
    return act === 'POSITION' && BOTH.test(claim.slice(0, claim.toLowerCase().indexOf(word))) ? 'AGREE' : act;
  }
  return before ?? 'INFORM';
}
