import type { Card } from '../page/card/card.ts';
import type { CardText } from '../page/card/cardRules.ts';
import { type HitMap, linesOf } from '../page/paint/hit.ts';
import { type KeyWish, watchKeys } from '../page/paint/hitKeys.ts';
import { type Point, watchPointer } from '../page/paint/hitPointer.ts';
import type { Painter, PlacedClaim } from '../page/paint/paint.ts';

/** What is on the page now; asked each time, because a page is painted again and again. */
export interface Painted {
  claims(): readonly PlacedClaim[];
  hit: HitMap;
  text(claim: PlacedClaim): CardText | null;
  /** Opens the panel on a claim. Called inside the reader's click or key. */
  open(claim: PlacedClaim): void;
  /** False when the extension behind this script is gone. */
  alive(): boolean;
}

/** How long the pointer rests on a claim before its card is shown, and away from both before it is hidden, in ms. */
const BEFORE_SHOWING = 250;
const BEFORE_HIDING = 200;

/** The card follows pointer and keys over the painted claims, until its signal aborts. */
export class Pointing {
  readonly #painted: Painted;
  readonly #painter: Painter;
  readonly #card: Card;
  readonly #signal: AbortSignal;
  #under: PlacedClaim | null = null;
  #shown: PlacedClaim | null = null;
  /** Where the first line of the shown claim stood when its card was placed. */
  #top = 0;
  /** The claim that keys or the panel chose: it stays lit when the pointer moves on. */
  #lit: PlacedClaim | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, painted: Painted, painter: Painter, card: Card, signal: AbortSignal) {
    this.#painted = painted;
    this.#painter = painter;
    this.#card = card;
    this.#signal = signal;
    const watch = {
      moved: (point: Point | null) => this.#moved(point),
      clicked: (point: Point) => this.#clicked(point),
      scrolled: () => this.#scrolled(),
    };
    watchPointer(document, watch, signal);
    watchKeys((wish) => this.#wished(wish), signal);
    signal.addEventListener('abort', () => this.#hide());
  }

  /** Lights a claim up and brings it into view. */
  light(claim: PlacedClaim): void {
    this.#lit = claim;
    this.#hide();
    bringIntoView(claim);
  }

  /** The paint is new: what was shown over the old one goes, what was lit is lit again. */
  renew(): void {
    const lit = this.#lit?.id;
    this.#under = null;
    this.#lit = this.#painted.claims().find(({ id }) => id === lit) ?? null;
    this.#hide();
  }

  #wait(ms: number, then: () => void): void {
    this.#rest();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#signal.aborted) then();
    }, ms);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #show(claim: PlacedClaim, x: number): void {
    const text = this.#painted.text(claim);
    if (!text) return;
    const lines = linesOf(claim);
    this.#card.show(text, claim.status, lines, x);
    this.#shown = claim;
    this.#top = lines[0]?.top ?? 0;
    this.#painter.focus(claim);
  }

  #hide(): void {
    this.#rest();
    this.#shown = null;
    this.#card.hide();
    this.#painter.focus(this.#lit);
  }

  #moved(point: Point | null): void {
    if (!this.#painted.alive()) return;
    // On the card the reader is still at its claim.
    const onCard = point !== null && this.#card.holds(point.x, point.y);
    const claim = onCard ? this.#shown : point && this.#painted.hit(point.x, point.y);
    if (claim === this.#under) return;
    this.#under = claim;
    if (claim && point && claim !== this.#shown) this.#wait(BEFORE_SHOWING, () => this.#show(claim, point.x));
    else if (claim || this.#shown === null) this.#rest();
    else if (this.#shown !== this.#lit) this.#wait(BEFORE_HIDING, () => this.#hide());
  }

  #clicked({ x, y }: Point): boolean {
    const onCard = this.#card.holds(x, y);
    const claim = onCard ? this.#shown : this.#painted.hit(x, y);
    if (claim) this.#painted.open(claim);
    else if (onCard) this.#hide();
    // The page keeps its own clicks; those on our card are none of them.
    return onCard;
  }

  #wished(wish: KeyWish): boolean {
    if (wish === 'close') return this.#close();
    if (wish === 'open') {
      if (this.#lit) this.#painted.open(this.#lit);
      return this.#lit !== null;
    }
    const next = neighbour(this.#painted.claims(), this.#lit, wish === 'next' ? 1 : -1);
    if (!next || !this.#painted.alive()) return false;
    this.light(next);
    this.#show(next, linesOf(next)[0]?.left ?? 0);
    return true;
  }

  #close(): boolean {
    const had = this.#lit !== null || this.#shown !== null;
    this.#lit = null;
    this.#hide();
    return had;
  }

  /** A card by the pointer goes when its claim moves away; one that keys called stays with its claim. */
  #scrolled(): void {
    const claim = this.#shown;
    const line = claim && linesOf(claim)[0];
    // Other boxes of the page scroll too.
    if (!claim || !line || line.top === this.#top) return;
    if (claim === this.#lit) this.#show(claim, line.left);
    else {
      this.#under = null;
      this.#hide();
    }
  }
}

/** The claim after or before the lit one; with none lit, the first that is in the window or below its top. */
function neighbour(claims: readonly PlacedClaim[], lit: PlacedClaim | null, step: 1 | -1): PlacedClaim | null {
  const laid = claims.filter((claim) => linesOf(claim).length > 0);
  const at = lit ? laid.indexOf(lit) : -1;
  if (at >= 0) return laid[at + step] ?? laid[at] ?? null;
  return laid.find((claim) => (linesOf(claim)[0]?.top ?? -1) >= 0) ?? laid.at(-1) ?? null;
}

/** Scrolls a claim to the upper third of the window if it is not to be seen whole; boxes that scroll by themselves first. */
function bringIntoView(claim: PlacedClaim): void {
  const node = claim.ranges[0]?.startContainer;
  const lines = linesOf(claim);
  const inside = lines.length > 0 && lines.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  if (inside) return;
  node?.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const top = linesOf(claim)[0]?.top;
  if (top !== undefined) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
