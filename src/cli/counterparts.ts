import process from 'node:process';
import * as v from 'valibot';
import { counterpartsIn } from '../engine/event/counterparts.ts';
import type { Account } from '../engine/event/readEvent.ts';
import { ALL_ISSUERS } from '../issuers/all.ts';
import { issuerById } from '../issuers/index.ts';
import { worldDateIn } from '../page/date/worldDates.ts';
import { KNOWLEDGE } from '../page/recognise/knowledge.ts';
import { recognise } from '../page/recognise/recognise.ts';
import { eventDateOf } from '../page/take/read.ts';
import { readOptions } from './arguments.ts';
import { InputError } from './input.ts';
import { jsonLines } from './jsonLines.ts';

/** A line of a library: one page of an issuer. */
const line = v.object({
  url: v.pipe(v.string(), v.minLength(1)),
  issuer: v.pipe(v.string(), v.minLength(1)),
  title: v.optional(v.nullable(v.string()), ''),
  published: v.optional(v.nullable(v.string()), null),
  language: v.optional(v.nullable(v.string()), null),
  text: v.string(),
});
type Line = v.InferOutput<typeof line>;

/**
 * `counterparts LIBRARY.jsonl … [--json]`: which statements of a library report the same event. Prints a line for each
 * statement, in the order given, `{ url, counterparts: [{ url, score }] }`, best first; without `--json` a readable list of
 * those that have one. Gives the exit code; throws `InputError` for bad input, naming file and line.
 */
export async function counterparts(args: readonly string[]): Promise<number> {
  const { files, json } = readArguments(args);
  const lines = files.flatMap(readLibrary);
  const found = counterpartsIn(lines.map(accountOf));
  const results: Result[] = lines.map(({ url }, i) => ({
    url,
    counterparts: (found[i] ?? []).flatMap(({ index, score }) => {
      const other = lines[index];
      return other ? [{ url: other.url, score: Math.round(score * 1000) / 1000 }] : [];
    }),
  }));
  process.stdout.write(json ? results.map((result) => `${JSON.stringify(result)}\n`).join('') : listOf(results));
  return 0;
}

function readArguments(args: readonly string[]): { files: readonly string[]; json: boolean } {
  const { values, files } = readOptions('counterparts', args, { json: { type: 'boolean' } });
  if (files.length === 0)
    throw new InputError('counterparts: give a library, a file of JSON lines, or - for standard input');
  return { files, json: values.json ?? false };
}

function readLibrary(file: string): Line[] {
  const lines = [...jsonLines(file)].map(({ number, value }) => {
    const checked = v.safeParse(line, value);
    if (checked.success) return checked.output;
    const [issue] = checked.issues;
    const field = v.getDotPath(issue);
    throw new InputError(`${file}: line ${number}: ${field === null ? '' : `"${field}": `}${issue.message}`);
  });
  if (lines.length === 0) throw new InputError(`${file}: holds no statement`);
  return lines;
}

/** How much of a text can say when its event was, in UTF-16 code units. */
const OPENING = 400;

/**
 * The party of an issuer that is not listed is what its id begins with: `us-wh`, or just `us`. The day is that of the event where title or
 * opening tell it near the publication: an account of a night's call comes out on the morrow, or later.
 */
function accountOf({ url, issuer, title, published, text }: Line): Account {
  const party = issuerById(issuer, ALL_ISSUERS)?.party ?? issuer.split('-', 1)[0] ?? issuer;
  // An account of a meeting with people of the same state has no counterpart.
  const { foreign } = recognise({ url, title: title ?? '' }, KNOWLEDGE);
  if (foreign === false) return { issuer, party, title: title ?? '', text, date: null };
  const date = eventDateOf(title ?? '', text.slice(0, OPENING), published, worldDateIn);
  return { issuer, party, title: title ?? '', text, date };
}

interface Result {
  readonly url: string;
  readonly counterparts: readonly { readonly url: string; readonly score: number }[];
}

function listOf(results: readonly Result[]): string {
  const paired = results.filter((result) => result.counterparts.length > 0);
  const lists = paired.map(({ url, counterparts: others }) =>
    [url, ...others.map((other) => `  ${other.score.toFixed(2)}  ${other.url}`)].join('\n'),
  );
  return `${[...lists, `${paired.length} of ${results.length} statements have a counterpart`].join('\n')}\n`;
}
