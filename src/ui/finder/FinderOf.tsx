import { useState } from 'preact/hooks';
import type { CalendarDate, Issuer } from '../../issuers/model.ts';
import { hasSearch, searchAddress } from '../../issuers/siteSearch.ts';
import { hostToAsk } from '../../library/find/searches.ts';
import type { SearchRow, WatchRow } from '../../library/find/searchRows.ts';
import { issuerName } from '../../library/statement/issuerNames.ts';
import type { PairView } from '../../library/views.ts';
import { type Access, requestFinding } from '../../messages/finding.ts';
import { isProblem } from '../../messages/problems.ts';
import { partyName } from '../words/eventWords.ts';
import { counted, dateWords, type MessageKey, message } from '../words/words.ts';
import { askAccess, useHasAccess } from './askAccess.ts';
import { FinderWatch } from './FinderWatch.tsx';
import { type FoundPage, useIsRunning } from './finderState.ts';
import { lookedWords, searchWords } from './finderWords.ts';

/** One issuer, and all that is known of the search for its account. */
export interface FinderFor {
  readonly issuer: Issuer;
  readonly pair: PairView;
  readonly day: CalendarDate;
  /** The last search for this issuer's account, and the watch, where there are any. */
  readonly row: SearchRow | undefined;
  readonly watch: WatchRow | undefined;
  /** The page that the search found. */
  readonly page: FoundPage | undefined;
}

/** The search for one issuer's account: its button, how it goes, what came of it, and what else can be done. */
export function FinderOf({ issuer, pair, day, row, page, watch }: FinderFor) {
  const [fault, setFault] = useState<MessageKey | null>(null);
  const running = useIsRunning(row);
  const host = hostToAsk(issuer.id, day, row);
  const of = { statement: pair.own.id, issuer: issuer.id };
  const tell = (answer: unknown) => {
    if (isProblem(answer)) setFault(answer.problem);
  };
  const find = (access: Access) => void requestFinding('counterpart.find', { ...of, access }).then(tell);
  const look = () => {
    if (host === null) return;
    setFault(null);
    const answer = askAccess(host);
    // The popup may close while the browser asks: the worker knows by then what for, and goes on when access is given.
    find('asked');
    void answer.then((given) => find(given ? 'given' : 'refused'));
  };
  return (
    <div class="finder-of" data-issuer={issuer.id} data-state={running ? 'running' : (row?.state ?? 'idle')}>
      <p class="finder-issuer">
        <abbr class="code">{issuer.code}</abbr> {issuerName(issuer.id, '').name}
      </p>
      <div role="status">{row ? <Outcome row={row} running={running} issuer={issuer} host={host} /> : null}</div>
      {row?.state === 'possible' && !running ? <Judge row={row} page={page} tell={tell} /> : null}
      {running ? (
        <button
          type="button"
          class="button"
          data-action="stop"
          onClick={() => void requestFinding('counterpart.stop', of).then(tell)}
        >
          {message('find_stop')}
        </button>
      ) : host === null ? null : (
        <LookButton row={row} host={host} day={day} look={look} />
      )}
      {fault === null ? null : (
        <p class="fault" role="alert">
          {message(fault)}
        </p>
      )}
      <OtherWays issuer={issuer} pair={pair} host={host} row={row} watch={watch} />
    </div>
  );
}

interface LookFor extends Pick<FinderFor, 'row' | 'day'> {
  readonly host: string;
  readonly look: () => void;
}

function LookButton({ row, host, day, look }: LookFor) {
  const explained = useHasAccess(host) ? 'find_explained_allowed' : 'find_explained';
  return (
    <>
      <button type="button" class={row?.state === 'possible' ? 'link' : 'button'} data-action="find" onClick={look}>
        {message(row ? 'find_again' : 'find_button', host)}
      </button>
      {row ? null : <p class="hint">{message(explained, host, dateWords(day))}</p>}
    </>
  );
}

interface OutcomeOf {
  readonly row: SearchRow;
  readonly running: boolean;
  readonly issuer: Issuer;
  readonly host: string | null;
}

function Outcome({ row, running, issuer, host }: OutcomeOf) {
  const state = row.state === 'running' && !running ? 'interrupted' : row.state;
  const words = searchWords({ ...row, state }, row.host ?? host ?? issuer.hosts[0] ?? issuer.name);
  return (
    <>
      <p class="finder-state">
        <strong>{words.title}</strong> {words.text}
      </p>
      {state === 'running' ? <p class="hint">{counted('count_requests', row.requests)}</p> : null}
      {state === 'running' || row.looked.length === 0 ? null : (
        <ul class="looked" aria-label={message('looked_label')}>
          {row.looked.map((list) => (
            <li key={list.url}>{lookedWords(list)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface JudgeOf extends Pick<FinderFor, 'page'> {
  readonly row: SearchRow;
  readonly tell: (answer: unknown) => void;
}

/** Asks the reader whether the page that was found reports the event: its title, its day, and the way to it. */
function Judge({ row, page, tell }: JudgeOf) {
  const { statement, issuer } = row;
  const judge = (same: boolean) => void requestFinding('counterpart.judge', { statement, issuer, same }).then(tell);
  return (
    <div class="finder-judge">
      {page === undefined ? null : (
        <p>
          <a href={page.url} target="_blank" rel="noreferrer">
            {page.title}
          </a>{' '}
          {page.day === null ? null : <small>{dateWords(page.day)}</small>}
        </p>
      )}
      <button type="button" class="button" data-action="same" onClick={() => judge(true)}>
        {message('find_possible_same')}
      </button>{' '}
      <button type="button" class="link" data-action="other" onClick={() => judge(false)}>
        {message('find_possible_not')}
      </button>
    </div>
  );
}

type Ways = Pick<FinderFor, 'issuer' | 'pair' | 'row' | 'watch'> & { readonly host: string | null };

/** What can be done where the search found nothing: the site's own search, and waiting. The box for pasting stands below. */
function OtherWays({ issuer, pair, host, row, watch }: Ways) {
  const inVain = row !== undefined && !['asked', 'running', 'found'].includes(row.state);
  if (!inVain && host !== null && watch === undefined) return null;
  return (
    <div class="finder-ways">
      <p>
        <a href={searchAddress(issuer, partyName(pair.own.party, 'en'))} target="_blank" rel="noreferrer">
          {message(hasSearch(issuer) ? 'find_site_search' : 'find_site_open', issuer.hosts[0] ?? issuer.name)}
        </a>
      </p>
      {host === null ? null : <FinderWatch issuer={issuer} statement={pair.own.id} host={host} watch={watch} />}
    </div>
  );
}
