import * as v from 'valibot';
import { SEARCH_STATES } from '../library/find/searchRows.ts';
import { answerer, requester } from './border.ts';
import { name, statementId } from './shapes.ts';

/** The border of finding a counterpart: popup and panel ask, the worker answers; what becomes of a search stands in the library. */

export const ACCESS = ['asked', 'given', 'refused'] as const;
/** What the reader said to the browser's question for access: nothing yet, yes, or no. */
export type Access = (typeof ACCESS)[number];

type FindingRequest = 'counterpart.find' | 'counterpart.stop' | 'counterpart.judge' | 'counterpart.watch';

/** Asks for a search, or for an end of one. */
export const requestFinding = requester<FindingRequest>({
  'counterpart.find': v.object({ state: v.nullable(v.picklist(SEARCH_STATES)) }),
  'counterpart.stop': v.object({ stopped: v.boolean() }),
  'counterpart.judge': v.object({ paired: v.boolean() }),
  'counterpart.watch': v.object({ on: v.boolean() }),
});

const search = { statement: statementId, issuer: name };

/** Answers what is asked of searches. */
export const answerFinding = answerer<FindingRequest>({
  'counterpart.find': { from: 'extension', shape: v.object({ ...search, access: v.picklist(ACCESS) }) },
  'counterpart.stop': { from: 'extension', shape: v.object(search) },
  'counterpart.judge': { from: 'extension', shape: v.object({ ...search, same: v.boolean() }) },
  'counterpart.watch': { from: 'extension', shape: v.object({ ...search, on: v.boolean() }) },
});
