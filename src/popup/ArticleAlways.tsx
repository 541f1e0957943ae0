import { useState } from 'preact/hooks';
import { originOf } from '../issuers/origins.ts';
import { stopAlways, useAlwaysSites } from '../ui/article/alwaysSites.ts';
import { askAccess } from '../ui/finder/askAccess.ts';
import { message } from '../ui/words/words.ts';

/** Asks for this one site, so that its articles are read whenever they are opened; and gives it back. */
export function ArticleAlways({ host }: { readonly host: string }) {
  const sites = useAlwaysSites();
  const [declined, setDeclined] = useState(false);
  if (sites === null) return null;
  if (sites.includes(originOf(host)))
    return (
      <p class="hint">
        {message('article_always_on', host)}{' '}
        <button type="button" class="link" data-action="always-stop" onClick={() => stopAlways(originOf(host))}>
          {message('article_always_stop')}
        </button>
      </p>
    );
  return (
    <>
      <button
        type="button"
        class="link"
        data-action="always"
        onClick={() => void askAccess(host).then((given) => setDeclined(!given))}
      >
        {message('article_always', host)}
      </button>
      {declined ? <p class="hint">{message('article_always_declined')}</p> : null}
    </>
  );
}
