import { tokenize } from '../../text/tokens.ts';
import { valueIn } from '../sortedLines.ts';
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

/** What a word of a text is to the forms: its keys with their classes, and the forms that it begins. */
interface Step<Entry> {
  readonly keys: readonly string[];
  readonly begun: readonly Node<Entry>[];
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

/** The first word of a form. */
export const firstOf = (form: string): string => {
  const space = form.indexOf(' ');
  return space < 0 ? form : form.slice(0, space);
};

/** The key of a form's first word that is not passed over, or its class. */
export function headOf(form: string): string {
  const first = firstOf(form);
  return first.startsWith('%') ? first : (stepsOf(first)[0] ?? stepsOf(form)[0] ?? '');
}

/** Divide the forms of a first word, and a form's other steps from the number of what it stands for. */
export const BETWEEN_FORMS = '|';
export const BEFORE_MEANING = '#';

/**
 * Many forms, found in one pass over the words of a text. The forms of a first word wait as text until a text has that word. From every
 * word the walk is bounded by the longest form and by the gaps (at most three words each), so time is linear in the words of the text.
 */
export class PhraseTable<Entry> {
  private readonly waiting: string;
  private readonly entryOf: (meaning: number) => Entry | undefined;
  private readonly classes: string;
  private readonly heads = new Map<string, Node<Entry>>();
  /** By the keys of a word, which are the same list wherever the word stands. */
  private readonly met = new WeakMap<readonly string[], Step<Entry>>();

  /**
   * @param waiting lines, by the key of their first word the forms: steps with spaces between them, and the number of a meaning.
   * @param classes lines, for a key of a word the classes (`%stop`) it belongs to.
   */
  constructor(waiting: string, entryOf: (meaning: number) => Entry | undefined, classes: string) {
    this.waiting = waiting;
    this.entryOf = entryOf;
    this.classes = classes;
  }

  private nodeOf(head: string): Node<Entry> | null {
    const known = this.heads.get(head);
    if (known !== undefined) return known;
    const forms = valueIn(this.waiting, head);
    // A word of a text that begins no form is not remembered: texts have no end of words.
    if (forms === null) return null;
    const node = emptyNode<Entry>();
    for (const form of forms.split(BETWEEN_FORMS)) {
      const [steps = '', meaning] = form.split(BEFORE_MEANING);
      const entry = this.entryOf(Number(meaning));
      if (entry !== undefined) insert(node, steps === '' ? [] : steps.split(' '), entry);
    }
    this.heads.set(head, node);
    return node;
  }

  /** All forms that stand in the words, overlapping ones included. */
  find(words: readonly LexiconWord[]): Found<Entry>[] {
    const found: Found<Entry>[] = [];
    const steps = words.map(({ keys }) => this.stepOf(keys));
    for (let at = 0; at < steps.length; at++) {
      for (const node of steps[at]?.begun ?? []) walk(node, words, steps, [at], at + 1, found);
    }
    return found;
  }

  private stepOf(own: readonly string[]): Step<Entry> {
    const known = this.met.get(own);
    if (known) return known;
    const keys = [...own, ...own.flatMap((key) => valueIn(this.classes, key)?.split(' ') ?? [])];
    const step = { keys, begun: keys.flatMap((key) => this.nodeOf(key) ?? []) };
    this.met.set(own, step);
    return step;
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
  steps: readonly Step<Entry>[],
  matched: readonly number[],
  at: number,
  found: Found<Entry>[],
): void {
  if (node.entries !== null) for (const entry of node.entries) found.push({ entry, words: matched });
  if (node.next !== null && at < words.length && words[at]?.apart === false) {
    for (const key of steps[at]?.keys ?? []) {
      const next = node.next.get(key);
      if (next !== undefined) walk(next, words, steps, [...matched, at], at + 1, found);
    }
  }
  if (node.gap === null) return;
  for (let skip = 0; skip <= GAP; skip++) {
    if (at + skip >= words.length || words[at + skip]?.apart !== false) return;
    walk(node.gap, words, steps, matched, at + skip, found);
  }
}
