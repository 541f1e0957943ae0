import type { PagePaint } from '../messages/contract.ts';
import { MAX_CLAIM_TEXT, MAX_CLAIMS, MAX_DIFFERENCES, MAX_NAME, MAX_PARTNERS, MAX_URL } from '../messages/limits.ts';
import { PAINT_STATUSES } from '../page/statusStyle.ts';

/**
 * The shape of a `PagePaint`, checked by hand: the validators of the messages need a library of two kilobytes, which is
 * much for a script that runs on every page of a site.
 */

type Check = (value: unknown) => boolean;

const text =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const list =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);
const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const offset: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const status: Check = (value) => PAINT_STATUSES.some((known) => known === value);
const name = text(MAX_NAME);
const words = text(MAX_CLAIM_TEXT);
const id = text(MAX_URL + 40);

const difference = shape({ kind: name, own: orNull(words), other: orNull(words) });
const partner = shape({ quote: words, differences: list(difference, MAX_DIFFERENCES) });
const claim = shape({ id, start: offset, end: offset, text: words, status, partners: list(partner, MAX_PARTNERS) });
const paint = shape({
  statement: id,
  own: shape({ name, code: name }),
  other: orNull(shape({ name, code: name, published: orNull(name) })),
  claims: list(claim, MAX_CLAIMS),
});

export function isPagePaint(value: unknown): value is PagePaint {
  return paint(value);
}
