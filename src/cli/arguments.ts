import { basename } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { InputError } from './input.ts';

/**
 * The options and files that a command of the command line was given.
 * @throws InputError that names the command, for an option that it does not have or that lacks its value.
 */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: T,
) {
  try {
    const { values, positionals: files } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values, files };
  } catch (error) {
    throw new InputError(`${command}: ${(error as Error).message}`);
  }
}

/** Standard input can be read only once. @throws InputError where it is given twice. */
export function refuseTwoInputs(command: string, files: readonly string[]): void {
  if (files.filter((file) => file === '-').length > 1) throw new InputError(`${command}: - can be given only once`);
}

/** What a file is called in what is printed. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : basename(file));
