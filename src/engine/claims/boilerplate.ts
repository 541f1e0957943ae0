import { hasLetterOrDigit } from '../text/plain.ts';

/** Lines that wrap a statement and make no point of their own: a title, a dateline, a greeting, a press-office line. */

/** Matched against a line in lower case that has one of the words before it, of which every such line has one: after `^` it begins so. */
const FORMULAS: readonly (readonly [words: readonly string[], formula: RegExp])[] = [
  [['^end', '^fin', '^-'], /^-?\s?(?:end|ends|fin)\s?-?\.?$/u],
  [
    ['full ', 'complete '],
    /\b(?:full|complete) (?:text|transcript|statement)\b.{0,60}\b(?:follows|below|here|available)\b/u,
  ],
  [
    ['as follows', 'follows', 'below'],
    /^(?:the )?(?:overview|outline|summary|gist|main points?|following)\b.{0,80}\b(?:as follows|follows|below)\b/u,
  ],
  [['following is'], /^(?:the )?following is\b/u],
  [
    '^for immediate ,^press ,^readout,^statement,^media ,^contact,^source,^photo,^image,^video,^related,^read more,^share,^tag,^published,^updated,^embargo'.split(
      ',',
    ),
    /^(?:for immediate release|press release|readout|statement|media contact|press contact|contact|source|photo|image|video|related|read more|share|tags?|published|updated|embargo)\b.{0,40}[:.]?$/u,
  ],
  [
    ['office of', 'ministry of', 'service of', 'department of'],
    /^(?:office|ministry|press service|press office|department) of\b[^.]{0,100}$/u,
  ],
  [
    ['press service', 'press office', 'press secretary', 'spokesperson'],
    /\b(?:press (?:service|office|secretary)|spokesperson)\b[^.]{0,60}:$/u,
  ],
  [['attributable to'], /^(?:the )?(?:below|following) (?:is|readout|statement)\b.{0,120}\battributable to\b/u],
  [['attributable to'], /\battributable to\b.{0,60}\bspokes/u],
  [
    ['applause', 'laughter', 'crosstalk', 'inaudible'],
    /^[([](?:applause|laughter|crosstalk|inaudible)\b[^\])]{0,30}[\])]$/u,
  ],
  [
    ['dear', 'good ', 'ladies', 'thank you', 'hello'],
    /^(?:dear|good (?:morning|afternoon|evening)|ladies and gentlemen|thank you(?: very much)?|hello)\b.{0,60}[.,!:]?$/u,
  ],
];

const has = (lower: string, word: string): boolean =>
  word.startsWith('^') ? lower.startsWith(word.slice(1)) : lower.includes(word);

const isFormula = (lower: string): boolean =>
  FORMULAS.some(([words, formula]) => words.some((word) => has(lower, word)) && formula.test(lower));

/** A time of the day, with its zone. */
const TIME = /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s\p{Ll}{2,5})?$/u;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const DATELINE = new RegExp(
  `^(?:[\\p{L} ,.]{0,40}[,–—-]\\s?)?(?:${WEEKDAY},?\\s?)?(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?[.:,]?(?:\\s?[-–—|]?\\s?\\d{1,2}[:.]\\d{2})?$`,
  'u',
);

/** A line longer than this says more than a formula. */
const LONGEST_FORMULA = 200;
/** Letters of the longest line that can be a heading; longer ones are sentences that lost their full stop. */
const LONGEST_HEADING = 160;
const SAYS =
  /\b(?:spoke|met|held|had|discussed|agreed|said|took place|was|were|is|are|has|have|will|talked|exchanged|reaffirmed|expressed|thanked|visited|received)\b/i;

/**
 * Whether a sentence is wrapping and no claim. `alone` tells that it is a paragraph by itself: only then can it be a heading (a
 * line without a final mark and without a finite verb).
 */
export function isBoilerplate(sentence: string, alone: boolean): boolean {
  const line = sentence.slice(0, LONGEST_FORMULA).trim();
  if (!hasLetterOrDigit(line)) return true;
  const lower = line.toLowerCase();
  if (sentence.length < LONGEST_FORMULA && (isFormula(lower) || isTime(lower))) return true;
  if (!alone || sentence.length > LONGEST_HEADING || /[.!?。！？…"”;,:]$/u.test(line)) return false;
  // An item of a list, with its sign or in lower case, is no heading.
  return /^\p{Lu}[\p{Script=Latin}\P{L}]*$/u.test(line) && !SAYS.test(line);
}

/** No line that the pattern of a dateline takes is longer. */
const LONGEST_DATELINE = 80;

/** A dateline, or a time by itself. Both have a digit and are short; most lines are neither. */
const isTime = (lower: string): boolean =>
  lower.length <= LONGEST_DATELINE && /\d/.test(lower) && (TIME.test(lower) || DATELINE.test(lower));
