import type { Act } from '../model.ts';
import type { Speaker } from './predicates.ts';
import type { Verb } from './verbs.ts';

/** What the rules look at. */
export interface ActEvidence {
  /** The names of the formulas in the claim (`cues.ts`). */
  readonly cues: ReadonlySet<string>;
  /** The verb that reports, the claim's own or the one it goes on with. */
  readonly verb: Verb | null;
  readonly speaker: Speaker;
  /** The act of the claim before it in the sentence, when this claim has no verb of its own. */
  readonly inherited: Act | null;
}

const many = (speaker: Speaker): boolean => speaker === 'both' || speaker === 'passive';

/** Acts that are shown by a formula more than by the verb, the more specific first (the order of ACTS.md). */
function byFormula({ cues, verb, speaker }: ActEvidence): Act | null {
  const has = (name: string): boolean => cues.has(name);
  const talk = verb?.verbClass === 'consult';
  if (has('condition') || has('when done') || has('absolute need')) return 'CONDITION';
  if (has('warn')) return 'THREATEN';
  if (!talk && has('would respond')) return 'THREATEN';
  if (!talk && has('costs') && (has('further invades') || has('imposing'))) return 'THREATEN';
  if (has('not support') || (has('oppose') && !talk)) return 'REJECT';
  if (has('condole') || has('greet')) return 'SUPPORT';
  if (has('condemn')) return 'ACCUSE';
  if (has('concern') && (verb?.verbClass === 'say' || verb?.lemma === 'raise' || verb?.lemma === 'share'))
    return 'ACCUSE';
  if (has('invite') || has('called for') || has('put forward')) return 'REQUEST';
  if (has('speak again')) return 'CONSULT';
  if (
    has('contact') &&
    (verb === null || verb.verbClass === 'agree' || verb.verbClass === 'commit' || verb.verbClass === 'say')
  )
    return 'CONSULT';
  if (has('shared view') && many(speaker)) return 'AGREE';
  return has('thank') ? 'SUPPORT' : null;
}

function ofSaying({ cues, speaker }: ActEvidence): Act {
  const has = (name: string): boolean => cues.has(name);
  if (has('hope') && !many(speaker)) return 'REQUEST';
  if (many(speaker)) return has('expressed support') && has('sovereignty') ? 'SUPPORT' : 'AGREE';
  if (has('importance') || has('need')) return has('need for other') ? 'REQUEST' : 'POSITION';
  if (has('wrongs') && !has('support') && !has('commitment to') && !has('praise')) return 'ACCUSE';
  if (has('support') || has('stand with') || has('sovereignty') || has('congratulate') || has('praise'))
    return 'SUPPORT';
  if (has('ready') || has('own act') || has('announce')) return 'COMMIT';
  return has('commitment to') ? 'SUPPORT' : 'POSITION';
}

function ofInforming({ cues }: ActEvidence): Act {
  if (cues.has('wrongs') && !cues.has('money')) return 'ACCUSE';
  return cues.has('own act') || cues.has('announce') || cues.has('money') || cues.has('ready') || cues.has('will')
    ? 'COMMIT'
    : 'INFORM';
}

function byVerb(evidence: ActEvidence): Act | null {
  const { verb, speaker } = evidence;
  switch (verb?.verbClass) {
    case 'consult':
      return 'CONSULT';
    case 'inform':
      return ofInforming(evidence);
    case 'say':
      return ofSaying(evidence);
    case 'support':
      return speaker === 'both' && !evidence.cues.has('congratulate') ? 'AGREE' : 'SUPPORT';
    case 'agree':
      return 'AGREE';
    case 'commit':
      return many(speaker) ? 'AGREE' : 'COMMIT';
    case 'request':
      return 'REQUEST';
    case 'accuse':
      return 'ACCUSE';
    case 'reject':
      return 'REJECT';
    case 'threaten':
      return 'THREATEN';
    default:
      return null;
  }
}

/** A sentence that reports nobody's words. */
function ofFacts({ cues }: ActEvidence): Act {
  if (cues.has('own act') || cues.has('announce') || cues.has('money')) return 'COMMIT';
  if (cues.has('must')) return 'POSITION';
  if (cues.has('wrongs')) return 'ACCUSE';
  return cues.has('will') ? 'COMMIT' : 'INFORM';
}

/** The act that the rules of the genre suggest: one feature among others of the learnt model, and its fallback. */
export function actByRule(evidence: ActEvidence): Act {
  return byFormula(evidence) ?? evidence.inherited ?? byVerb(evidence) ?? ofFacts(evidence);
}
