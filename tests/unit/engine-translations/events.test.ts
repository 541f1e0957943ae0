import { expect, it } from 'vitest';
import { findingIn } from './events.ts';

/**
 * The least share of hand-set links found, and of found links that are right, a little below what was measured when the list was last
 * extended. They are raised with a list, and lowered only with a reason given here.
 */
const LEAST = [
  { language: 'fr', found: 0.75, right: 0.88 },
  { language: 'de', found: 0.6, right: 0.9 },
  { language: 'es', found: 0.58, right: 0.9 },
] as const;

it.each(LEAST)('links set by hand are found between English and $language', ({ language, found, right }) => {
  const finding = findingIn(language);
  expect(finding.right).toBeGreaterThan(25);
  expect(finding.hits / finding.right, finding.faults.join('\n')).toBeGreaterThanOrEqual(found);
  expect(finding.hits / finding.said, finding.faults.join('\n')).toBeGreaterThanOrEqual(right);
});
