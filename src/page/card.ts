import { type Box, placeCard, type Size } from './cardPlace.ts';
import { allSlots, type CardText, type CardTone, cardRules, type Slot } from './cardRules.ts';
import { addSheet, type OwnSheet } from './sheet.ts';

/** The card over a page. It is drawn by style rules alone, in generated boxes of the root, so that no node of the page changes. */
export interface Card {
  /**
   * Shows the card beside these lines of its claim; without lines, at the foot of the window. `x` is where the reader
   * looks, in CSS pixels. False where the page has no generated box left to draw in.
   */
  show(text: CardText, tone: CardTone, lines: readonly Box[], x: number): boolean;
  hide(): void;
  /** Whether the card is to be seen and holds the point. */
  holds(x: number, y: number): boolean;
  /** Hides it and leaves nothing behind. */
  remove(): void;
}

const WIDTH = 336;
const MARGIN = 16;
const PARTS = 3;

export function createCard(document: Document): Card {
  const sheet = addSheet(document);
  let box: Box | null = null;
  const hide = (): void => {
    if (box) sheet.replace('');
    box = null;
  };
  return {
    show(text, tone, lines, x) {
      hide();
      const view = windowSize(document);
      const slots = freeSlots(document).slice(0, PARTS);
      if (slots.length === 0) return false;
      const width = Math.min(WIDTH, view.width - MARGIN);
      sheet.replace(cardRules(text, tone, slots, width));
      const heights = slots.map((slot) => heightOf(document, slot));
      const height = heights.reduce((sum, each) => sum + each, 0);
      const { left, top } = placeCard(lines, { width, height }, view, x);
      stack(sheet, heights, left, top);
      box = { left, top, right: left + width, bottom: top + height };
      return true;
    },
    hide,
    holds: (x, y) => box !== null && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
    remove() {
      box = null;
      sheet.remove();
    },
  };
}

function windowSize(document: Document): Size {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  // In quirks mode the root is as high as the page.
  return { width, height: Math.min(height, document.defaultView?.innerHeight ?? height) };
}

/** The boxes that the page does not draw in itself. */
function freeSlots(document: Document): Slot[] {
  return allSlots(document).filter(({ element, pseudo }) => {
    const content = document.defaultView?.getComputedStyle(element, pseudo).content;
    return content === 'none' || content === 'normal' || content === '';
  });
}

function heightOf(document: Document, { element, pseudo }: Slot): number {
  return Number.parseFloat(document.defaultView?.getComputedStyle(element, pseudo).height ?? '') || 0;
}

function stack(sheet: OwnSheet, heights: readonly number[], left: number, top: number): void {
  let y = top;
  for (const [place, height] of heights.entries()) {
    const style = sheet.style(place);
    style?.setProperty('left', `${left}px`, 'important');
    style?.setProperty('top', `${y}px`, 'important');
    style?.setProperty('visibility', 'visible', 'important');
    y += height;
  }
}
