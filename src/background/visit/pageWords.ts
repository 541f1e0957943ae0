import browser from 'webextension-polyfill';
import { ALL_ISSUERS } from '../../issuers/all.ts';
import { issuerById } from '../../issuers/index.ts';
import { forgetPageWord, keepPageWord, pageWord } from '../../library/statement/pageWords.ts';
import { bringBack, forgetSetAside, setAside } from '../../library/statement/setAside.ts';
import type { Requests } from '../../messages/contract.ts';
import { requestPages } from '../../messages/pages.ts';
import { type Problem, problem } from '../../messages/problems.ts';
import { pageKey } from '../../page/take/pageKey.ts';
import { orProblem } from '../orProblem.ts';
import { clearIcon } from './icon.ts';
import { bringReader } from './pages.ts';
import { repaint } from './repaint.ts';

type Word = Requests['page.word']['request'];

/**
 * The reader's word on a page: a statement of this issuer, or none. It is remembered by the page's key and followed at once where the page is
 * open. A statement that is none is set aside, and can be brought back for a day.
 */
export async function keepWord({ tab, url, title, issuer }: Word): Promise<{ kept: boolean } | Problem> {
  const page = pageKey(url);
  if (page === null) return problem('problem_no_readout');
  if (issuer !== null && issuerById(issuer, ALL_ISSUERS) === null) return problem('problem_unknown_issuer');
  return orProblem(async () => {
    const now = Date.now();
    await forgetSetAside(now);
    await keepPageWord({ page, issuer, title, saidAt: now });
    if (issuer === null) await away(page, now, tab);
    else if (tab !== null && !(await follow(tab))) {
      await forgetPageWord(page);
      return problem('problem_page_closed');
    }
    return { kept: true };
  });
}

/** The reader takes the word back: the page is again what it is without it. */
export async function forgetWord({
  tab,
  url,
}: Requests['page.wordless']['request']): Promise<{ kept: boolean } | Problem> {
  const page = pageKey(url);
  if (page === null) return problem('problem_no_readout');
  return orProblem(async () => {
    const word = await forgetPageWord(page);
    if (word === null) return { kept: false };
    if (word.issuer === null) void repaint(await bringBack(page), null).catch(console.error);
    else await away(page, Date.now(), tab);
    if (tab !== null) await follow(tab);
    return { kept: false };
  });
}

/**
 * The popup stands over a page that was called a statement on an earlier visit: the browser lets us read it for as long as it is open, so
 * its highlights come back.
 */
export async function resume({
  tab,
  url,
}: Requests['page.resume']['request']): Promise<{ reading: boolean } | Problem> {
  const page = pageKey(url);
  return orProblem(async () => {
    const word = page === null ? null : await pageWord(page);
    if (word === null || word.issuer === null) return { reading: false };
    return { reading: await bringReader(tab) };
  });
}

/** Takes the statement of a page from the library, and from all that is painted. */
async function away(page: string, now: number, tab: number | null): Promise<void> {
  const others = await setAside(page, now);
  void repaint(others, null).catch(console.error);
  const tabs = new Set([...(await tabsOf(page)), ...(tab === null ? [] : [tab])]);
  await Promise.allSettled([...tabs].map((open) => recheck(open)));
  await Promise.allSettled([...tabs].map((open) => clearIcon(open)));
}

/** The open tabs that show a page, as far as the browser tells their addresses. */
async function tabsOf(page: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined && url !== undefined && pageKey(url) === page ? [id] : []));
}

/** Lets the page of a tab be read as is right now: by the reading script that is there, or one that is brought. False where none may be. */
async function follow(tab: number): Promise<boolean> {
  return (await recheck(tab)) || bringReader(tab);
}

/** Asks the reading script of a tab to look for its rules again. False where there is none. */
export async function recheck(tab: number): Promise<boolean> {
  return 'rechecking' in (await requestPages('page.recheck', {}, { tab }));
}
