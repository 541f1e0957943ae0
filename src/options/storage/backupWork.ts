import { useEffect, useRef, useState } from 'preact/hooks';
import { makeBackup } from '../../library/backup/make.ts';
import { type OpenBackup, openBackup } from '../../library/backup/open.ts';
import { BackupProblem, type Course } from '../../library/backup/problems.ts';
import { type Changes, previewRestore, restoreBackup } from '../../library/backup/restore.ts';
import { checkKeeping, noteBackup, settleLoss } from '../../library/keeping/canary.ts';
import { keptRestore } from '../../library/keeping/keptRestore.ts';
import { checkRoom } from '../../library/keeping/persistence.ts';
import { LibraryProblem } from '../../library/problems.ts';
import { download } from '../../ui/download.ts';
import { message } from '../../ui/words/words.ts';

/** Where the making or restoring of a backup stands. */
export type BackupState =
  | { readonly is: 'idle' | 'stopped' | 'cancelled' }
  | { readonly is: 'making' | 'opening' | 'restoring'; readonly done: number; readonly all: number }
  | { readonly is: 'made'; readonly name: string; readonly statements: number; readonly leftOut: number }
  | { readonly is: 'preview'; readonly backup: OpenBackup; readonly changes: Changes }
  | { readonly is: 'restored'; readonly changes: Changes; readonly statements: number }
  | { readonly is: 'refused' | 'failed'; readonly why: string };

/** How the work of a backup stands, and what can be done next. */
export interface BackupWork {
  readonly state: BackupState;
  readonly make: () => void;
  readonly open: (file: Blob) => void;
  readonly restore: (backup: OpenBackup) => void;
  readonly cancel: () => void;
  readonly stop: () => void;
}

/** Most often that progress is shown, ms: more would only slow the work. */
const SHOWN_EVERY = 100;

/** One piece of work at a time; a page that is closed stops it. */
export function useBackupWork(): BackupWork {
  const [state, setState] = useState<BackupState>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = (is: 'making' | 'opening' | 'restoring', work: (course: Course) => Promise<BackupState>) => {
    if (running.current) return;
    const control = new AbortController();
    running.current = control;
    setState({ is, done: 0, all: 0 });
    let shown = performance.now();
    const onProgress = (done: number, all: number) => {
      if (performance.now() - shown < SHOWN_EVERY) return;
      shown = performance.now();
      setState({ is, done, all });
    };
    work({ signal: control.signal, onProgress })
      .catch((error: unknown) => (control.signal.aborted ? ({ is: 'stopped' } as const) : whyNot(error)))
      .then((next) => {
        running.current = null;
        setState(next);
      });
  };
  return {
    state,
    make: () => run('making', make),
    open: (file) => run('opening', (course) => open(file, course)),
    restore: (backup) => run('restoring', (course) => restore(backup, course)),
    cancel: () => setState({ is: 'cancelled' }),
    stop: () => running.current?.abort(),
  };
}

async function make(course: Course): Promise<BackupState> {
  const now = Date.now();
  const { file, manifest, leftOut } = await makeBackup(now, course);
  const name = `counterpart-library-${dayOf(now)}.zip`;
  download(file, name);
  const statements = manifest.counts.statements ?? 0;
  await noteBackup(now, statements);
  return { is: 'made', name, statements, leftOut };
}

async function open(file: Blob, course: Course): Promise<BackupState> {
  const backup = await openBackup(file, course);
  return { is: 'preview', backup, changes: await previewRestore(backup, course) };
}

async function restore(backup: OpenBackup, course: Course): Promise<BackupState> {
  await checkRoom(backup.manifest.parts.reduce((sum, { bytes }) => sum + bytes, 0));
  const changes = await keptRestore(() => restoreBackup(backup, course));
  await settleLoss();
  const { statements } = await checkKeeping(Date.now());
  return { is: 'restored', changes, statements };
}

function whyNot(error: unknown): BackupState {
  if (error instanceof BackupProblem) return { is: 'refused', why: message(error.key, ...error.filling) };
  console.error(error);
  return { is: 'failed', why: message(error instanceof LibraryProblem ? error.key : 'problem_unexpected') };
}

/** The reader's own day, as files are named. */
function dayOf(ms: number): string {
  const at = new Date(ms);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
