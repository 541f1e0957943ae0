import { useState } from 'preact/hooks';
import type { Issuer } from '../../issuers/model.ts';
import type { WatchRow } from '../../library/find/searchRows.ts';
import { issuerName } from '../../library/statement/issuerNames.ts';
import { requestFinding } from '../../messages/finding.ts';
import { isProblem } from '../../messages/problems.ts';
import { dayWords } from '../words/moments.ts';
import { type MessageKey, message } from '../words/words.ts';
import { askAccess } from './askAccess.ts';

interface WatchFor {
  readonly issuer: Issuer;
  readonly statement: string;
  /** The host that is looked at, for which access is needed. */
  readonly host: string;
  readonly watch: WatchRow | undefined;
}

/** How a watch ended, where it did not end by the reader's own hand. */
const ENDS: Partial<Record<WatchRow['state'], MessageKey>> = {
  found: 'watch_found',
  ended: 'watch_ended',
  permission: 'watch_permission',
};

/** Waiting for an account: begun and ended here. */
export function FinderWatch({ issuer, statement, host, watch }: WatchFor) {
  const [fault, setFault] = useState<MessageKey | null>(null);
  const set = async (on: boolean) => {
    const answer = await requestFinding('counterpart.watch', { statement, issuer: issuer.id, on });
    setFault(isProblem(answer) ? 'problem_unexpected' : null);
  };
  const begin = () => void askAccess(host).then((given) => (given ? set(true) : setFault('watch_refused')));
  const end = watch && ENDS[watch.state];
  return (
    <div class="finder-watch" data-watch={watch?.state ?? 'none'}>
      {watch?.state === 'on' ? (
        <>
          <p role="status">{message('watch_on', host, dayWords(watch.until))}</p>
          <button type="button" class="link" data-action="unwatch" onClick={() => void set(false)}>
            {message('watch_stop')}
          </button>
        </>
      ) : (
        <>
          {end ? <p role="status">{message(end, issuerName(issuer.id, '').name)}</p> : null}
          <button type="button" class="link" data-action="watch" onClick={begin}>
            {message('watch_button')}
          </button>
          <p class="hint">{message('watch_explained', host)}</p>
        </>
      )}
      {fault === null ? null : (
        <p class="fault" role="alert">
          {message(fault, host)}
        </p>
      )}
    </div>
  );
}
