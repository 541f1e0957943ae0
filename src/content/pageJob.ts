import type { AnchorState, PagePaint, PageState } from '../messages/contract.ts';
import { type Anchor, anchorQuotes } from '../page/anchor/anchor.ts';
import type { TextIndex } from '../page/anchor/textIndex.ts';
import { type Card, createCard } from '../page/card/card.ts';
import { groundOf } from '../page/paint/ground.ts';
import { createHitMap, type HitMap } from '../page/paint/hit.ts';
import type { Look } from '../page/paint/look.ts';
import { createPainter, type Painter, type PlacedClaim } from '../page/paint/paint.ts';
import { type PageTexts, type ReadingRules, takeTexts } from '../page/take/take.ts';
import { whenIdle } from '../page/watch.ts';
import { cardText, notice } from './cardText.ts';
import { isProblem, request, say } from './link.ts';
import { placeClaims, rememberPlaces } from './placing.ts';
import { Pointing } from './pointing.ts';

/** What the job needs of the script around it. */
export interface Surroundings {
  /** False when the extension behind this script is gone. */
  alive(): boolean;
  /** Called once when it is found to be gone; `notice` is the sentence for the reader. */
  ended(notice: string): void;
  /** The look that the reader has set, as it is now. */
  look(): Look;
}

/** How often a page whose text keeps changing is saved anew: each time makes a version of the statement. */
const MOST_SENT = 8;

/** All that is done on one readout until it is stopped: reading it, telling the background, painting what comes back. */
export class PageJob {
  readonly #document: Document;
  readonly #rules: ReadingRules;
  readonly #around: Surroundings;
  readonly #stopping = new AbortController();
  readonly #painter: Painter;
  readonly #card: Card;
  readonly #pointing: Pointing;
  // Asked for at once: a script that has outlived its extension gets no text any more.
  readonly #reload = say('card_reload');
  #texts: PageTexts | null = null;
  #index: TextIndex | null = null;
  #paint: PagePaint | null = null;
  #anchors: ReadonlyMap<string, Anchor> = new Map();
  #placed: readonly PlacedClaim[] = [];
  #standStill: () => boolean = () => true;
  #hit: HitMap = () => null;
  #sent = 0;

  constructor(document: Document, rules: ReadingRules, around: Surroundings) {
    this.#document = document;
    this.#rules = rules;
    this.#around = around;
    this.#painter = createPainter(document, () => around.look().colours);
    this.#card = createCard(document, () => around.look());
    const painted = {
      claims: () => this.#placed,
      hit: (x: number, y: number) => this.#hit(x, y),
      text: (claim: PlacedClaim) => this.#text(claim),
      open: (claim: PlacedClaim) => void this.#open(claim.id),
      alive: () => this.#alive(),
    };
    this.#pointing = new Pointing(document, painted, this.#painter, this.#card, this.#stopping.signal);
    whenIdle(() => this.look());
  }

  state(): PageState {
    return {
      recognised: true,
      statement: this.#paint?.statement ?? null,
      anchors: Object.fromEntries([...this.#anchors].map(([id, { state }]) => [id, state])),
    };
  }

  /** Brings a claim into view and lights it up; says where it stands. */
  show(claim: string): AnchorState {
    const there = this.#placed.find(({ id }) => id === claim);
    if (there) this.#pointing.light(there);
    return this.#anchors.get(claim)?.state ?? 'missing';
  }

  /** Paints anew; false when the paint is of another statement or the page is not read yet. */
  repaint(paint: PagePaint): boolean {
    if (!this.#index || (this.#paint && this.#paint.statement !== paint.statement)) return false;
    this.#paint = paint;
    this.#place(this.#index);
    return true;
  }

  /** Paints anew in the reader's look, which has changed. */
  renewLook(): void {
    if (this.#index) this.#place(this.#index);
  }

  /** Reads the page, for the first time or after it has changed; whether anything of ours had to follow. */
  look(): boolean {
    if (this.#stopping.signal.aborted || !this.#alive()) return false;
    const { texts, index } = takeTexts(this.#document, this.#rules);
    if (texts.body === this.#texts?.body) {
      if (this.#standStill()) return false;
      this.#place(index);
      return true;
    }
    this.#texts = texts;
    this.#place(index);
    if (texts.body === '') return false;
    if (this.#sent < MOST_SENT) void this.#send(texts);
    return true;
  }

  /** Takes everything of ours from the page. */
  stop(): void {
    this.#stopping.abort();
    this.#painter.clear();
    this.#card.remove();
  }

  #alive(): boolean {
    if (this.#stopping.signal.aborted) return false;
    const alive = this.#around.alive();
    if (!alive) this.#end();
    return alive;
  }

  #end(): void {
    if (this.#stopping.signal.aborted) return;
    this.stop();
    this.#around.ended(this.#reload);
  }

  async #send(texts: PageTexts): Promise<void> {
    this.#sent++;
    const paint = await request('statement.seen', { url: this.#document.location.href, texts });
    // Another text may have been read while this one was compared.
    if (this.#stopping.signal.aborted || this.#texts !== texts || !this.#index) return;
    if (isProblem(paint)) {
      if (paint.problem === 'problem_extension_updated') this.#end();
      return;
    }
    this.#paint = paint;
    this.#place(this.#index);
  }

  #place(index: TextIndex): void {
    this.#index = index;
    if (!this.#paint) return;
    this.#anchors = anchorQuotes(index.text, this.#paint.claims);
    this.#placed = placeClaims(this.#document, index, this.#paint, this.#anchors);
    this.#standStill = rememberPlaces(this.#placed);
    this.#hit = createHitMap(this.#document, this.#placed);
    const element = this.#placed[0]?.ranges[0]?.startContainer.parentElement;
    this.#painter.paint(this.#placed, element ? groundOf(element) : { ink: 'dark', tint: false });
    this.#pointing.renew();
  }

  #text(claim: PlacedClaim) {
    const said = this.#paint?.claims.find(({ id }) => id === claim.id);
    return this.#paint && said ? cardText(said, this.#paint, say) : null;
  }

  /** Sent in the same turn as the reader's click, which the browser asks for before it opens a panel. */
  async #open(claim: string): Promise<void> {
    if (!this.#paint) return;
    const answer = await request('panel.open', { statement: this.#paint.statement, claim });
    if (this.#stopping.signal.aborted) return;
    if (isProblem(answer) && answer.problem === 'problem_extension_updated') this.#end();
    else if (isProblem(answer) || !answer.opened) this.#card.show(notice(say('open_panel_failed')), 'notice', [], 0);
  }
}
