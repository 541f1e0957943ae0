import browser from 'webextension-polyfill';
import { ISSUERS } from '../../issuers/index.ts';
import { issuerName } from '../../library/statement/issuerNames.ts';
import { comparisonAddress } from '../addresses/comparisonAddress.ts';
import { libraryAddress } from '../addresses/libraryAddress.ts';
import { Notice } from '../Notice.tsx';
import { message } from '../words/words.ts';
import { isReal } from './issuerChoice.ts';
import type { Standing } from './standing.ts';

interface NoticeOf {
  readonly standing: Exclude<Standing, { readonly state: 'pair' }>;
  /** The popup is opened on a page, and so sees its address; the panel stands beside any page. */
  readonly room: 'popup' | 'panel';
  readonly retry: () => void;
}

/** What popup and panel say while there is no statement to show. */
export function StandingNotice({ standing, room, retry }: NoticeOf) {
  switch (standing.state) {
    case 'loading':
      return (
        <p class="notice waiting" role="status">
          {message('state_loading')}
        </p>
      );
    case 'hidden':
      return (
        <Notice
          title={message('state_hidden_title')}
          text={message(room === 'popup' ? 'state_hidden_text_popup' : 'state_hidden_text')}
        />
      );
    case 'none':
      return <NoReadout />;
    case 'library':
      return (
        <Notice title={message('state_library_title')} text={message('state_library_text')}>
          <button type="button" class="button" onClick={retry}>
            {message('state_retry')}
          </button>
        </Notice>
      );
    case 'reload':
      return (
        <Notice title={message('state_reload_title')} text={message('state_reload_text')}>
          <ReloadButton tab={standing.tab} />
        </Notice>
      );
    case 'slow':
      return (
        <Notice title={message('state_slow_title')} text={message('state_slow_text')}>
          <ReloadButton tab={standing.tab} />
        </Notice>
      );
    case 'misnamed':
    case 'gone':
    case 'unpaired':
      return <NamedNotice standing={standing} />;
  }
}

type Misnamed = Extract<Standing, { readonly state: 'misnamed' | 'gone' | 'unpaired' }>;

/** Why a comparison in a tab of its own cannot be shown, and where to go on. */
function NamedNotice({ standing }: { readonly standing: Misnamed }) {
  if (standing.state === 'unpaired') {
    const { own, other } = standing.pair;
    return (
      <Notice alone title={message('state_unpaired_title')} text={message('state_unpaired_text', own.issuerName)}>
        <a class="button" href={comparisonAddress(own.id, other?.id)}>
          {message('state_unpaired_link')}
        </a>
      </Notice>
    );
  }
  const words = standing.state === 'gone' ? 'state_gone_text' : 'state_misnamed_text';
  return (
    <Notice
      alone
      title={message(standing.state === 'gone' ? 'state_gone_title' : 'state_misnamed_title')}
      text={message(words)}
    >
      <a class="button" href={libraryAddress()}>
        {message('state_gone_link')}
      </a>
    </Notice>
  );
}

function ReloadButton({ tab }: { readonly tab: number }) {
  return (
    <button type="button" class="button" onClick={() => void browser.tabs.reload(tab)}>
      {message('state_reload_button')}
    </button>
  );
}

function NoReadout() {
  return (
    <Notice title={message('state_none_title')} text={message('state_none_text')}>
      <ul class="sites" aria-label={message('state_none_sites')}>
        {ISSUERS.filter(isReal).map(({ id, party, code, hosts }) => (
          <li key={id}>
            <a href={`https://${hosts[0]}/`} target="_blank" rel="noreferrer">
              <abbr class="code">{code}</abbr> {issuerName(id, party).name}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
