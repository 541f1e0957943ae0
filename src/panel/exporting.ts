import { comparisonAnnotations } from '../library/export/annotations.ts';
import { comparisonCsv } from '../library/export/csv.ts';
import { type ExportedComparison, exportedComparison, moment } from '../library/export/exported.ts';
import { comparisonHtml } from '../library/export/html.ts';
import { comparisonJson } from '../library/export/json.ts';
import { comparisonMarkdown } from '../library/export/markdown.ts';
import { overviewPicture } from '../library/export/picture.ts';
import type { PairView } from '../library/views.ts';
import { download } from '../ui/download.ts';
import { exportWords } from './exportWords.ts';
import { pngOf } from './pngOf.ts';

/** What a comparison can leave as, in the order in which it is offered. */
export const EXPORT_KINDS = ['html', 'markdown', 'csv', 'json', 'annotations', 'picture'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

const FILES: Readonly<Record<ExportKind, { readonly ending: string; readonly type: string }>> = {
  html: { ending: 'html', type: 'text/html' },
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  annotations: { ending: 'jsonld', type: 'application/ld+json' },
  picture: { ending: 'png', type: 'image/png' },
};

/**
 * Hands the comparison to the reader as a file.
 * @param now milliseconds since 1970.
 * @returns the file's name; null where the library has lost a text of the pair.
 */
export async function exportPair(pair: PairView, kind: ExportKind, now: number): Promise<string | null> {
  const comparison = await exportedComparison(pair);
  if (comparison === null) return null;
  const { ending, type } = FILES[kind];
  const name = `${fileName(comparison)}.${ending}`;
  const written = await write(comparison, kind, moment(now));
  download(written instanceof Blob ? written : new Blob([written], { type: `${type};charset=utf-8` }), name);
  return name;
}

async function write(comparison: ExportedComparison, kind: ExportKind, exported: string): Promise<string | Blob> {
  const words = exportWords();
  switch (kind) {
    case 'html':
      return comparisonHtml(comparison, words, exported);
    case 'markdown':
      return comparisonMarkdown(comparison, words, exported);
    case 'csv':
      return comparisonCsv(comparison, words);
    case 'json':
      return comparisonJson(comparison, exported);
    case 'annotations':
      return comparisonAnnotations(comparison, words, exported);
    case 'picture':
      return pngOf(overviewPicture(comparison, words));
  }
}

/** "2025-03-18-call-us-ru": what sorts well in a folder. */
export function fileName({ event, statements }: ExportedComparison): string {
  const parts = [event.date ?? 'undated', event.kind, ...statements.map(({ party }) => party)];
  return parts.map((part) => part.toLowerCase().replace(/[^a-z0-9-]+/g, '-')).join('-');
}
