import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { watchLibrary } from '../library/live.ts';
import type { PageWordRow } from '../library/schema.ts';
import { pageWord } from '../library/statement/pageWords.ts';
import { pageKey } from '../page/take/pageKey.ts';
import { type ActivePage, followActivePage } from '../ui/activePage.ts';

/** The page under the popup, where the browser tells which it is. */
export interface OpenPage {
  readonly tab: number;
  readonly url: string;
  readonly title: string;
}

/** Follows the page that the popup speaks of; null while it is not known. `address` is the popup's own. */
export function useOpenPage(address: string): OpenPage | null {
  const [page, setPage] = useState<OpenPage | null>(null);
  useEffect(() => {
    let current = true;
    const show = async (active: ActivePage) => {
      if (active.state !== 'open') return setPage(null);
      const { tab, url } = active;
      const { title = '' } = await browser.tabs.get(tab).catch(() => ({ title: '' }));
      if (current) setPage({ tab, url, title: title.slice(0, LONGEST_TITLE) });
    };
    const stop = followActivePage((active) => void show(active), address);
    return () => {
      current = false;
      stop();
    };
  }, [address]);
  return page;
}

const LONGEST_TITLE = 500;

/** What the reader said of a page; undefined until it is known. */
export function usePageWord(url: string | undefined): PageWordRow | null | undefined {
  const [word, setWord] = useState<PageWordRow | null | undefined>(undefined);
  useEffect(() => {
    setWord(undefined);
    const key = url === undefined ? null : pageKey(url);
    if (key === null) return;
    return watchLibrary(() => pageWord(key), setWord, console.error);
  }, [url]);
  return word;
}
