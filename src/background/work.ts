import browser from 'webextension-polyfill';
import { readActsWith } from '../library/remarks/divided.ts';
import { nameIssuers } from '../library/statement/issuerNames.ts';
import { forgetSetAside } from '../library/statement/setAside.ts';
import { startFinding } from './find/finding.ts';
import { partActs } from './judgement/partActs.ts';
import { startKeeping } from './keeping.ts';
import { startShelving } from './shelving.ts';

/**
 * All that the worker does with the engine and the library. It is loaded after the worker's first turn (`later.ts`): nothing here may listen
 * to the browser, whose events would not wait for it.
 */

export { expectArticle } from './article/articleExpected.ts';
export {
  articleSitesAllowed,
  articleSitesInstalled,
  articleSitesTakenBack,
  registerArticleSites,
} from './article/articleSites.ts';
export { articleChosen, articleMoved, articleSeen, printedSaved } from './article/articles.ts';
export {
  accessGiven,
  alarmRang,
  counterpartJudged,
  findCounterpart,
  stopFinding,
  watchCounterpart,
} from './find/finding.ts';
export { openWatched, setAlarm } from './find/watching.ts';
export { claimsJudged, wordJudged } from './judgement/judging.ts';
export { claimRemarked, noteChanged, remarksChanged } from './judgement/remarking.ts';
export { claimsShared } from './judgement/sharedReasons.ts';
export { bringStatementsBack, loadSample, pairStatements, setStatementsAside, shelveForAWhile } from './shelving.ts';
export { pageOpened, rulesFor } from './visit/pages.ts';
export { forgetWord, keepWord, resume } from './visit/pageWords.ts';
export {
  installed,
  issuersSwitched,
  permissionsAdded,
  permissionsRemoved,
  registerGate,
} from './visit/registration.ts';
export { counterpartPasted, statementSeen } from './visit/statements.ts';

readActsWith(partActs);
nameIssuers(browser.i18n.getMessage('issuer_names'));
startFinding();
startShelving();
startKeeping();
void forgetSetAside(Date.now()).catch(console.error);
