import { useEffect, useState } from 'preact/hooks';
import { checkKeeping, type Keeping, onKeepingNoted } from '../../library/keeping/canary.ts';
import { locale } from '../words/locale.ts';
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

const MEGABYTE = 1_000_000;

/** "12.5 MB", as the reader's country writes it. */
export function sizeWords(bytes: number): string {
  const size = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale(), size).format(bytes / MEGABYTE);
}

/** Where backups are made and restored, from any page of the extension. */
export const BACKUP_PLACE = 'src/options/index.html#backup-heading';
