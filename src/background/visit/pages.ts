import browser from 'webextension-polyfill';
import { detectLanguage } from '../../engine/index.ts';
import { ALL_ISSUERS } from '../../issuers/all.ts';
import { issuerById, issuersOfHost } from '../../issuers/index.ts';
import type { Issuer, PageReading } from '../../issuers/model.ts';
import { isIssuerOn } from '../../library/statement/issuerSettings.ts';
import { pageWord } from '../../library/statement/pageWords.ts';
import type { Sender } from '../../messages/border.ts';
import type { PageIntroduction, PlainRules } from '../../messages/contract.ts';
import { plainRules } from '../../messages/plainRules.ts';
import { type Problem, problem } from '../../messages/problems.ts';
import { KNOWLEDGE } from '../../page/recognise/knowledge.ts';
import { addressOf, pageKey } from '../../page/take/pageKey.ts';
import { judge, recogniseBoth } from '../../page/take/read.ts';
import type { PageTexts } from '../../page/take/take.ts';
import { mayRead } from '../permissions.ts';

/** The script that reads and paints; the build writes it to this place. */
const READER = 'src/content/reader.iife.js';

/** A page of an issuer's host is open: brings the reading script to it if it is to be read. Everything else is left as it is. */
export async function pageOpened(page: PageIntroduction, sender: Sender): Promise<{ reading: boolean } | Problem> {
  if (!isFromItsPage(page.url, sender) || sender.tab === null) return problem('problem_invalid_message');
  if ((await howToRead(page)) === null) return { reading: false };
  return { reading: await bringReader(sender.tab) };
}

/** The reading script asks how its page is to be read: null when it is not to be read. */
export async function rulesFor(
  page: PageIntroduction,
  sender: Sender,
): Promise<{ rules: PlainRules | null } | Problem> {
  if (!isFromItsPage(page.url, sender)) return problem('problem_invalid_message');
  const how = await howToRead(page);
  return { rules: how && plainRules(how.rules) };
}

/** Runs the reading script on a page that the browser lets us work on. False where it does not. */
export async function bringReader(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [READER] });
    return true;
  } catch {
    // The tab was closed or has gone on, or the reader has taken the permission back.
    return false;
  }
}

/** A page may speak for itself only: what it says of another host's page is refused. */
export function isFromItsPage(url: string, sender: Sender): boolean {
  const from = sender.url === null ? null : addressOf(sender.url);
  return from !== null && from.host === addressOf(url)?.host;
}

/** By whose rules a page is read: null for none, when the page is an issuer's in the reader's word only. */
async function howToRead({ url, title, heading }: PageIntroduction): Promise<{ readonly rules: Issuer | null } | null> {
  const word = await pageWord(pageKey(url) ?? url);
  if (word) {
    const issuer = word.issuer === null ? null : issuerById(word.issuer, ALL_ISSUERS);
    return issuer && { rules: isHome(issuer, url) ? issuer : null };
  }
  const { issuer, kind, foreign } = recogniseBoth(url, title, heading, KNOWLEDGE);
  if (issuer === null || kind !== 'readout' || foreign === false) return null;
  // A permission that was taken back under an open page counts at once, not with the next visit.
  const mayBeRead = (await isIssuerOn(issuer.id)) && (await mayRead(new URL(url).hostname));
  return mayBeRead ? { rules: issuer } : null;
}

/**
 * What an open page is, judged by its texts and by what the reader said of it; null when it is no statement that is to be read.
 * A reader can call any page a statement, but not make it official: that is the host's to say.
 */
export async function readingOf(texts: PageTexts, url: string): Promise<PageReading | null> {
  const judged = judge(texts, url, KNOWLEDGE);
  const language = judged.language === 'und' ? detectLanguage(judged.body) : judged.language;
  const word = await pageWord(judged.url);
  if (word) {
    const issuer = word.issuer === null ? null : issuerById(word.issuer, ALL_ISSUERS);
    if (issuer === null) return null;
    const { id, party } = issuer;
    const parties = [...new Set([...judged.parties, party])].sort();
    return { ...judged, kind: 'readout', issuer: id, party, parties, official: isHome(issuer, url), language };
  }
  if (judged.issuer === null || judged.foreign === false || !(await isIssuerOn(judged.issuer))) return null;
  return { ...judged, language };
}

/** Whether an address lies on an issuer's own host: exactly, with neither port nor user name. */
function isHome(issuer: Issuer, url: string): boolean {
  const address = addressOf(url);
  if (address === null || address.port || address.username || address.password) return false;
  return issuersOfHost(address.hostname, [issuer]).length > 0;
}
