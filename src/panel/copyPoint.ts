import type { ClaimView, StatementView } from '../library/views.ts';
import { dateWords, message } from '../ui/words.ts';
import { officialLink } from './officialLink.ts';

/**
 * A claim as a quotation with its source, ready to paste: the words as they stand, who published them where and when, and the address that
 * leads to the words.
 */
export function quotationOf(statement: StatementView, claim: ClaimView): string {
  const { issuerName, title, published } = statement;
  const source = [
    issuerName,
    ...(title === '' ? [] : [message('export_quoted', title)]),
    ...(published === null ? [] : [dateWords(published)]),
  ].join(', ');
  const address = officialLink(statement, claim);
  return [message('export_quoted', claim.text), `— ${source}`, ...(address === null ? [] : [address])].join('\n');
}
