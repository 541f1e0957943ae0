/** How a page is named in every message and every look-up: made in one place only, `page/take/pageKey.ts`. */
export { pageKey } from '../page/take/pageKey.ts';
