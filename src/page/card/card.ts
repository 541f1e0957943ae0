import { type Look, STANDARD_LOOK } from '../paint/look.ts';
import { addSheet } from '../paint/sheet.ts';
import { type Box, placeCard } from './cardPlace.ts';
import { type CardText, type CardTone, cardRules } from './cardRules.ts';

/** The card over a page. It is drawn by style rules alone, so that no node of the page changes. */
export interface Card {
  /**
   * Shows the card beside these lines of its claim; without lines, at the foot of the window. `x` is where the reader
   * looks, in CSS pixels.
   */
  show(text: CardText, tone: CardTone, lines: readonly Box[], x: number): void;
  hide(): void;
  /** Whether the card is to be seen and holds the point. */
  holds(x: number, y: number): boolean;
  /** Hides it and leaves nothing behind. */
  remove(): void;
}

/** Of the card at the standard text size, and what is left free of the window beside it. CSS pixels. */
const WIDTH = 336;
const MARGIN = 16;

/** `look` is asked each time the card is shown. */
export function createCard(document: Document, look: () => Look = () => STANDARD_LOOK): Card {
  const sheet = addSheet(document);
  let box: Box | null = null;
  return {
    show(text, tone, lines, x) {
      const view = { width: document.documentElement.clientWidth, height: innerHeight };
      const width = Math.min((WIDTH * look().textSize) / 100, view.width - MARGIN);
      sheet.replace(cardRules(text, tone, width, look()));
      const { height } = document.head.getBoundingClientRect();
      const { left, top } = placeCard(lines, { width, height }, view, x);
      sheet.set({ left: `${left}px`, top: `${top}px`, visibility: 'visible' });
      box = { left, top, right: left + width, bottom: top + height };
    },
    hide() {
      if (box) sheet.replace('');
      box = null;
    },
    holds: (x, y) => box !== null && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
    remove() {
      box = null;
      sheet.remove();
    },
  };
}
