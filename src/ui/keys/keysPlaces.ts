/** What the keys go through, by the marks that any part of a page may set: points of a list, rows of a table, claims in whole texts. */

const ROWS = '[data-point], [data-row]';
const CLAIMS = '[data-claim]';
const PLACES = `${ROWS}, ${CLAIMS}`;

/** What there is to go through: the claims where whole texts stand, else points or rows. Of a claim in pieces the first counts. */
export function places(): HTMLElement[] {
  const claims = shown(document, CLAIMS).filter((claim) => claim.closest('[data-point]') === null);
  const first = new Map<string, HTMLElement>();
  for (const place of claims.length > 0 ? claims : shown(document, ROWS))
    if (!first.has(nameOf(place))) first.set(nameOf(place), place);
  return [...first.values()];
}

/** The name under which a place is found again. */
export function nameOf(place: Element): string {
  return place.getAttribute('data-point') ?? place.getAttribute('data-row') ?? place.getAttribute('data-claim') ?? '';
}

/** The place that holds an element; null where none does. */
export function placeAround(element: EventTarget | null): HTMLElement | null {
  return element instanceof Element ? element.closest<HTMLElement>(PLACES) : null;
}

/** Whether its upper edge can be seen without scrolling. */
export function isInView(place: Element): boolean {
  const { top } = place.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}

/** Those elements that can be seen. */
export function shown(within: ParentNode | null, selector: string): HTMLElement[] {
  const found = [...(within?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return found.filter((element) => element.checkVisibility?.() ?? true);
}
