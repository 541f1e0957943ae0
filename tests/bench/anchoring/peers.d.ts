declare module 'mark.js' {
  /** Wraps stretches of an element's text, given by their offsets in its `textContent`. */
  export default class Mark {
    constructor(root: Element);
    markRanges(
      ranges: { start: number; length: number }[],
      options: { element?: string; className?: string; each?: (mark: Element, range: { start: number }) => void },
    ): void;
  }
}

declare module 'dom-anchor-text-quote' {
  export function toRange(
    root: Element,
    selector: { exact: string; prefix: string; suffix: string },
    options?: { hint?: number },
  ): Range | null;
}
