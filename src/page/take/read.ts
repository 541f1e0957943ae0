import { daysBetween, daysLater } from '../../engine/event/days.ts';
import type { CalendarDate, Issuer, PageReading } from '../../issuers/model.ts';
import type { TextIndex } from '../anchor/textIndex.ts';
import { calendarDate, dateIn } from '../date/dates.ts';
import { type Recognition, recognise } from '../recognise/recognise.ts';
import { type PartiesIn, plainTitle, SUBJECT, type TitleKnowledge, withoutSite } from '../recognise/titles.ts';
import { languageOf } from './language.ts';
import { pageKey } from './pageKey.ts';
import { entitledOf, headingOf, type PageTexts, takeTexts } from './take.ts';

/** A page as read, with the index whose text is the reading's body. */
export interface ReadPage {
  readonly reading: PageReading;
  readonly index: TextIndex;
}

/** The issuers to know, and the lexicon's knowledge where it is at hand; see `completeParties`. */
export interface ReadOptions extends TitleKnowledge {
  readonly issuers?: readonly Issuer[];
  /** Reads dates in more languages than `dates.ts` does. */
  readonly dateIn?: typeof dateIn;
}

/** How much of the text is searched for when the event was and who took part, in code units. */
const OPENING = 400;
/** An account is published within days of its event; a date further off is that of something else. */
const LONGEST_DELAY = 9;

/** The sentence that says who spoke with whom and when; what follows speaks of other days and states. */
const firstSentence = (opening: string): string => /^.{40,}?(?:[.\n]\s|。)/su.exec(opening)?.[0] ?? opening;

/**
 * The day of the event: the date in the title, or the one that the text opens with ("on March 18", "yesterday", when it is not far from
 * the publication), otherwise the day of publication.
 */
export function eventDateOf(
  title: string,
  opening: string,
  published: CalendarDate | null,
  readDate: typeof dateIn = dateIn,
): CalendarDate | null {
  const near = (date: CalendarDate | null, ahead: number): boolean => {
    if (date === null) return false;
    const delay = published ? daysBetween(date, published) : 0;
    return delay !== null && delay >= -ahead && delay <= LONGEST_DELAY;
  };
  const entitled = readDate(title, published);
  if (near(entitled, 1)) return entitled;
  if (/\b(?:today|this (?:morning|afternoon|evening))\b/i.test(opening)) return published;
  if (published && /\byesterday\b/i.test(opening)) return daysLater(published, -1);
  const told = readDate(firstSentence(opening), published);
  return near(told, 0) ? told : (published ?? entitled);
}

/** `/2025/03/18/` or `t20250318_` in an address: for pages that show no date. */
function dateInAddress(url: string): CalendarDate | null {
  const [, ...parts] = /\/(\d{4})\/(\d\d)\/(\d\d)\/|\/t(\d{4})(\d\d)(\d\d)_/.exec(url) ?? [];
  const [year = 0, month = 0, day = 0] = parts.filter(Boolean).map(Number);
  return calendarDate(year, month, day);
}

/** "Vladimir Putin: …": what somebody says, under their name. */
function isTurn(paragraph: string): boolean {
  const speaker = /^(\p{Lu}[^.:!?\n]{3,70}): \S/u.exec(paragraph)?.[1]?.split(' ') ?? [];
  return speaker.length > 1 && speaker.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= speaker.length;
}

/** A title that reads like a readout's may stand over what was said, turn by turn. */
function kindOf({ kind }: Recognition, text: string): PageReading['kind'] {
  return kind === 'readout' && text.split('\n').filter(isTurn).length > 1 ? 'transcript' : kind;
}

/** The first date that one of the texts tells, read from the first text to the last. */
function firstDate(texts: readonly string[], readDate: typeof dateIn): CalendarDate | null {
  for (const text of texts) {
    const date = readDate(text);
    if (date) return date;
  }
  return null;
}

