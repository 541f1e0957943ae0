import { cssString } from './sheet.ts';
import { type PaintStatus, STATUS_STYLES } from './statusStyle.ts';

/** What the card says: a line in bold, the words below it, and a quiet line at the foot. Plain text, line feeds kept. */
export interface CardText {
  readonly head: string;
  readonly body: string;
  readonly foot: string;
}

/** A generated box that the page leaves free: `html::before`. */
export interface Slot {
  readonly element: Element;
  readonly pseudo: '::before' | '::after';
  readonly selector: string;
}

/** `notice`: the card speaks of the tool, not of a claim. */
export type CardTone = PaintStatus | 'notice';

// Thrice, so that a page's own rule for the root's generated boxes does not outweigh ours.
const ROOT = ':root:root:root';

const PAPER = 'light-dark(#fffefb,#1f1d1a)';
const INK = 'light-dark(#1c1917,#f5f2ec)';
const QUIET = 'light-dark(#57534e,#b8b2a7)';
const EDGE = 'light-dark(#d6d1c7,#47433c)';

/** All generated boxes that a card may use, the best first. */
export function allSlots(document: Document): Slot[] {
  const { documentElement: root, body } = document;
  const slots: Slot[] = [
    { element: root, pseudo: '::before', selector: `${ROOT}::before` },
    { element: root, pseudo: '::after', selector: `${ROOT}::after` },
  ];
  if (body) {
    slots.push({ element: body, pseudo: '::before', selector: `${ROOT}>body::before` });
    slots.push({ element: body, pseudo: '::after', selector: `${ROOT}>body::after` });
  }
  return slots;
}

/**
 * The rules of a card laid out over one to three boxes, one rule a box, unseen and in the corner of the window until it is
 * placed. With fewer boxes than parts the later parts join the box before.
 */
export function cardRules(text: CardText, tone: CardTone, slots: readonly Slot[], width: number): string {
  const parts = joined([text.head, text.body, text.foot], slots.length);
  return parts
    .map((words, place) => {
      const style = { ...shared(tone, width), ...partStyle(place, tone), ...edges(place, parts.length) };
      const declarations = Object.entries(style).map(([name, value]) => `${name}:${value}!important`);
      return `${slots[place]?.selector}{all:initial!important;content:${cssString(words)}!important;${declarations.join(';')}}`;
    })
    .join('\n');
}

function joined(parts: readonly string[], boxes: number): string[] {
  const said = parts.filter((part) => part !== '');
  if (said.length <= boxes) return said;
  return [...said.slice(0, boxes - 1), said.slice(boxes - 1).join('\n')];
}

function shared(tone: CardTone, width: number): Record<string, string> {
  const { light, dark, line } = STATUS_STYLES[tone === 'notice' ? 'pending' : tone];
  const colour = `light-dark(${light},${dark})`;
  return {
    display: 'block',
    visibility: 'hidden',
    position: 'fixed',
    'z-index': '2147483647',
    'box-sizing': 'border-box',
    left: '0',
    top: '0',
    width: `${width}px`,
    'color-scheme': 'light dark',
    direction: 'ltr',
    'unicode-bidi': 'plaintext',
    'white-space': 'pre-wrap',
    'overflow-wrap': 'anywhere',
    cursor: 'pointer',
    background: PAPER,
    border: `1px solid ${EDGE}`,
    'border-left': `4px ${line} ${colour}`,
    'box-shadow': '0 2px 12px rgb(0 0 0 / 18%)',
    font: '400 14px/1.5 system-ui,sans-serif',
    color: INK,
    padding: '0 16px 8px 12px',
  };
}

function partStyle(place: number, tone: CardTone): Record<string, string> {
  const { light, dark } = STATUS_STYLES[tone === 'notice' ? 'pending' : tone];
  if (place === 0) {
    const colour = tone === 'notice' ? INK : `light-dark(${light},${dark})`;
    return { font: '600 14px/1.5 system-ui,sans-serif', color: colour, 'padding-top': '12px' };
  }
  return place === 2 ? { font: '400 12px/1.5 system-ui,sans-serif', color: QUIET } : {};
}

/** The boxes stand one on the other as one card: inner borders and inner shadows are cut away. */
function edges(place: number, count: number): Record<string, string> {
  const first = place === 0;
  const last = place === count - 1;
  return {
    ...(first ? {} : { 'border-top': '0' }),
    ...(last ? { 'padding-bottom': '12px' } : { 'border-bottom': '0' }),
    'border-radius': `${first ? '4px 4px' : '0 0'} ${last ? '4px 4px' : '0 0'}`,
    'clip-path': `inset(${first ? '-16px' : '0'} -16px ${last ? '-16px' : '0'} -16px)`,
  };
}
