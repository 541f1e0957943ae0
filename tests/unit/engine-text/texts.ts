import fc from 'fast-check';
import type { Span } from '../../../src/engine/model.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'The leaders agreed',
    ' and ',
    ', ',
    '. ',
    'U.S.',
    '“',
    '”',
    '"',
    '(',
    ')',
    '\n',
    '\n\n',
    ' – ',
    ';',
    '。',
  ),
  fc.constantFrom(
    '\ud83d',
    '\ude00',
    '😀',
    '\u202e',
    '\u200f',
    '\u200b',
    '\u0301',
    'ß',
    '普京',
    'discussed',
    ' to ',
    '30',
    '- ',
    '1. ',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ maxLength: 8 }),
);

/** Texts that a page might hold to do harm: lone surrogates, marks without end, right-to-left and zero-width characters. */
export const hostile = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const high = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const low = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const divides = (text: string, at: number): boolean => high(text.charCodeAt(at - 1)) && low(text.charCodeAt(at));

/** Whether a span lies in the text and cuts no surrogate pair. */
export function wholeCharacters(text: string, { start, end }: Span): boolean {
  return start >= 0 && end <= text.length && !divides(text, start) && !divides(text, end);
}

/** A megabyte each of what has made other readers of text run away. */
export const MEGABYTES: readonly (readonly [string, string])[] = [
  ['one word', 'a'.repeat(1e6)],
  ['no full stop', 'word '.repeat(2e5)],
  ['full stops only', '.'.repeat(1e6)],
  ['brackets', '('.repeat(1e6)],
  ['opening quotation marks', '“'.repeat(1e6)],
  ['straight quotation marks', '"a." '.repeat(2e5)],
  ['lone surrogates', '\ud83d'.repeat(1e6)],
  ['right-to-left and zero-width', '\u202e\u200f\u200b'.repeat(3e5)],
  ['line breaks', 'a\n'.repeat(5e5)],
  ['blank lines', '\n'.repeat(1e6)],
  ['spaces', ' '.repeat(1e6)],
  ['initials', 'U.S. '.repeat(2e5)],
  ['apostrophes', "a'".repeat(5e5)],
  ['numbers', '1.'.repeat(5e5)],
  ['conjunctions', 'and, '.repeat(2e5)],
  ['sentences', 'They agreed. '.repeat(8e4)],
  ['formulas', 'look forward to concern about would respond '.repeat(2e4)],
];
