import { readdirSync, readFileSync } from 'node:fs';
import { DIFFERENCE_KINDS, type DifferenceKind, type Relation } from '../../engine/model.ts';
import type { AnnotatedPair, GoldClaim, GoldLink } from './corpus.ts';

/** Invented statements that we wrote and annotated ourselves: `annotations/README.md` says how. */
const FOLDER = new URL('../../../annotations/pairs/', import.meta.url);

/** Own pairs are only learnt from, each in a fold of its own, apart from those of the corpus. */
const FIRST_FOLD = 1_000_000;

/** Every pair of ours, by name. Throws at the first that is not written as it should be, with the place. */
export function ownPairs(): AnnotatedPair[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files.sort().map((file, i) => {
    const name = file.slice(0, -'.txt'.length);
    return readOwnPair(readFileSync(new URL(file, FOLDER), 'utf8'), name, FIRST_FOLD + i);
  });
}

const SIDE = /^== (\S+)\n/m;
const CLAIM = /\[\[(\d+)\|([^[\]]*)\]\]/g;
const LINK = /^(\d+) (\d+) (same|differs|conflict)(?: ([a-z,]+))?(?: \| (.+))?$/;

/** Reads a pair as `annotations/README.md` has it. Throws an error that names the pair and what is wrong. */
export function readOwnPair(written: string, name: string, fold: number): AnnotatedPair {
  const fail = (what: string): never => {
    throw new Error(`${name}: ${what}`);
  };
  const [, ...parts] = written.split(SIDE);
  const [left, leftText, right, rightText, links, linesOfLinks, ...rest] = parts;
  if (!left || !right || links !== 'links' || linesOfLinks === undefined || rest.length > 0)
    return fail('two sides and then "== links" are wanted');
  const sides = [readSide(leftText ?? '', 'a', fail), readSide(rightText ?? '', 'b', fail)] as const;
  const read = linesOfLinks
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readLink(line.trim(), fail));
  for (const { link } of read)
    for (const [side, id] of [link.a, link.b].entries())
      if (!sides[side]?.claims.some((claim) => claim.id === id)) fail(`no claim ${id}`);
  return {
    name,
    english: true,
    sides: [left, right],
    texts: [sides[0].text, sides[1].text],
    languages: ['en', 'en'],
    claims: [sides[0].claims, sides[1].claims],
    links: read.map(({ link }) => link),
    acts: {},
    kinds: Object.fromEntries(read.map(({ link, kinds }) => [`${link.a} ${link.b}`, kinds])),
    fold,
  };
}

type Fail = (what: string) => never;

/** The text without its brackets, and the claims that stood in them. */
function readSide(marked: string, letter: string, fail: Fail): { text: string; claims: GoldClaim[] } {
  const claims: GoldClaim[] = [];
  let text = '';
  let at = 0;
  const trimmed = marked.trim();
  for (const match of trimmed.matchAll(CLAIM)) {
    const [whole, number, words = ''] = match;
    if (Number(number) !== claims.length + 1) fail(`claim ${number} of ${letter} is out of turn`);
    text += trimmed.slice(at, match.index);
    claims.push({ id: `${letter}${number}`, start: text.length, end: text.length + words.length, text: words });
    text += words;
    at = match.index + whole.length;
  }
  text += trimmed.slice(at);
  if (/\[\[|\]\]/.test(text)) fail(`a bracket of ${letter} is not closed`);
  return { text, claims };
}

function readLink(line: string, fail: Fail): { link: GoldLink; kinds: DifferenceKind[] } {
  const [, a, b, relation, named = '', about] = LINK.exec(line) ?? fail(`"${line}" is no link`);
  const kinds = named.split(',').filter((kind) => kind !== '');
  const known = DIFFERENCE_KINDS.filter((kind) => kinds.includes(kind));
  if (known.length !== kinds.length) fail(`unknown kinds of difference in "${line}"`);
  if (relation !== 'same' && known.length === 0) fail(`"${line}" names no kind of difference`);
  const link: GoldLink = {
    a: `a${a}`,
    b: `b${b}`,
    relation: relation as Relation,
    ...(about !== undefined && { about }),
  };
  return { link, kinds: known };
}
