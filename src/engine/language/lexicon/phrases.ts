import { tokenize } from '../../text/tokens.ts';
import { expanded } from './format.ts';
import { isIrregular } from './inflection.ts';
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

/**
 * Which forms wait together: those whose first word begins with the same three letters, or with the same class. The letters can be told
 * without reducing the word to its base, which is what makes building cheap.
 */
function shelfOf(key: string): string {
  if (key.startsWith('%')) return key;
  return /^[\^=]/.test(key) ? key.slice(1, 4).toLowerCase() : key.slice(0, 3);
}

const firstOf = (form: string): string => {
  const space = form.indexOf(' ');
  return space < 0 ? form : form.slice(0, space);
};

/** The key of a form's first word that is not passed over, or its class. */
function headOf(form: string): string {
  const first = firstOf(form);
  return first.startsWith('%') ? first : (stepsOf(first)[0] ?? stepsOf(form)[0] ?? '');
}

function shelfOfForm(form: string): string {
  const first = firstOf(form);
  if (!PLAIN.test(first)) return shelfOf(headOf(form));
  const lower = first.toLowerCase();
  return isIrregular(lower) || isPassedOver(lower) ? shelfOf(headOf(form)) : lower.slice(0, 3);
}

/**
 * Many forms, found in one pass over the words of a text. Forms wait as text until a text has a word like their first: building takes a
 * few milliseconds for thousands of forms. From every word the walk is bounded by the longest form and by the gaps (at most three
 * words each), so time is linear in the words of the text.
 */
export class PhraseTable<Entry> {
  /** By shelf, then by the key of the first word, then read. */
  private readonly waiting = new Map<string, [form: string, entry: Entry][]>();
  private readonly ready = new Map<string, [form: string, entry: Entry][]>();
  private readonly heads = new Map<string, Node<Entry>>();
  private readonly classes: ReadonlyMap<string, readonly string[]>;

  /** @param classes for a key of a word, the classes (`%stop`) it belongs to. */
  constructor(classes: ReadonlyMap<string, readonly string[]>) {
    this.classes = classes;
  }

  add(form: string, entry: Entry): void {
    if (/[([]/.test(firstOf(form))) {
      for (const one of expanded(form)) this.add(one.trim(), entry);
      return;
    }
    const shelf = shelfOfForm(form);
    const list = this.waiting.get(shelf);
    if (list === undefined) this.waiting.set(shelf, [[form, entry]]);
    else list.push([form, entry]);
  }

  private nodeOf(head: string): Node<Entry> | undefined {
    this.sort(shelfOf(head));
    const forms = this.ready.get(head);
    if (forms === undefined) return this.heads.get(head);
    const node = emptyNode<Entry>();
    for (const [form, entry] of forms) {
      for (const one of expanded(form)) insert(node, stepsOf(one).slice(1), entry);
    }
    this.ready.delete(head);
    this.heads.set(head, node);
    return node;
  }

  /** Divides a shelf by the first word itself. */
  private sort(shelf: string): void {
    for (const waiting of this.waiting.get(shelf) ?? []) {
      const head = headOf(waiting[0]);
      const list = this.ready.get(head);
      if (list === undefined) this.ready.set(head, [waiting]);
      else list.push(waiting);
    }
    this.waiting.delete(shelf);
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
