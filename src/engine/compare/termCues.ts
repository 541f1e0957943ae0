/**
 * Words that put a demand, or name a number or a document, where neither the act nor the lexicon tells: of English and of the other
 * languages that the lexicon covers. An analyst may extend them. Every repetition is bounded. Conditions: `claims/otherManner.ts`.
 */

/** Code units looked at. */
const LONGEST = 600;

/** Each with words of which it has one: most claims have none, and for them no pattern is made ready. */
const ENGLISH: readonly (readonly [words: readonly string[], cue: RegExp])[] = [
  [
    ['need for', 'necessity for'],
    /\b(?:need|necessity) for (?!both|all|the two|further|greater|more)[^,.;]{1,60} to\b/,
  ],
  [
    ['demand', 'insist', 'must '],
    /\b(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)? (?:that|on)|must (?:not )?(?:stop|end|cease|withdraw|release|return|halt|refrain))\b/,
  ],
  [
    ['illion', 'tens of', 'dozens of', 'hundreds of', 'thousands of'],
    /\b(?:(?:half|quarter) an? (?:million|billion|trillion)|(?:tens|dozens|hundreds|thousands|billions) of)\b|\bmillions/,
  ],
];

/** The same, of which the capital tells. */
const DOCUMENTS = ['Memorandum', 'Communiqu', 'Treaty', 'Convention', 'Summit'];
const DOCUMENT = /\b(?:Memorandum|Communiqu[eé]|Treaty|Convention|Summit)(?![a-z])/;

/** Latin words may follow a mark or a letter with an accent. */
const LATIN: readonly RegExp[] = [
  /\b(?:forder(?:t|te|ten)|verlang(?:t|te|ten)|pocht(?:e|en)? auf|drängt(?:e|en)? (?:auf|darauf)|m[uü]ss(?:en?|ten?)?|exige|exigent|exigieron|exigido|doit|doivent|devra|devront|deben?|deberán?|reivindic[a-z]{0,6})\b|\b(?:exigé|exigió|exigiu|exhort|réclam|instó|instou|appelé à)/i,
  /\b(?:Tausende|Hunderte|Dutzende|Millionen|Milliarden|dizaines|centaines|milliers|millions|milliards|decenas de|cientos de|miles de|millones|dezenas de|centenas de|milhões|milhares|bilhões)/i,
  /\b(?:Gipfel|Erklärung|sommet|traité|déclaration|cumbre|tratado|convenio|cúpula|memorando)|abkommen|vereinbarung|(?<!\bde )\b(?:acuerdo|acordo)s?\b/i,
];

const CYRILLIC: readonly RegExp[] = [
  /(?:^|\P{L})(?:требу[ею]|потребова|настаива|настоя[лт]|вимага|наполяга|закликав|призвал)/iu,
  /(?:^|\P{L})(?:сотн[иея]|тысяч|миллион|миллиард|полмиллиард|сотень|тисяч|мільйон|мільярд)/iu,
  /(?:^|\P{L})(?:саммит|меморандум|конвенци|договор о|резолюци|саміт)/iu,
];

const HAN: readonly RegExp[] = [
  /[美俄日英对乌欧]方(?:应(?!该共)|必须|不应|不得|切实|要(?!求))|敦促|要求[美俄日英乌欧]|必须停止|べきだ|強く求め|要求し/u,
  /[0-9０-９][0-9０-９.,]{0,12}\s?[万亿億千兆]|数[百千万亿]/u,
  /公报|公约|条约|協定|协定|宣言|备忘录|声明|工作组|代表大会|“[一二两三四五六七八九十]\p{Script=Han}{1,6}”/u,
];

/**
 * Whether a claim's own words put a demand, or name an amount or a document. A script that is not there costs nothing.
 * @param language the first two letters; other words than those of English are not looked for in what is English.
 */
export function hasCue(claim: string, language = ''): boolean {
  const words = claim.slice(0, LONGEST);
  const any = (cues: readonly RegExp[]): boolean => cues.some((cue) => cue.test(words));
  if (hasEnglishCue(words) || (language !== 'en' && any(LATIN))) return true;
  return (/[\u0400-\u04ff]/.test(words) && any(CYRILLIC)) || (/[\u3040-\u9fff]/.test(words) && any(HAN));
}

function hasEnglishCue(words: string): boolean {
  const lower = words.toLowerCase();
  if (ENGLISH.some(([begun, cue]) => begun.some((word) => lower.includes(word)) && cue.test(lower))) return true;
  return DOCUMENTS.some((word) => words.includes(word)) && DOCUMENT.test(words);
}
