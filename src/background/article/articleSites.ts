import browser from 'webextension-polyfill';
import { newsSitesOf } from '../../issuers/otherSites.ts';
import { isFirefox } from '../../library/keeping/firefox.ts';
import { requestArticle } from '../../messages/articles.ts';
import { registrar } from '../contentScripts.ts';
import { ARTICLE_SCRIPT } from './articleWord.ts';

/** The name of the article's script among the content scripts that are registered at run time. */
const ID = 'articles';

/** The news sites that the reader wants read always: the permission itself is the setting. */
const sites = async () => newsSitesOf((await browser.permissions.getAll()).origins ?? []);

/** Has the article's script run on these sites, and on no others. */
export const registerArticleSites = registrar(async () => ({
  id: ID,
  files: [ARTICLE_SCRIPT],
  matches: await sites(),
}));

/** The reader has allowed sites: their articles are read from now on, those that are open too. */
export async function articleSitesAllowed(origins: readonly string[]): Promise<void> {
  await Promise.all([registerArticleSites(), bringTo(newsSitesOf(origins))]);
}

/** The reader takes sites back: what is painted there goes. */
export async function articleSitesTakenBack(origins: readonly string[]): Promise<void> {
  await Promise.all([registerArticleSites(), newsSitesOf(origins).length > 0 && leaveAll()]);
}

/** The extension was installed or updated. */
export async function articleSitesInstalled(reason: string): Promise<void> {
  // Firefox ends the scripts of open pages with the extension that they were of: what they painted would stand there with nobody behind it.
  const anew = reason === 'update' && isFirefox();
  await Promise.all([registerArticleSites(), anew && sites().then(bringTo)]);
}

/** Pages of a site that are open already are read at once. */
async function bringTo(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...sites] });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files: [ARTICLE_SCRIPT] });
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
