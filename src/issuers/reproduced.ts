import { isComment } from './commentary.ts';
import type { Issuer } from './model.ts';
import { partiesIn } from './parties.ts';

/** A statement that an article reproduces in full or in long part: `start` and `end` are UTF-16 code units into the article's text. */
export interface Reproduced {
  readonly issuer: string;
  readonly start: number;
  readonly end: number;
}

interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly block: boolean;
}

/** A longer paragraph before a statement tells a story, of which its last sentence may introduce. */
const LONGEST_INTRODUCTION = 240;
/** A shorter stretch is a quotation, which belongs to the mentions. */
const FEWEST_WORDS = 40;
const MOST_PARAGRAPHS = 2_000;

/** What is announced: somebody's words, as a whole. */
const ANNOUNCED =
  /\b(?:said|says|statement|read-?out|communiqu[eé]|press release|full text|in full|transcript|version|account|wrote|published|released|issued|announced|erklärung|mitteilung|wortlaut|déclaration|comunicado|nota|comunicato)\b|заявлени|сообщени|заява|повідомлення|声明|通报|聲明|発表|بيان/iu;
/** The same where no colon tells that something follows. */
const HEADING =
  /\b(?:full (?:text|statement|read-?out)|(?:text|read-?out|statement) (?:of|from|by)|statement in full)\b|'s (?:full )?(?:statement|read-?out|version)$/i;
const OPENING_QUOTE = /^["“«„「『‘]/;
const CLOSING_QUOTE = /["”»“」』’]\W{0,2}$/;

const plain = (text: string): string => text.replace(/[’‘ʼ]/g, "'");

function paragraphsOf(text: string, inBlock: (at: number) => boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)) {
    if (paragraphs.length >= MOST_PARAGRAPHS) break;
    const { index: start, 0: words } = match;
    paragraphs.push({ text: words, start, end: start + words.length, block: inBlock(start) });
  }
  return paragraphs;
}

/** The words that introduce: a short paragraph, or the last sentence of a longer one. */
function introductionOf(text: string): string {
  const words = plain(text).trim();
  if (words.length <= LONGEST_INTRODUCTION) return words;
  const tail = words.slice(-LONGEST_INTRODUCTION);
  const sentence = tail.search(/[.!?]["']? (?=\p{Lu}[^.!?]*$)/u);
  return sentence < 0 ? '' : tail.slice(sentence + 1).trim();
}

/**
 * A body whose own name stands there; otherwise, where a statement is spoken of, the first body of the only state that is named. Null where
 * two states are.
 */
function speakerIn(words: string, issuers: readonly Issuer[]): Issuer | null {
  const lower = words.toLowerCase();
  const [party, ...others] = partiesIn(words);
  if (others.length > 0) return null;
  const named = issuers.find(({ name }) => lower.includes(plain(name).toLowerCase()));
  if (named || party === undefined || !ANNOUNCED.test(words)) return named ?? null;
  return issuers.find((issuer) => issuer.party === party) ?? null;
}

/** Who is introduced before a statement; null when the paragraph introduces none. */
function introduces(paragraph: Paragraph | undefined, issuers: readonly Issuer[], beforeBlock: boolean): Issuer | null {
  if (!paragraph || paragraph.block) return null;
  const words = introductionOf(paragraph.text);
  const follows = /[:：]$/.test(words) && (beforeBlock || ANNOUNCED.test(words));
  const heads = paragraph.text.length <= 100 && HEADING.test(words.replace(/[.:]$/, ''));
  if (!follows && !heads && !(beforeBlock && ANNOUNCED.test(words))) return null;
  return speakerIn(words, issuers);
}

/** Where the statement that begins at `from` ends among the paragraphs, exclusive. */
function endOf(paragraphs: readonly Paragraph[], from: number, issuers: readonly Issuer[]): number {
  const first = paragraphs[from];
  let end = from;
  if (first?.block) {
    while (paragraphs[end]?.block) end++;
    return end;
  }
  if (first && OPENING_QUOTE.test(first.text)) {
    while (OPENING_QUOTE.test(paragraphs[end]?.text ?? ''))
      if (CLOSING_QUOTE.test(paragraphs[end++]?.text ?? '')) break;
    return end;
  }
  for (; end < paragraphs.length; end++) {
    const paragraph = paragraphs[end];
    const next = paragraphs[end + 1];
    if (!paragraph || isComment(paragraph.text, first?.text ?? '')) break;
    if (introduces(paragraph, issuers, next?.block ?? false)) break;
  }
  return end;
}

/**
 * Finds the statements that an article reproduces: "What the White House said:", then its words, as paragraphs, block quotes or between
 * quotation marks. `text` is the article's, with a blank line between paragraphs; `inBlock` tells whether a place of it lies in a
 * block quote. Without block quotes a statement ends where the next one is introduced or the writer speaks again: of statements, of
 * reports, or as "I". Time grows with the length of the text.
 */
export function reproducedIn(
  text: string,
  issuers: readonly Issuer[],
  inBlock: (at: number) => boolean = () => false,
): Reproduced[] {
  const paragraphs = paragraphsOf(text, inBlock);
  const found: Reproduced[] = [];
  for (let at = 0; at + 1 < paragraphs.length; ) {
    const speaker = introduces(paragraphs[at], issuers, paragraphs[at + 1]?.block ?? false);
    const end = speaker ? endOf(paragraphs, at + 1, issuers) : at;
    const [first, last] = [paragraphs[at + 1], paragraphs[end - 1]];
    const isLong = first && last && wordCount(text.slice(first.start, last.end)) >= FEWEST_WORDS;
    if (speaker && isLong) {
      found.push({ issuer: speaker.id, start: first.start, end: last.end });
      at = end;
    } else at++;
  }
  return found;
}

/** Words of spaced scripts, and characters of those that put no space between words. */
const wordCount = (text: string): number =>
  text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu)?.length ?? 0;
