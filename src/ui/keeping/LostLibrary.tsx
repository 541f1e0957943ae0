import browser from 'webextension-polyfill';
import { settleLoss } from '../../library/keeping/canary.ts';
import { dayWords } from '../words/moments.ts';
import { message } from '../words/words.ts';
import { BACKUP_PLACE, statementsWords, useKeeping } from './keeping.ts';

/**
 * Tells that the browser lost the library, and offers the last backup. Nothing to show where it did not.
 * @param here whether backups are restored further down on the same page.
 */
export function LostLibrary({ here = false }: { readonly here?: boolean }) {
  const keeping = useKeeping();
  if (!keeping?.loss) return null;
  const { loss, backup } = keeping;
  const lost = statementsWords(loss.statements);
  return (
    <section class="notice lost-library" aria-labelledby="lost-heading">
      <h2 id="lost-heading">{message('lost_title')}</h2>
      <p role="status">
        {backup
          ? message('lost_text_backup', lost, dayWords(backup.at), statementsWords(backup.statements))
          : message('lost_text', lost)}
      </p>
      <p class="notice-ways">
        {here ? (
          <a class="button" href="#backup-file">
            {message('lost_restore')}
          </a>
        ) : (
          <a class="button" href={browser.runtime.getURL(BACKUP_PLACE)} target="_blank" rel="noreferrer">
            {message('lost_restore')}
          </a>
        )}{' '}
        <button type="button" class="link" data-action="settle-loss" onClick={() => void settleLoss()}>
          {message('lost_dismiss')}
        </button>
      </p>
    </section>
  );
}
