import browser, { type Permissions } from 'webextension-polyfill';
import { ALL_ISSUERS } from '../../issuers/all.ts';
import { originsOf } from '../../issuers/origins.ts';
import { issuerName } from '../../library/statement/issuerNames.ts';
import { useHeldPermissions } from '../../ui/heldPermissions.ts';
import { capital, counted, listed, message } from '../../ui/words/words.ts';
import { permissionWords } from './touchedWords.ts';

/** What the browser allows the extension now. */
interface Held {
  readonly permissions: readonly string[];
  /** Match patterns that it cannot be without, and those that the reader has given. */
  readonly required: readonly string[];
  readonly given: readonly string[];
}

/** What the extension may touch, why, and a way to take back each that it can do without. */
export function Touched() {
  const held = useHeld();
  const takeBack = (origins: readonly string[]) =>
    void browser.permissions.remove({ origins: [...origins] }).catch(() => false);
  return (
    <section class="touched" aria-labelledby="touched-heading">
      <h2 id="touched-heading">{message('touched_heading')}</h2>
      <p class="hint">{message('touched_intro')}</p>
      <h3>{message('touched_given')}</h3>
      {held.given.length === 0 ? <p class="hint">{message('touched_given_none')}</p> : null}
      <ul>
        {held.given.map((origin) => (
          <li key={origin} data-origin={origin}>
            <span class="touched-name">{siteOf(origin)}</span>
            <span>{originWords(origin)}</span>
            <button
              type="button"
              class="link"
              data-action="take-back"
              aria-label={message('touched_take_back_label', siteOf(origin))}
              onClick={() => takeBack([origin])}
            >
              {message('touched_take_back')}
            </button>
          </li>
        ))}
      </ul>
      {held.given.length < 2 ? null : (
        <button type="button" class="link" data-action="take-all-back" onClick={() => takeBack(held.given)}>
          {message('touched_take_all_back')}
        </button>
      )}
      <h3>{message('touched_always')}</h3>
      <p class="hint">{message('touched_always_hint')}</p>
      <ul>
        {held.permissions.map((name) => (
          <li key={name} data-permission={name}>
            <span class="touched-name">{name}</span>
            <span>{message(permissionWords(name))}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{capital(counted('count_touched_sites', held.required.length))}</summary>
        <ul>
          {held.required.map((origin) => (
            <li key={origin} data-origin={origin}>
              <span class="touched-name">{siteOf(origin)}</span>
              <span>{originWords(origin)}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const NOTHING_HELD: Held = { permissions: [], required: [], given: [] };

function useHeld(): Held {
  const held = useHeldPermissions();
  return held === null ? NOTHING_HELD : heldOf(held);
}

function heldOf({ permissions = [], origins = [] }: Permissions.AnyPermissions): Held {
  const { host_permissions: hosts = [], content_scripts: scripts = [] } = browser.runtime.getManifest() as {
    host_permissions?: string[];
    content_scripts?: { matches: string[] }[];
  };
  const always = new Set([...hosts, ...scripts.flatMap(({ matches }) => matches)]);
  return {
    // Firefox lists rights of its own making too, which no manifest can ask for.
    permissions: permissions.filter((name) => !name.startsWith('internal:')).sort(),
    required: origins.filter((origin) => always.has(origin)).sort(),
    given: origins.filter((origin) => !always.has(origin)).sort(),
  };
}

/** `www.state.gov` of its match pattern. */
function siteOf(origin: string): string {
  return origin.replace(/^[^:]+:\/\//, '').replace(/\/\*$/, '');
}

/** Why a site may be read: whose statements stand there, or the articles that the reader wants read always. */
function originWords(origin: string): string {
  const names = ALL_ISSUERS.filter((issuer) => originsOf(issuer).includes(origin)).map(
    ({ id }) => issuerName(id, '').name,
  );
  return names.length === 0 ? message('touched_site_news') : message('touched_site_issuer', listed(names));
}
