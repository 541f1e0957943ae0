import { useEffect, useState } from 'preact/hooks';
import { checkKeeping, type Keeping, onKeepingNoted } from '../../library/keeping/canary.ts';
import { counted } from '../words/words.ts';

/** How the library is kept, looked at when a page opens and whenever something of it is noted. Null until it is known. */
export function useKeeping(): Keeping | null {
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  useEffect(() => {
    let open = true;
    const look = () =>
      void checkKeeping(Date.now()).then(
        (found) => {
          if (open) setKeeping(found);
        },
        // A library that cannot be opened is told of by what shows it.
        (cause) => console.error(cause),
      );
    look();
    const stop = onKeepingNoted(look);
    return () => {
      open = false;
      stop();
    };
  }, []);
  return keeping;
}

/** "two statements". */
export function statementsWords(count: number): string {
  return counted('count_statements_kept', count);
}

/** Where backups are made and restored, from any page of the extension. */
export const BACKUP_PLACE = 'src/options/index.html#backup-heading';
