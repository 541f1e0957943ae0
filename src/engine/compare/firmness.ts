import { reportingVerb } from '../claims/verbs.ts';

/** That two talk with each other. */
const TALKING = 'speak talk meet hold converse chat confer visit receive host';

/** Which reporting verbs are as firm as each other: an analyst may extend the lists, by base forms in British spelling. */
const EQUALLY_FIRM = [
  TALKING,
  'discuss consult converse exchange confer talk deliberate',
  'inform brief tell notify apprise update',
  'say state note remark observe add mention',
  'stress emphasise underline underscore highlight',
  'reiterate repeat reaffirm reassert restate',
  'explain outline describe detail present',
  'praise commend applaud laud hail',
  'pledge promise vow',
  'agree concur',
  'ask request',
  'urge press exhort implore',
  'condemn denounce deplore decry',
  'reject refuse dismiss rebuff',
].map((verbs) => new Set(verbs.split(' ')));

/** Whether two verbs that report, each with what it needs to say anything, come to the same: "informed" and "briefed". In lower case. */
export function equallyFirm(one: string, other: string): boolean {
  if (one === other) return true;
  const [x, y] = [lemmaIn(one), lemmaIn(other)];
  return x !== null && y !== null && EQUALLY_FIRM.some((verbs) => verbs.has(x) && verbs.has(y));
}

const TALKS: ReadonlySet<string> = new Set(TALKING.split(' '));

/** Whether a verb that reports tells of two who talk: "spoke", "held a meeting". In lower case. */
export const isTalk = (words: string): boolean => TALKS.has(reportingVerb(words.split(' ')[0] ?? '')?.lemma ?? '');

/** The verb's base form; null where it needs more words to say anything. */
function lemmaIn(words: string): string | null {
  if (words === 'exchanged views') return 'exchange';
  return HELD_TALK.test(words) ? 'hold' : (reportingVerb(words)?.lemma ?? null);
}

/** "Held a telephone conversation". */
const HELD_TALK = /^(?:held|holding) [a-z -]{0,40}\b(?:talks?|calls?|meetings?|conversations?|discussions?)$/;
