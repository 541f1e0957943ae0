import type { Act, Span } from '../model.ts';

/** Claims in languages of which no annotated statements were learnt from; Chinese has a file of its own. */

/** Verbs by which a statement reports what was said, as they stand after "and" when they have no other sign of a verb. */
const REPORTED_FR =
  'souligné|appelé|réaffirmé|réitéré|remercié|salué|condamné|exprimé|indiqué|demandé|invité|rappelé|assuré|proposé|évoqué|félicité|' +
  'souligne|appelle|réaffirme|réitère|remercie|salue|condamne|exprime|demande|invite|rappelle|soutient|propose';
const REPORTED_DE =
  'betont|unterstrich|begrüßt|dankt|bedankt|fordert|verurteilt|bekräftigt|versichert|wies|riet|rief|sprach|informiert|unterstützt|erklärt|' +
  'kündigt|lobt|würdigt|drückt|äußert|appelliert|vereinbart|warnt|lud|schlug|sagt|erörtert|kritisiert|gratuliert';

/**
 * What joins a second point to a sentence: "and also", and "and" before a verb of its own, by the endings of the past tense and of
 * what was done, by its auxiliary, or by the verb itself. Both parts are long enough to be points. Made when a text of the language comes.
 */
const JOINTS: ReadonlyMap<string, () => RegExp> = new Map([
  ['ru', () => /,? а также |,? и (?=\p{L}{2,20}(?:ал|ил|ел|ла|ли|лся|лась|лись|ен|ена|ено|ены|ан|ана|аны) )/gu],
  ['uk', () => /,? а також |,? (?:та|і|й) (?=\p{L}{2,20}(?:ав|ив|ла|ли|вся|лася|лись|лися|ено|ано) )/gu],
  ['fr', () => new RegExp(`,? ainsi que |,? et (?=(?:a|ont|s[’']est|se sont|est|sont|${REPORTED_FR}) )`, 'gu')],
  [
    'de',
    () =>
      new RegExp(
        `,? sowie |, und (?=(?:hat|haben|hatten?|wurden?|werden?|will|wollen) )|,? und (?=(?:${REPORTED_DE})(?:en?|n)? )`,
        'gu',
      ),
  ],
  ['es', () => /,? así como |,? [ye] (?=(?:(?:se )?\p{L}{2,20}(?:aron|ieron|ó)|(?:se )?han?) )/gu],
  ['pt', () => /,? bem como |,? assim como |,? e (?=(?:se )?\p{L}{2,20}(?:aram|eram|iram|ou)(?:-se)? )/gu],
]);
/** The fewest characters of a part. */
const LEAST_PART = 25;

/** The claims of one sentence of another language than English, in order. */
export function splitOther(text: string, sentence: Span, language: string): Span[] {
  const found: Span[] = [];
  let start = sentence.start;
  for (const { at, next } of cutsIn(text, sentence, language)) {
    if (at < start) continue;
    found.push({ start, end: at });
    start = next;
  }
  found.push({ start, end: sentence.end });
  return found;
}

/** Where one point ends and the next begins, in order. */
function cutsIn(text: string, { start, end }: Span, language: string): { at: number; next: number }[] {
  const words = text.slice(start, end);
  const marks = [...words.matchAll(/[;；]/gu)].map(({ index }) => ({ at: start + index, next: start + index + 1 }));
  const joint = JOINTS.get(language);
  if (!joint) return marks;
  const joints = [...words.matchAll(joint())]
    .map(({ index, 0: joined }) => ({ at: start + index, next: start + index + joined.length }))
    .filter(({ at, next }) => at - start >= LEAST_PART && end - next >= LEAST_PART);
  return [...marks, ...joints].sort((x, y) => x.at - y.at);
}

/**
 * What words tell that a claim does, the more specific first: of Chinese and Japanese anywhere, and the beginnings of words of Russian,
 * Ukrainian, French, German, Spanish and Portuguese.
 */