/** A time stamp in universal time, whatever the site's own day was. */
const UNIVERSAL = /T(\d\d):[\d:.]{2,12}(?:Z|[+-]00:?00)$/;

/**
 * The day of publication. A time stamp in universal time is the day before in a Washington evening and the next in a Tokyo morning: there
 * the day that the page shows to readers counts.
 */
function publishedOn({ dates, looseDates }: PageTexts, url: string, readDate: typeof dateIn): CalendarDate | null {
  const stamp = dates.find((text) => readDate(text) !== null);
  const stated = stamp ? readDate(stamp) : dateInAddress(url);
  const shown = (): CalendarDate | null =>
    firstDate(
      [...dates, ...looseDates].filter((text) => !/T\d\d:/.test(text)),
      readDate,
    );
  const hour = UNIVERSAL.exec(stamp?.trim() ?? '')?.[1];
  if (!stated || hour === undefined) return stated ?? firstDate(looseDates, readDate);
  const local = shown();
  const [earlier, later] = Number(hour) < 12 ? [local, stated] : [stated, local];
  return local && earlier && later && daysLater(later, -1) === earlier ? local : stated;
}

/** What address and titles tell: the document’s own title where it is a readout’s, otherwise the one that stands on the page. */
export function recogniseBoth(url: string, entitled: string, heading: string, options: ReadOptions): Recognition {
  const first = recognise({ url, title: entitled }, options);
  return first.kind === 'readout' ? first : recognise({ url, title: withoutSite(heading) }, options);
}

/**
 * Says what a page is, from its address and the texts that were taken from it: kind, issuer, dates, parties. Throws nothing on any text.
 * `url` is kept as it is when it is no page of the web.
 */
export function judge(texts: PageTexts, url: string, options: ReadOptions = {}): PageReading {
  const { dateIn: readDate = dateIn } = options;
  const title = withoutSite(texts.heading);
  const recognition = recogniseBoth(url, texts.entitled, texts.heading, options);
  const { issuer } = recognition;
  const published = publishedOn(texts, url, readDate);
  return {
    url: pageKey(url) ?? url,
    kind: kindOf(recognition, texts.body),
    official: issuer !== null,
    foreign: recognition.foreign,
    issuer: issuer?.id ?? null,
    party: issuer?.party ?? null,
    title,
    published,
    eventDate: eventDateOf(title, texts.body.slice(0, OPENING), published, readDate),
    parties: recognition.parties,
    language: languageOf(texts.language, texts.body, issuer?.languages),
    body: texts.body,
    withoutRules: texts.withoutRules,
  };
}

/**
 * Reads a page: takes its texts by the markup of its issuer or, where that does not fit, by where the text is densest, and judges them.
 * Changes nothing on the page and asks nothing of the layout; throws nothing on any document. `reading.body` is `index.text`, so that the
 * offsets of claims lead back to the page.
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): ReadPage {
  const entitled = entitledOf(document);
  const first = recognise({ url, title: entitled }, options);
  const { issuer } = recogniseBoth(url, entitled, headingOf(document, first.issuer), options);
  const { texts, index } = takeTexts(document, issuer);
  return { reading: judge(texts, url, options), index };
}

/**
 * A reading with all its parties: those of the title and, where it names but one, of the sentence that the text opens with. The content
 * script is too small to know the world's names, so those who have the lexicon complete what it sent.
 */
export function completeParties(reading: PageReading, partiesIn: PartiesIn): PageReading {
  const own = reading.party ? [reading.party] : [];
  const parties = new Set([...own, ...reading.parties, ...partiesIn(plainTitle(reading.title).replace(SUBJECT, ''))]);
  const opening = firstSentence(reading.body.slice(0, OPENING)).replace(SUBJECT, '');
  if (parties.size < 2) for (const party of partiesIn(opening)) parties.add(party);
  return { ...reading, parties: [...parties].sort() };
}
