import type { ExportedComparison } from './exported.ts';
import type { ExportedEvent } from './exportedEvent.ts';

/** What the file says of itself; a change that readers of the file must know of gets another number. */
const JSON_FORMAT = { format: 'counterpart-comparison', formatVersion: 1 } as const;
const EVENT_FORMAT = { format: 'counterpart-event', formatVersion: 1 } as const;

/**
 * The comparison as JSON, whole: sources with the hash and moment of what was read, texts, claims with their offsets (UTF-16 code units),
 * links with reasons and differences.
 * @param exported when, as ISO 8601 in UTC.
 */
export function comparisonJson(comparison: ExportedComparison, exported: string): string {
  return `${JSON.stringify({ ...JSON_FORMAT, exported, ...comparison }, null, 2)}\n`;
}

/** The same of three and more statements, with all points and where each statement stands to them. */
export function eventJson(event: ExportedEvent, exported: string): string {
  return `${JSON.stringify({ ...EVENT_FORMAT, exported, ...event }, null, 2)}\n`;
}
