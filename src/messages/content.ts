import * as v from 'valibot';
import { answerer, requester } from './border.ts';
import { pagePaint } from './pagePaint.ts';
import { claimId, nothing } from './shapes.ts';

/**
 * The content script's side of the border, apart from the rest so that the script on every page carries only the
 * validators that it needs.
 */

export { isProblem } from './problems.ts';

export const request = requester<'statement.seen' | 'panel.open'>({
  'statement.seen': pagePaint,
  'panel.open': v.object({ opened: v.boolean() }),
});

export const answer = answerer<'claim.show' | 'page.state' | 'page.paint'>({
  'claim.show': { from: 'extension', shape: v.object({ claim: claimId }) },
  'page.state': { from: 'extension', shape: nothing },
  'page.paint': { from: 'extension', shape: v.object({ paint: pagePaint }) },
});
