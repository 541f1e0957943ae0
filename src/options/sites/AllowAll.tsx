import { useState } from 'preact/hooks';
import type { Issuer } from '../../issuers/model.ts';
import { askAccessTo } from '../../ui/finder/askAccess.ts';
import { countedCapital, message } from '../../ui/words/words.ts';
import type { Settings } from '../settings.ts';
import { missingOf, type Reading, readingOf } from './issuerGroups.ts';

/** One question for all the sites that are not read yet, and in plain words what it is for. */
export function AllowAll({ issuers, settings }: { readonly issuers: readonly Issuer[]; readonly settings: Settings }) {
  const [declined, setDeclined] = useState(false);
  const inState = (...states: readonly Reading[]) =>
    issuers.filter((issuer) => states.includes(readingOf(issuer, settings)));
  const asking = inState('asks', 'some');
  const ask = () => {
    setDeclined(false);
    void askAccessTo(missingOf(asking, settings.allowed)).then((given) => setDeclined(!given));
  };
  return (
    <section class="all" aria-labelledby="all-heading">
      <h2 id="all-heading">{message('options_all_heading')}</h2>
      <p role="status">
        {countedCapital('count_read', inState('reads').length)} {countedCapital('count_asking', asking.length)}
      </p>
      {asking.length === 0 ? null : (
        <>
          <p>{message('options_all_text')}</p>
          <p class="all-ways">
            <button type="button" class="button" data-action="allow-all" onClick={ask}>
              {message('options_all_button')}
            </button>
            <a href="#issuers-heading">{message('options_single')}</a>
          </p>
        </>
      )}
      {declined ? (
        <p class="fault" role="alert">
          {message('options_declined')}
        </p>
      ) : null}
    </section>
  );
}
