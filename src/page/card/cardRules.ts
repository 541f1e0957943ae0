import { type Look, STANDARD_LOOK } from '../paint/look.ts';
import { cssString } from '../paint/sheet.ts';
import { type PaintStatus, STATUS_STYLES } from '../paint/statusStyle.ts';

/** What the card says, from top to bottom. Plain text, line feeds kept; an empty part takes no room. */
export interface CardText {
  /** A line in bold. */
  readonly head: string;
  readonly body: string;
  readonly details: string;
  /** A quiet line at the foot. */
  readonly foot: string;
}

/** `notice`: the card speaks of the tool, not of a claim. */
export type CardTone = PaintStatus | 'notice';

// Thrice, so that a page's own rules do not outweigh ours.
const HEAD = ':root:root:root>head';
const CHILD = `${HEAD}>:first-child`;

/** What `all: initial` has taken back. */
const INHERITED = 'color:inherit;color-scheme:inherit;visibility:inherit;cursor:inherit';
const QUIET = 'light-dark(#57534e,#b8b2a7)';

/**
 * The rules that draw the card: the page's `head`, which no page shows, is the box, and the generated boxes of it and of
 * its first child hold the words. A box of its own would be a new node; generated boxes of the root would do as well, but
 * pages use those, and Firefox lays out the whole page anew for each change of them (0.2 s on a page of two megabytes).
 * The first rule is that of the box; it is unseen, in the corner of the window, until it is placed.
 */
export function cardRules(
  text: CardText,
  tone: CardTone,
  width: number,
  { colours, scheme, textSize }: Look = STANDARD_LOOK,
): string {
  const font = (weight: number, size: number): string => `font:${weight} ${(size * textSize) / 100}px/1.5 system-ui`;
  const status = tone === 'notice' ? 'pending' : tone;
  const { line } = STATUS_STYLES[status];
  const { light, dark } = colours[status];
  const colour = `light-dark(${light},${dark})`;
  return [
    rule(
      HEAD,
      `display:block;visibility:hidden;position:fixed;z-index:2147483647;box-sizing:border-box;left:0;top:0;width:${width}px;` +
        `color-scheme:${scheme === 'system' ? 'light dark' : scheme};padding:12px 16px 12px 14px;background:light-dark(#fffefb,#1f1d1a);color:light-dark(#1c1917,#f5f2ec);` +
        `border:1px solid light-dark(#d6d1c7,#47433c);border-left:4px ${line} ${colour};border-radius:4px;` +
        'box-shadow:0 2px 12px rgb(0 0 0/18%);cursor:pointer',
    ),
    `${HEAD}>*{display:none!important}`,
    rule(CHILD, `display:block;font-size:0;${INHERITED}`),
    part(`${HEAD}::before`, text.head, `${font(600, 14)};color:${tone === 'notice' ? 'inherit' : colour}`),
    part(`${CHILD}::before`, text.body, `${font(400, 14)};padding-top:4px`),
    part(`${CHILD}::after`, text.details, `${font(400, 13)};padding-top:6px`),
    part(`${HEAD}::after`, text.foot, `${font(400, 12)};padding-top:6px;color:${QUIET}`),
  ].join('\n');
}

function part(selector: string, words: string, style: string): string {
  if (words === '') return rule(selector, 'content:none');
  const flow = 'display:block;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext';
  return rule(selector, `content:${cssString(words)};${flow};${INHERITED};${style}`);
}

/** A rule in which each declaration is important, after all that the page declared has been taken back. */
function rule(selector: string, style: string): string {
  return `${selector}{all:initial!important;${style.replaceAll(';', '!important;')}!important}`;
}
