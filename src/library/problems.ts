/** What can go wrong with the library, as keys of `_locales`. In each case nothing that was saved before is lost. */
export const LIBRARY_PROBLEMS = [
  'problem_empty_text',
  'problem_no_sentence',
  'problem_text_too_long',
  'problem_same_text',
  'problem_unknown_statement',
  'problem_claim_gone',
  'problem_remark_changed',
  'problem_empty_note',
  'problem_note_too_long',
  'problem_no_division',
  'problem_no_join',
  'problem_unknown_issuer',
  'problem_storage_full',
  'problem_storage_unavailable',
  'problem_library_waits',
  'problem_library_outdated',
] as const;
export type LibraryProblemKey = (typeof LIBRARY_PROBLEMS)[number];

/** Thrown by the library; `key` is what the reader is told. */
export class LibraryProblem extends Error {
  readonly key: LibraryProblemKey;

  constructor(key: LibraryProblemKey, cause?: unknown) {
    super(key, { cause });
    this.name = 'LibraryProblem';
    this.key = key;
  }
}
