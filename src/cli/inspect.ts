import { createReadStream } from 'node:fs';
import process from 'node:process';
import { parseHTML } from 'linkedom';
import { detectLanguage } from '../engine/index.ts';
import { issuerById } from '../issuers/index.ts';
import { ACCOUNTS, type PageReading } from '../issuers/model.ts';
import { reproducedIn } from '../issuers/reproduced.ts';
import { KNOWLEDGE } from '../page/recognise/knowledge.ts';
import { recognise } from '../page/recognise/recognise.ts';
import { looksLikeArticle } from '../page/take/article.ts';
import { completeParties, readPage } from '../page/take/read.ts';
import { readOptions } from './arguments.ts';
import { InputError, LARGEST_INPUT, readText } from './input.ts';

/** What `inspect` says of a page: what was read, and the statements that an article prints, as UTF-16 code units into `body`. */
export interface Inspection extends Omit<PageReading, 'withoutRules'> {
  readonly statements: readonly { readonly issuer: string; readonly start: number; readonly end: number }[];
}

/** One page as given: its address, and its title or its HTML or both. */
interface GivenPage {
  readonly url: string;
  readonly title?: string | undefined;
  readonly html?: string | undefined;
}

/** A line of a list of pages holds a page with its escapes, so it may be longer than the page. */
const LONGEST_LINE = 3 * LARGEST_INPUT;

/**
 * `inspect PAGE.html --url URL [PAGE --url URL …] [--json]` or `inspect --jsonl FILE [--json]`: what each page is, as a line of JSON each
 * (with `--jsonl` or `--json`) or in words. Gives the exit code: 2 when a line of a list could not be read, after the others. Throws an
 * `InputError` that names the file for any other bad input.
 */
export async function inspectCommand(args: readonly string[]): Promise<number> {
  const { files, urls, lists, json } = readArguments(args);
  let failures = 0;
  for (const [i, file] of files.entries()) {
    const html = readText(file);
    write(inspectPage({ url: urls[i] ?? '', html }), json);
  }
  for (const list of lists) {
    let number = 0;
    for await (const line of linesOf(list)) {
      number++;
      const page = line instanceof InputError ? line : givenPage(line);
      if (page instanceof InputError) {
        process.stderr.write(`${list}: line ${number}: ${page.message}\n`);
        failures++;
      } else if (page) write(inspectPage(page), true);
    }
    if (number === 0) throw new InputError(`${list}: is empty`);
  }
  return failures > 0 ? 2 : 0;
}

function readArguments(args: readonly string[]) {
  const { values, files } = readOptions('inspect', args, {
    json: { type: 'boolean' },
    url: { type: 'string', multiple: true },
    jsonl: { type: 'string', multiple: true },
  });
  const { url: urls = [], jsonl: lists = [], json = false } = values;
  if (files.length + lists.length === 0) throw new InputError('inspect: give a saved page, or --jsonl FILE');
  if (urls.length > files.length) throw new InputError('inspect: more addresses than pages');
  return { files, urls, lists, json };
}

/** What a page is, from its address and its HTML, or from address and title alone. */
export function inspectPage({ url, title = '', html }: GivenPage): Inspection {
  if (html === undefined) {
    const { issuer, kind, foreign, parties } = recognise({ url, title }, KNOWLEDGE);
    const known = { official: issuer !== null, foreign, issuer: issuer?.id ?? null, party: issuer?.party ?? null };
    const unknown = { published: null, eventDate: null, parties, language: 'und', body: '', statements: [] };
    return { url, kind, ...known, title, ...unknown };
  }
  const document = documentOf(html, title);
  const { reading: read, index } = readPage(document, url, KNOWLEDGE);
  const { withoutRules: _, ...reading } = completeParties(read, KNOWLEDGE.partiesIn);
  const inBlock = (at: number): boolean =>
    index.locate(at, at + 1)[0]?.node.parentElement?.closest('blockquote') != null;
  const statements = reading.official ? [] : reproducedIn(reading.body, KNOWLEDGE.issuers, inBlock);
  const article =
    !reading.official && (statements.length > 0 || (!ACCOUNTS.has(reading.kind) && looksLikeArticle(document)));
  const language = reading.language === 'und' && reading.body ? detectLanguage(reading.body) : reading.language;
  return { ...reading, url, kind: article ? 'article' : reading.kind, language, statements };
}

/** A document of saved HTML; what is no whole page becomes the body of one. */
function documentOf(html: string, title: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  if (title && !document.querySelector('title')) {
    const element = document.createElement('title');
    element.textContent = title;
    document.head.appendChild(element);
  }
  return document as unknown as Document;
}

/** A line of a list as a page; null for a blank line. */
function givenPage(line: string): GivenPage | InputError | null {
  if (line.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return new InputError('is not JSON');
  }
  const { url, title, html } = (value ?? {}) as Record<string, unknown>;
  if (typeof url !== 'string') return new InputError('has no "url"');
  const text = (field: unknown): string | undefined => (typeof field === 'string' ? field : undefined);
  if (Buffer.byteLength(text(html) ?? '') > LARGEST_INPUT)
    return new InputError(`the page is too large: at most ${LARGEST_INPUT / 1e6} MB`);
  return { url, title: text(title), html: text(html) };
}

/** The lines of a file or of standard input (`-`), decoded one by one: a list may be far larger than what fits in one string. */
async function* linesOf(name: string): AsyncGenerator<string | InputError> {
  let pieces: Buffer[] = [];
  let size = 0;
  const line = (): string | InputError => {
    const bytes = Buffer.concat(pieces);
    const tooLong = size > LONGEST_LINE;
    pieces = [];
    size = 0;
    return tooLong ? new InputError('is too long') : decode(bytes);
  };
  const take = (bytes: Buffer): void => {
    size += bytes.length;
    if (size <= LONGEST_LINE) pieces.push(bytes);
  };
  for await (const chunk of chunksOf(name)) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, end));
      from = end + 1;
      yield line();
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield line();
}

async function* chunksOf(name: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of name === '-' ? process.stdin : createReadStream(name)) yield chunk as Buffer;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new InputError(`${name}: ${code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`}`);
  }
}

function decode(bytes: Buffer): string | InputError {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new InputError('is not valid UTF-8');
  }
}

function write(inspection: Inspection, json: boolean): void {
  process.stdout.write(json ? `${JSON.stringify(inspection)}\n` : `${inWords(inspection)}\n`);
}

/** An inspection for people. */
function inWords(inspection: Inspection): string {
  const { kind, official, foreign, issuer, title, published, eventDate, parties, language, body, statements } =
    inspection;
  const issued = issuer ? `${issuerById(issuer, KNOWLEDGE.issuers)?.name ?? issuer} (${issuer})` : 'no known issuer';
  const counterpart = foreign === null ? 'not told' : foreign ? 'foreign' : 'domestic';
  const lines = [
    title || '(no title)',
    `  kind         ${kind}${kind === 'readout' && !official ? ', a copy' : ''}`,
    `  issuer       ${issued}`,
    `  counterpart  ${counterpart}`,
    `  parties      ${parties.join(', ') || '–'}`,
    `  event        ${eventDate ?? '–'}`,
    `  published    ${published ?? '–'}`,
    `  language     ${language}`,
    `  statements   ${statements.map((statement) => statement.issuer).join(', ') || '–'}`,
  ];
  return `${lines.join('\n')}\n\n${body}\n`;
}
