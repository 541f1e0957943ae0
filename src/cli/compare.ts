import { basename } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compare, type StatementText } from '../engine/index.ts';
import { comparisonTable } from './comparisonTable.ts';
import { InputError, isHtml, readText } from './input.ts';

/**
 * `compare A B [C …] [--json]`: compares statements given as files (text or saved HTML, `-` for standard input) and prints the
 * comparison, as JSON or as a table for people. Gives the exit code; throws `InputError` for bad input.
 */
export async function compareCommand(args: readonly string[]): Promise<number> {
  const { files, json } = readArguments(args);
  const statements: StatementText[] = [];
  for (const file of files) statements.push(await readStatement(file));
  const comparison = compare(statements);
  comparison.statements.forEach((statement, i) => {
    if (statement.claims.length === 0) throw new InputError(`${files[i]}: holds no sentence`);
  });
  process.stdout.write(
    json
      ? `${JSON.stringify(comparison)}\n`
      : comparisonTable(
          comparison,
          statements.map(({ text }, i) => ({ name: nameOf(files[i] ?? ''), text })),
          process.stdout.columns ?? 100,
        ),
  );
  return 0;
}

function readArguments(args: readonly string[]): { files: string[]; json: boolean } {
  const { values, positionals } = parse(args);
  if (positionals.length < 2) throw new InputError('compare: give two or more files, or - for standard input');
  if (positionals.filter((file) => file === '-').length > 1) throw new InputError('compare: - can be given only once');
  return { files: positionals, json: values.json ?? false };
}

function parse(args: readonly string[]): { values: { json?: boolean | undefined }; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: { json: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    throw new InputError(`compare: ${(error as Error).message}`);
  }
}

const nameOf = (file: string): string => (file === '-' ? 'standard input' : basename(file));

async function readStatement(file: string): Promise<StatementText> {
  const text = readText(file);
  return isHtml(file, text) ? await readPage(file, text) : { text };
}

async function readPage(file: string, html: string): Promise<StatementText> {
  void html;
  throw new InputError(`${file}: saved pages cannot be compared yet; save the text`);
}
