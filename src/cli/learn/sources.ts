import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Where the annotated pairs and the texts to count words in lie: beside the project, or where COUNTERPART_SHARED says. */
export const SHARED = process.env.COUNTERPART_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url));

/** Every official text that words are counted in, or those of some folders only. Only counts leave this place, no sentence does. */
export function* officialTexts(folders: readonly string[] = ['text', 'library']): Generator<string> {
  const files = folders
    .map((name) => join(SHARED, name))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.jsonl(?:\.gz)?$/.test(name))
        .sort()
        .map((name) => join(folder, name)),
    );
  for (const file of files) for (const line of linesOf(file)) yield (JSON.parse(line) as { text: string }).text;
}

/** The lines of a file that may be packed, without empty ones. */
export function linesOf(file: string): string[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '');
}

export const sourcesExist = (): boolean => existsSync(join(SHARED, 'corpus')) && existsSync(join(SHARED, 'text'));
