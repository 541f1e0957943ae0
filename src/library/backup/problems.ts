/** Why a file is not restored, as keys of `_locales`. In each case the library is as it was. */
const BACKUP_PROBLEMS = [
  /** It is no zip file at all. */
  'backup_problem_no_zip',
  /** It begins as a zip file, and its end is missing. */
  'backup_problem_cut',
  /** A zip file, but of something else. */
  'backup_problem_other_zip',
  /** Made by a later version of this extension. */
  'backup_problem_newer',
  /** It holds something that no backup holds; what, is told. */
  'backup_problem_stranger',
  /** A part is missing, or is not what it was when the backup was made; which, is told. */
  'backup_problem_damaged',
  /** A row is not what the library holds; of which part and line, is told. */
  'backup_problem_row',
  'backup_problem_large',
] as const;
export type BackupProblemKey = (typeof BACKUP_PROBLEMS)[number];

/** Thrown for a file that is refused; `filling` fills the places of the text of `key`. */
export class BackupProblem extends Error {
  readonly key: BackupProblemKey;
  readonly filling: readonly string[];

  constructor(key: BackupProblemKey, ...filling: readonly string[]) {
    super([key, ...filling].join(' '));
    this.name = 'BackupProblem';
    this.key = key;
    this.filling = filling;
  }
}

/** How far a long piece of work has got: `done` of `all` rows. */
export interface Course {
  /** Ends the work: it rejects with the signal's reason, and has changed nothing. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, all: number) => void;
}
