import { useEffect, useRef, useState } from 'preact/hooks';
import { deleteLibrary } from '../../library/keeping/canary.ts';
import { isPersistent, requestPersistence, storageUsed } from '../../library/keeping/persistence.ts';
import { LibraryProblem } from '../../library/problems.ts';
import { sizeWords, statementsWords, useKeeping } from '../../ui/keeping/keeping.ts';
import { momentWords } from '../../ui/words/moments.ts';
import { countedCapital, type MessageKey, message } from '../../ui/words/words.ts';

/** How much the library holds and takes, whether the browser keeps it, when it was last backed up, and how to delete it. */
export function Storage() {
  const keeping = useKeeping();
  const used = useUsed(keeping?.statements);
  return (
    <section class="storage" aria-labelledby="storage-heading">
      <h2 id="storage-heading">{message('storage_heading')}</h2>
      {keeping === null ? null : (
        <p class="storage-holds">
          {message('storage_holds', statementsWords(keeping.statements))}{' '}
          {used === null ? null : message('storage_used', sizeWords(used))}
        </p>
      )}
      <p class="storage-backup">
        {keeping?.backup
          ? message('storage_backup_last', momentWords(keeping.backup.at))
          : message('storage_backup_never')}
      </p>
      <Persistence />
      <DeleteAll statements={keeping?.statements ?? 0} />
    </section>
  );
}

/** Asked again when the number of statements changes; null until both are known. */
function useUsed(statements: number | undefined): number | null {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    if (statements !== undefined) void storageUsed().then(setUsed);
  }, [statements]);
  return used;
}

type Promised = 'asking' | 'kept' | 'not_kept' | 'refused' | 'unknown';

const PROMISED: Readonly<Record<Promised, MessageKey | null>> = {
  asking: null,
  kept: 'storage_kept',
  not_kept: 'storage_not_kept',
  refused: 'storage_refused',
  unknown: 'storage_unknown',
};

function Persistence() {
  const [promised, setPromised] = useState<Promised>('asking');
  const told = (kept: boolean | null, not: Promised) => setPromised(kept === null ? 'unknown' : kept ? 'kept' : not);
  useEffect(() => void isPersistent().then((kept) => told(kept, 'not_kept')), []);
  const words = PROMISED[promised];
  return (
    <>
      <p class="storage-kept" role="status" data-promised={promised}>
        {words === null ? '' : message(words)}
      </p>
      {promised === 'not_kept' || promised === 'refused' ? (
        <button
          type="button"
          class="link"
          data-action="persist"
          onClick={() => void requestPersistence().then((kept) => told(kept, 'refused'))}
        >
          {message('storage_ask')}
        </button>
      ) : null}
    </>
  );
}

type Deleting = 'no' | 'asked' | 'done' | MessageKey;

function DeleteAll({ statements }: { readonly statements: number }) {
  const [deleting, setDeleting] = useState<Deleting>('no');
  const opener = useRef<HTMLButtonElement>(null);
  const back = (to: Deleting) => {
    setDeleting(to);
    opener.current?.focus();
  };
  const sure = () =>
    deleteLibrary(Date.now()).then(
      () => back('done'),
      (cause: unknown) => {
        console.error(cause);
        back(cause instanceof LibraryProblem ? cause.key : 'problem_unexpected');
      },
    );
  const fault = deleting !== 'no' && deleting !== 'asked' && deleting !== 'done' ? deleting : null;
  return (
    <div class="storage-delete">
      <button
        ref={opener}
        type="button"
        class="link"
        data-action="delete-all"
        aria-expanded={deleting === 'asked'}
        onClick={() => setDeleting(deleting === 'asked' ? 'no' : 'asked')}
      >
        {message('storage_delete')}
      </button>
      {deleting === 'asked' ? <Sure statements={statements} sure={() => void sure()} keep={() => back('no')} /> : null}
      <p role="status">{deleting === 'done' ? message('storage_deleted') : ''}</p>
      {fault === null ? null : (
        <p class="fault" role="alert">
          {message(fault)}
        </p>
      )}
    </div>
  );
}

interface SureOf {
  readonly statements: number;
  readonly sure: () => void;
  readonly keep: () => void;
}

function Sure({ statements, sure, keep }: SureOf) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="notice" aria-labelledby="delete-heading">
      <h3 id="delete-heading" ref={heading} tabIndex={-1}>
        {message('storage_delete_title')}
      </h3>
      <p>{message('storage_delete_text', countedCapital('count_statements_kept', statements))}</p>
      <p class="notice-ways">
        <a href="#backup-heading">{message('storage_delete_backup')}</a>{' '}
        <button type="button" class="link fault" data-action="delete-sure" onClick={sure}>
          {message('storage_delete_sure')}
        </button>{' '}
        <button type="button" class="link" data-action="delete-cancel" onClick={keep}>
          {message('storage_delete_cancel')}
        </button>
      </p>
    </section>
  );
}
