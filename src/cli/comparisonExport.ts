import { basename } from 'node:path';
import type { ComparedClaim, Comparison, Link, StatementText } from '../engine/index.ts';
import { comparisonAnnotations } from '../library/export/annotations.ts';
import { comparisonCsv } from '../library/export/csv.ts';
import type { ExportedClaim, ExportedComparison, ExportedStatement } from '../library/export/exported.ts';
import { comparisonHtml } from '../library/export/html.ts';
import { comparisonMarkdown } from '../library/export/markdown.ts';
import { hashOf } from '../library/hash.ts';
import { issuerName } from '../library/issuerNames.ts';
import { englishWords } from './englishWords.ts';

export const EXPORT_FORMATS = ['markdown', 'html', 'csv', 'annotations'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file that was compared: what was read of it. */
export interface ComparedFile {
  readonly file: string;
  readonly statement: StatementText;
}

/**
 * The comparison of two files in a format that the extension exports, by the same functions, in English.
 * @param moment when the files were read, as ISO 8601 in UTC.
 */
export async function comparisonExport(
  comparison: Comparison,
  files: readonly [ComparedFile, ComparedFile],
  format: ExportFormat,
  moment: string,
): Promise<string> {
  const exported = await exportedFiles(comparison, files, moment);
  switch (format) {
    case 'markdown':
      return comparisonMarkdown(exported, englishWords, moment);
    case 'html':
      return comparisonHtml(exported, englishWords, moment);
    case 'csv':
      return comparisonCsv(exported, englishWords);
    case 'annotations':
      return comparisonAnnotations(exported, englishWords, moment);
  }
}

/** What the engine found of two files, as an export has it. A file of no known issuer is called by its name, else that is its title; no event is known of files. */
async function exportedFiles(
  { statements, links }: Comparison,
  files: readonly [ComparedFile, ComparedFile],
  moment: string,
): Promise<ExportedComparison> {
  const claims = [statements[0]?.claims ?? [], statements[1]?.claims ?? []] as const;
  const names = new Map(claims.flatMap((of, side) => of.map(({ id }, i) => [id, `${side === 0 ? 'a' : 'b'}${i + 1}`])));
  const statement = async (side: 0 | 1): Promise<ExportedStatement> => ({
    ...sourceOf(files[side], side),
    language: statements[side]?.language ?? 'und',
    version: { number: 1, captured: moment, sha256: await hashOf(files[side].statement.text) },
    text: files[side].statement.text,
    claims: claims[side].map((claim) => claimOf(claim, links, names.get(claim.id) ?? '')),
  });
  return {
    event: { kind: 'talks', date: null, parties: files.flatMap((one) => one.statement.party ?? []) },
    statements: [await statement(0), await statement(1)],
    links: links.map(({ a, b, possible = false, ...link }) => ({
      ...{ a: names.get(a) ?? '', b: names.get(b) ?? '', possible, judged: false },
      ...link,
    })),
    engine: '',
  };
}

/** Two files of one party, or of none that is known, are told apart by letters. */
function sourceOf({ file, statement }: ComparedFile, side: 0 | 1) {
  const name = file === '-' ? 'standard input' : basename(file);
  const { issuer, party = '' } = statement;
  const known = issuer === undefined ? null : issuerName(issuer, party);
  return {
    ...{
      issuer: issuer ?? '',
      party,
      title: known === null ? '' : name,
      url: null,
      published: null,
      origin: 'copy' as const,
    },
    issuerName: known?.name ?? name,
    code: known?.code ?? (side === 0 ? 'A' : 'B'),
  };
}

function claimOf(claim: ComparedClaim, links: readonly Link[], id: string): ExportedClaim {
  const { start, end, text, act, status, possible = false, specific = null, topics = [] } = claim;
  const own = links.filter((link) => link.a === claim.id || link.b === claim.id);
  const conflict = own.some(({ relation }) => relation === 'conflict');
  return { id, start, end, text, act, status: conflict ? 'conflict' : status, possible, specific, topics, notes: [] };
}
