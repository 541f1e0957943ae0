import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './session.ts';

/** Real statements and saved pages stand beside the project; they are read, never copied into it. */
const shared = join(root, '..', 'shared');

export const sharedIsThere = existsSync(join(shared, 'sites', 'pages', 'index.json'));

/** What stands behind the name of a group of tests, so that the report says why they did not run. */
export const sharedNote = sharedIsThere ? '' : ' (skipped: ../shared is not there)';

export function sharedText(path: string): string {
  return readFileSync(join(shared, path), 'utf8');
}
