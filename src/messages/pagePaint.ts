import * as v from 'valibot';
import type { PagePaint } from './contract.ts';
import { MAX_CLAIM_TEXT, MAX_CLAIMS, MAX_DIFFERENCES, MAX_PARTNERS } from './limits.ts';
import { calendarDate, claimId, filled, name, offset, statementId, text } from './shapes.ts';

const words = v.nullable(text(MAX_CLAIM_TEXT));

const partner = v.object({
  quote: text(MAX_CLAIM_TEXT),
  differences: v.pipe(v.array(v.object({ kind: name, own: words, other: words })), v.maxLength(MAX_DIFFERENCES)),
});

const paintedClaim = v.object({
  id: claimId,
  start: offset,
  end: offset,
  text: filled(MAX_CLAIM_TEXT),
  status: v.picklist(['both', 'differs', 'conflict', 'only', 'pending']),
  partners: v.pipe(v.array(partner), v.maxLength(MAX_PARTNERS)),
});

export const pagePaint: v.GenericSchema<unknown, PagePaint> = v.object({
  statement: statementId,
  own: v.object({ name, code: name }),
  other: v.nullable(v.object({ name, code: name, published: v.nullable(calendarDate) })),
  claims: v.pipe(v.array(paintedClaim), v.maxLength(MAX_CLAIMS)),
});
