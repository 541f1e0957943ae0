import type { Span } from '../model.ts';
import type { Token } from '../text/tokens.ts';
import { reportingVerb } from './verbs.ts';

/** A place where a sentence may be divided: `end` closes the claim before, `start` opens the one after. */
export interface Cut {
  readonly end: number;
  readonly start: number;
}

const CONJUNCTIONS = new Set(['and', 'but', 'while', 'as']);

function cutAt(tokens: readonly Token[], i: number): Cut | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return null;
  if (token.text === ';') return { end: token.start, start: next.start };
  if (!CONJUNCTIONS.has(token.text.toLowerCase())) return null;
  const verb = reportingVerb(next.text.toLowerCase());
  if (verb?.form !== 'past') return null;
  const before = tokens[i - 1];
  return { end: before?.text === ',' ? before.start : token.start, start: next.start };
}

/** The claims of one sentence, as spans, in order. */
export function splitSentence(tokens: readonly Token[], sentence: Span): Span[] {
  const found: Span[] = [];
  let start = sentence.start;
  for (let i = 1; i < tokens.length; i++) {
    const cut = cutAt(tokens, i);
    if (!cut || cut.end <= start) continue;
    found.push({ start, end: cut.end });
    start = cut.start;
  }
  found.push({ start, end: sentence.end });
  return found;
}
