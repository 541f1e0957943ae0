/** Where the reader points, in CSS pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PointerWatch {
  /** The pointer rests on, or moves over, this point; at most once a frame. Null: it has left the page. */
  moved(point: Point | null): void;
  /** A plain click that means nothing else on the page. True takes it, so that the page does not act on it too. */
  clicked(point: Point): boolean;
  /** Something scrolled, the page or a box in it; at most once a frame. */
  scrolled(): void;
}

/** Where a click or Enter already means something to the page. */
export const ACTIVE =
  'a,button,input,select,textarea,label,summary,audio,video,[contenteditable],[onclick],[role=button],[role=link],' +
  '[tabindex]:not([tabindex="-1"])';

/**
 * Tells of pointer, clicks and scrolling until `signal` aborts. Moves are heard passively and reported once a frame; events
 * that a script of the page made are not the reader's and are passed over.
 */
export function watchPointer(document: Document, watch: PointerWatch, signal: AbortSignal): void {
  let point: Point | null = null;
  const move = oncePerFrame(signal, () => watch.moved(point));
  const scroll = oncePerFrame(signal, () => watch.scrolled());
  const passive = { passive: true, capture: true, signal };
  addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      point = { x: event.clientX, y: event.clientY };
      move();
    },
    passive,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.target !== document.documentElement) return;
      point = null;
      move();
    },
    passive,
  );
  addEventListener('scroll', scroll, passive);
  addEventListener(
    'click',
    (event) => {
      if (!isPlain(event) || isSelecting(document)) return;
      if (!watch.clicked({ x: event.clientX, y: event.clientY })) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, signal },
  );
}

function oncePerFrame(signal: AbortSignal, work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) work();
    });
  };
}

function isPlain(event: MouseEvent): boolean {
  if (!event.isTrusted || event.button !== 0) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  return !(event.target instanceof Element && event.target.closest(ACTIVE));
}

function isSelecting(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed;
}
