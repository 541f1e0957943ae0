import browser from 'webextension-polyfill';
import {
  askedSince,
  beginSearch,
  hostToAsk,
  markInterrupted,
  searchId,
  searchOf,
  updateSearch,
} from '../../library/find/searches.ts';
import type { SearchState } from '../../library/find/searchRows.ts';
import { LibraryProblem } from '../../library/problems.ts';
import { statementOfPage } from '../../library/statement/statements.ts';
import { type Access, answerFinding } from '../../messages/finding.ts';
import { orProblem } from '../orProblem.ts';
import { mayRead } from '../permissions.ts';
import { pairByReader } from '../visit/pairByReader.ts';
import { find } from './find.ts';
import { lookForDue, openWatched, setAlarm, stopWatching, WATCH_ALARM, watch } from './watching.ts';

interface Sought {
  readonly statement: string;
  readonly issuer: string;
}

/** How long the reader may think about the browser's question for access. ms */
const ASKED_WITHIN = 10 * 60_000;

/** What stops the searches that run in this worker: with the worker the searches end too. */
const running = new Map<string, AbortController>();

/**
 * Finding counterparts: answers popup and panel, looks on when the reader gives access, and keeps the watches. Called in the first turn
 * of the worker, or the event that woke it would be lost.
 */
export function startFinding(engine: string): void {
  const look = (of: Sought) => search(of, engine);
  // Nothing can be running yet: what the library calls running was ended with the worker before.
  const ready = markInterrupted(Date.now()).catch(console.error);
  answerFinding({
    'counterpart.find': ({ access, ...of }) => orProblem(async () => ({ state: await asked(of, access, ready, look) })),
    'counterpart.stop': (of) => ({ stopped: stop(of) }),
    'counterpart.judge': ({ same, ...of }) => orProblem(async () => ({ paired: await judge(of, same, engine) })),
    'counterpart.watch': ({ on, statement, issuer }) =>
      orProblem(async () => {
        await (on ? watch(statement, issuer) : stopWatching(searchId(statement, issuer)));
        return { on };
      }),
  });
  browser.permissions.onAdded.addListener(() => void ready.then(() => lookAllowed(look)).catch(console.error));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === WATCH_ALARM) void ready.then(() => lookForDue(look)).catch(console.error);
  });
  browser.notifications.onClicked.addListener((id) => void openWatched(id).catch(console.error));
  // A browser wakes a worker at its start for this listener; that not every one keeps alarms until then is what `setAlarm` is for.
  browser.runtime.onStartup.addListener(() => void setAlarm().catch(console.error));
  void ready.then(setAlarm).catch(console.error);
}

async function search(of: Sought, engine: string): Promise<SearchState | null> {
  const id = searchId(of.statement, of.issuer);
  if (running.has(id)) return null;
  const stopping = new AbortController();
  running.set(id, stopping);
  try {
    return await find(of, engine, stopping.signal);
  } finally {
    running.delete(id);
  }
}

function stop({ statement, issuer }: Sought): boolean {
  const stopping = running.get(searchId(statement, issuer));
  stopping?.abort();
  return stopping !== undefined;
}

type LookFor = (of: Sought) => Promise<SearchState | null>;

/** Looks where access is given; else keeps that the reader is asked for it, or has refused it. */
async function asked(of: Sought, access: Access, ready: Promise<unknown>, look: LookFor): Promise<SearchState | null> {
  await ready;
  const host = await hostFor(of);
  if (host === null || (await mayRead(host))) return look(of);
  const row = await beginSearch({ ...of, state: 'asked' }, Date.now());
  if (!row) return null;
  const state = access === 'asked' ? 'asked' : 'permission';
  await updateSearch(row.id, { state, host }, Date.now());
  return state;
}

/** The host that the reader is to be asked for, as things stand in the library. */
async function hostFor({ statement, issuer }: Sought): Promise<string | null> {
  const day = (await statementOfPage(statement))?.day ?? null;
  return hostToAsk(issuer, day, await searchOf(statement, issuer));
}

/** A popup may close while the browser asks, and is then not told the answer: the worker is. */
async function lookAllowed(look: LookFor): Promise<void> {
  for (const of of await askedSince(Date.now() - ASKED_WITHIN)) {
    const host = await hostFor(of);
    if (host !== null && (await mayRead(host))) await look({ statement: of.statement, issuer: of.issuer });
  }
}

/** The reader says whether the page that may be the account is it: pairs the two, or never proposes it again. */
async function judge(of: Sought, same: boolean, engine: string): Promise<boolean> {
  const row = await searchOf(of.statement, of.issuer);
  if (row?.state !== 'possible' || row.page === null) throw new LibraryProblem('problem_unknown_statement');
  if (!same) {
    const refused = [...row.refused, row.page];
    await updateSearch(row.id, { state: 'nothing', page: null, refused }, Date.now());
    return false;
  }
  await pairByReader(of.statement, row.page, engine);
  await updateSearch(row.id, { state: 'found' }, Date.now());
  return true;
}
