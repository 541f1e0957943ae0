import { tokenize } from '../../text/tokens.ts';
import { expanded } from './format.ts';
import { isPassedOver, keysOf, type LexiconWord, wordsOf } from './words.ts';

/** How many words a `*` may stand for. */
const GAP = 3;

/** A form found in a text: which entries claim it, and which words it stands on (a gap's words are not among them). */
export interface Found<Entry> {
  readonly entry: Entry;
  readonly words: readonly number[];
}

interface Node<Entry> {
  next: Map<string, Node<Entry>> | null;
  gap: Node<Entry> | null;
  entries: Entry[] | null;
}

const emptyNode = <Entry>(): Node<Entry> => ({ next: null, gap: null, entries: null });

/** A word that needs no cutting: most words of forms. */
const PLAIN = /^[A-Za-z]+$/;

/** What a form asks for with a word: a capital in the form asks for one in the text. */
const strictestKey = (word: string): string => keysOf(word).at(-1) ?? '';

/** A form as steps: keys of words (see `keysOf`), `%class`, `*`. */
export function stepsOf(form: string): string[] {
  const steps: string[] = [];
  for (const part of form.split(' ')) {
    if (part === '') continue;
    if (part === '*' || part.startsWith('%')) {
      steps.push(part);
      continue;
    }
    if (PLAIN.test(part)) {
      if (!isPassedOver(part.toLowerCase())) steps.push(strictestKey(part));
    } else for (const word of wordsOf(part, tokenize(part))) steps.push(word.keys.at(-1) ?? '');
  }
  return steps;
}

/** The first step of a form, without reading the rest of it where that can be helped. */
function headOf(form: string, first: string): string {
  if (first.startsWith('%')) return first;
  return stepsOf(first)[0] ?? stepsOf(form)[0] ?? '';
}

/**
 * Many forms, found in one pass over the words of a text. Forms wait as text under their first word until a text has that
 * word: building takes a few milliseconds for thousands of forms. From every word the walk is bounded by the longest form and
 * by the gaps (at most three words each), so time is linear in the words of the text.
 */
export class PhraseTable<Entry> {
  private readonly waiting = new Map<string, [form: string, entry: Entry][]>();
  private readonly heads = new Map<string, Node<Entry>>();
  private readonly classes: ReadonlyMap<string, readonly string[]>;

  /** @param classes for a key of a word, the classes (`%stop`) it belongs to. */
  constructor(classes: ReadonlyMap<string, readonly string[]>) {
    this.classes = classes;
  }

  add(form: string, entry: Entry): void {
    const space = form.indexOf(' ');
    const first = space < 0 ? form : form.slice(0, space);
    if (!/[([]/.test(first)) this.wait(headOf(form, first), form, entry);
    else for (const one of expanded(form)) this.add(one.trim(), entry);
  }

  private wait(head: string, form: string, entry: Entry): void {
    const list = this.waiting.get(head);
    if (list === undefined) this.waiting.set(head, [[form, entry]]);
    else list.push([form, entry]);
  }

  private nodeOf(head: string): Node<Entry> | undefined {
    const ready = this.heads.get(head);
    if (ready !== undefined) return ready;
    const forms = this.waiting.get(head);
    if (forms === undefined) return undefined;
    const node = emptyNode<Entry>();
    for (const [form, entry] of forms) {
      for (const one of expanded(form)) insert(node, stepsOf(one).slice(1), entry);
    }
    this.heads.set(head, node);
    return node;
  }

  /** All forms that stand in the words, overlapping ones included. */
  find(words: readonly LexiconWord[]): Found<Entry>[] {
    const found: Found<Entry>[] = [];
    const keys = words.map((word) => this.keysWithClasses(word));
    for (let at = 0; at < words.length; at++) {
      for (const key of keys[at] ?? []) {
        const node = this.nodeOf(key);
        if (node !== undefined) walk(node, words, keys, [at], at + 1, found);
      }
    }
    return found;
  }

  private keysWithClasses(word: LexiconWord): readonly string[] {
    const classes = word.keys.flatMap((key) => this.classes.get(key) ?? []);
    return classes.length === 0 ? word.keys : [...word.keys, ...classes];
  }
}

function insert<Entry>(root: Node<Entry>, steps: readonly string[], entry: Entry): void {
  let node = root;
  for (const step of steps) {
    if (step === '*') {
      node.gap ??= emptyNode<Entry>();
      node = node.gap;
      continue;
    }
    node.next ??= new Map();
    let next = node.next.get(step);
    if (next === undefined) {
      next = emptyNode<Entry>();
      node.next.set(step, next);
    }
    node = next;
  }
  node.entries ??= [];
  if (!node.entries.includes(entry)) node.entries.push(entry);
}

function walk<Entry>(
  node: Node<Entry>,
  words: readonly LexiconWord[],
  keys: readonly (readonly string[])[],
  matched: readonly number[],
  at: number,
  found: Found<Entry>[],
): void {
  for (const entry of node.entries ?? []) found.push({ entry, words: matched });
  if (node.next !== null && at < words.length && words[at]?.apart === false) {
    for (const key of keys[at] ?? []) {
      const next = node.next.get(key);
      if (next !== undefined) walk(next, words, keys, [...matched, at], at + 1, found);
    }
  }
  if (node.gap === null) return;
  for (let skip = 0; skip <= GAP; skip++) {
    if (at + skip >= words.length || words[at + skip]?.apart !== false) return;
    walk(node.gap, words, keys, matched, at + skip, found);
  }
}
