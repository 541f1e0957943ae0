import type { FetchFailure } from '../../library/find/searchRows.ts';
import { mayRead } from '../permissions.ts';

/** What a search may still use: it ends when any of it is spent. */
export interface Budget {
  /** Aborted when the reader stops the search. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly deadline: number;
  requests: number;
  bytes: number;
}

/** A text and the address that it came from, or why there is none and which host failed. */
export type Fetched =
  | { readonly ok: true; readonly text: string; readonly url: string }
  | { readonly ok: false; readonly failure: FetchFailure; readonly status: number | null; readonly host: string };

/** Longest that one host is waited for. ms */
const ANSWER_WITHIN = 15_000;
/** Most of one list or page that is taken. */
const MOST_BYTES = 6 * 1024 * 1024;

const NO_TEXT = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|octet-stream|msword|vnd\.)/i;

/**
 * Fetches the text at an address, as nobody: without cookies, referrer or cache, from the host that is named and from no other. Where
 * the site sends visitors on, the browser hides whereto, so only addresses of the same host that are much alike are tried instead. Nothing
 * is asked of a host that the reader has not given access to. Never throws.
 */
export async function fetchText(address: string, budget: Budget): Promise<Fetched> {
  const first = await fetchOnce(address, budget);
  if (first.ok || first.failure !== 'redirected') return first;
  for (const url of likeAddresses(address)) {
    const fetched = await fetchOnce(url, budget);
    if (fetched.ok || fetched.failure === 'stopped') return fetched;
  }
  return first;
}

/**
 * Where a site most often sends visitors who ask for this address, on the same host: to https, to the same with or without its last
 * slash, and from the first page of a list to the list itself.
 */
function likeAddresses(address: string): string[] {
  const url = new URL(address);
  url.protocol = 'https:';
  const like = (change: (url: URL) => void): string => {
    const other = new URL(url);
    change(other);
    return other.href;
  };
  const others = [
    url.href,
    like((other) => {
      other.pathname = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`;
    }),
    like((other) => {
      other.pathname = url.pathname.replace(/\/page\/1\/?$/, '/');
      if (url.searchParams.get('page') === '1') other.searchParams.delete('page');
    }),
  ];
  return [...new Set(others)].filter((one) => one !== address);
}

function failed(address: string, failure: FetchFailure, status: number | null = null): Fetched {
  return { ok: false, failure, status, host: new URL(address).hostname };
}

async function fetchOnce(address: string, budget: Budget): Promise<Fetched> {
  const { signal } = budget;
  if (signal.aborted) return failed(address, 'stopped');
  const left = Math.min(ANSWER_WITHIN, budget.deadline - Date.now());
  if (left <= 0 || budget.requests <= 0) return failed(address, 'slow');
  if (!(await mayRead(new URL(address).hostname))) return failed(address, 'permission');
  budget.requests -= 1;
  const tooLate = AbortSignal.timeout(left);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, tooLate]),
    });
    const refusal = refusalOf(response);
    if (refusal) {
      await response.body?.cancel();
      return failed(address, refusal, response.status || null);
    }
    const bytes = await bytesOf(response, Math.min(MOST_BYTES, budget.bytes));
    if (bytes === null) return failed(address, 'too_large');
    budget.bytes -= bytes.length;
    return { ok: true, text: decoded(bytes, response.headers.get('content-type') ?? ''), url: address };
  } catch {
    if (signal.aborted) return failed(address, 'stopped');
    if (tooLate.aborted) return failed(address, 'slow');
    return failed(address, globalThis.navigator?.onLine === false ? 'offline' : 'unreachable');
  }
}

/** Why an answer is not read; null when it is. */
function refusalOf(response: Response): FetchFailure | null {
  const { type, status, headers } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'redirected';
  if (status === 401) return 'login';
  if (!response.ok) return 'server';
  if (Number(headers.get('content-length') ?? 0) > MOST_BYTES) return 'too_large';
  return NO_TEXT.test(headers.get('content-type') ?? '') ? 'malformed' : null;
}

/** The body, or null when it is longer than `most`: then no more of it is taken. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array | null> {
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** How much of a text is searched for the name of its encoding. Bytes. */
const HEAD = 2_048;

/** By the encoding that the answer names, else by the one that the text names itself, else UTF-8. */
function decoded(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const stated =
    /charset\s?=\s?"?([\w-]{2,20})/i.exec(contentType)?.[1] ??
    /<meta[^>]{1,200}?charset\s?=\s?["']?([\w-]{2,20})/i.exec(head)?.[1] ??
    /^[^<]{0,3}<\?xml[^>]{1,200}?encoding\s?=\s?["']([\w-]{2,20})/i.exec(head)?.[1];
  try {
    return new TextDecoder(stated ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
