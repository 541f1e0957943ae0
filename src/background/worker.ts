import { answerArticles } from '../messages/articles.ts';
import { answer } from '../messages/extension.ts';
import { answerFinding } from '../messages/finding.ts';
import { answerPages } from '../messages/pages.ts';
import { answerReading } from '../messages/reading.ts';
import { bringArticle, hearTheReader } from './article/articleWord.ts';
import { followBrowser } from './events.ts';
import { startInstalled } from './installed.ts';
import { afterwards, later } from './later.ts';
import { openPanel } from './panel.ts';

/**
 * The background worker's first turn: wiring only. It holds no state, since the browser may end it between two messages; the library is the
 * state. Every listener is registered here, or the event that woke the worker would be lost.
 *
 * What needs the engine or the library is in `work.ts`, which is loaded afterwards: Firefox takes a tenth of a second to read the engine with its
 * data. So the reader's word brings the article's script to the page at once, and the work is loaded while that takes the text. What comes
 * meanwhile waits for it; where it cannot be loaded, whoever asked is told.
 */

/** Which engine this is: the build writes a fingerprint of its sources here. */
declare const ENGINE_FINGERPRINT: string;
const engine = ENGINE_FINGERPRINT;

answer({
  'statement.seen': (seen, sender) => later((work) => work.statementSeen(seen, sender, engine)),
  'counterpart.pasted': (pasted) => later((work) => work.counterpartPasted(pasted, engine)),
  'claims.judge': (said) => later((work) => work.claimsJudged(said)),
  'word.judge': (said) => later((work) => work.wordJudged(said)),
  'claim.remark': (remark) => later((work) => work.claimRemarked(remark, engine)),
  'note.change': (change) => later((work) => work.noteChanged(change)),
  'remarks.change': (change) => later((work) => work.remarksChanged(change, engine)),
  'claims.shared': (claims) => later((work) => work.claimsShared(claims)),
  // Not later: the reader's click counts in this turn only.
  'panel.open': openPanel,
});

answerPages({
  'page.opened': (page, sender) => later((work) => work.pageOpened(page, sender)),
  'page.rules': (page, sender) => later((work) => work.rulesFor(page, sender)),
  'page.word': (word) => later((work) => work.keepWord(word)),
  'page.wordless': (word) => later((work) => work.forgetWord(word)),
  'page.resume': (page) => later((work) => work.resume(page)),
  'issuers.switch': ({ issuers, on }) => later((work) => work.issuersSwitched(issuers, on)),
});

answerFinding({
  'counterpart.find': (asked) => later((work) => work.findCounterpart(asked, engine)),
  'counterpart.stop': (asked) => later((work) => work.stopFinding(asked)),
  'counterpart.judge': (said) => later((work) => work.counterpartJudged(said, engine)),
  'counterpart.watch': (asked) => later((work) => work.watchCounterpart(asked)),
});

answerArticles({
  'article.read': async ({ tab }) => ({ reading: await bringArticle(tab) }),
  'article.expect': () => later((work) => work.expectArticle()),
  'article.seen': (seen, sender) => later((work) => work.articleSeen(seen, sender, engine)),
  'article.moved': (page, sender) => later((work) => work.articleMoved(page, sender)),
  'article.choose': (chosen) => later((work) => work.articleChosen(chosen, engine)),
  'article.save': (chosen) => later((work) => work.printedSaved(chosen, engine)),
});

answerReading({
  'library.shelve': () => later((work) => work.shelveForAWhile()),
  'statements.pair': (two) => later((work) => work.pairStatements(two, engine)),
  'statements.aside': ({ statements }) => later((work) => work.setStatementsAside(statements)),
  'statements.back': ({ statements }) => later((work) => work.bringStatementsBack(statements)),
  'sample.load': () => later((work) => work.loadSample(engine)),
});

hearTheReader();
startInstalled();
followBrowser(engine);
afterwards(() => undefined);
