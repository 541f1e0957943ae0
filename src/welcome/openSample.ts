import browser from 'webextension-polyfill';
import { isProblem } from '../messages/problems.ts';
import { requestReading } from '../messages/reading.ts';
import { sampleArticleAddress } from '../ui/addresses/articleAddress.ts';
import { comparisonAddress } from '../ui/addresses/comparisonAddress.ts';
import type { MessageKey } from '../ui/words/words.ts';

/**
 * Puts the sample into the library and opens its comparison, or its news article, in this tab. Gives what went wrong, as a key; null where
 * nothing did.
 */
export async function openSample(what: 'comparison' | 'article' = 'comparison'): Promise<MessageKey | null> {
  const answer = await requestReading('sample.load', {});
  if (isProblem(answer)) return answer.problem;
  const url = what === 'article' ? sampleArticleAddress() : comparisonAddress(answer.statement);
  const tab = await browser.tabs.getCurrent();
  if (tab.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(tab.id, { url });
  return null;
}
