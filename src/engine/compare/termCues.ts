/**
 * Words that put a demand or a condition, or name a number or a document, where neither the act nor the lexicon tells: of English
 * and of the other languages that the lexicon covers. An analyst may extend them. Every repetition is bounded.
 */

/** Code units looked at. */
const LONGEST = 600;

const CONDITIONS = [
  /如果|只有|除非|只要|前提/u,
  /条件と|条件に|ならば|限りにおいて|場合に限り/u,
  /(?:^|[^\p{L}])(?:если|при условии|только (?:после|при|если)|в обмен на|якщо|за умови|лише (?:після|за|якщо)|в обмін на)(?!\p{L})/iu,
  /(?:^|[^\p{L}])(?:unter der (?:Bedingung|Voraussetzung)|nur (?:wenn|dann)|sofern|vorausgesetzt|im Gegenzug|à (?:la )?condition|pourvu que|sous réserve|en échange d|siempre que|a condición|con la condición|a cambio de|s[oó]lo si|desde que|com a condição|em troca d)/iu,
];

const DEMANDS = [
  /\b(?:need|necessity) for (?!both|all|the two|further|greater|more)[^,.;]{1,60} to\b/iu,
  /\b(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)? (?:that|on)|must (?:not )?(?:stop|end|cease|withdraw|release|return|halt|refrain))\b/iu,
  /(?:美|俄|日|英|对|乌|欧)方(?:应(?!该共)|必须|不应|不得|切实|要(?!求))|敦促|要求(?:美|俄|日|英|乌|欧)|必须停止/u,
  /べきだ|強く求め|要求し/u,
  /(?:^|[^\p{L}])(?:требу[ею]|потребова|настаива|настоя[лт]|вимага|наполяга|закликав|призвал)/iu,
  /(?:^|[^\p{L}])(?:forder(?:t|te|ten)(?!\p{L})|verlang(?:t|te|ten)|exig(?:é|e|ent|ió|iu|ieron)(?!\p{L})|exhort|a? ?appelé à|réclam|instó|exhortó|instou|reivindic)/iu,
];

const AMOUNTS = [
  /\b(?:half|quarter) an? (?:million|billion|trillion)|\b(?:tens|dozens|hundreds|thousands|millions|billions) of\b/iu,
  /[0-9０-９][0-9０-９.,]{0,12}\s?(?:万|亿|億|千|兆)|数[百千万亿](?:万|亿)?/u,
  /(?:^|[^\p{L}])(?:сотн[иея]|тысяч|миллион|миллиард|полмиллиард|сотень|тисяч|мільйон|мільярд|Millionen|Milliarden|milliers|millions|milliards|miles de|millones|milhões|milhares|bilhões)/iu,
];

const DOCUMENTS = [
  /(?:公报|公约|条约|協定|协定|宣言|备忘录|声明|工作组|代表大会)/u,
  /“[一二两三四五六七八九十][\p{Script=Han}]{1,6}”/u,
  /\b(?:Memorandum|Communiqu[eé]|Treaty|Convention|Summit)\b/u,
  /(?:^|[^\p{L}])(?:саммит|Меморандум|Конвенци|договор о|резолюци|саміт|меморандум|Gipfel|Abkommen|sommet|traité|cumbre|tratado|cúpula|memorando)/iu,
];

const ALL: readonly RegExp[] = [...CONDITIONS, ...DEMANDS, ...AMOUNTS, ...DOCUMENTS];

/** Whether a claim's own words put a demand or condition, or name an amount or a document. */
export function hasCue(claim: string): boolean {
  const words = claim.slice(0, LONGEST);
  return ALL.some((cue) => cue.test(words));
}
