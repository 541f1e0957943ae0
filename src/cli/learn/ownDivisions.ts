import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { AnnotatedSide } from './goldClaims.ts';
import { linesOf, SHARED } from './sources.ts';

/** Real official texts that we divided into claims: `annotations/README.md` says how. Only the places stand there, the texts do not. */
const FILE = new URL('../../../annotations/divided.jsonl', import.meta.url);

const Line = v.object({
  /** How it was divided: `alone`, or while it was held against another text. */
  manner: v.picklist(['alone', 'beside another']),
  /** The file that holds the text, below `shared`, and the text's address in it. */
  source: v.string(),
  url: v.string(),
  /** UTF-16 offset at which the text that was divided ends in the page's; what is around it is trimmed. */
  until: v.number(),
  /** The beginning of the SHA-256 of the text, so that a text that changed is noticed. */
  sha256: v.string(),
  /** UTF-16 offsets into the text. */
  claims: v.array(v.tuple([v.number(), v.number()])),
});
type Line = v.InferOutput<typeof Line>;

interface Page {
  readonly url: string;
  readonly text?: string;
  readonly body?: readonly string[];
}

/** Every text that we divided ourselves, in the order of the file. Throws at the first that is not what it was, with its address. */
export function ownDivisions(): AnnotatedSide[] {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  const read = lines.map((line) => v.parse(Line, JSON.parse(line)));
  const sources = new Map([...new Set(read.map(({ source }) => source))].map((source) => [source, textsOf(source)]));
  return read.map((line) => sideOf(line, sources.get(line.source)?.get(line.url) ?? ''));
}

/** The texts of a file of pages, by address. */
function textsOf(source: string): Map<string, string> {
  const pages = linesOf(join(SHARED, source)).map((line) => JSON.parse(line) as Page);
  return new Map(pages.map(({ url, text, body }) => [url, text ?? body?.join('\n\n') ?? '']));
}

/** A divided text as a side of an annotated pair. Throws where `page` is not the text that was divided. */
export function sideOf({ manner, url, until, sha256, claims }: Line, page: string): AnnotatedSide {
  const text = page.slice(0, until).trim();
  if (shortHash(text) !== sha256) throw new Error(`${url}: the text is not the one that was divided`);
  return {
    pair: url,
    side: 'own',
    text,
    language: 'en',
    english: true,
    manner,
    claims: claims.map(([start, end], i) => ({ id: String(i), start, end, act: null })),
  };
}

/** The first 48 bits of the SHA-256 of a text, in hexadecimal digits. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
