import type { PlainRules } from '../messages/contract.ts';
import type { ReadingRules } from '../page/take/take.ts';
import { list, orNull, shape, text } from './paintShape.ts';

const texts = list(text);
const optional = (value: unknown): boolean => value === undefined || texts(value);
const markup = shape({ title: texts, published: texts, body: texts, lead: optional, drop: optional });
const answered = shape({
  rules: orNull(shape({ markups: list(markup), wrapping: list(shape({ source: text, flags: text })) })),
});

/** Whether an answer to `page.rules` is one. */
export function isRulesAnswer(value: unknown): value is { readonly rules: PlainRules | null } {
  return answered(value);
}

/** The rules with their patterns, which cannot cross the border as such. They are the extension's own, and none of the page's. */
export function readingRules({ markups, wrapping }: PlainRules): ReadingRules {
  return { markups, wrapping: wrapping.map(({ source, flags }) => new RegExp(source, flags)) };
}
