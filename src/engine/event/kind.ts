/** What kind of event a statement reports. Talks: it does not say whether by voice or face to face. */
export type EventKind = 'call' | 'meeting' | 'talks';

/** A conversation from afar, in the languages that issuers publish in. */
const CALL =
  /\b(?:calls?|called|phone[ds]?|telephone[ds]?|telephonic|tele-?conference|video ?-?conference|by video|virtual(?:ly)?|entretien téléphonique|par téléphone|téléphon\p{L}{1,6}|telefon\p{L}{0,8}|llamada|telefónic[ao]|telefonema|telefonat\p{L}{0,2})\b|телефон|видеоконференц|відеоконференц|通电话|通話|电话|電話|视频|視訊|통화|전화|هاتف|اتصال|टेलीफोन|फोन/iu;
const MEETING =
  /\b(?:meets?|meetings?|met|visit(?:s|ed)?|hosts?|hosted|welcom(?:es?|ed)|receives?|received|summit|rencontr\p{L}{1,5}|reçoit|reçu|treffen|traf|empfing|reuni(?:ón|ão|one)|encuentro|encontro|incontr\p{L}{1,3}|görüş\p{L}{1,8}|kabul)\b|встреч|зустрі|переговоры|переговори|会见|会談|会谈|会晤|會見|會談|會晤|회담|만남|لقاء|التقى|استقبل|मुलाकात|बैठक/iu;
/** Words of talking that tell neither. */
const TALKS =
  /\b(?:spoke|speaks?|spoken|conversations?|talks?|talked|discuss(?:es|ed|ions?)?|consultations?|dialogue|read-?out|entretien|s'entretient|gespräch\p{L}{0,2}|sprach|conversación|conversó|conversa|colloquio)\b|разговор|бесед|розмов|обговор|обсуд|会話|대화|مباحثات|محادثات|वार्ता/iu;

/** How much of a text's start tells of its event; later paragraphs mention other meetings and calls. */
const OPENING = 600;

/** Reads the kind from the title first, then from the opening of the text. */
export function eventKindOf(title: string, text: string): EventKind {
  const opening = text.slice(0, OPENING);
  const kind = kindIn(title);
  if (kind === 'call' || kind === 'meeting') return kind;
  const told = kindIn(opening);
  if (told !== null && told !== 'talks') return told;
  // "Spoke" without more is by voice, as a rule: who met says so.
  return /\bspoke\b/i.test(title) || /\bspoke\b/i.test(opening) ? 'call' : 'talks';
}

/**
 * The kind that words tell of, null when they tell of no event. A call beats a meeting, since calls are often said to agree
 * on a meeting.
 */
export function kindIn(words: string): EventKind | null {
  if (CALL.test(words)) return 'call';
  if (MEETING.test(words)) return 'meeting';
  return TALKS.test(words) ? 'talks' : null;
}

const TALKS_FIT = 0.9;
/** A call against a meeting: above `SAME_EVENT`, but so little that nothing else of weight may speak against the event. */
const OTHERS_FIT = 0.62;

/**
 * How well two kinds fit one event, from 0 to 1. Talks fit both others. Even a call and a meeting can be one event: a video
 * conference is either, by who tells of it.
 */
export function kindsFit(a: EventKind, b: EventKind): number {
  if (a === b) return 1;
  return a === 'talks' || b === 'talks' ? TALKS_FIT : OTHERS_FIT;
}
