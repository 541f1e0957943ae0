import { PLANTED } from './planted.ts';
import type { Target } from './target.ts';

/** Everything that reads what others write, or writes it where others read. Loaded when it is asked for: some need much else. */
const TARGETS: Readonly<Record<string, () => Promise<Target>>> = {
  addresses: async () => (await import('./targets/addresses.ts')).addresses,
  anchors: async () => (await import('./targets/texts.ts')).anchors,
  appearance: async () => (await import('./targets/border.ts')).appearance,
  articles: async () => (await import('./targets/texts.ts')).articles,
  'backup-files': async () => (await import('./targets/backups.ts')).backupFiles,
  'backup-rows': async () => (await import('./targets/backups.ts')).backupRows,
  changes: async () => (await import('./targets/texts.ts')).changes,
  claims: async () => (await import('./targets/texts.ts')).claims,
  comparison: async () => (await import('./targets/texts.ts')).comparison,
  csv: async () => (await import('./targets/exports.ts')).csv,
  days: async () => (await import('./targets/lists.ts')).days,
  feeds: async () => (await import('./targets/lists.ts')).feeds,
  fragments: async () => (await import('./targets/addresses.ts')).fragments,
  html: async () => (await import('./targets/exports.ts')).html,
  'html-lists': async () => (await import('./targets/lists.ts')).htmlLists,
  'json-lists': async () => (await import('./targets/lists.ts')).jsonLists,
  manifests: async () => (await import('./targets/backups.ts')).manifests,
  markdown: async () => (await import('./targets/exports.ts')).markdown,
  messages: async () => (await import('./targets/border.ts')).messages,
  pages: async () => (await import('./targets/lists.ts')).pages,
  search: async () => (await import('./targets/texts.ts')).search,
  titles: async () => (await import('./targets/lists.ts')).titles,
};

export const TARGET_NAMES: readonly string[] = Object.keys(TARGETS);

/** @throws where there is no target of this name. */
export async function targetNamed(name: string): Promise<Target> {
  const planted = PLANTED[name];
  if (planted !== undefined) return planted;
  const load = Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined;
  if (load === undefined) throw new Error(`There is no target ${name}.`);
  return load();
}
