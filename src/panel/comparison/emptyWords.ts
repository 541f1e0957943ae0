import type { PairView } from '../../library/views.ts';
import { message } from '../../ui/words/words.ts';
import type { Filter } from './points.ts';

/** What an empty list says: that nothing is so is an answer too. */
export function emptyWords(filter: Filter, pair: PairView): string {
  switch (filter) {
    case 'missing':
      return message('filter_empty_missing', pair.other?.issuerName ?? '');
    case 'differs':
      return message('filter_empty_differs');
    case 'conflict':
      return message('filter_empty_conflict');
    case 'both':
      return message('filter_empty_both');
    case 'only':
      return message('filter_empty_only');
    case 'pending':
    case 'all':
      return message('filter_empty_all');
  }
}
