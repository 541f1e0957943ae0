import process from 'node:process';
import { type Comparison, compare, detailsOf, type StatementText } from '../engine/index.ts';
import { moment } from '../library/export/exported.ts';
import { nameOf, readOptions, refuseTwoInputs } from './arguments.ts';
import { type ComparedFile, comparisonExport, EXPORT_FORMATS, type ExportFormat } from './comparisonExport.ts';
import { comparisonTable } from './comparisonTable.ts';
import { InputError } from './input.ts';
import { readStatement } from './statementFile.ts';

/**
 * `compare A B [C …] [--json [--details] | --format F]`: compares statements given as files (text or saved HTML, `-` for standard input)
 * and prints the comparison, as JSON (with `--details` what each claim carries), as the extension exports it, or as a table for people.
 * Gives the exit code; throws `InputError` for bad input.
 */
export async function compareCommand(args: readonly string[]): Promise<number> {
  const { files, json, details, format } = readArguments(args);
  const statements: StatementText[] = [];
  for (const file of files) statements.push(await readStatement(file));
  const comparison = compare(statements);
  comparison.statements.forEach((statement, i) => {
    if (statement.claims.length === 0) throw new InputError(`${files[i]}: holds no sentence`);
  });
  if (format !== null) {
    const compared = files.map((file, i): ComparedFile => ({ file, statement: statements[i] ?? { text: '' } }));
    process.stdout.write(await comparisonExport(comparison, compared, format, moment(Date.now())));
    return 0;
  }
  process.stdout.write(
    json
      ? `${JSON.stringify(details ? withDetails(comparison, statements) : comparison)}\n`
      : comparisonTable(
          comparison,
          statements.map(({ text }, i) => ({ name: nameOf(files[i] ?? ''), text })),
          process.stdout.columns,
        ),
  );
  return 0;
}

/** The comparison with what every claim carries: speaker, addressee, stage, conditions, denials, and all that it names. */
function withDetails(comparison: Comparison, statements: readonly StatementText[]) {
  return {
    ...comparison,
    statements: comparison.statements.map((statement, i) => {
      const details = detailsOf(statements[i]?.text ?? '', statement.claims, statement.language);
      return { ...statement, claims: statement.claims.map((claim, k) => ({ ...claim, details: details[k] })) };
    }),
  };
}

interface Arguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly details: boolean;
  readonly format: ExportFormat | null;
}

function readArguments(args: readonly string[]): Arguments {
  const { values, files } = readOptions('compare', args, {
    json: { type: 'boolean' },
    details: { type: 'boolean' },
    format: { type: 'string' },
  });
  if (files.length < 2) throw new InputError('compare: give two or more files, or - for standard input');
  refuseTwoInputs('compare', files);
  const { json = false, details = false } = values;
  if (details && !json) throw new InputError('compare: --details goes with --json');
  const format = formatOf(values.format);
  if (format !== null && json) throw new InputError('compare: --format and --json exclude each other');
  return { files, json, details, format };
}

function formatOf(given: string | undefined): ExportFormat | null {
  if (given === undefined) return null;
  const format = EXPORT_FORMATS.find((one) => one === given);
  if (format === undefined) throw new InputError(`compare: --format is one of ${EXPORT_FORMATS.join(', ')}`);
  return format;
}
