import type { EventKind } from '../../engine/event/kind.ts';
import type { Issuer, PageKind } from '../../issuers/model.ts';

/**
 * The states and organisations that a text names, by their codes. The whole of the world's names is the engine's lexicon, too large for
 * every page to load: without it the offices and the shape of a title must do.
 */
export type PartiesIn = (text: string) => readonly string[];

/** What a reader of titles may know beyond the offices and the shape of English titles. */
export interface TitleKnowledge {
  readonly partiesIn?: PartiesIn | undefined;
  /** The words of more languages. */
  readonly words?: readonly TitleWords[] | undefined;
  /** Forms that tell of an exchange in words that elsewhere tell of none. */
  readonly forms?: readonly RegExp[] | undefined;
}

/** What the words of a title say of the page. */
export interface TitleReading {
  readonly kind: PageKind;
  /** Whether it tells of an exchange with a foreign counterpart; null when it names one whose state it does not tell. */
  readonly foreign: boolean | null;
  readonly eventKind: EventKind;
  /** The states and organisations that the title names as parties, and the issuer's own, sorted. */
  readonly parties: readonly string[];
}

/** Code units of a title that are read. */
const LONGEST_TITLE = 500;

/** Names of sites that stand behind a dash, which may also stand in a title; behind a bar or a bullet everything is the site's. */
const SITE = / [-–—] (?:the white house|gov\.uk|whitehouse\.gov|official|офіційн).*$/i;

/** A title without the name of its site, with single spaces, and of a length that is safe to search. */
export function withoutSite(title: string): string {
  const flat = title.slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').trim();
  const bar = flat.search(/(?<=.{6}) [|•∙·] |(?<=.{6})_(?=\P{ASCII})/u);
  return (bar < 0 ? flat : flat.slice(0, bar)).replace(SITE, '');
}

/** The same with plain apostrophes, as the patterns of titles have them. */
export const plainTitle = (title: string): string => withoutSite(title).replace(/[’‘ʼ]/g, "'");

/**
 * The words by which titles of one or more languages tell what they report. English, and Ukrainian and Russian for the issuers that every
 * page loads; the other languages stand in titleWords.ts, for those who have room for them.
 */
export interface TitleWords {
  readonly call: RegExp;
  readonly meeting: RegExp;
  /** An office that a counterpart holds. */
  readonly office: RegExp;
  /** Titles that report no exchange, whatever they name. */
  readonly not: readonly (readonly [PageKind, RegExp])[];
}

