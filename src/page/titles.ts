import type { Issuer, PageKind } from '../issuers/model.ts';

/**
 * The states and organisations that a text names, by their codes. The whole of the world's names is the engine's lexicon, too large for
 * every page to load: without it the offices and the shape of a title must do.
 */
export type PartiesIn = (text: string) => readonly string[];

export type EventKind = 'call' | 'meeting' | 'talks';

/** What the words of a title say of the page. */
export interface TitleReading {
  readonly kind: PageKind;
  /** Whether it tells of an exchange with a foreign counterpart; null when it names one whose state it does not tell. */
  readonly foreign: boolean | null;
  readonly eventKind: EventKind;
  /** The states and organisations that the title names as parties, and the issuer's own, sorted. */
  readonly parties: readonly string[];
}

const LONGEST_TITLE = 500;

/** Names of sites that stand behind a dash, which may also stand in a title; behind a bar or a bullet everything is the site's. */
const SITE =
  /\s[-–—]\s(?:the white house|gov\.uk|whitehouse\.gov|official\b.*|офіційне\b.*|.*(?:представництво|website|president of \p{Lu}\p{L}*))$/iu;

/** A title without the name of its site, with plain spaces and apostrophes, and of a length that is safe to search. */
export function plainTitle(title: string): string {
  const flat = title.slice(0, LONGEST_TITLE).replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim();
  const bar = flat.slice(1).search(/ [|•∙·] /) + 1;
  return (bar > 8 ? flat.slice(0, bar) : flat).replace(SITE, '').trim();
}

const ANNOUNCES =
  /\b(?:will|to) (?:meet|speak|hold|have|host|welcome|receive|visit|attend|travel|call|address|take part|participate)\b|\bupcoming\b|\bahead of\b|\bschedule\b|\bmedia advisory\b/i;
const SPOKEN =
  /^(?:[a-z ]{0,30})?(?:remarks|press (?:briefing|conference|gaggle|availability|statements?|call)|background (?:press )?(?:call|briefing)|interview|speech|transcript|news conference|joint press|answers? to|speaking notes|on-the-record)\b|\bin an interview\b|\bpress (?:conference|availability|gaggle)\b|\bspeech by\b|\baddress (?:by|of|to)\b/i;
