import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { isPersistent, storageUsed } from '../library/keeping/persistence.ts';
import { BACKUP_PLACE, sizeWords, statementsWords, useKeeping } from '../ui/keeping/keeping.ts';
import { dayWords } from '../ui/words/moments.ts';
import { message } from '../ui/words/words.ts';

/** How much the library holds and takes, whether the browser keeps it, when it was last backed up; the rest stands in the options. */
export function KeepingLine() {
  const keeping = useKeeping();
  const [used, setUsed] = useState<number | null>(null);
  const [persistent, setPersistent] = useState<boolean | null>(null);
  useEffect(() => {
    void storageUsed().then(setUsed);
    void isPersistent().then(setPersistent);
  }, []);
  if (keeping === null) return null;
  return (
    <p class="hint keeping">
      {message('storage_holds', statementsWords(keeping.statements))}{' '}
      {used === null ? null : `${message('storage_used', sizeWords(used))} `}
      {persistent === null ? null : `${message(persistent ? 'storage_kept' : 'storage_not_kept')} `}
      {keeping.backup ? message('storage_backup_last', dayWords(keeping.backup.at)) : message('storage_backup_never')}{' '}
      <a href={browser.runtime.getURL(BACKUP_PLACE)}>{message('reading_storage')}</a>
    </p>
  );
}
