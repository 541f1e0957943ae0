import type { PageIntroduction } from '../messages/contract.ts';

/** The browser's own interface, promises and all, as both browsers give it to a content script. */
export const api = typeof browser === 'undefined' ? chrome : browser;

/** What gate and reader know of one another: both live in the extension's own world of a page, which the page cannot reach. */
interface OwnWorld {
  counterpart?: 'gate' | 'reader';
}
export const ownWorld = globalThis as unknown as OwnWorld;

/** Longest title that is told to the background, in UTF-16 code units. */
const LONGEST_TITLE = 500;

/** How the page introduces itself: the background decides by this whether it is a readout. */
export function introduction(): PageIntroduction {
  return { url: location.href, title: document.title.slice(0, LONGEST_TITLE) };
}
