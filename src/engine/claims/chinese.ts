import type { Span } from '../model.ts';
import model from './chinese.data.json' with { type: 'json' };

/**
 * Claims of Chinese sentences. Chinese divides with commas what other languages divide with full stops, so every comma is weighed: how
 * long the parts are, and with what words they begin and end. The weights are learnt by `npm run learn -- chinese`.
 */

/** How parts of sentences begin. An analyst may extend them; the weights are to be learnt again then. */
// What goes on with the same point.
const GOES_ON = /^(?:并且?|也|还|同时|但|而|更|又|则|且|以及?|从而|进而|使|让|共同|携手|进一步|继续|积极|切实|不断)/u;
// Who acts.
const WHO =
  /^(?:中方|美方|俄方|英方|巴方|日方|双方|两国|我们|彼此|各方|对方|他|中国|美国|俄罗斯|乌克兰|英国|巴西|中美|美中|中俄|俄中|中英|英中|中巴|巴中|国际社会|元首|总统|主席|总理|首相)/u;
// Denials.
const DENIES = /^(?:不|无|没|反对|未|绝不|避免|防止)/u;
// What is wished, done or to be done.
const ACTS =
  /^(?:希望|期待|愿|欢迎|支持|要|应|应该|必须|需要|可以|能够|坚持|坚定|推动|加强|深化|扩大|开展|促进|维护|同意|强调|指出|认为|责成|鼓励|停止|保持|成立|恢复|建立|赞赏|祝贺|确保|呼吁|敦促|谴责|重申|打造|树立|落实|拓展|推进|增进|探讨|实现|抓住|尊重|妥善|管控|赞同|就|邀请|感谢)/u;
// Where, how and on what.
const WHERE =
  /^(?:在|就|为|对|向|从|按照|根据|围绕|通过|随着|作为|面对|当|自|以|基于|本着|秉持|沿着|如果|只有|只要|由于|虽然|无论)/u;
// What points back.
const BACK = /^(?:这|那|其|该|此)/u;
const ENDS_SAYING = /(?:表示|指出|强调|认为|同意|重申|说|称)$/u;
const SAYS = /表示|指出|强调|认为|同意|重申|介绍|阐述/u;
const DENIAL = /[不无没]/u;
const STATES = /[了过是有将要愿应会能]/u;
const IS = /[是有]/u;

/** Characters looked at after a comma: no real part of a sentence is as long. */
const LONGEST_PART = 200;
/** Marks that end a part of a sentence. */
const PART_END = /[，,；。]/u;

/** What is known of a comma. `claim` begins where the last claim was divided off, `part` after the last comma. */
export interface Comma {
  readonly text: string;
  readonly at: number;
  readonly claim: number;
  readonly part: number;
  readonly end: number;
}

/** Log odds that a comma divides: a weight a feature. It divides above `least`. */
export interface CommaModel {
  readonly weights: readonly number[];
  readonly bias: number;
  readonly least: number;
}

function divides({ weights, bias, least }: CommaModel, comma: Comma): boolean {
  return commaFeatures(comma).reduce((sum, feature, i) => sum + feature * (weights[i] ?? 0), bias) > least;
}

/** Some write the Latin comma, which in a number divides nothing. */
const isComma = (text: string, at: number): boolean =>
  text.charAt(at) === '，' || (text.charAt(at) === ',' && !/\d/.test(text.charAt(at + 1)));

const yes = (answer: boolean): number => (answer ? 1 : 0);

/** The features of a comma, in the order of the model's weights. */
export function commaFeatures({ text, at, claim, part, end }: Comma): number[] {
  const rest = text.slice(at + 1, Math.min(end, at + 1 + LONGEST_PART));
  const stop = rest.search(PART_END);
  const next = stop < 0 ? rest : rest.slice(0, stop);
  const last = text.slice(part, at);
  return [
    Math.log(1 + at - claim),
    Math.log(1 + next.length),
    Math.log(1 + last.length),
    yes(GOES_ON.test(next)),
    yes(WHO.test(next)),
    yes(DENIES.test(next)),
    yes(ACTS.test(next)),
    yes(WHERE.test(next)),
    yes(BACK.test(next)),
    yes(WHERE.test(last) && !ACTS.test(last)),
    yes(ENDS_SAYING.test(last)),
    yes(SAYS.test(last)),
    yes(next.charAt(0) === last.charAt(0)),
    yes(part === claim),
    yes(next.includes('、')),
    yes(ACTS.test(last)),
    yes(DENIES.test(next) && DENIAL.test(last)),
    yes(STATES.test(next)),
    yes(IS.test(last)),
  ];
}

/** How far into its part of the sentence a list's "in" or "on" may stand: after who acts. */
const LATEST_OPENING = 8;
/** How far after its last comma a list's "and others" may stand. */
const LATEST_CLOSING = 12;
const LIST_OPENS = /^[^、]{0,8}?[在就]/u;

/**
 * Where a list of topics is divided (在A、B、C等领域…): each topic is a point that the other side may leave out (corpus guide). Other
 * lists name what belongs together.
 */
function listDivisions(text: string, start: number, end: number): number[] {
  const part = text.slice(start, end);
  const opening = LIST_OPENS.exec(part)?.[0].length ?? 0;
  if (opening === 0 || opening > LATEST_OPENING + 1) return [];
  const marks = [...part.matchAll(/、/gu)].map(({ index }) => index);
  const closing = part.indexOf('等', marks.at(-1));
  if (marks.length === 0 || closing < 0 || closing - (marks.at(-1) ?? 0) > LATEST_CLOSING) return [];
  return marks.map((mark) => start + mark);
}

/**
 * The claims of one Chinese sentence, in order; their spans hold neither the commas nor the semicolons between them.
 * @param commas the model of where commas divide, for learning; the engine's own when absent.
 */
export function splitChinese(text: string, sentence: Span, commas: CommaModel = model): Span[] {
  const found: Span[] = [];
  let claim = sentence.start;
  let part = sentence.start;
  const divide = (at: number): void => {
    found.push({ start: claim, end: at });
    claim = at + 1;
  };
  const endPart = (at: number): void => {
    for (const mark of listDivisions(text, part, at)) divide(mark);
  };
  for (let at = sentence.start; at < sentence.end; at++) {
    const mark = text.charAt(at);
    if (mark !== '；' && !isComma(text, at)) continue;
    endPart(at);
    if (mark === '；' || divides(commas, { text, at, claim, part, end: sentence.end })) divide(at);
    part = at + 1;
  }
  endPart(sentence.end);
  found.push({ start: claim, end: sentence.end });
  return found;
}
