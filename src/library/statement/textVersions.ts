import { guarded } from '../keeping/guard.ts';
import { library } from '../schema.ts';

/** One of the texts that a statement had. */
export interface TextVersion {
  readonly number: number;
  readonly text: string;
  /** When it was first read, in ms since 1970. */
  readonly readAt: number;
}

/** The text that counts and the one before it; null where a statement has but one, or is not there. */
export function lastChange(statement: string): Promise<{ before: TextVersion; after: TextVersion } | null> {
  return guarded(() =>
    library.transaction('r', library.statements, library.versions, async () => {
      const current = (await library.statements.get(statement))?.currentVersion ?? 0;
      const after = await library.versions.get([statement, current]);
      const before = await library.versions.get([statement, current - 1]);
      return before && after ? { before: plain(before), after: plain(after) } : null;
    }),
  );
}

function plain({ number, text, readAt }: TextVersion): TextVersion {
  return { number, text, readAt };
}
