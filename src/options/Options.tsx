import { useState } from 'preact/hooks';
import { ALL_ISSUERS } from '../issuers/all.ts';
import type { Issuer } from '../issuers/model.ts';
import { LibraryLink } from '../ui/addresses/LibraryLink.tsx';
import { BackupReminder } from '../ui/keeping/BackupReminder.tsx';
import { LibraryReach } from '../ui/keeping/LibraryReach.tsx';
import { LostLibrary } from '../ui/keeping/LostLibrary.tsx';
import { UntoldRestore } from '../ui/keeping/UntoldRestore.tsx';
import { Notice } from '../ui/Notice.tsx';
import { isReal } from '../ui/pair/issuerChoice.ts';
import { countedCapital, type MessageKey, message } from '../ui/words/words.ts';
import { Appearance } from './appearance/Appearance.tsx';
import type { Settings, SettingsStore } from './settings.ts';
import { AllowAll } from './sites/AllowAll.tsx';
import { ArticleSites } from './sites/ArticleSites.tsx';
import { IssuerRow } from './sites/IssuerRow.tsx';
import { issuerGroups } from './sites/issuerGroups.ts';
import { PageWords } from './sites/PageWords.tsx';
import { Touched } from './sites/Touched.tsx';
import { Watches } from './sites/Watches.tsx';
import { Backup } from './storage/Backup.tsx';
import { Storage } from './storage/Storage.tsx';

interface OptionsOf {
  readonly store: SettingsStore;
  readonly issuers?: readonly Issuer[];
}

/** Whose pages are read, what the reader has said of single pages, how all looks, and what the extension may touch. */
export function Options({ store, issuers = ALL_ISSUERS.filter(isReal) }: OptionsOf) {
  const settings = store.settings.value;
  return (
    <main class="options" data-state={typeof settings === 'string' ? settings : 'ready'}>
      <header>
        <h1>{message('options_heading')}</h1>
        <LibraryLink />
        {typeof settings === 'string' ? null : <Contents />}
      </header>
      <LibraryReach />
      {settings === 'loading' ? (
        <p class="waiting" role="status">
          {message('state_loading')}
        </p>
      ) : settings === 'failed' ? (
        <Notice title={message('state_library_title')} text={message('state_library_text')}>
          <button type="button" class="button" onClick={store.retry}>
            {message('state_retry')}
          </button>
        </Notice>
      ) : (
        <>
          <LostLibrary here />
          <UntoldRestore />
          <BackupReminder />
          <Watches />
          <section class="whose" aria-labelledby="whose-heading">
            <h2 id="whose-heading">{message('options_whose')}</h2>
            <p>{message('options_intro')}</p>
            <p class="hint">{message('options_privacy')}</p>
          </section>
          <AllowAll issuers={issuers} settings={settings} />
          <ArticleSites />
          <PageWords words={settings.words} />
          <Appearance />
          <Storage />
          <Backup />
          <Touched />
          <Issuers issuers={issuers} settings={settings} />
        </>
      )}
    </main>
  );
}

/** The parts of the page, by the ids of their headings. */
const PARTS: readonly { readonly id: string; readonly words: MessageKey }[] = [
  { id: 'whose-heading', words: 'options_whose' },
  { id: 'sites-heading', words: 'options_sites' },
  { id: 'words-heading', words: 'options_words' },
  { id: 'appearance-heading', words: 'appearance_heading' },
  { id: 'storage-heading', words: 'storage_heading' },
  { id: 'backup-heading', words: 'backup_heading' },
  { id: 'touched-heading', words: 'touched_heading' },
  { id: 'issuers-heading', words: 'options_issuers' },
];

/** The way to each part. The list of issuers is the longest by far, and so the last. */
function Contents() {
  return (
    <nav aria-label={message('options_contents')}>
      <ul class="contents">
        {PARTS.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`}>{message(words)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Issuers({ issuers, settings }: { readonly issuers: readonly Issuer[]; readonly settings: Settings }) {
  const [search, setSearch] = useState('');
  const groups = issuerGroups(issuers, search);
  const found = groups.reduce((sum, group) => sum + group.issuers.length, 0);
  return (
    <section class="issuers" aria-labelledby="issuers-heading">
      <h2 id="issuers-heading">{message('options_issuers')}</h2>
      <search>
        <label for="issuer-search">{message('options_search')}</label>
        <input
          id="issuer-search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <p class="hint" role="status">
          {countedCapital('count_issuers', found)}
        </p>
      </search>
      {found === 0 ? (
        <Notice title={message('options_none_title', search.trim())} text={message('options_none_text')}>
          <button type="button" class="button" onClick={() => setSearch('')}>
            {message('options_none_clear')}
          </button>
        </Notice>
      ) : (
        groups.map((group) => (
          <section key={group.party} class="group" aria-labelledby={`group-${group.party}`}>
            <h3 id={`group-${group.party}`}>{group.name}</h3>
            <ul>
              {group.issuers.map((issuer) => (
                <IssuerRow key={issuer.id} issuer={issuer} settings={settings} />
              ))}
            </ul>
          </section>
        ))
      )}
    </section>
  );
}
