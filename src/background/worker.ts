import browser from 'webextension-polyfill';
import { readActsWith } from '../library/remarks/divided.ts';
import { nameIssuers } from '../library/statement/issuerNames.ts';
import { answer } from '../messages/extension.ts';
import { startArticles } from './article/articles.ts';
import { startFinding } from './find/finding.ts';
import { startInstalled } from './installed.ts';
import { claimsJudged, wordJudged } from './judgement/judging.ts';
import { partActs } from './judgement/partActs.ts';
import { claimRemarked, noteChanged, remarksChanged } from './judgement/remarking.ts';
import { claimsShared } from './judgement/sharedReasons.ts';
import { startKeeping } from './keeping.ts';
import { openPanel } from './panel.ts';
import { startShelving } from './shelving.ts';
import { startReading } from './visit/reading.ts';
import { counterpartPasted, statementSeen } from './visit/statements.ts';

/**
 * The background worker: wiring only. It holds no state, since the browser may end it between two messages; the library
 * is the state. Listeners are registered in the first turn, or the message that woke it would be lost.
 */

/** Which engine this is: the build writes a fingerprint of its sources here. */
declare const ENGINE_FINGERPRINT: string;
const engine = ENGINE_FINGERPRINT;

readActsWith(partActs);
nameIssuers(browser.i18n.getMessage('issuer_names'));

answer({
  'statement.seen': (seen, sender) => statementSeen(seen, sender, engine),
  'counterpart.pasted': (pasted) => counterpartPasted(pasted, engine),
  'claims.judge': claimsJudged,
  'word.judge': wordJudged,
  'claim.remark': (remark) => claimRemarked(remark, engine),
  'note.change': noteChanged,
  'remarks.change': (change) => remarksChanged(change, engine),
  'claims.shared': claimsShared,
  'panel.open': openPanel,
});

startReading();
startFinding(engine);
startArticles(engine);
startShelving(engine);
startInstalled();
startKeeping();
