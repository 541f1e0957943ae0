import { useId, useState } from 'preact/hooks';
import type { Issuer } from '../../issuers/model.ts';
import { issuerName } from '../../library/statement/issuerNames.ts';
import { requestPages } from '../../messages/pages.ts';
import { isProblem } from '../../messages/problems.ts';
import { askAccessTo } from '../../ui/finder/askAccess.ts';
import { momentWords } from '../../ui/words/moments.ts';
import { type MessageKey, message } from '../../ui/words/words.ts';
import type { Settings } from '../settings.ts';
import { missingOf, type Reading, readingOf } from './issuerGroups.ts';

const WORDS: Record<Reading, MessageKey> = {
  reads: 'options_reads',
  some: 'options_some',
  asks: 'options_asks',
  off: 'options_off',
};

/** One issuer: its name and sites, whether its pages are read, and when its list was. */
export function IssuerRow({ issuer, settings }: { readonly issuer: Issuer; readonly settings: Settings }) {
  const id = useId();
  const { name } = issuerName(issuer.id, issuer.party);
  const [fault, setFault] = useState<MessageKey | null>(null);
  const reading = readingOf(issuer, settings);
  const readAt = settings.read.get(issuer.id);
  const switchTo = async (on: boolean) => {
    const answer = await requestPages('issuers.switch', { issuers: [issuer.id], on });
    setFault(isProblem(answer) ? answer.problem : null);
  };
  const ask = () => {
    setFault(null);
    const missing = missingOf([issuer], settings.allowed);
    void askAccessTo(missing).then((given) => setFault(given ? null : 'options_declined'));
  };
  return (
    <li class="issuer" data-issuer={issuer.id} data-reading={reading}>
      <label class="issuer-on" for={`${id}-on`}>
        <input
          id={`${id}-on`}
          type="checkbox"
          checked={reading !== 'off'}
          indeterminate={reading === 'asks'}
          aria-describedby={`${id}-state`}
          onChange={(event) => void switchTo(event.currentTarget.checked)}
        />
        <span class="issuer-name">
          <abbr class="code">{issuer.code}</abbr> {name}
        </span>
      </label>
      <p id={`${id}-state`} class="issuer-state">
        {message(WORDS[reading])}
      </p>
      {reading === 'asks' || reading === 'some' ? (
        <button
          type="button"
          class="link"
          data-action="allow"
          aria-label={message('options_allow_label', name)}
          onClick={ask}
        >
          {message('options_allow')}
        </button>
      ) : null}
      <p class="hint issuer-sites">
        {[...issuer.hosts, ...(issuer.families ?? []).map((family) => `*.${family}`)].join(', ')}
      </p>
      {readAt === undefined ? null : (
        <p class="hint issuer-list">{message('options_list_read', momentWords(readAt))}</p>
      )}
      {fault === null ? null : (
        <p class="fault" role="alert">
          {message(fault)}
        </p>
      )}
    </li>
  );
}
