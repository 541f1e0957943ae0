import browser, { type Permissions } from 'webextension-polyfill';
import { newsSitesOf } from '../../issuers/otherSites.ts';
import { isFirefox } from '../../library/keeping/firefox.ts';
import { requestArticle } from '../../messages/articles.ts';
import { registrar } from '../contentScripts.ts';

/** The name of the article's script among the content scripts that are registered at run time. */
const ID = 'articles';

/**
 * Reads articles always on the news sites that the reader has allowed: the permission itself is the setting. Called in the worker's
 * first turn.
 * @param script the path of the script that reads articles.
 */
export function startArticleSites(script: string): void {
  const sites = async () => newsSitesOf((await browser.permissions.getAll()).origins ?? []);
  const register = registrar(async () => ({ id: ID, files: [script], matches: await sites() }));
  const follow = () => void register().catch(console.error);
  browser.permissions.onAdded.addListener(({ origins = [] }: Permissions.Permissions) => {
    follow();
    void bringTo(newsSitesOf(origins), script).catch(console.error);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }: Permissions.Permissions) => {
    follow();
    if (newsSitesOf(origins).length > 0) void leaveAll().catch(console.error);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    follow();
    // It ends the scripts of open pages with the extension that they were of: what they painted would stand there with nobody behind it.
    if (reason === 'update' && isFirefox())
      void sites()
        .then((found) => bringTo(found, script))
        .catch(console.error);
  });
  browser.runtime.onStartup.addListener(follow);
}

/** Pages of a site that are open already are read at once. */
async function bringTo(sites: readonly string[], script: string): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...sites] });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files: [script] });
    }),
  );
}

/** Which tabs were of the site the browser does not tell any more: every one that is read as an article is left. */
async function leaveAll(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => id !== undefined && requestArticle('article.leave', {}, { tab: id })),
  );
}