const SIGN_WORDS: readonly (readonly [act: Act, characters: string, beginnings: string])[] = [
  [
    'CONDITION',
    '前提|如果|只有',
    'при условии|за умови|à condition|unter der bedingung|unter der voraussetzung|siempre que|siempre y cuando|desde que|con la condición',
  ],
  [
    'THREATEN',
    '警告|不会坐视',
    'предупред|поперед|averti|mis en garde|warnt|gewarnt|droht|advirti|advert|amenaz|alertó|alertou',
  ],
  [
    'REJECT',
    '反对|拒绝|不支持|不接受|反対',
    'отверг|недопустим|неприемлем|відкин|rejet|refus|inaccept|lehnt|ablehn|abgelehnt|zurückgewies|inakzeptab|rechaz|inacept|repudi|rejeit',
  ],
  [
    'ACCUSE',
    '谴责|严重损害|非難|懸念',
    'осуд|обеспокоен|засуд|condamn|préoccup|dénonc|déplor|verurteil|besorg|conden|preocup|denunci|lament',
  ],
  [
    'REQUEST',
    '呼吁|敦促|希望美方|要求|提议|邀请|求め|働きかけ',
    'призва|предлож|приглас|потреб|заклик|запрос|вимага|appelé|appelle|appelant|invité|invite|propos(?:é|e|ant)|exig|demand|exhort|réclam|enjoint|forder|verlang|gefordert|appell|pidi|pide|pedi|solicit|propus|propuso|reclam|inst(?:ó|ado|aron|ou)|llamado a',
  ],
  [
    'COMMIT',
    '致力于|承诺|将继续',
    "намерен|гарантир|обеща|зобов|s’engag|s'engag|engagé à|zugesagt|versprach|versprochen|kündigt|angekündigt|compromet|seguirá",
  ],
  [
    'AGREE',
    '一致|达成|双方同意|同意|共识',
    "договорил|согласил|подтвердил|домовил|convenu|d’accord|d'accord|accordé|vereinbar|einigt|einig über|acord|acuerd|coincid|pact|concord",
  ],
  [
    'SUPPORT',
    '支持|欢迎|祝贺|感谢|赞赏|哀悼|歓迎|感謝|祝意',
    'поздрав|поблагодар|поддерж|привітав|подякув|підтрим|félicit|remerci|salué|salue|soutien|souten|appui|hommage|dank(?:t|e|te|bar)|begrüß|gratul|unterstütz|würdig|lobt|felicit|agradec|salud(?:ó|aron|a)|apoy|respald|celebr|saud|apoi',
  ],
  [
    'INFORM',
    '介绍|通报|説明',
    'проинформир|рассказ|поінформ|inform|fait part|dargelegt|erläuter|unterricht|expuso|explic|traslad',
  ],
  [
    'CONSULT',
    '通电话|会晤|会谈|会见|交换.{0,8}意见|讨论|沟通|電話会談|意見交換',
    'обсу|разговор|бесед|перегов|обмен|обгово|розмов|entret|discut|échang|abord|évoqu|gespr|telefon|austausch|gedankenaustausch|beriet|besproch|erörter|trat(?:aram|aron|ó|ou)|convers|abord|analiz|habl|reuni|dialog',
  ],
];
const signsOf = (): readonly (readonly [Act, RegExp])[] =>
  SIGN_WORDS.map(([act, characters, beginnings]) => [
    act,
    new RegExp(`${characters}|(?:^|\\P{L})(?:${beginnings})`, 'iu'),
  ]);

/** Made when a text of another language comes. */
let signs: ReturnType<typeof signsOf> | undefined;
/** Characters looked at. */
const LONGEST = 600;

/** The speech act of a claim in another language, by its words; without a sign, a position. */
export function actOfOther(claim: string): Act {
  const words = claim.slice(0, LONGEST);
  signs ??= signsOf();
  return signs.find(([, sign]) => sign.test(words))?.[0] ?? 'POSITION';
}
