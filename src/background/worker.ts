import { readActsWith } from '../library/divided.ts';
import { answer } from '../messages/extension.ts';
import { startArticles } from './articles.ts';
import { startFinding } from './finding.ts';
import { startInstalled } from './installed.ts';
import { claimsJudged, wordJudged } from './judging.ts';
import { startKeeping } from './keeping.ts';
import { openPanel } from './panel.ts';
import { partActs } from './partActs.ts';
import { startReading } from './reading.ts';
import { claimRemarked, noteChanged, remarksChanged } from './remarking.ts';
import { claimsShared } from './sharedReasons.ts';
import { startShelving } from './shelving.ts';
import { counterpartPasted, statementSeen } from './statements.ts';

/**
 * The background worker: wiring only. It holds no state, since the browser may end it between two messages; the library
 * is the state. Listeners are registered in the first turn, or the message that woke it would be lost.
 */

/** Which engine this is: the build writes a fingerprint of its sources here. */
declare const ENGINE_FINGERPRINT: string;
const engine = ENGINE_FINGERPRINT;

readActsWith(partActs);

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
