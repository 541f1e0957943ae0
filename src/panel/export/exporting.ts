import { comparisonAnnotations } from '../../library/export/annotations.ts';
import { comparisonCsv } from '../../library/export/csv.ts';
import { eventCsv } from '../../library/export/eventCsv.ts';
import { eventHtml } from '../../library/export/eventHtml.ts';
import { eventMarkdown } from '../../library/export/eventMarkdown.ts';
import { eventPicture } from '../../library/export/eventPicture.ts';
import { type ExportedComparison, exportedComparison, moment } from '../../library/export/exported.ts';
import { type ExportedEvent, exportedEvent } from '../../library/export/exportedEvent.ts';
import type { ExportWords } from '../../library/export/exportWords.ts';
import { comparisonHtml } from '../../library/export/html.ts';
import { comparisonJson, eventJson } from '../../library/export/json.ts';
import { comparisonMarkdown } from '../../library/export/markdown.ts';
import { overviewPicture } from '../../library/export/picture.ts';
import type { PairView } from '../../library/views.ts';
import { download } from '../../ui/download.ts';
import { exportWords } from './exportWords.ts';
import { pngOf } from './pngOf.ts';

/** What a comparison can leave as, in the order in which it is offered. */
export const EXPORT_KINDS = ['html', 'markdown', 'csv', 'json', 'annotations', 'picture'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** How a file of each kind ends, and its media type. */
export const FILES: Readonly<Record<ExportKind, { readonly ending: string; readonly type: string }>> = {
  html: { ending: 'html', type: 'text/html' },
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  annotations: { ending: 'jsonld', type: 'application/ld+json' },
  picture: { ending: 'png', type: 'image/png' },
};

/** How each kind is written, `exported` being when, as ISO 8601 in UTC. */
type Writers<Of> = Readonly<
  Record<ExportKind, (of: Of, words: ExportWords, exported: string) => string | Promise<string | Blob>>
>;

const PAIR: Writers<ExportedComparison> = {
  html: comparisonHtml,
  markdown: comparisonMarkdown,
  csv: comparisonCsv,
  json: (comparison, _, exported) => comparisonJson(comparison, exported),
  annotations: comparisonAnnotations,
  picture: (comparison, words) => pngOf(overviewPicture(comparison, words)),
};

const EVENT: Writers<ExportedEvent> = {
  html: eventHtml,
  markdown: eventMarkdown,
  csv: eventCsv,
  json: (event, _, exported) => eventJson(event, exported),
  annotations: comparisonAnnotations,
  picture: (event, words) => pngOf(eventPicture(event, words)),
};

/**
 * Hands the comparison of two statements to the reader as a file.
 * @param now milliseconds since 1970.
 * @returns the file's name; null where the library has lost a text of the pair.
 */
export async function exportPair(pair: PairView, kind: ExportKind, now: number): Promise<string | null> {
  const comparison = await exportedComparison(pair);
  return comparison && handOver(comparison, PAIR, kind, now);
}

/**
 * Hands all statements of an event to the reader as a file: those that this one is compared with, and itself.
 * @returns the file's name; null where the library has fewer than three of them.
 */
export async function exportEvent(statement: string, kind: ExportKind, now: number): Promise<string | null> {
  const event = await exportedEvent(statement);
  return event && handOver(event, EVENT, kind, now);
}

async function handOver<Of extends Named>(of: Of, writers: Writers<Of>, kind: ExportKind, now: number) {
  const { ending, type } = FILES[kind];
  const name = `${fileName(of)}.${ending}`;
  const written = await writers[kind](of, exportWords(), moment(now));
  download(written instanceof Blob ? written : new Blob([written], { type: `${type};charset=utf-8` }), name);
  return name;
}

interface Named {
  readonly event: PairView['event'];
  readonly statements: readonly { readonly party: string }[];
}

/** Sides that a name names; the others are counted. */
const MOST_SIDES = 6;

/** "2025-03-18-call-us-ru": what sorts well in a folder. */
export function fileName({ event, statements }: Named): string {
  const sides = statements.slice(0, MOST_SIDES).map(({ party }) => party);
  const more = statements.length > MOST_SIDES ? [`and-${statements.length - MOST_SIDES}-more`] : [];
  const parts = [event.date ?? 'undated', event.kind, ...sides, ...more];
  return parts.map((part) => part.toLowerCase().replace(/[^a-z0-9-]+/g, '-')).join('-');
}