const WORDS: TitleWords = {
  call: /\b(?:(?:tele)?phone|telephonic|video) ?(?:calls?|conversations?|talks?|discussions?)\b|\b(?:calls?|conversations?) (?:with|from|between)\b|\bcalls?$|\b(?:spoke|speaks|spoken) (?:with|to|by|over|on the (?:tele)?phone)\b|\btalk\w* (?:over|by)\b|phoned\b|(?:phone|video|zoom) ?conference(?: (?:with|between)|$)|телефон/i,
  meeting:
    /\b(?:meetings?|talks|audience|consultations) (?:with|between)\b|\btalk(?:s|ed) (?:online )?(?:to|with)\b|\bcourtesy call\b|^[\p{L}.]+-[\p{L}.]+ (?:summit|(?:foreign |defen[cs]e )?(?:ministers|leaders)'?) (?:meeting|talks?)\b|\b(?:welcom|receiv)(?:es|ed) (?:the )?(?:president|prime minister|king|crown prince|chancellor|foreign minister|minister (?:of|for))\b(?!.{0,200}'s )|\bmet\b(?! en )|\bmeets\b|\bin talks\b|^\S+ talks$|зустрі|встре[чт]|переговор|розмов/iu,
  office:
    /\b(?:presidents?|ministers?|premier|chancellor|king|queen|emir|amir|sultan|prince|sheikh|majesty|pope|secretary|ambassador|high representative|first lad\w+|counterparts?|politburo|holiness|nato|eu|european|african union|asean|caricom|united nations|national security advis[eo]r|chief of|leaders of(?! [\w ]*groups)|(?:world|global|g7|quad|baltic|nordic|caribbean|transatlantic)\b.*(?:leaders|allies))\b|президент|прем|канцлер|міністр|министр|корол/i,
  not: [
    ['other', /\bspokes(?:person|man|woman)\b.{1,60}'s remarks\b/i],
    ['other', /^(?:greetings|condolences|message|fact sheet|executive order|(?:presidential )?instructions)\b/i],
    [
      'announcement',
      /\b(?:will|to) (?:meet|speak|hold|have|host|welcome|receive|visit|attend|address|travel|take part)\b|\bupcoming\b|\bahead of\b/i,
    ],
    [
      'transcript',
      /^(?:joint |background )?(?:remarks|press (?!release)|speech|transcript|answers)|\binterview\b|\bpress (?:conference|availability|gaggle)\b|\b(?:speech|address) (?:by|of|to)\b/i,
    ],
    ['joint', /\bjoint .{0,30}(?:statement|declaration|communiqu)|\bleaders'? .{0,10}statement/i],
  ],
};
/** A title that tells what was discussed tells of an exchange only when it names somebody's office. */
const DISCUSSES = /\bdiscuss(?:ed|es)\b|обговори|обсуди/i;
/** Those whom a head of state meets at home. */
const AT_HOME =
  /\b(?:governor|mayor|ceo|senat|congress|legislat|lawmaker|speaker (?!of)|labou?r|unions|veteran|servicemember|local|private sector|museum|academy|university|duma|federation council|council of the federation|provincial|territorial|members of (?:the )?(?:government|security)|government members|military famil|region|business|cosmonaut|astronaut|champion|student)/i;

/** What stands before the counterpart: a preposition, or a verb that takes it as its object. */
const PREPOSITION =
  /\b(?:(?:meets|met|\w*phoned) (?:with )?(?!in |at )|(?:welcom|receiv)(?:es|ed) |(?:trifft|empfängt|reçoit|rencontre|recibe|recebe|ontmoet|tapasi|träffade|bertemu) (?:mit |avec |con |com |dengan )?|(?:with|between|from|to|mit|avec|con|com|med|dengan|sa|ze?) )|(?<= )(?:со?|з|із|зі|مع|من|với) |(?:会见|會見|会晤)(?=\p{L})/iu;
/** Where the parties of a title end and its subject begins. */
export const SUBJECT =
  / (?:on|about|regarding|concerning|amid|following|after|during|over|as|to discuss|discuss(?:ed|es)?)\b.*$/i;

/** What stands after "with" (between, from, to) or "meets" at the event's word; the title up to it when nothing does. */
function counterpartOf(title: string, at: number, before: RegExp): string {
  const rest = title.slice(at);
  const preposition = before.exec(rest);
  const who = preposition ? rest.slice(preposition.index + preposition[0].length).replace(SUBJECT, '') : '';
  return who || title.slice(0, at) || title;
}

/** "Russian-Chinese talks", "Japan-U.S. Foreign Ministers' Telephone Talk". */
const TWO_STATES = /^\p{Lu}[\p{L}.]+-\p{Lu}\S* /u;

/** Where a title tells of an exchange, in UTF-16 code units, -1 where it does not. */
interface Signs {
  readonly call: number;
  readonly meeting: number;
  /** Where it tells only what was discussed. */
  readonly discussed: number;
  /** Whether it has a form by which these issuers tell of an exchange. */
  readonly formed: boolean;
}

function signsOf(title: string, languages: readonly TitleWords[], forms: readonly RegExp[]): Signs {
  const last = (pick: (language: TitleWords) => RegExp): number =>
    Math.max(...languages.map((language) => title.search(pick(language))));
  const call = last((language) => language.call);
  const meeting = call < 0 ? last((language) => language.meeting) : -1;
  const discussed = meeting < 0 ? title.search(DISCUSSES) : -1;
  return { call, meeting, discussed, formed: forms.some((form) => form.test(title)) };
}

/**
 * Reads a title (as `plainTitle` gives it). `issuer` is whose page it is: its own state is no foreign counterpart. A readout without
 * a foreign counterpart is told by `foreign`; a meeting at home is no readout unless its title says so.
 */
export function readTitle(
  title: string,
  issuer: Issuer | null,
  { partiesIn = () => [], words = [], forms = [] }: TitleKnowledge,
): TitleReading {
  const languages = [WORDS, ...words];
  const signs = signsOf(title, languages, forms);
  const own = issuer ? [issuer.party] : [];
  return {
    ...judged(title, issuer, signs, languages, partiesIn),
    eventKind: signs.call >= 0 ? 'call' : /\btalks\b|переговор/i.test(title) ? 'talks' : 'meeting',
    parties: [...new Set([...own, ...partiesIn(title.replace(SUBJECT, ''))])].sort(),
  };
}

function judged(
  title: string,
  issuer: Issuer | null,
  { call, meeting, discussed, formed }: Signs,
  languages: readonly TitleWords[],
  partiesIn: PartiesIn,
): Pick<TitleReading, 'kind' | 'foreign'> {
  const namesReadout = /\bread-?out\b/i.test(title);
  const not = languages.flatMap((language) => language.not).find(([, pattern]) => pattern.test(title));
  if (not && !namesReadout) return { kind: not[0], foreign: null };
  const at = Math.max(call, meeting, discussed, formed ? 0 : -1);
  if (at < 0)
    return namesReadout ? { kind: 'readout', foreign: /^joint/i.test(title) } : { kind: 'other', foreign: null };
  const who = counterpartOf(title, at, at === discussed ? /\bwith /i : PREPOSITION);
  const isOffice = languages.some(({ office }) => office.test(who));
  if (at === discussed && !isOffice && !formed) return { kind: 'other', foreign: null };
  const isForeign = (): boolean | null => {
    if (AT_HOME.test(who)) return false;
    if (partiesIn(who).some((party) => party !== issuer?.party) || TWO_STATES.test(title)) return true;
    if (isOffice && !issuer?.ownOffices?.test(who)) return true;
    // A meeting with nobody in particular is one at home; of a call, or of what an issuer words in its own way, that is not known.
    return call < 0 && !formed ? false : null;
  };
  const foreign = isForeign();
  return { kind: namesReadout || foreign !== false ? 'readout' : 'other', foreign };
}
