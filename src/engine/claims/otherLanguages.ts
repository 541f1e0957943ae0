import type { Act, Span } from '../model.ts';

/**
 * Claims in languages for which no annotated statements were learnt from. Chinese and Japanese sentences are divided at commas
 * between two predicates; others at semicolons only.
 */

/** Words that open a second predicate in Chinese: denials, wishes, verbs of doing together, adverbs, parties. An analyst may extend them. */
const OPENERS = new Set(
  (
    '不 无 没 希望 期待 愿 欢迎 支持 反对 推动 加强 深化 扩大 开展 促进 维护 同意 强调 指出 认为 责成 鼓励 在 就 为 对 也 还 并 同 共同 ' +
    '中方 美方 俄方 双方 英方 两国 停止 保持 成立 恢复 建立 赞赏 祝贺 但 而 继续 积极 确保 携手 努力 呼吁 敦促 谴责 重申'
  ).split(' '),
);
const SAYING = /(?:表示|指出|强调|认为|同意|重申|说|称|と述べ|強調し)$/u;
/** The fewest characters that a claim before and after a comma has: chosen on the Chinese statements of the corpus. */
const LEAST_BEFORE = 10;
const LEAST_AFTER = 8;
const MARKS = '，；。、,;';

function opensPredicate(text: string, at: number): boolean {
  for (const length of [1, 2]) if (OPENERS.has(text.slice(at, at + length))) return true;
  return false;
}

function dividesAt(text: string, i: number, start: number, end: number): boolean {
  const mark = text.charAt(i);
  if (mark === '；') return true;
  if (mark !== '，' || i - start < LEAST_BEFORE || SAYING.test(text.slice(Math.max(0, i - 4), i))) return false;
  if (!opensPredicate(text, i + 1)) return false;
  const enough = Math.min(end, i + 1 + LEAST_AFTER);
  if (enough - i - 1 < LEAST_AFTER) return false;
  for (let j = i + 1; j < enough; j++) if (MARKS.includes(text.charAt(j))) return false;
  return true;
}

/** The claims of one sentence of another language than English, in order. */
export function splitOther(text: string, sentence: Span, language: string): Span[] {
  const wide = language === 'zh' || language === 'ja';
  const found: Span[] = [];
  let start = sentence.start;
  for (let i = sentence.start; i < sentence.end; i++) {
    if (wide ? !dividesAt(text, i, start, sentence.end) : text.charAt(i) !== ';') continue;
    found.push({ start, end: i });
    start = i + 1;
  }
  found.push({ start, end: sentence.end });
  return found;
}

/** Stems of words that tell what a claim does, the more specific first, in Chinese, Japanese, Russian, Ukrainian, French, German, Spanish, Portuguese. */
const SIGNS: readonly (readonly [Act, RegExp])[] = [
  [
    'CONDITION',
    /前提|如果|只有|при условии|за умови|à condition|unter der bedingung|siempre que|desde que|con la condición/iu,
  ],
  ['THREATEN', /警告|不会坐视|предупред|поперед|averti|warnte|advirti|alert(?:ó|ou)/iu],
  ['REJECT', /反对|拒绝|不支持|不接受|反対|отверг|недопустим|неприемлем|відкин|rejet|lehnte|ablehn|rechaz|rejeit/iu],
  ['ACCUSE', /谴责|严重损害|非難|懸念|осуд|обеспокоен|засуд|condamn|préoccup|verurteil|besorg|conden|preocup/iu],
  [
    'REQUEST',
    /呼吁|敦促|希望美方|要求|提议|邀请|求め|働きかけ|призва|предлож|приглас|заклик|запрос|appel|invit|propos|forder|lud |pidi|solicit|propus/iu,
  ],
  ['COMMIT', /致力于|承诺|将继续|намерен|гарантир|обеща|зобов|s’engag|s'engag|zugesagt|versprach|compromet/iu],
  [
    'AGREE',
    /一致|达成|双方同意|同意|共识|договорил|согласил|подтвердил|домовил|convenu|accord|vereinbar|einig|acord|concord/iu,
  ],
  [
    'SUPPORT',
    /支持|欢迎|祝贺|感谢|赞赏|哀悼|歓迎|感謝|祝意|поздрав|поблагодар|поддерж|привітав|подякув|félicit|remerci|salué|dank|begrüß|gratul|felicit|agradec|saud/iu,
  ],
  ['INFORM', /介绍|通报|説明|проинформир|рассказ|поінформ|inform|dargelegt|erläuter/iu],
  [
    'CONSULT',
    /通电话|会晤|会谈|会见|交换.{0,8}意见|讨论|沟通|電話会談|意見交換|обсу|разговор|бесед|перегов|обмен|обгово|розмов|entret|discut|échang|gespr|telefon|trat(?:aram|aron)|convers/iu,
  ],
];
/** Characters looked at. */
const LONGEST = 600;

/** The speech act of a claim in another language, by its words; without a sign, a position. */
export function actOfOther(claim: string): Act {
  const words = claim.slice(0, LONGEST);
  return SIGNS.find(([, sign]) => sign.test(words))?.[0] ?? 'POSITION';
}
