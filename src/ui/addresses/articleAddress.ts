import browser from 'webextension-polyfill';
import { SAMPLE_ARTICLE_ID } from '../../library/sample/sampleEvent.ts';

const PAGE = 'src/panel/index.html';

/** The address of the sample's article beside what is read in it, in a tab of its own. */
export const sampleArticleAddress = (): string => browser.runtime.getURL(`${PAGE}?article=${SAMPLE_ARTICLE_ID}`);

/** The article that an address of the panel's page names; null where it names none that has a page here. */
export function namedArticle(address: string): string | null {
  const named = URL.canParse(address) ? new URL(address).searchParams.getAll('article') : [];
  return named.length === 1 && named[0] === SAMPLE_ARTICLE_ID ? SAMPLE_ARTICLE_ID : null;
}
