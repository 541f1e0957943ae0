/** Words that each language uses all the time; those of the others English hardly ever has, so that a short English text is none of theirs. */
const SIGNS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['en', new Set(['the', 'and', 'of', 'to', 'with', 'on', 'that', 'for', 'is', 'was'])],
  ['fr', new Set(['le', 'les', 'des', 'et', 'du', 'une', 'dans', 'sur', 'avec', 'est', 'au', 'aux'])],
  ['de', new Set(['der', 'die', 'das', 'und', 'mit', 'den', 'von', 'für', 'ist', 'auf', 'im', 'zu'])],
  ['es', new Set(['el', 'los', 'las', 'y', 'del', 'con', 'por', 'para', 'una', 'sobre', 'es'])],
  ['pt', new Set(['o', 'os', 'as', 'e', 'do', 'da', 'dos', 'com', 'para', 'uma', 'não', 'ao'])],
  ['it', new Set(['il', 'gli', 'della', 'di', 'e', 'con', 'per', 'una', 'sono', 'che', 'nel'])],
  ['pl', new Set(['w', 'i', 'z', 'na', 'do', 'się', 'oraz', 'że', 'jest'])],
  ['tr', new Set(['ve', 'bir', 'ile', 'için', 'bu', 'da', 'de', 'olarak'])],
  [
    'nl',
    new Set([
      'het',
      'een',
      'van',
      'dat',
      'voor',
      'zijn',
      'op',
      'niet',
      'door',
      'naar',
      'wordt',
      'zij',
      'werd',
      'hebben',
    ]),
  ],
  ['sv', new Set(['och', 'att', 'det', 'som', 'är', 'på', 'för', 'med', 'av', 'den', 'till', 'om'])],
  [
    'da',
    new Set(['og', 'det', 'er', 'på', 'med', 'af', 'til', 'som', 'ikke', 'har', 'blev', 'samt', 'mellem', 'de', 'i']),
  ],
  [
    'nb',
    new Set(['og', 'det', 'er', 'på', 'med', 'av', 'til', 'som', 'ikke', 'har', 'ble', 'samt', 'mellom', 'de', 'i']),
  ],
  ['fi', new Set(['ja', 'että', 'ovat', 'sekä', 'joka', 'myös', 'mukaan', 'kanssa'])],
  ['cs', new Set(['se', 'že', 'na', 'v', 'je', 's', 'pro', 'byl', 'které', 'ze'])],
  ['ro', new Set(['și', 'în', 'cu', 'pentru', 'că', 'din', 'este', 'au'])],
  ['hu', new Set(['az', 'és', 'hogy', 'egy', 'nem', 'között', 'volt'])],
  ['hr', new Set(['je', 'na', 'se', 'za', 'su', 'od', 'sa', 'koji', 'između', 'nije', 'kako', 'će'])],
  ['lv', new Set(['ar', 'un', 'ir', 'uz', 'kas'])],
  ['lt', new Set(['ir', 'su', 'dėl', 'apie', 'kad', 'yra'])],
  ['et', new Set(['ja', 'et', 'ning', 'oma', 'kui'])],
  ['id', new Set(['dan', 'yang', 'di', 'dengan', 'untuk', 'ini', 'itu', 'dalam', 'pada'])],
  ['vi', new Set(['và', 'của', 'với', 'các', 'về', 'trong', 'cho', 'là', 'đã'])],
];
/** Code units of a text that tell its language. */
const ENOUGH = 4000;
/** From Greek on, without punctuation, arrows and signs. */
const OTHER_SCRIPTS = /[\u0370-\u1fff\u2100-\u214f\u2c00-\uffff]/;

/**
 * The language of a text, as BCP 47, from its letters and its commonest words; `und` when nothing tells. Looks at the first
 * four thousand characters only.
 */
export function detectLanguage(text: string): string {
  const part = text.slice(0, ENOUGH);
  return byScript(part) ?? byWords(part);
}

function byScript(part: string): string | null {
  const count = (pattern: RegExp): number => part.match(pattern)?.length ?? 0;
  // Nothing but Latin letters, as in most texts: there is nothing to count.
  if (!OTHER_SCRIPTS.test(part)) return /\p{L}/u.test(part) ? null : 'und';
  const letters = count(/\p{L}/gu);
  if (letters === 0) return 'und';
  if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters / 10) return 'ja';
  if (count(/\p{Script=Hangul}/gu) > letters / 2) return 'ko';
  if (count(/\p{Script=Han}/gu) > letters / 2) return 'zh';
  if (count(/\p{Script=Cyrillic}/gu) > letters / 2) return count(/[іїєґ]/giu) > letters / 100 ? 'uk' : 'ru';
  if (count(/\p{Script=Arabic}/gu) > letters / 2) return count(/[پچگی]/gu) > letters / 50 ? 'fa' : 'ar';
  if (count(/\p{Script=Hebrew}/gu) > letters / 2) return 'he';
  if (count(/\p{Script=Greek}/gu) > letters / 2) return 'el';
  return null;
}

/** By word, the places in the list of the languages that use it all the time. */
const SPEAKERS = new Map<string, number[]>();
for (const [language, [, signs]] of SIGNS.entries())
  for (const sign of signs) SPEAKERS.set(sign, [...(SPEAKERS.get(sign) ?? []), language]);

function byWords(part: string): string {
  const hits = SIGNS.map(() => 0);
  for (const word of part.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const language of SPEAKERS.get(word) ?? []) hits[language] = (hits[language] ?? 0) + 1;
  const most = Math.max(...hits);
  return most === 0 ? 'und' : (SIGNS[hits.indexOf(most)]?.[0] ?? 'und');
}
