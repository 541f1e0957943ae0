import browser from 'webextension-polyfill';
import { answer } from '../messages/extension.ts';
import { openPanel } from './panel.ts';
import { counterpartPasted, statementSeen } from './statements.ts';

/**
 * The background worker: wiring only. It holds no state, since the browser may end it between two messages; the library
 * is the state. Listeners are registered in the first turn, or the message that woke it would be lost.
 */

/** An update may bring another engine: the extension's version stands for it. */
const engine = browser.runtime.getManifest().version;

answer({
  'statement.seen': ({ page }, sender) => statementSeen(page, sender, engine),
  'counterpart.pasted': (pasted) => counterpartPasted(pasted, engine),
  'panel.open': openPanel,
});
