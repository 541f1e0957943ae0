import * as v from 'valibot';
import { VERDICTS } from '../library/judgement/verdicts.ts';
import { answerer, requester } from './border.ts';
import { MAX_BODY, MAX_CLAIMS } from './limits.ts';
import { address, pageTexts } from './pageTexts.ts';
import { claimAnchor, noteWords, remarkChange, remarkRow, said } from './remarkShapes.ts';
import { claimId, name, statementId } from './shapes.ts';

/** The border of the extension's own pages and of its worker. The content script's is `content/link.ts`. */

const anchor = v.picklist(['found', 'moved', 'ambiguous', 'missing']);
const verdict = v.picklist(VERDICTS);
const anchors = v.pipe(
  v.record(claimId, anchor),
  v.check((all) => Object.keys(all).length <= MAX_CLAIMS),
);

type Judging = 'claims.judge' | 'word.judge' | 'claim.remark' | 'note.change' | 'remarks.change' | 'claims.shared';

/** Asks something that concerns comparisons, or the page in a tab. */
export const request = requester<
  Judging | 'counterpart.pasted' | 'claim.show' | 'page.state' | 'page.paint' | 'claim.focus'
>({
  'counterpart.pasted': v.object({ statement: statementId }),
  'claims.judge': v.object({ before: v.nullable(verdict) }),
  'word.judge': v.object({ before: v.nullable(verdict) }),
  'claim.remark': remarkChange,
  'note.change': remarkChange,
  'remarks.change': remarkChange,
  'claims.shared': v.object({ shared: v.pipe(v.array(name), v.maxLength(MAX_CLAIMS)) }),
  'claim.show': v.object({ anchor }),
  'page.state': v.object({ recognised: v.boolean(), statement: v.nullable(statementId), anchors }),
  'page.paint': v.object({ painted: v.boolean() }),
  'claim.focus': v.object({ shown: v.boolean() }),
});

const pasted = v.pipe(v.string(), v.maxLength(MAX_BODY, 'problem_text_too_long'));

/** Answers it. */
export const answer = answerer<Judging | 'statement.seen' | 'counterpart.pasted' | 'panel.open' | 'claim.focus'>({
  'statement.seen': { from: 'content', shape: v.object({ url: address, texts: pageTexts }) },
  'counterpart.pasted': {
    from: 'extension',
    shape: v.object({ statement: statementId, issuer: name, text: pasted }),
  },
  'claims.judge': {
    from: 'extension',
    shape: v.object({
      statement: statementId,
      claim: claimId,
      other: statementId,
      partner: claimId,
      verdict: v.nullable(verdict),
    }),
  },
  'word.judge': {
    from: 'extension',
    shape: v.object({
      statement: statementId,
      own: claimAnchor,
      other: statementId,
      partner: claimAnchor,
      verdict: v.nullable(verdict),
    }),
  },
  'claim.remark': { from: 'extension', shape: v.object({ statement: statementId, claim: claimId, said }) },
  'note.change': { from: 'extension', shape: v.object({ of: remarkRow, ...noteWords }) },
  'remarks.change': { from: 'extension', shape: remarkChange },
  'claims.shared': {
    from: 'extension',
    shape: v.object({ statement: statementId, claim: claimId, other: statementId, partner: claimId }),
  },
  'panel.open': { from: 'content', shape: v.object({ statement: statementId, claim: v.nullable(claimId) }) },
  'claim.focus': { from: 'extension', shape: v.object({ statement: statementId, claim: claimId }) },
});
