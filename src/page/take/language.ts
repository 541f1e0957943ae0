import { detectLanguage } from '../../engine/language/detect.ts';

/** Languages that are not written in Latin letters, by script: what tells them apart within one is left to the page. */
const SCRIPTS: readonly (readonly string[])[] = [
  ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn', 'tt'],
  ['ar', 'fa', 'ur', 'ps', 'ku', 'sd', 'ug'],
  ['zh', 'ja'],
  ['ko'],
  ['he', 'yi'],
  ['el'],
  ['hi', 'mr', 'ne'],
];
/** What `scriptOf` gives for a language in none of the lists: it is written in Latin letters. */
const LATIN = -1;

const scriptOf = (language: string): number => SCRIPTS.findIndex((languages) => languages.includes(language));

/**
 * The language of a page's text, as BCP 47: the one that the page states, unless the text is written in another script (many sites state
 * one language for all their editions). Where the page states none, the one that the text's words tell, if its issuer publishes in it, and
 * otherwise the issuer's first. `und` when nothing tells.
 */
export function languageOf(stated: string, text: string, languages: readonly string[] = []): string {
  const told = detectLanguage(text);
  if (told === 'und') return stated === 'und' ? (text && languages[0]) || 'und' : stated;
  if (stated !== 'und') {
    const [base = ''] = stated.toLowerCase().split('-', 1);
    const sameScript = scriptOf(base) === scriptOf(told);
    return sameScript || (scriptOf(told) === LATIN && !languages.includes(told)) ? stated : told;
  }
  return languages.length === 0 || languages.includes(told) ? told : (languages[0] ?? told);
}
