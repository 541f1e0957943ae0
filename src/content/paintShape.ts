import type { PagePaint } from '../messages/contract.ts';
import { MAX_CLAIMS } from '../messages/limits.ts';
import { PAINT_STATUSES } from '../page/paint/statusStyle.ts';

/**
 * The shape of a `PagePaint`, checked by hand: the validators of the messages need a library of two kilobytes, which is
 * much for a script that runs on every page of a site. Lengths are checked where the paint is made.
 */

type Check = (value: unknown) => boolean;

/** Null, or what fits. */
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
/** A list of what fits, of bounded length. */
export const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= MAX_CLAIMS && value.every(check);
/** An object with these fields at least, each as it fits. */
export const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([name, check]) => check((value as Record<string, unknown>)[name]));

/** A text of any length. */
export const text: Check = (value) => typeof value === 'string';
const offset: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const status: Check = (value) => PAINT_STATUSES.some((known) => known === value);

const absentOr =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const possible = absentOr((value) => typeof value === 'boolean');

const difference = shape({ kind: text, own: orNull(text), other: orNull(text) });
const standing = { start: offset, end: offset, status, possible };
const parts = absentOr(list(shape(standing)));
const partner = shape({ quote: text, differences: list(difference) });
const paint = shape({
  statement: text,
  own: shape({ name: text, code: text }),
  other: orNull(shape({ name: text, code: text, published: orNull(text) })),
  claims: list(shape({ id: text, text, ...standing, parts, partners: list(partner) })),
});

/** Whether a message from the background is what this script can paint. */
export function isPagePaint(value: unknown): value is PagePaint {
  return paint(value);
}
