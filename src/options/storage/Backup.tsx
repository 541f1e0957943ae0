import { useEffect, useRef } from 'preact/hooks';
import { statementsWords } from '../../ui/keeping/keeping.ts';
import { digits } from '../../ui/words/locale.ts';
import { message } from '../../ui/words/words.ts';
import { BackupPreview, sumOf } from './BackupPreview.tsx';
import { type BackupState, type BackupWork, useBackupWork } from './backupWork.ts';

/** The whole library as one file: made, and restored with a look at what would change before anything does. */
export function Backup() {
  const work = useBackupWork();
  const { state } = work;
  const busy = 'all' in state;
  return (
    <section class="backup" aria-labelledby="backup-heading" data-backup={state.is}>
      <h2 id="backup-heading">{message('backup_heading')}</h2>
      <p class="hint">{message('backup_intro')}</p>
      <button type="button" class="button" data-action="backup" aria-disabled={busy} onClick={work.make}>
        {message('backup_make')}
      </button>
      <Chooser busy={busy} open={work.open} />
      <Progress state={state} stop={work.stop} />
      {/* Stands there before it says anything: only then is it heard. */}
      <p role="status" class="backup-told">
        {toldOf(state)}
      </p>
      {state.is === 'refused' || state.is === 'failed' ? (
        <p class="fault" role="alert">
          {state.is === 'refused' ? `${message('backup_refused')} ${state.why}` : state.why}
        </p>
      ) : null}
      {state.is === 'preview' ? <BackupPreview {...state} {...choices(work)} /> : null}
    </section>
  );
}

function choices({ state, restore, cancel }: BackupWork) {
  return { restore: () => state.is === 'preview' && restore(state.backup), cancel };
}

function toldOf(state: BackupState): string {
  switch (state.is) {
    case 'making':
      return message('backup_making');
    case 'opening':
      return message('backup_opening');
    case 'restoring':
      return message('backup_restoring');
    case 'stopped':
      return message('backup_stopped');
    case 'cancelled':
      return message('backup_cancelled');
    case 'made': {
      const made = message('backup_made', state.name, statementsWords(state.statements));
      return state.leftOut === 0 ? made : `${made} ${message('backup_left_out', digits(state.leftOut))}`;
    }
    case 'restored': {
      const [added, taken] = [sumOf(state.changes, 'new'), sumOf(state.changes, 'taken')];
      return message('backup_restored', digits(added), digits(taken), statementsWords(state.statements));
    }
    default:
      return '';
  }
}

function Chooser({ busy, open }: { readonly busy: boolean; readonly open: (file: Blob) => void }) {
  return (
    <p class="backup-file">
      <label for="backup-file">{message('backup_file')}</label>
      <input
        id="backup-file"
        type="file"
        accept=".zip,application/zip"
        disabled={busy}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // So that the same file can be chosen again.
          if (file) open(file);
          event.currentTarget.value = '';
        }}
      />
    </p>
  );
}

function Progress({ state, stop }: { readonly state: BackupState; readonly stop: () => void }) {
  if (!('all' in state)) return null;
  return (
    <div class="backup-progress">
      <progress
        aria-label={toldOf(state)}
        {...(state.all > 0 ? { max: state.all, value: Math.min(state.done, state.all) } : {})}
      />
      <StopButton stop={stop} />
    </div>
  );
}

/** What was pressed is gone or waits meanwhile: the focus goes to what can be pressed now, and stays in this part of the page after. */
function StopButton({ stop }: { readonly stop: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" class="link" data-action="backup-stop" onClick={stop}>
      {message('backup_stop')}
    </button>
  );
}
