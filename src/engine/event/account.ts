import { kindIn } from './kind.ts';

/** What is announced has not happened yet: no account of an event. */
const ANNOUNCES =
  /\bwill (?:be|have|hold|host|meet|speak|talk|take part|participate|visit|attend|welcome|receive|travel|address)\b|\bto (?:meet|speak|host|visit|hold|attend) (?:with)?\b|\b(?:upcoming|ahead of|schedule|media advisory|preview)\b|состоится|відбудеться/i;
/** Words spoken before or after an event. */
const SPOKEN =
  /\b(?:remarks|address|speech|interview|press (?:briefing|conference|gaggle|call|statements?)|background press|briefing by|statements for the press|answers? to|transcript|essay|op-ed)\b|выступлени|интервью|звернення|інтерв'ю/i;

/** Papers that tell of no exchange, whatever words they use. */
const PAPER =
  /^(?:fact sheet|executive order|a proclamation|proclamation|presidential|nominations?|message to|letter|notice|memorandum|law|decree|greetings|condolences|congratulations)\b/i;
/** A title that tells of an exchange says with whom, or that they met or spoke. */
const EXCHANGE =
  /\b(?:calls?|conversations?|talks?|meetings?|discussions?|consultations?|summit|visits?|lunch|dinner|breakfast) (?:with|between|of|from|to|by|hosted|convened)\b|\b(?:met|meets|spoke|speaks|talked|talks) (?:(?:by|over|on|in|at|via|today|earlier|this) (?:the )?(?:\w+ )?)?(?:with|to)\b|\bdiscuss(?:ed|es)?\b|\b(?:met|meets|talks|phone|telephone|call)(?: \w+){0,3}$|\b(?:tele|video ?)?(?:phone|conference) (?:call|conversation|talk|meeting)|\b(?:tele|video)conference\b|\bread-?out\b/i;

/** Words that tell a title in another language with Latin letters from an English one. */
const NOT_ENGLISH =
  /\b(?:avec|entretien|mit|con|com|ile|der|des|della|del|dla|telefon\p{L}*|téléphon\p{L}*)\b|[^\x20-\x7e‘’“”–—\p{Script=Latin}]/iu;

/** What an account counts when its title says nothing of an exchange, when its words only hint at one, when it was spoken around it. */
const IN_OPENING = 0.8;
const HINTED = 0.65;
const AROUND = 0.75;

/** How much of the opening can hold the sentence that tells of the event. */
const OPENING = 300;

/**
 * How far a statement is an account of an exchange, from 0 to 1: its title tells of one, or at least its opening does; what was
 * said to the public around it counts less; papers and announcements do not count.
 */
export function accountOf(title: string, text: string): number {
  const readout = /\bread-?out\b/i.test(title);
  if (!readout && (ANNOUNCES.test(title) || PAPER.test(title))) return 0;
  const inTitle = tellsOfExchange(title);
  if (!readout && SPOKEN.test(title)) return inTitle ? AROUND : 0;
  if (inTitle) return 1;
  const opening = text.slice(0, OPENING);
  if (!SPOKEN.test(opening) && EXCHANGE.test(opening)) return IN_OPENING;
  return kindIn(opening) === null ? 0 : HINTED;
}

/** English titles by their form; in other languages the event's word alone has to do. */
function tellsOfExchange(title: string): boolean {
  if (EXCHANGE.test(title)) return true;
  return !/[a-z]{2}/i.test(title.replace(/\P{ASCII}+/gu, '')) || NOT_ENGLISH.test(title)
    ? kindIn(title) !== null
    : false;
}
