/** What kind of event a statement reports. Talks: it does not say whether by voice or face to face. */
export type EventKind = 'call' | 'meeting' | 'talks';

const CALL =
  /\b(?:call(?:s|ed)?|phone[ds]?|telephone[ds]?|spoke|speaks?|conversations?|video ?conference|by video|virtual(?:ly)?)\b/iu;
const MEETING =
  /\b(?:meets?|meetings?|met|visit(?:s|ed)?|hosts?|hosted|welcom(?:es?|ed)|receives?|received|summit)\b/iu;
const VOICE = /\b(?:call(?:s|ed)?|phone[ds]?|telephone[ds]?|video ?conference|by video|virtual(?:ly)?)\b/iu;

/** How much of a text's start tells of its event; later paragraphs mention other meetings and calls. */
const OPENING = 600;

/** Reads the kind from the title first, then from the opening of the text. */
export function eventKindOf(title: string, text: string): EventKind {
  return kindIn(title) ?? kindIn(text.slice(0, OPENING)) ?? 'talks';
}

/** A "call" beats a "meeting", since calls are often said to agree on a meeting; "spoke" alone does not. */
function kindIn(words: string): EventKind | null {
  if (VOICE.test(words)) return 'call';
  if (MEETING.test(words)) return 'meeting';
  return CALL.test(words) ? 'call' : null;
}

/** Whether two statements can tell of one event by their kinds: talks fit both others. */
export function kindsFit(a: EventKind, b: EventKind): boolean {
  return a === b || a === 'talks' || b === 'talks';
}
