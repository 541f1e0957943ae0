import { readClaims } from '../../engine/claims/readClaims.ts';
import { mattersOf, readEvent } from '../../engine/event/readEvent.ts';
import type { EventFacts } from '../../engine/event/sameEvent.ts';
import { detectLanguage } from '../../engine/index.ts';
import { ALL_ISSUERS } from '../../issuers/all.ts';
import { issuerById } from '../../issuers/index.ts';
import { ACCOUNTS, type PageReading } from '../../issuers/model.ts';
import { partiesIn } from '../../issuers/parties.ts';
import { pairView } from '../../library/judgement/pairView.ts';
import { LibraryProblem } from '../../library/problems.ts';
import { checkText, savePasted, saveStatement } from '../../library/statement/statements.ts';
import type { Sender } from '../../messages/border.ts';
import type { PagePaint, Requests } from '../../messages/contract.ts';
import { paintOf } from '../../messages/paintOf.ts';
import { type Problem, problem } from '../../messages/problems.ts';
import { orProblem } from '../orProblem.ts';
import { compareInLibrary } from './compareInLibrary.ts';
import { showOnIcon } from './icon.ts';
import { isFromItsPage, readingOf } from './pages.ts';
import { pairByReader } from './pairByReader.ts';
import { repaint } from './repaint.ts';

/** A readout is open in a tab: saves it, compares it with its counterparts, and answers with what to paint. */
export async function statementSeen(
  { url, texts }: Requests['statement.seen']['request'],
  sender: Sender,
  engine: string,
): Promise<PagePaint | Problem> {
  if (!isFromItsPage(url, sender)) return problem('problem_invalid_message');
  return orProblem(async () => {
    checkText(texts.body);
    const page = await readingOf(texts, url);
    if (page === null || !ACCOUNTS.has(page.kind)) return problem('problem_no_readout');
    const claims = readClaims(page.body, { language: page.language });
    const saved = await saveStatement(page, claims, { now: Date.now(), engine, event: eventOf(page) });
    const others = await compareInLibrary(saved.statement, engine);
    const view = await pairView(saved.statement.id);
    if (!view) throw new LibraryProblem('problem_unknown_statement');
    if (sender.tab !== null) await showOnIcon(sender.tab, view);
    const changed = saved.changed ? new Set([...others, saved.statement.id]) : others;
    void repaint(changed, sender.tab).catch(console.error);
    return paintOf(view);
  });
}

/** What a page tells of its event, to be kept and compared with. */
export function eventOf(page: PageReading): EventFacts {
  const { issuer, party, title, body, parties } = page;
  const date = page.eventDate ?? page.published;
  const account = { issuer: issuer ?? '', party: party ?? '', title, text: body, date, parties };
  const event = readEvent(account, partiesIn);
  return { ...event, matters: mattersOf(body) };
}

/** The reader pasted the other side's text: saves it and compares. */
export async function counterpartPasted(
  pasted: { readonly statement: string; readonly issuer: string; readonly text: string },
  engine: string,
): Promise<{ statement: string } | Problem> {
  return orProblem(async () => {
    const { statement: counterpartOf, issuer, text } = pasted;
    const party = issuerById(issuer, ALL_ISSUERS)?.party;
    if (party === undefined) throw new LibraryProblem('problem_unknown_issuer');
    checkText(text);
    const language = detectLanguage(text);
    const claims = readClaims(text, { language });
    const facts = { now: Date.now(), engine };
    const saved = await savePasted({ counterpartOf, issuer, party, language, text }, claims, facts);
    await pairByReader(counterpartOf, saved.statement.id, engine);
    return { statement: saved.statement.id };
  });
}
