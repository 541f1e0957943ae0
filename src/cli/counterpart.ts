import process from 'node:process';
import { InputError } from './input.ts';

const USAGE = `usage: counterpart COMMAND …
  compare A B [C …] [--json [--details]]     what two or more statements of one event share, where they differ, what each leaves out
  compare A B [C …] --format F               the same as a file to keep: markdown, html, csv, json, svg or annotations (W3C, JSON-LD)
  inspect PAGE.html --url URL                what a saved page is
  inspect --jsonl FILE                       the same for a line { "url", "title", "html" } a page
  counterparts LIBRARY.jsonl …               which statements of a library report the same event
  mentions ARTICLE STATEMENT … [--parties us,ru] [--json]
                                             which sentences of an article report which claims, and what it leaves out
Texts are plain text or saved HTML; - reads standard input.
`;

/** Every command takes the words after its name and gives back the exit code. */
type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  compare: async () => (await import('./compare.ts')).compareCommand,
  inspect: async () => (await import('./inspect.ts')).inspectCommand,
  mentions: async () => (await import('./mentions.ts')).mentionsCommand,
  counterparts: async () => (await import('./counterparts.ts')).counterparts,
};

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? process.stderr : process.stdout).write(USAGE);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new InputError(`counterpart: there is no command "${name}"\n${USAGE}`.trimEnd());
  return (await command())(rest);
}

// A reader that closes early (head, less) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
