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
  /** The forms that go on from here as text, until the first walk that comes here. */
  waiting: string;
  next: Map<string, Node<Entry>> | null;
  gap: Node<Entry> | null;
  entries: Entry[] | null;
}

/** What a word of a text is to the forms: its keys with their classes, and the forms that it begins. */
interface Step<Entry> {
  readonly keys: readonly string[];
  readonly begun: readonly Node<Entry>[];
}

const unread = <Entry>(waiting: string): Node<Entry> => ({ waiting, next: null, gap: null, entries: null });

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
 * Many forms, found in one pass over the words of a text. The forms of a first word wait as text until a text has that word, and those of
 * each further word likewise: most are never read. From every
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
    const node = unread<Entry>(forms);
    this.heads.set(head, node);
    return node;
  }

  /** All forms that stand in the words, overlapping ones included. */
  find(words: readonly LexiconWord[]): Found<Entry>[] {
    const found: Found<Entry>[] = [];
    const steps = words.map(({ keys }) => this.stepOf(keys));
    const text = { words, steps, found };
    for (let at = 0; at < steps.length; at++) {
      for (const node of steps[at]?.begun ?? []) this.walk(text, node, { at, before: null }, at + 1);
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

  /** Goes on from a word with all forms that stand there so far. */
  private walk(text: Walked<Entry>, node: Node<Entry>, matched: Matched, at: number): void {
    const { words, steps, found } = text;
    if (node.waiting !== '') this.read(node);
    if (node.entries !== null) {
      const stood = inOrder(matched);
      for (const entry of node.entries) found.push({ entry, words: stood });
    }
    if (node.next !== null && at < words.length && words[at]?.apart === false) {
      for (const key of steps[at]?.keys ?? []) {
        const next = node.next.get(key);
        if (next !== undefined) this.walk(text, next, { at, before: matched }, at + 1);
      }
    }
    if (node.gap === null) return;
    for (let skip = 0; skip <= GAP; skip++) {
      if (at + skip >= words.length || words[at + skip]?.apart !== false) return;
      this.walk(text, node.gap, matched, at + skip);
    }
  }

  /** Divides the forms that wait at a node by their next step. */
  private read(node: Node<Entry>): void {
    const { waiting } = node;
    node.waiting = '';
    for (let start = 0; start < waiting.length; ) {
      const bar = waiting.indexOf(BETWEEN_FORMS, start);
      const end = bar < 0 ? waiting.length : bar;
      const mark = waiting.indexOf(BEFORE_MEANING, start);
      if (mark === start) this.enter(node, Number(waiting.slice(start + 1, end)));
      else {
        const space = waiting.indexOf(' ', start);
        const cut = space < 0 || space > mark ? mark : space;
        const rest = waiting.slice(cut === mark ? mark : cut + 1, end);
        addTo(node, waiting.slice(start, cut), rest);
      }
      start = end + 1;
    }
  }

  /** Enters what a form that ends at a node stands for. */
  private enter(node: Node<Entry>, meaning: number): void {
    const entry = this.entryOf(meaning);
    if (entry === undefined) return;
    node.entries ??= [];
    if (!node.entries.includes(entry)) node.entries.push(entry);
  }
}

/** The words that a walk came by, the last one first: most walks end nowhere, and a list that grows costs none of them a copy. */
interface Matched {
  readonly at: number;
  readonly before: Matched | null;
}

function inOrder(last: Matched): number[] {
  const words: number[] = [];
  for (let one: Matched | null = last; one !== null; one = one.before) words.push(one.at);
  return words.reverse();
}

/** The text that forms are looked for in, and those found so far. */
interface Walked<Entry> {
  readonly words: readonly LexiconWord[];
  readonly steps: readonly Step<Entry>[];
  readonly found: Found<Entry>[];
}

/** Lets the rest of a form wait where its next step leads. */
function addTo<Entry>(node: Node<Entry>, step: string, rest: string): void {
  if (step === '*') {
    node.gap = withForm(node.gap, rest);
    return;
  }
  node.next ??= new Map();
  node.next.set(step, withForm(node.next.get(step) ?? null, rest));
}

function withForm<Entry>(node: Node<Entry> | null, rest: string): Node<Entry> {
  if (node === null) return unread(rest);
  node.waiting += BETWEEN_FORMS + rest;
  return node;
}
