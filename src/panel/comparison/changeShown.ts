import { wordChanges } from '../../engine/text/changes.ts';

/** One change with some words around it, in the order in which it is read. Plain text. */
export interface ShownChange {
  readonly lead: string;
  readonly removed: string;
  readonly added: string;
  readonly tail: string;
}

/** How much is shown before and behind a change, cut at a word. UTF-16 code units. */
const AROUND = 60;
/** Texts longer than this are not compared here: the panel would stand still. */
const LONGEST = 400_000;

/** What was changed from one text to the other, each change as it is shown. */
export function shownChanges(before: string, after: string): readonly ShownChange[] {
  return wordChanges(before.slice(0, LONGEST), after.slice(0, LONGEST)).map((change) => {
    const removed = before.slice(change.before.start, change.before.end);
    const added = after.slice(change.after.start, change.after.end);
    // Where words were only removed, the text before knows what blank stood around them.
    const lead = added === '' ? before.slice(0, change.before.start) : after.slice(0, change.after.start);
    const blank = added === '' && /^\s/.test(before.slice(change.before.end)) ? ' ' : '';
    return { lead: leadOf(lead), removed, added, tail: `${blank}${tailOf(after.slice(change.after.end))}` };
  });
}

/** The last words before a change, of its own paragraph. */
function leadOf(text: string): string {
  const part = text.slice(-AROUND);
  const paragraph = part.slice(part.lastIndexOf('\n') + 1).trimStart();
  if (part.includes('\n') || text.length <= AROUND) return paragraph;
  const cut = paragraph.indexOf(' ');
  return `…${cut < 0 ? paragraph : paragraph.slice(cut + 1)}`;
}

/** The next words behind a change, of its own paragraph. */
function tailOf(text: string): string {
  const part = text.slice(0, AROUND);
  const end = part.indexOf('\n');
  if (end >= 0) return part.slice(0, end);
  if (text.length <= AROUND) return part;
  const cut = part.lastIndexOf(' ');
  return `${cut <= 0 ? part : part.slice(0, cut)}…`;
}
