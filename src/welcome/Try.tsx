import { useState } from 'preact/hooks';
import { type MessageKey, message } from '../ui/words/words.ts';
import type { Ways } from './Welcome.tsx';

/** The last screen: the sample, and where the rest is found. */
export function Try({ sample }: Pick<Ways, 'sample'>) {
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<MessageKey | null>(null);
  const open = async (what: 'comparison' | 'article') => {
    if (working) return;
    setWorking(true);
    setTrouble(null);
    setTrouble(await sample(what));
    setWorking(false);
  };
  return (
    <>
      <p>{message('welcome_try_text')}</p>
      <p class="welcome-ways">
        <button
          type="button"
          class="button"
          data-action="sample"
          aria-disabled={working}
          onClick={() => void open('comparison')}
        >
          {message(working ? 'welcome_try_working' : 'welcome_try_button')}
        </button>{' '}
        <button
          type="button"
          class="link"
          data-action="sample-article"
          aria-disabled={working}
          onClick={() => void open('article')}
        >
          {message('welcome_try_article')}
        </button>
      </p>
      {trouble === null ? null : (
        <p class="fault" role="alert">
          {message(trouble)}
        </p>
      )}
      <p class="hint">{message('welcome_try_keys')}</p>
    </>
  );
}
