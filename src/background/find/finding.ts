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
import type { Payload } from '../../messages/border.ts';
import { mayRead } from '../permissions.ts';
import { pairByReader } from '../visit/pairByReader.ts';
import { find } from './find.ts';
import { lookForDue, setAlarm, stopWatching, WATCH_ALARM, watch } from './watching.ts';

interface Sought {
  readonly statement: string;
  readonly issuer: string;
}

/** How long the reader may think about the browser's question for access. ms */
const ASKED_WITHIN = 10 * 60_000;

/** What stops the searches that run in this worker: with the worker the searches end too. */
const running = new Map<string, AbortController>();

/** Until then what the library calls running may have been ended with the worker before. */
let ready: Promise<unknown> = Promise.resolve();

/** Called when the worker has started: nothing can be running yet. */
export function startFinding(): void {
  ready = markInterrupted(Date.now()).catch(console.error);
  void ready.then(setAlarm).catch(console.error);
}

/** Looks for a counterpart where access is given; else keeps that the reader is asked for it, or has refused it. */
export async function findCounterpart(
  { access, ...of }: Payload<'counterpart.find'>,
  engine: string,
): Promise<{ state: SearchState | null }> {
  await ready;
  const host = await hostFor(of);
  if (host === null || (await mayRead(host))) return { state: await search(of, engine) };
  const row = await beginSearch({ ...of, state: 'asked' }, Date.now());
  if (!row) return { state: null };
  const state = access === 'asked' ? 'asked' : 'permission';
  await updateSearch(row.id, { state, host }, Date.now());
  return { state };
}

/** Ends a search. */
export function stopFinding({ statement, issuer }: Sought): { stopped: boolean } {
  const stopping = running.get(searchId(statement, issuer));
  stopping?.abort();
  return { stopped: stopping !== undefined };
}

/** Begins or ends the waiting for a counterpart that is not there yet. */
export async function watchCounterpart({
  on,
  statement,
  issuer,
}: Payload<'counterpart.watch'>): Promise<{ on: boolean }> {
  await (on ? watch(statement, issuer) : stopWatching(searchId(statement, issuer)));
  return { on };
}

/** The reader has allowed hosts: looks on where they were asked for one of them. */
export async function accessGiven(engine: string): Promise<void> {
  await ready;
  for (const of of await askedSince(Date.now() - ASKED_WITHIN)) {
    const host = await hostFor(of);
    if (host !== null && (await mayRead(host))) await search({ statement: of.statement, issuer: of.issuer }, engine);
  }
}

/** An alarm rings: of a watch, it is time to look again. */
export async function alarmRang(name: string, engine: string): Promise<void> {
  await ready;
  if (name === WATCH_ALARM) await lookForDue((of) => search(of, engine));
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

/** The host that the reader is to be asked for, as things stand in the library. */
async function hostFor({ statement, issuer }: Sought): Promise<string | null> {
  const day = (await statementOfPage(statement))?.day ?? null;
  return hostToAsk(issuer, day, await searchOf(statement, issuer));
}

/** The reader says whether the page that may be the account is it: pairs the two, or never proposes it again. */
export async function counterpartJudged(
  { same, ...of }: Payload<'counterpart.judge'>,
  engine: string,
): Promise<{ paired: boolean }> {
  const row = await searchOf(of.statement, of.issuer);
  if (row?.state !== 'possible' || row.page === null) throw new LibraryProblem('problem_unknown_statement');
  if (!same) {
    const refused = [...row.refused, row.page];
    await updateSearch(row.id, { state: 'nothing', page: null, refused }, Date.now());
    return { paired: false };
  }
  await pairByReader(of.statement, row.page, engine);
  await updateSearch(row.id, { state: 'found' }, Date.now());
  return { paired: true };
}
