/**
 * What tells that a paragraph is a writer's own and belongs to no statement: it speaks of statements as a thing, of what others report, or
 * says "I" where the statement does not. Statements do speak of joint statements, of journalists, and of what follows according to a
 * treaty. Every repetition is bounded.
 */

const OF_STATEMENTS: readonly RegExp[] = [
  /\b(?:both|two|these|those|their|different|rival|competing|compar(?:e|es|ing) (?:the|their)) (?:[a-z]{1,20} ){0,2}(?:statements|versions|accounts|read-?outs)\b/i,
  /\b(?:his|her|whose|each|neither|either|this|that|official|'s|(?:us|russian|chinese|ukrainian|other|first|second|longer|shorter|kremlin|house)) (?:official )?(?:statement|version|account)\b/i,
  /\bstatements? (?:do(?:es)? not|did not|didn't|doesn't|leaves?|left|omits?|omitted|mentions?|mentioned|ma[dk]es? no|said|says|differs?|differed|(?:was |were )?(?:released|issued|published) by)\b/i,
  /\bread-?outs?\b|\bcommuniqué (?:does not|omits|leaves|mentions|makes no)\b/i,
];

const OF_REPORTS: readonly RegExp[] = [
  /\b(?:told|asked by|speaking (?:to|with)|briefed|questions? from) (?:[a-z]{1,20} )?journalists\b|\breporters\b/i,
  /\b(?:analysts?|observers|critics|commentators|experts) (?:say|says|said|notes?|noted|believe|point|pointed|warn|warned|see|called?|argue|argued|have said)\b/i,
  /\baccording to (?:the )?(?:ap|tass|interfax|xinhua|cnn|bbc|media|news|reports?|officials?|sources?|analysts?|people|white house|kremlin|statement|transcript|both|senior|us|russian|chinese|ukrainian)\b/i,
  /\b(?:reuters|afp|reportedly|in other words|subscribe|editor's note|photo:|click here)(?!\w)/i,
  /^meanwhile\b/i,
];

const FIRST_PERSON = /\b(?:i|i'm|i've|i'd|my|me|let's)\b/i;

/** Code units looked at of a paragraph. */
const LONGEST = 3_000;

/** A paragraph's own words: without what stands between quotation marks, and with straight apostrophes. */
const ownWords = (paragraph: string): string =>
  paragraph
    .slice(0, LONGEST)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/"[^"]*"|“[^“”]*”|«[^«»]*»/g, '""');

/**
 * Whether a paragraph is a writer's comment and no part of a statement.
 * @param opening the statement's first paragraph, which tells whether it says "I" itself
 */
export function isComment(paragraph: string, opening: string): boolean {
  const words = ownWords(paragraph);
  if ([...OF_STATEMENTS, ...OF_REPORTS].some((sign) => sign.test(words))) return true;
  return FIRST_PERSON.test(words) && !FIRST_PERSON.test(ownWords(opening));
}
