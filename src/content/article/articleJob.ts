import type { ArticlePaint, ArticleState } from '../../messages/articleContract.ts';
import type { TextIndex } from '../../page/anchor/textIndex.ts';
import { type Card, createCard } from '../../page/card/card.ts';
import { groundOf } from '../../page/paint/ground.ts';
import { createHitMap, type HitMap } from '../../page/paint/hit.ts';
import type { PlacedClaim } from '../../page/paint/paint.ts';
import { createVoicePainter, type PlacedMention, type VoicePainter } from '../../page/paint/paintVoices.ts';
import { articleText } from '../../page/take/articleText.ts';
import { takeHead } from '../../page/take/take.ts';
import { notice } from '../cardText.ts';
import { isAlive, isProblem, say } from '../link.ts';
import { followLook } from '../look.ts';
import { rememberPlaces } from '../placing.ts';
import { Pointing } from '../pointing.ts';
import { articleCard } from './articleCard.ts';
import { askForPanel, sendArticle } from './articleLink.ts';

/** How often a page whose text keeps changing is read anew: an endless one, or one that writes itself again and again. */
const MOST_READ = 12;
/** Share of one reading's time that the next must wait, so that a heavy page keeps nine tenths of its time. */
const RESTS = 9;

/** All that is done on one article until it is stopped: reading it, telling the background, painting what comes back. */
export class ArticleJob {
  readonly #document: Document;
  readonly #stopping = new AbortController();
  readonly #painter: VoicePainter;
  readonly #card: Card;
  readonly #pointing: Pointing;
  readonly #ended: () => void;
  #index: TextIndex | null = null;
  #paint: ArticlePaint | null = null;
  #placed: readonly PlacedMention[] = [];
  #standStill: () => boolean = () => true;
  #hit: HitMap = () => null;
  #state: ArticleState = 'reading';
  #trouble: string | null = null;
  #read = 0;
  #notBefore = 0;

  /** @param ended is called once when the extension behind this script is found to be gone. */
  constructor(document: Document, ended: () => void) {
    const look = followLook(() => this.#card.hide(), this.#stopping.signal);
    this.#document = document;
    this.#ended = ended;
    this.#painter = createVoicePainter(document);
    this.#card = createCard(document, look);
    const painted = {
      claims: () => this.#placed,
      hit: (x: number, y: number) => this.#hit(x, y),
      text: ({ id }: PlacedClaim) => this.#text(id),
      open: () => void this.#open(),
      alive: () => this.#alive(),
    };
    const painter = { ...this.#painter, paint: () => undefined };
    this.#pointing = new Pointing(document, painted, painter, this.#card, this.#stopping.signal);
    this.look();
  }

  state() {
    return { state: this.#state, article: this.#paint?.article ?? null, trouble: this.#trouble };
  }

  /** Brings a mention into view and lights it up; whether it is on the page. */
  show(mention: string): boolean {
    const there = this.#placed.find(({ id }) => id === mention);
    if (there) this.#pointing.light(there);
    return there !== undefined;
  }

  /** Paints anew; false when the paint is of another article. */
  repaint(paint: ArticlePaint): boolean {
    if (!this.#index || this.#paint?.article !== paint.article) return false;
    this.#paint = paint;
    this.#place(this.#index);
    return true;
  }

  /** Reads the page, for the first time or after it has changed; whether there was anything new in it. */
  look(): boolean {
    if (!this.#alive() || this.#read >= MOST_READ) return false;
    if (performance.now() < this.#notBefore) return this.#lookLater();
    if (!this.#hasChanged() && this.#paint && this.#standStill()) return false;
    const begun = performance.now();
    const { index, quoted } = articleText(this.#document);
    this.#notBefore = performance.now() + RESTS * (performance.now() - begun);
    const same = index.text === this.#index?.text;
    this.#index = index;
    if (same) {
      if (this.#standStill()) return false;
      this.#read++;
      this.#place(index);
      return true;
    }
    this.#read++;
    void this.#send(index, quoted);
    return true;
  }

  /** Takes everything of ours from the page. */
  stop(): void {
    this.#stopping.abort();
    this.#painter.clear();
    this.#card.remove();
  }

  #size = '';
  #later = false;

  /** A cheap look, before readability is asked: whether the page holds more or less than when it was read. */
  #hasChanged(): boolean {
    const { body } = this.#document;
    const size = `${this.#document.getElementsByTagName('*').length} ${body?.textContent.length ?? 0}`;
    const changed = size !== this.#size;
    this.#size = size;
    return changed;
  }

  /** What came while the page had its rest may have been the last to come: nobody would look again. */
  #lookLater(): false {
    const look = (): void => {
      this.#later = false;
      this.look();
    };
    if (!this.#later) setTimeout(look, this.#notBefore - performance.now() + 1);
    this.#later = true;
    return false;
  }

  #alive(): boolean {
    if (this.#stopping.signal.aborted) return false;
    if (isAlive()) return true;
    this.stop();
    this.#ended();
    return false;
  }

  async #send(index: TextIndex, quoted: readonly { readonly start: number; readonly end: number }[]): Promise<void> {
    this.#state = 'reading';
    const texts = { ...takeHead(this.#document), body: index.text, withoutRules: true };
    const answer = await sendArticle({ url: this.#document.location.href, texts, quoted });
    // Another text may have been read while this one was.
    if (this.#stopping.signal.aborted || this.#index?.text !== index.text) return;
    this.#state = isProblem(answer) ? 'failed' : 'read';
    this.#trouble = isProblem(answer) ? answer.problem : null;
    if (isProblem(answer)) return;
    this.#paint = answer;
    this.#place(this.#index);
  }

  #place(index: TextIndex): void {
    if (!this.#paint) return;
    this.#placed = this.#paint.mentions.flatMap((mention) => placed(this.#document, index, mention));
    this.#standStill = rememberPlaces(this.#placed);
    this.#hit = createHitMap(this.#document, this.#placed);
    const element = this.#placed[0]?.ranges[0]?.startContainer.parentElement;
    this.#painter.paint(this.#placed, element ? groundOf(element) : { ink: 'dark', tint: false });
    this.#pointing.renew();
  }

  #text(id: string) {
    const mention = this.#paint?.mentions.find((one) => one.id === id);
    return mention ? articleCard(mention, say) : null;
  }

  async #open(): Promise<void> {
    if (!this.#paint || (await askForPanel(this.#paint.article)) || this.#stopping.signal.aborted) return;
    this.#card.show(notice(say('open_panel_failed')), 'notice', [], 0);
  }
}

function placed(document: Document, index: TextIndex, mention: ArticlePaint['mentions'][number]): PlacedMention[] {
  const { id, start, end, voice, status } = mention;
  const ranges = index.locate(start, end).map((piece) => {
    const range = document.createRange();
    range.setStart(piece.node, piece.start);
    range.setEnd(piece.node, piece.end);
    return range;
  });
  return ranges.length > 0 ? [{ id, voice, status, ranges }] : [];
}
