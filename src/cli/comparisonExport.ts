import type { ComparedClaim, Comparison, Link, StatementText } from '../engine/index.ts';
import { distinct, possiblePartners, standingsOf } from '../library/event/eventPoints.ts';
import { comparisonAnnotations } from '../library/export/annotations.ts';
import { comparisonCsv } from '../library/export/csv.ts';
import { eventCsv } from '../library/export/eventCsv.ts';
import { eventHtml } from '../library/export/eventHtml.ts';
import { eventMarkdown } from '../library/export/eventMarkdown.ts';
import { eventPicture } from '../library/export/eventPicture.ts';
import {
  claimNames,
  type ExportedClaim,
  type ExportedComparison,
  type ExportedStatement,
  sideLetters,
} from '../library/export/exported.ts';
import type { ExportedEvent } from '../library/export/exportedEvent.ts';
import { comparisonHtml } from '../library/export/html.ts';
import { comparisonJson, eventJson } from '../library/export/json.ts';
import { comparisonMarkdown } from '../library/export/markdown.ts';
import { overviewPicture } from '../library/export/picture.ts';
import { hashOf } from '../library/hash.ts';
import { issuerName } from '../library/statement/issuerNames.ts';
import { nameOf } from './arguments.ts';
import { englishWords } from './englishWords.ts';

/** The formats that a comparison can be written in. */
export const EXPORT_FORMATS = ['markdown', 'html', 'csv', 'json', 'annotations', 'svg'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file that was compared: what was read of it. */
export interface ComparedFile {
  readonly file: string;
  readonly statement: StatementText;
}

/**
 * The comparison of two or more files in a format that the extension exports, by the same functions, in English.
 * @param moment when the files were read, as ISO 8601 in UTC.
 */
export async function comparisonExport(
  comparison: Comparison,
  files: readonly ComparedFile[],
  format: ExportFormat,
  moment: string,
): Promise<string> {
  const exported = await exportedFiles(comparison, files, moment);
  const [first, second, ...more] = exported.statements;
  if (more.length > 0 || !first || !second) return eventExport(eventOf(comparison, exported), format, moment);
  return pairExport({ ...exported, statements: [first, second] }, format, moment);
}

function pairExport(pair: ExportedComparison, format: ExportFormat, moment: string): string | Promise<string> {
  switch (format) {
    case 'markdown':
      return comparisonMarkdown(pair, englishWords, moment);
    case 'html':
      return comparisonHtml(pair, englishWords, moment);
    case 'csv':
      return comparisonCsv(pair, englishWords);
    case 'json':
      return comparisonJson(pair, moment);
    case 'annotations':
      return comparisonAnnotations(pair, englishWords, moment);
    case 'svg':
      return overviewPicture(pair, englishWords).svg;
  }
}

function eventExport(event: ExportedEvent, format: ExportFormat, moment: string): string | Promise<string> {
  switch (format) {
    case 'markdown':
      return eventMarkdown(event, englishWords, moment);
    case 'html':
      return eventHtml(event, englishWords, moment);
    case 'csv':
      return eventCsv(event, englishWords);
    case 'json':
      return eventJson(event, moment);
    case 'annotations':
      return comparisonAnnotations(event, englishWords, moment);
    case 'svg':
      return eventPicture(event, englishWords).svg;
  }
}

/** What the engine found of files. */
interface ExportedFiles extends Omit<ExportedComparison, 'statements'> {
  readonly statements: readonly ExportedStatement[];
}

/** As an export has it. A file of no known issuer is called by its name, else that is its title; no event is known of files. */
async function exportedFiles(
  { statements, links }: Comparison,
  files: readonly ComparedFile[],
  moment: string,
): Promise<ExportedFiles> {
  const names = namesIn(statements);
  const statementOf = async (file: ComparedFile, place: number): Promise<ExportedStatement> => ({
    ...sourceOf(file, place),
    language: statements[place]?.language ?? 'und',
    version: { number: 1, captured: moment, sha256: await hashOf(file.statement.text) },
    text: file.statement.text,
    aside: 0,
    claims: (statements[place]?.claims ?? []).map((claim) => claimOf(claim, links, names.get(claim.id) ?? '')),
  });
  return {
    event: { kind: 'talks', date: null, parties: files.flatMap((one) => one.statement.party ?? []) },
    statements: distinct(await Promise.all(files.map(statementOf))),
    links: links.map(({ a, b, possible = false, ...link }) => ({
      a: names.get(a) ?? '',
      b: names.get(b) ?? '',
      possible,
      judged: false,
      ...link,
    })),
    apart: [],
    engine: '',
  };
}

const namesIn = (statements: Comparison['statements']): ReadonlyMap<string, string> =>
  new Map(statements.flatMap(({ claims }, place) => claimNames(claims, place)));

/** Three and more: every two of them are compared. */
function eventOf({ statements, points = [] }: Comparison, exported: ExportedFiles): ExportedEvent {
  const names = namesIn(statements);
  const possible = possiblePartners(exported.links);
  const sides = exported.statements.map(({ claims }) => claims.map(({ id }) => id));
  return {
    ...exported,
    statements: exported.statements.map(({ claims, ...source }) => ({
      ...source,
      claims: claims.map(({ status: _status, possible: _possible, ...claim }) => claim),
    })),
    points: points.map((point) => {
      const claims = point.claims.map((ids) => ids.flatMap((id) => names.get(id) ?? []));
      const stands = standingsOf({ ...point, claims }, sides, possible, () => true);
      return { relation: point.relation, judged: false, stands };
    }),
  };
}

/** Files of one party, or of none that is known, are told apart by letters. */
function sourceOf({ file, statement }: ComparedFile, place: number) {
  const name = nameOf(file);
  const { issuer, party = '' } = statement;
  const known = issuer === undefined ? null : issuerName(issuer, party);
  return {
    issuer: issuer ?? '',
    party,
    title: known === null ? '' : name,
    url: null,
    published: null,
    origin: 'copy' as const,
    issuerName: known?.name ?? name,
    code: known?.code ?? sideLetters(place).toUpperCase(),
  };
}

function claimOf(claim: ComparedClaim, links: readonly Link[], id: string): ExportedClaim {
  const { start, end, text, act, status, possible = false, specific = null, topics = [] } = claim;
  const own = links.filter((link) => link.a === claim.id || link.b === claim.id);
  const conflict = own.some(({ relation }) => relation === 'conflict');
  return { id, start, end, text, act, status: conflict ? 'conflict' : status, possible, specific, topics, notes: [] };
}
