import { useEffect, useId, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ALL_ISSUERS } from '../issuers/all.ts';
import { originsOf } from '../issuers/origins.ts';
import type { PageWordRow } from '../library/schema.ts';
import { issuerName } from '../library/statement/issuerNames.ts';
import { requestPages } from '../messages/pages.ts';
import { isProblem } from '../messages/problems.ts';
import { askAccessTo } from '../ui/finder/askAccess.ts';
import { isReal } from '../ui/pair/issuerChoice.ts';
import { type MessageKey, message } from '../ui/words/words.ts';
import { type OpenPage, useOpenPage, usePageWord } from './openPage.ts';
import { useUnreadSite } from './siteLeave.ts';

interface ThisPageOf {
  /** The popup's own address. */
  readonly address: string;
  /** Whether the open page is a statement that the library holds. */
  readonly isStatement: boolean;
}

/** What the reader can say of the open page, and the way to the options: below all else. */
export function ThisPage({ address, isStatement }: ThisPageOf) {
  const page = useOpenPage(address);
  const word = usePageWord(page?.url);
  const site = useUnreadSite(page?.url);
  // The browser lets us read a page that is nobody's for as long as the popup was opened on it.
  const tab = page?.tab;
  const url = page?.url;
  const called = word?.issuer ?? null;
  useEffect(() => {
    if (tab !== undefined && url !== undefined && called !== null) void requestPages('page.resume', { tab, url });
  }, [tab, url, called]);
  return (
    <footer class="this-page">
      {site === null ? null : (
        <div class="this-page-part" data-site={site.issuer.id}>
          <p>
            {message(site.why === 'off' ? 'this_page_site_off' : 'this_page_site', issuerName(site.issuer.id, '').name)}
          </p>
          {site.why === 'off' ? null : (
            <button
              type="button"
              class="button"
              data-action="allow-site"
              onClick={() => void askAccessTo(originsOf(site.issuer))}
            >
              {message('this_page_allow')}
            </button>
          )}
        </div>
      )}
      {page === null || word === undefined ? null : (
        <PageWord key={page.url} page={page} word={word} isStatement={isStatement} />
      )}
      <button type="button" class="link" data-action="options" onClick={() => void browser.runtime.openOptionsPage()}>
        {message('open_options')}
      </button>
    </footer>
  );
}

interface PageWordOf {
  readonly page: OpenPage;
  readonly word: PageWordRow | null;
  readonly isStatement: boolean;
}

function PageWord({ page, word, isStatement }: PageWordOf) {
  const [fault, setFault] = useState<MessageKey | null>(null);
  const { tab, url, title } = page;
  const tell = (answer: object) => setFault(isProblem(answer) ? answer.problem : null);
  const say = (issuer: string | null) => void requestPages('page.word', { tab, url, title, issuer }).then(tell);
  return (
    <div class="this-page-part">
      {word !== null ? (
        <p role="status">
          {word.issuer === null
            ? message('this_page_refused')
            : message('this_page_treated', issuerName(word.issuer, '').name)}{' '}
          <button
            type="button"
            class="link"
            data-action="undo-word"
            onClick={() => void requestPages('page.wordless', { tab, url }).then(tell)}
          >
            {message('this_page_undo')}
          </button>
        </p>
      ) : isStatement ? (
        <button type="button" class="link" data-action="not-a-statement" onClick={() => say(null)}>
          {message('this_page_not')}
        </button>
      ) : (
        <TreatAs say={say} />
      )}
      {fault === null ? null : (
        <p class="fault" role="alert">
          {message(fault)}
        </p>
      )}
    </div>
  );
}

/** The choice of whose statement the open page is; folded, for most pages are none. */
function TreatAs({ say }: { readonly say: (issuer: string) => void }) {
  const id = useId();
  const [issuer, setIssuer] = useState('');
  const [missing, setMissing] = useState(false);
  const treat = (event: Event) => {
    event.preventDefault();
    setMissing(issuer === '');
    if (issuer !== '') say(issuer);
  };
  return (
    <details>
      <summary>{message('this_page')}</summary>
      <form class="paste" onSubmit={treat} noValidate>
        <label for={id}>{message('this_page_is')}</label>
        <select
          id={id}
          name="treat-as"
          value={issuer}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-fault` : undefined}
          onChange={(event) => setIssuer(event.currentTarget.value)}
        >
          <option value="">{message('this_page_choose')}</option>
          {CHOICES.map(({ id: value, party, code }) => (
            <option key={value} value={value}>
              {code} {issuerName(value, party).name}
            </option>
          ))}
        </select>
        {missing ? (
          <p class="fault" role="alert" id={`${id}-fault`}>
            {message('problem_unknown_issuer')}
          </p>
        ) : null}
        <button type="submit" class="button" data-action="treat">
          {message('this_page_treat')}
        </button>
      </form>
    </details>
  );
}

const CHOICES = ALL_ISSUERS.filter(isReal).sort((a, b) => (a.code === b.code ? 0 : a.code < b.code ? -1 : 1));
