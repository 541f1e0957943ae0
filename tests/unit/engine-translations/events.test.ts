import { expect, it } from 'vitest';
import { EARLIER, findingIn, LATER } from './events.ts';

/**
 * The least share of hand-set links found, and of found links that are right, a little below what was measured when the list was last
 * extended. They are raised with a list, and lowered only with a reason given here. Of the events told later only the share found counts
 * for how well unknown statements are read.
 */
const LEAST = [
  { language: 'fr', files: EARLIER, links: 27, found: 0.88, right: 0.92 },
  { language: 'de', files: EARLIER, links: 30, found: 0.93, right: 0.92 },
  { language: 'es', files: EARLIER, links: 28, found: 0.89, right: 0.92 },
  { language: 'ja', files: EARLIER, links: 31, found: 0.93, right: 0.95 },
  { language: 'pt', files: EARLIER, links: 32, found: 0.96, right: 0.95 },
  { language: 'ru', files: EARLIER, links: 27, found: 0.88, right: 0.92 },
  { language: 'uk', files: EARLIER, links: 31, found: 0.93, right: 0.95 },
  { language: 'fr', files: LATER, links: 13, found: 0.84, right: 0.85 },
  { language: 'de', files: LATER, links: 13, found: 0.53, right: 0.85 },
  { language: 'es', files: LATER, links: 14, found: 0.78, right: 0.85 },
  { language: 'ja', files: LATER, links: 14, found: 0.64, right: 0.88 },
  { language: 'pt', files: LATER, links: 14, found: 0.85, right: 0.88 },
  { language: 'ru', files: LATER, links: 12, found: 0.66, right: 0.88 },
  { language: 'uk', files: LATER, links: 15, found: 0.8, right: 0.88 },
] as const;

it.each(LEAST)('links set by hand are found between English and $language in $files', (least) => {
  const finding = findingIn(least.language, least.files);
  expect(finding.right).toBe(least.links);
  expect(finding.hits / finding.right, finding.faults.join('\n')).toBeGreaterThanOrEqual(least.found);
  expect(finding.hits / finding.said, finding.faults.join('\n')).toBeGreaterThanOrEqual(least.right);
});
