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
  /** Whether it is the statement's first claim: as a rule, who spoke to whom. */
  readonly opening: boolean;
  /** The act of the claim before it in the sentence, when this claim has no verb of its own. */
  readonly inherited: Act | null;
}

const many = (speaker: Speaker): boolean => speaker === 'both' || speaker === 'passive';

/** Acts that are shown by a formula more than by the verb, the more specific first (the order of ACTS). */
function byFormula(evidence: ActEvidence): Act | null {
  const { cues, verb, speaker } = evidence;
  const has = (name: string): boolean => cues.has(name);
  const talk = verb?.verbClass === 'consult';
  if (has('condition') || has('when done') || has('absolute need')) return 'CONDITION';
  if (has('warn') || (!talk && has('would respond'))) return 'THREATEN';
  if (!talk && has('costs') && (has('further invades') || has('imposing')))
    return has('welcomed') ? 'AGREE' : 'THREATEN';
  if (has('not support') || (has('oppose') && !talk)) return 'REJECT';
  if (has('condole') || has('greet')) return 'SUPPORT';
  if (has('condemn')) return 'ACCUSE';
  if (has('concern') && (verb?.verbClass === 'say' || verb?.lemma === 'raise' || verb?.lemma === 'share'))
    return 'ACCUSE';
  if (has('accusation') && verb && speaker !== 'both' && verb.verbClass !== 'support' && !has('support'))
    return 'ACCUSE';
  if (has('invite') || has('called for') || has('put forward')) return 'REQUEST';
  return ofTalk(evidence);
}

/** Formulas of the talk itself, and of thanks. */
function ofTalk({ cues, verb, speaker, opening }: ActEvidence): Act | null {
  const has = (name: string): boolean => cues.has(name);
  if (has('speak again') || has('topic')) return 'CONSULT';
  if (has('circumstance') && !opening) return 'INFORM';
  if (has('attend')) return 'COMMIT';
  const binding = verb === null || ['agree', 'commit', 'say'].includes(verb.verbClass);
  if (has('contact') && binding && !(has('will') && verb === null)) return 'CONSULT';
  if (has('shared view') && many(speaker)) return 'AGREE';
  if (has('thank')) return 'SUPPORT';
  const bare = verb === null || verb.verbClass === 'consult' || verb.lemma === 'make' || verb.lemma === 'remain';
  return (has('talk held') || opening) && bare ? 'CONSULT' : null;
}

function ofSaying({ cues, speaker }: ActEvidence): Act {
  const has = (name: string): boolean => cues.has(name);
  if (has('hope') && !many(speaker)) return 'REQUEST';
  if (many(speaker)) return has('expressed support') && has('sovereignty') ? 'SUPPORT' : 'AGREE';
  if (has('welcomed')) return 'SUPPORT';
  if (has('importance') || has('need')) return has('need for other') ? 'REQUEST' : 'POSITION';
  if (has('wrongs') && !has('support') && !has('commitment to') && !has('praise')) return 'ACCUSE';
  if (has('ready') || has('own act') || has('announce') || has('commitment to do')) return 'COMMIT';
  if (has('support') || has('stand with') || has('sovereignty') || has('congratulate') || has('praise'))
    return 'SUPPORT';
  return has('commitment to') ? 'SUPPORT' : 'POSITION';
}

function ofInforming({ cues }: ActEvidence): Act {
  if (cues.has('wrongs') && !cues.has('money')) return 'ACCUSE';
  return cues.has('own act') || cues.has('announce') || cues.has('money') || cues.has('ready') || cues.has('will')
    ? 'COMMIT'
    : 'INFORM';
}

/** A sentence without a verb that reports. */
function ofFacts({ cues, speaker }: ActEvidence): Act {
  if (cues.has('be clear')) return speaker === 'both' ? 'AGREE' : 'POSITION';
  if (cues.has('own act') || cues.has('announce') || cues.has('money')) return 'COMMIT';
  if (cues.has('must')) return 'POSITION';
  if (cues.has('wrongs')) return 'ACCUSE';
  if (cues.has('will') && speaker !== 'none') return speaker === 'one' ? 'COMMIT' : 'AGREE';
  return 'INFORM';
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
      return many(speaker) && verb.lemma === 'commit' ? 'AGREE' : 'COMMIT';
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

/** The act that the rules of the genre suggest, and what it rests on: one feature among others of the learnt model. */
export function actByRule(evidence: ActEvidence): { act: Act; from: 'formula' | 'inherited' | 'verb' | 'facts' } {
  const formula = byFormula(evidence);
  if (formula) return { act: formula, from: 'formula' };
  if (evidence.inherited) return { act: evidence.inherited, from: 'inherited' };
  const verb = byVerb(evidence);
  return verb ? { act: verb, from: 'verb' } : { act: ofFacts(evidence), from: 'facts' };
}
