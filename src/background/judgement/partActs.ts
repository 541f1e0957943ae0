import { actOfOther } from '../../engine/claims/otherLanguages.ts';
import { actsOf } from '../../engine/claims/readClaims.ts';
import { wordsOf } from '../../engine/claims/words.ts';
import { tokenize } from '../../engine/text/tokens.ts';
import type { ReadActs } from '../../library/remarks/divided.ts';

/** What the parts of a claim do that the reader divided, as the engine would read them where their sentence was divided there. */
export const partActs: ReadActs = (whole, parts, { text, language }) => {
  if (!/^en\b/i.test(language)) return parts.map(({ start, end }) => actOfOther(text.slice(start, end)));
  return actsOf(wordsOf(tokenize(text, whole.start, whole.end)), parts, { first: false, last: false });
};
