import * as v from 'valibot';
import { answerer, requester } from './border.ts';
import type { ReadingRequests } from './readingContract.ts';
import { statementId } from './shapes.ts';

/** The border of the library page: it reads the library itself, and asks the worker to change it. */

/** Most statements that are taken out or brought back at once. */
export const MOST_AT_ONCE = 500;

type ReadingRequest = keyof ReadingRequests;

const statements = v.pipe(v.array(statementId), v.minLength(1), v.maxLength(MOST_AT_ONCE));

/** Asks for a change of the library. */
export const requestReading = requester<ReadingRequest>({
  'library.shelve': v.object({ left: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'statements.pair': v.object({ paired: v.boolean() }),
  'statements.aside': v.object({ aside: v.array(statementId) }),
  'statements.back': v.object({ back: v.array(statementId) }),
  'sample.load': v.object({ statement: statementId }),
});

/** Answers the library page. */
export const answerReading = answerer<ReadingRequest>({
  'library.shelve': { from: 'extension', shape: v.object({}) },
  'statements.pair': { from: 'extension', shape: v.object({ statement: statementId, other: statementId }) },
  'statements.aside': { from: 'extension', shape: v.object({ statements }) },
  'statements.back': { from: 'extension', shape: v.object({ statements }) },
  'sample.load': { from: 'extension', shape: v.object({}) },
});
