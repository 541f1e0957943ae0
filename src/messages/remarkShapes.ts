import * as v from 'valibot';
import { AROUND } from '../library/judgement/claimAnchor.ts';
import { MAX_NOTE, MAX_TAG, MAX_TAGS, REMARK_KINDS, type RemarkRow } from '../library/remarks/remarkRows.ts';
import type { RemarkChange, Said } from '../library/remarks/remarks.ts';
import { MAX_BODY, MAX_CLAIMS } from './limits.ts';
import { filled, offset, statementId, text } from './shapes.ts';

/** A claim by its words, as the library keeps it. */
export const claimAnchor = v.pipe(
  v.object({
    text: filled(MAX_BODY),
    nth: offset,
    before: v.optional(text(AROUND)),
    after: v.optional(text(AROUND)),
  }),
  v.transform(({ text: words, nth, before, after }) => ({
    text: words,
    nth,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  })),
);

const note = v.pipe(v.string(), v.maxLength(MAX_NOTE, 'problem_note_too_long'));
const tag = v.pipe(v.string(), v.maxLength(MAX_TAG, 'problem_note_too_long'));
const tags = v.pipe(v.array(tag), v.maxLength(MAX_TAGS, 'problem_note_too_long'));
/** A note as the reader writes it. */
export const noteWords = { text: note, tags };

/** What the reader says of a claim. */
export const said: v.GenericSchema<unknown, Said> = v.variant('kind', [
  v.object({ kind: v.literal('note'), ...noteWords }),
  v.object({ kind: v.literal('boilerplate') }),
  v.object({ kind: v.literal('divide'), at: offset }),
  v.object({ kind: v.literal('join') }),
]);

/** A remark as the library keeps it: also what a backup holds. */
export const remarkRow: v.GenericSchema<unknown, RemarkRow> = v.pipe(
  v.strictObject({
    id: filled(2 * MAX_BODY),
    statement: statementId,
    kind: v.picklist(REMARK_KINDS),
    claim: claimAnchor,
    ...noteWords,
    at: v.optional(offset),
    next: v.optional(claimAnchor),
    saidAt: v.pipe(v.number(), v.finite()),
  }),
  v.transform(({ at, next, ...row }) => ({
    ...row,
    ...(at !== undefined && { at }),
    ...(next !== undefined && { next }),
  })),
);

const rows = v.pipe(v.array(remarkRow), v.maxLength(MAX_CLAIMS));

/** Remarks of one statement before and after a change. */
export const remarkChange: v.GenericSchema<unknown, RemarkChange> = v.object({
  statement: statementId,
  from: rows,
  to: rows,
});
