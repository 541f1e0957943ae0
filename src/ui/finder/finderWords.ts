import type { LookedList, SearchRow, SearchState } from '../../library/find/searchRows.ts';
import { counted, dateWords, type MessageKey, message } from '../words/words.ts';

interface StateWords {
  readonly title: MessageKey;
  readonly text: MessageKey;
}

/** What each state of a search is called, and what it means for the reader. `$1` is the host. */
const STATES: Readonly<Record<SearchState, StateWords>> = {
  asked: { title: 'find_asked_title', text: 'find_asked_text' },
  running: { title: 'find_running_title', text: 'find_running_text' },
  found: { title: 'find_found_title', text: 'find_found_text' },
  possible: { title: 'find_possible_title', text: 'find_possible_text' },
  nothing: { title: 'find_nothing_title', text: 'find_nothing_text' },
  too_old: { title: 'find_tooold_title', text: 'find_tooold_text' },
  no_list: { title: 'find_nolist_title', text: 'find_nolist_text' },
  interrupted: { title: 'find_interrupted_title', text: 'find_interrupted_text' },
  permission: { title: 'find_permission_title', text: 'find_permission_text' },
  offline: { title: 'find_offline_title', text: 'find_offline_text' },
  unreachable: { title: 'find_unreachable_title', text: 'find_unreachable_text' },
  slow: { title: 'find_slow_title', text: 'find_slow_text' },
  server: { title: 'find_server_title', text: 'find_server_text' },
  redirected: { title: 'find_redirected_title', text: 'find_redirected_text' },
  login: { title: 'find_login_title', text: 'find_login_text' },
  malformed: { title: 'find_malformed_title', text: 'find_malformed_text' },
  too_large: { title: 'find_toolarge_title', text: 'find_toolarge_text' },
  stopped: { title: 'find_stopped_title', text: 'find_stopped_text' },
};

/** What a search has come to, in two sentences. */
export function searchWords(row: Pick<SearchRow, 'state' | 'status'>, host: string): { title: string; text: string } {
  const { title, text } = STATES[row.state];
  const filling = row.state === 'server' ? [host, String(row.status ?? '')] : [host];
  return { title: message(title, ...filling), text: message(text, ...filling) };
}

/** Where was looked, in a line: host and path, how much was read, and of which days; or why it was not read. */
export function lookedWords({ url, outcome, entries, from, to }: LookedList): string {
  const { host, pathname } = new URL(url);
  const place = `${host}${pathname}`;
  if (outcome !== 'read') return message('looked_not', place, message(STATES[outcome].title, host, ''));
  const read = counted('count_entries', entries);
  if (entries === 0) return message('looked_empty', place, read);
  if (from === null || to === null) return message('looked_undated', place, read);
  if (from === to) return message('looked_day', place, read, dateWords(from));
  return message('looked_days', place, read, dateWords(from), dateWords(to));
}
