import { siteName } from '../../issuers/otherSites.ts';
import { stopAlways, useAlwaysSites } from '../../ui/article/alwaysSites.ts';
import { message } from '../../ui/words/words.ts';

/** The news sites whose articles are read whenever they are opened, each to be given back. */
export function ArticleSites() {
  const sites = useAlwaysSites() ?? [];
  return (
    <section class="words" aria-labelledby="sites-heading">
      <h2 id="sites-heading">{message('options_sites')}</h2>
      {sites.length === 0 ? <p class="hint">{message('options_sites_none')}</p> : null}
      <ul>
        {sites.map((site) => (
          <li key={site} class="word" data-site={siteName(site)}>
            {siteName(site)}{' '}
            <button
              type="button"
              class="link"
              data-action="site-stop"
              aria-label={message('options_site_stop', siteName(site))}
              onClick={() => stopAlways(site)}
            >
              {message('article_always_stop')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
