import { type Node, parsePattern, Sets } from './syntax.ts';

/**
 * A backtracking matcher as browsers have it, which counts its steps: what a pattern costs is then the same on every machine, and
 * no clock is needed to see it run away.
 */

type Step =
  | { readonly op: 'set'; readonly source: string }
  | { readonly op: 'edge'; readonly source: string }
  | { readonly op: 'look'; readonly program: readonly Step[]; readonly behind: boolean; readonly negative: boolean }
  | { op: 'split'; first: number; second: number }
  | { op: 'jump'; to: number }
  /** Goes on only if the text moved on since the loop's beginning, as the language's definition has it. */
  | { readonly op: 'moved'; readonly loop: number }
  | { readonly op: 'enter'; readonly loop: number };

export interface Counted {
  /** Where the match stands; null when there is none, or when the steps ran out. */
  readonly match: { readonly start: number; readonly end: number } | null;
  readonly steps: number;
  readonly exhausted: boolean;
}

class Exhausted extends Error {}

export class StepCounter {
  private readonly program: readonly Step[];
  private readonly sets: Sets;
  private readonly unicode: boolean;
  private readonly sticky: boolean;
  private readonly multiline: boolean;
  private steps = 0;
  private most = 0;
  private loops = 0;

  constructor(source: string, flags: string) {
    this.unicode = flags.includes('u');
    this.sticky = flags.includes('y');
    this.multiline = flags.includes('m');
    this.sets = new Sets(flags);
    this.program = this.compile(parsePattern(source, this.unicode));
  }

  /** Looks for the first match, as `exec` does, with at most so many steps. */
  search(text: string, most: number): Counted {
    this.steps = 0;
    this.most = most;
    try {
      for (let start = 0; start <= text.length; start = this.next(text, start)) {
        const end = this.run(this.program, text, start);
        if (end >= 0) return { match: { start, end }, steps: this.steps, exhausted: false };
        if (this.sticky) break;
      }
      return { match: null, steps: this.steps, exhausted: false };
    } catch (error) {
      if (!(error instanceof Exhausted)) throw error;
      return { match: null, steps: this.steps, exhausted: true };
    }
  }

  private next(text: string, at: number): number {
    return at + (this.characterAt(text, at).length || 1);
  }

  private characterAt(text: string, at: number): string {
    if (at >= text.length) return '';
    return this.unicode ? String.fromCodePoint(text.codePointAt(at) ?? 0) : text.charAt(at);
  }

  private compile(node: Node): Step[] {
    switch (node.type) {
      case 'set':
        return [{ op: 'set', source: node.source }];
      case 'edge':
        return [{ op: 'edge', source: node.source }];
      case 'look':
        return [{ op: 'look', program: this.compile(node.body), behind: node.behind, negative: node.negative }];
      case 'sequence':
        return joined(node.parts.map((part) => this.compile(part)));
      case 'choice':
        return node.options.map((option) => this.compile(option)).reduceRight((rest, own) => either(own, rest));
      case 'repeat': {
        const body = (): Step[] => this.compile(node.body);
        const needed = Array.from({ length: node.least }, body);
        if (node.most === Number.POSITIVE_INFINITY) return joined([...needed, this.loop(body(), node.lazy)]);
        let rest: Step[] = [];
        for (let i = node.least; i < node.most; i++) rest = maybe(joined([body(), rest]), node.lazy);
        return joined([...needed, rest]);
      }
    }
  }

  private loop(body: Step[], lazy: boolean): Step[] {
    const loop = this.loops++;
    const inner: Step[] = joined([[{ op: 'enter', loop }], body, [{ op: 'moved', loop }]]);
    const [into, out] = [1, inner.length + 2];
    const split: Step = lazy ? { op: 'split', first: out, second: into } : { op: 'split', first: into, second: out };
    return joined([[split], inner, [{ op: 'jump', to: -inner.length - 1 }]]);
  }

  /** The end of the match of a program at `from`, or -1. */
  private run(program: readonly Step[], text: string, from: number): number {
    let [pc, at] = [0, from];
    let entered: ReadonlyMap<number, number> = new Map();
    const waiting: [number, number, ReadonlyMap<number, number>][] = [];
    for (;;) {
      if (++this.steps > this.most) throw new Exhausted();
      const step = program[pc];
      if (!step) return at;
      let going = true;
      pc++;
      if (step.op === 'set') {
        const c = this.characterAt(text, at);
        going = c !== '' && this.sets.has(step.source, c);
        at += c.length;
      } else if (step.op === 'split') {
        waiting.push([pc - 1 + step.second, at, entered]);
        pc += step.first - 1;
      } else if (step.op === 'jump') pc += step.to - 1;
      else if (step.op === 'enter') entered = new Map(entered).set(step.loop, at);
      else if (step.op === 'moved') going = entered.get(step.loop) !== at;
      else if (step.op === 'edge') going = this.atEdge(step.source, text, at);
      else going = this.looks(step, text, at);
      if (going) continue;
      const back = waiting.pop();
      if (!back) return -1;
      [pc, at, entered] = back;
    }
  }

  private looks(step: Step & { readonly op: 'look' }, text: string, at: number): boolean {
    if (!step.behind) return this.run(step.program, text, at) >= 0 !== step.negative;
    // Patterns behind are short here: every beginning near by is tried.
    let found = false;
    for (let from = at; from >= Math.max(0, at - 24) && !found; from--)
      found = this.run([...step.program, { op: 'edge', source: `=${at}` }], text, from) >= 0;
    return found !== step.negative;
  }

  private atEdge(source: string, text: string, at: number): boolean {
    if (source.startsWith('=')) return at === Number(source.slice(1));
    const lineBreak = (i: number): boolean => this.multiline && /[\n\r\u2028\u2029]/.test(text.charAt(i));
    if (source === '^') return at === 0 || lineBreak(at - 1);
    if (source === '$') return at === text.length || lineBreak(at);
    const word = (i: number): boolean => /\w/.test(text.charAt(i));
    return (word(at - 1) !== word(at)) === (source === '\\b');
  }
}

// Jumps are counted from their own step, so that programs can be put together without being changed.
const joined = (parts: readonly (readonly Step[])[]): Step[] => parts.flat();
const maybe = (body: Step[], lazy: boolean): Step[] => {
  const out = body.length + 1;
  return [lazy ? { op: 'split', first: out, second: 1 } : { op: 'split', first: 1, second: out }, ...body];
};
const either = (own: Step[], rest: Step[]): Step[] => [
  { op: 'split', first: 1, second: own.length + 2 },
  ...own,
  { op: 'jump', to: rest.length + 1 },
  ...rest,
];