const JOINT =
  /\bjoint (?:[a-z'-]{2,20} ){0,2}(?:statement|declaration|communiqu[eé])|\bleaders'? (?:joint )?(?:statement|declaration)\b/i;
const OTHER =
  /^(?:greetings|condolences|congratulations|message|fact sheet|executive order|instructions?|presidential (?:message|instructions?)|veto|law|accreditation|nominations?|a proclamation|icymi|guidance|travel advice|photos?|video|list)\b/i;

const CALL =
  /\b(?:(?:tele)?phone|telephonic|video) ?-?(?:calls?|conversations?|talks?|discussions?)\b|\b(?:spoke|speaks?|spoken|talks?|talked) (?:by|over(?: the)?|on the) (?:tele)?phone\b|\bcalls? (?:with|from|between)\b|\bcalls?$|\bconversations? (?:with|between)\b|\b(?:spoke|speaks|speaking|spoken) (?:with|to)\b|\bphone$|телефонн|телефону|通电话|通話|通电|\btelefonier|\btelefonat|entretien téléphonique/i;
const TALKS = /^\S{4,40} talks$|\btalks (?:with|between)\b|\bin talks\b|переговор/i;
const MEETING = /\bmeetings? (?:with|between)\b|\bmet\b|\bmeets\b|\bsummit with\b|зустрі|встреч|поспілкува|розмов/i;
const DISCUSSES = /\bdiscuss(?:ed|es)\b|обговори|обсуди/i;

/** Offices that a counterpart holds. */
const OFFICE =
  /\b(?:presidents?|prime ministers?|premier|chancellor|king|queen|emir|amir|sultan|crown prince|sheikh|majesty|highness|pope|taoiseach|foreign (?:minister|secretary)|ministers?|secretary[- ]general|secretary of state|state secretary|high representative|heads? of state|first lady|opposition leader|leaders of|chief of (?:the )?general staff|counterparts?|nato|european (?:union|council|commission)|united nations|politburo|ambassador|national security advis[eo]r|(?:world|global|international|foreign|european|african|regional|g7|g20|quad|allied|arab|gulf)\b.{0,40}\bleaders)\b|президент|прем.?єр|премьер|канцлер|міністр|министр|корол|император/i;
/** Those whom a head of state meets at home. */
const AT_HOME =
  /\b(?:governors?|mayors?|ceos?|chief executive|senat\w{1,4}|congress\w{0,6}|legislators?|lawmakers?|speaker (?!of the)|labou?r|unions|veterans?|servicemembers?|local|private sector|museum|academy|university|institute of|duma|federation council|council of the federation|members of the (?:government|security council)|security council|government members|military district|region|businesses|corporation|cosmonauts?|astronauts?|champions?|students|governorate)\b|губернатор/i;

const PREPOSITION = /\b(?:with|between|from|to)\b\s/i;
/** Where the parties of a title end and its subject begins. */
export const SUBJECT =
  / (?:on|about|regarding|concerning|amid|following|after|during|over|as|to discuss|discuss(?:ed|es)?)\b.*$/i;

/** What stands after "with" (between, from, to) behind the event's word. */
function counterpartOf(title: string, event: RegExp): string {
  const at = title.search(event);
  const rest = at < 0 ? '' : title.slice(at);
  const preposition = PREPOSITION.exec(rest);
  return preposition ? rest.slice(preposition.index + preposition[0].length).replace(SUBJECT, '') : '';
}

/** "Russian-Chinese talks", "Japan-U.S. Foreign Ministers' Telephone Talk". */
const TWO_STATES = /^\p{Lu}[\p{L}.]+-\p{Lu}\S* /u;

function isForeign(who: string, title: string, others: number, issuer: Issuer | null): boolean | null {
  if (AT_HOME.test(who)) return false;
  if (others > 0 || TWO_STATES.test(title)) return true;
  if (OFFICE.test(who) && !issuer?.ownOffices?.test(who)) return true;
  return CALL.test(title) ? null : false;
}

/**
 * Reads a title (as `plainTitle` gives it). `issuer` is whose page it is: its own state is no foreign counterpart. A readout without
 * a foreign counterpart is told by `foreign`; a meeting at home is no readout unless its title says so.
 */
export function readTitle(title: string, issuer: Issuer | null, partiesIn: PartiesIn = () => []): TitleReading {
  const readout = /\bread-?out\b/i.test(title);
  const event = [CALL, TALKS, MEETING, DISCUSSES].find((pattern) => pattern.test(title));
  const own = issuer ? [issuer.party] : [];
  const named = partiesIn(title.replace(SUBJECT, ''));
  const { kind, foreign } = judged();
  return {
    kind,
    foreign,
    eventKind: event === CALL ? 'call' : event === TALKS ? 'talks' : 'meeting',
    parties: [...new Set([...own, ...named])].sort(),
  };

  function judged(): { kind: PageKind; foreign: boolean | null } {
    const other = readout ? null : otherKind(title);
    if (other) return { kind: other, foreign: null };
    if (!event) return { kind: readout ? 'readout' : 'other', foreign: readout ? false : null };
    const who = counterpartOf(title, event) || title.split(event)[0] || title;
    if (event === DISCUSSES && !OFFICE.test(who)) return { kind: 'other', foreign: null };
    const others = partiesIn(who).filter((party) => party !== issuer?.party);
    const foreign = isForeign(who, title, others.length, issuer);
    return { kind: readout || foreign !== false ? 'readout' : 'other', foreign };
  }
}

/** The kind of a title that reports no exchange, whatever events it names. */
function otherKind(title: string): PageKind | null {
  if (OTHER.test(title)) return 'other';
  if (ANNOUNCES.test(title)) return 'announcement';
  if (SPOKEN.test(title)) return 'transcript';
  return JOINT.test(title) ? 'joint' : null;
}
