import type { PageIntroduction } from '../messages/contract.ts';

/** The browser's own interface, promises and all, as both browsers give it to a content script. */
export const api = typeof browser === 'undefined' ? chrome : browser;

/** What gate and reader know of one another: both live in the extension's own world of a page, which the page cannot reach. */
interface OwnWorld {
  counterpart?: 'gate' | 'reader';
  /** Reads the page again where the article's script is there already. */
  counterpartArticle?: () => void;
}
/** The global object of that world. */
export const ownWorld = globalThis as unknown as OwnWorld;

/** Longest title and heading that are told to the background, in UTF-16 code units. */
const LONGEST_TITLE = 500;

/** The title that stands on the page: the document's own is on some sites the same for all pages. */
function heading(): string {
  const stated = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return stated ?? document.querySelector('h1')?.textContent ?? '';
}

/** How the page introduces itself: the background decides by this whether it is a readout. */
export function introduction(): PageIntroduction {
  return {
    url: location.href,
    title: document.title.slice(0, LONGEST_TITLE),
    heading: heading().trim().slice(0, LONGEST_TITLE),
  };
}
