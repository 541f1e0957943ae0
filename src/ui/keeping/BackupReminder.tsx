import browser from 'webextension-polyfill';
import { isBackupDue } from '../../library/keeping/canary.ts';
import { dayWords } from '../words/moments.ts';
import { message } from '../words/words.ts';
import { BACKUP_PLACE, statementsWords, useKeeping } from './keeping.ts';

/** Calls a backup to mind where none was made for long. Quiet: it stands on the library's page and in the options, and nowhere else. */
export function BackupReminder({ now = Date.now() }: { readonly now?: number }) {
  const keeping = useKeeping();
  if (!keeping || keeping.loss || !isBackupDue(keeping, now)) return null;
  const held = statementsWords(keeping.statements);
  return (
    <section class="notice backup-due" aria-labelledby="backup-due-heading">
      <h2 id="backup-due-heading">{message('backup_due_title')}</h2>
      <p>
        {keeping.backup
          ? message('backup_due_text', held, dayWords(keeping.backup.at))
          : message('backup_due_never', held)}{' '}
        <a href={browser.runtime.getURL(BACKUP_PLACE)}>{message('backup_go')}</a>
      </p>
    </section>
  );
}
