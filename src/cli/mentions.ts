import process from 'node:process';
import { type ArticleReading, readArticle, type Span, type StatementText } from '../engine/index.ts';
import { nameOf, readOptions, refuseTwoInputs } from './arguments.ts';
import { InputError } from './input.ts';
import { readStatement } from './statementFile.ts';
import { labelled, lineWidth, printable } from './wrapped.ts';

/**
 * `mentions ARTICLE STATEMENT [STATEMENT …] [--parties us,ru] [--json]`: which sentences of an article report which claims of the
 * statements, as JSON or for people. `--parties` says for whom each statement speaks, where plain text does not tell. Gives the exit
 * code; throws `InputError` for bad input.
 */
export async function mentionsCommand(args: readonly string[]): Promise<number> {
  const { files, json, parties } = readArguments(args);
  const [articleFile = '', ...statementFiles] = files;
  const article = await readStatement(articleFile);
  const statements: StatementText[] = [];
  for (const [i, file] of statementFiles.entries()) {
    const statement = await readStatement(file);
    statements.push({ ...statement, party: parties[i] ?? statement.party });
  }
  const reading = readArticle(article.text, statements, article.language);
  process.stdout.write(
    json
      ? `${JSON.stringify(reading)}\n`
      : forPeople(
          reading,
          article.text,
          statements.map(({ text }, i) => ({ text, name: nameOf(statementFiles[i] ?? '') })),
        ),
  );
  return 0;
}

interface Arguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly parties: readonly string[];
}

function readArguments(args: readonly string[]): Arguments {
  const { values, files } = readOptions('mentions', args, { json: { type: 'boolean' }, parties: { type: 'string' } });
  if (files.length < 2)
    throw new InputError('mentions: give an article and one statement or more, as files or - for standard input');
  refuseTwoInputs('mentions', files);
  const parties = values.parties?.split(',') ?? [];
  if (parties.length > files.length - 1)
    throw new InputError('mentions: --parties names more parties than there are statements');
  return { files, json: values.json ?? false, parties };
}

interface Named {
  readonly name: string;
  readonly text: string;
}

function forPeople(reading: ArticleReading, article: string, statements: readonly Named[]): string {
  const width = lineWidth(process.stdout.columns);
  const words = (text: string, { start, end }: Span): string => text.slice(start, end);
  const lines: string[] = [];
  const say = (head: string, text: string): void => {
    lines.push(...labelled(head, text, width));
  };
  for (const { kind, claims, attributedTo, start, end } of reading.mentions) {
    const speakers = attributedTo.map((i) => statements[i]?.name ?? '').join(' and ');
    say(kind.padEnd(12), `${words(article, { start, end })}${speakers && ` [said to be by ${speakers}]`}`);
    for (const claim of claims) {
      const statement = statements[claim.statement];
      if (statement) say(`    ${printable(statement.name)}: `, words(statement.text, claim));
    }
  }
  for (const quotation of reading.strayQuotations) say('in none of the statements: ', words(article, quotation));
  for (const { statement, spans } of reading.reproductions)
    say(
      'printed     ',
      spans.map((span) => `${statements[statement]?.name}: ${words(article, span).slice(0, 60)} …`).join('; '),
    );
  for (const [i, statement] of statements.entries()) {
    const left = reading.omissions.filter((omission) => omission.statement === i);
    say('left out    ', `of ${statement.name}: ${left.length}`);
    for (const omission of left) say('    ', words(statement.text, omission));
  }
  return `${lines.join('\n')}\n`;
}
