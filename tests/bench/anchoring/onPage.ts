import { takeTexts } from '../../../src/page/take/take.ts';
import { hypothesis } from './hypothesis.ts';
import { markJs } from './markJs.ts';
import { ours, RULES } from './ours.ts';
import { textQuote } from './textQuote.ts';
import { joined, type Selector, type Wanted, type Way } from './wanted.ts';

/** All ways on one page, one after the other on a fresh copy of the same nodes. Runs in the page; the runner calls it. */

const WAYS: Readonly<Record<string, Way>> = {
  ours,
  'mark.js': markJs,
  Hypothesis: hypothesis,
  'text-quote': textQuote,
};

export interface Trial {
  /** Until the words are found; of it the mere paint; the layout that follows; the frame behind it. ms */
  readonly found: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly paint: number;
  readonly layout: number;
  readonly frame: number;
}

const isNear = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 0.8 * Math.max(a.length, b.length) && (a.includes(b) || b.includes(a));

export interface Burden {
  /** Records that a MutationObserver over the whole document saw, and nodes that came and went. */
  readonly mutations: number;
  readonly nodes: number;
  /** Passages of whose words at least four fifths were painted, with a fifth of others at most. */
  readonly right: number;
}

let wanted: Wanted[] = [];
let now: Selector[] = [];
let html = '';
let root: Element = document.body;

function selectorOf(range: Range): Selector {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const text = root.textContent;
  const start = before.toString().length;
  const exact = range.toString();
  const end = start + exact.length;
  return { exact, start, end, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
}

function rangesOf(html: string, sentences: readonly string[]) {
  root.innerHTML = html;
  const { index } = takeTexts(document, RULES);
  return sentences.map((text, at) => {
    const start = index.text.indexOf(text);
    const pieces = index.locate(start, start + text.length);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (start < 0 || !first || !last) throw new Error(`The page does not say: ${text}`);
    const range = document.createRange();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    return { quote: { id: `${at}`, start, end: start + text.length, text }, selector: selectorOf(range) };
  });
}

/** `before` is the page on which the passages were kept, `after` the one on which they are looked for, with the same sentences as it says them. */
function prepare(before: string, kept: readonly string[], after: string, said: readonly string[]): void {
  root = document.querySelector('#text') ?? document.body;
  wanted = rangesOf(before, kept).map((one, at) => ({ ...one, words: joined(said[at] ?? '') }));
  now = rangesOf(after, said).map(({ selector }) => selector);
  html = after;
}

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function fresh(): Promise<void> {
  root.innerHTML = html;
  document.body.getBoundingClientRect();
  await frame();
  await frame();
}

async function trial(name: string): Promise<Trial> {
  const way = WAYS[name];
  if (!way) throw new Error(`No way is called ${name}.`);
  await fresh();
  const begun = performance.now();
  const done = way(root, wanted, now);
  const painted = performance.now();
  document.body.getBoundingClientRect();
  const layout = performance.now() - painted;
  await frame();
  const shown = performance.now() - begun;
  done.clear();
  return { found: done.found, parts: done.parts ?? {}, paint: done.paint, layout, frame: shown };
}

/** The wait for a frame when nothing is done: what of `frame` is nobody's. */
async function still(): Promise<number> {
  await fresh();
  const begun = performance.now();
  await frame();
  return performance.now() - begun;
}

async function burden(name: string): Promise<Burden> {
  await fresh();
  const watch = new MutationObserver(() => undefined);
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const done = WAYS[name]?.(root, wanted, now);
  const records = watch.takeRecords();
  watch.disconnect();
  const words = done?.words() ?? [];
  done?.clear();
  const nodes = records.reduce((sum, { addedNodes, removedNodes }) => sum + addedNodes.length + removedNodes.length, 0);
  const right = wanted.filter((one, at) => isNear(words[at] ?? '', one.words)).length;
  return { mutations: records.length, nodes, right };
}

const bench = { ways: Object.keys(WAYS), prepare, trial, still, burden };

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
