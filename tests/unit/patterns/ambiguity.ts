import { type Node, type Repeat, Sets } from './syntax.ts';

/**
 * Whether a pattern can match the same words in two ways inside one of its loops: the number of ways then doubles with every round,
 * and a text that fails at its end makes a backtracking matcher try them all (EDA; Weideman, van der Merwe, Berglund and Watson, CIAA
 * 2016). Loops are read as automata of their sets (Glushkov), and the automaton is walked twice at once.
 */

/** Characters that stand for all others: every printable one of ASCII, and one or more of each kind that patterns tell apart. */
export const ALPHABET: readonly string[] = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...'\t\n\r\u0000\u00a0\u00ad\u200b\u200d\u2028\u202e\u2060\ufeff\u0301éßÑжЖіїçğş中停。，；あア한ع٣ऀ🙂‘’“”«»–—…•€£',
];

interface Edges {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
}

class Automaton {
  readonly sets: number[][] = [];
  /** By place, the places that can follow, each with the number of ways. */
  readonly next: Map<number, number>[] = [];
  private readonly characters: Sets;

  constructor(flags: string) {
    this.characters = new Sets(flags);
  }

  read(node: Node): Edges {
    switch (node.type) {
      case 'set': {
        const place = this.sets.length;
        this.sets.push(ALPHABET.flatMap((c, i) => (this.characters.has(node.source, c) ? [i] : [])));
        this.next.push(new Map());
        return { first: [place], last: [place], empty: false };
      }
      case 'edge':
      case 'look':
        return { first: [], last: [], empty: true };
      case 'choice': {
        const all = node.options.map((option) => this.read(option));
        return {
          first: all.flatMap(({ first }) => first),
          last: all.flatMap(({ last }) => last),
          empty: all.some(({ empty }) => empty),
        };
      }
      case 'sequence':
        return node.parts.map((part) => this.read(part)).reduce((x, y) => this.after(x, y), NOTHING);
      case 'repeat': {
        const body = this.read(node.body);
        if (node.most > 1) this.join(body.last, body.first);
        return { ...body, empty: body.empty || node.least === 0 };
      }
    }
  }

  private after(x: Edges, y: Edges): Edges {
    this.join(x.last, y.first);
    return {
      first: x.empty ? [...x.first, ...y.first] : x.first,
      last: y.empty ? [...x.last, ...y.last] : y.last,
      empty: x.empty && y.empty,
    };
  }

  private join(from: readonly number[], to: readonly number[]): void {
    for (const x of from) for (const y of to) this.next[x]?.set(y, (this.next[x]?.get(y) ?? 0) + 1);
  }

  private meet(x: number, y: number): boolean {
    const other = new Set(this.sets[y]);
    return (this.sets[x] ?? []).some((c) => other.has(c));
  }

  /** Whether one place leads back to itself by the same characters in two ways. */
  ambiguous(): boolean {
    const size = this.sets.length;
    const meets = this.sets.map((_, x) => this.sets.map((__, y) => this.meet(x, y)));
    const follow = (pair: number): number[] => {
      const [x, y] = [Math.floor(pair / size), pair % size];
      const ways: number[] = [];
      for (const p of this.next[x]?.keys() ?? [])
        for (const q of this.next[y]?.keys() ?? []) if (meets[p]?.[q]) ways.push(p * size + q);
      return ways;
    };
    return this.sets.some((_, place) => {
      const home = place * size + place;
      const reached = closure(home, follow);
      if (!reached.has(home)) return false;
      const twice = [...reached].some((pair) => this.twoWays(pair, size, home, follow));
      return twice;
    });
  }

  /** Whether `pair`, which home leads to, parts the two walks (or has two ways at once) and leads back home. */
  private twoWays(pair: number, size: number, home: number, follow: (pair: number) => number[]): boolean {
    const [x, y] = [Math.floor(pair / size), pair % size];
    if (x !== y) return closure(pair, follow).has(home);
    const doubled = [...(this.next[x] ?? [])].filter(
      ([place, ways]) => ways > 1 && (this.sets[place]?.length ?? 0) > 0,
    );
    return doubled.some(([place]) => place * size + place === home || closure(place * size + place, follow).has(home));
  }
}

const NOTHING: Edges = { first: [], last: [], empty: true };

/** What a pair leads to in one step or more. */
function closure(from: number, follow: (pair: number) => number[]): Set<number> {
  const reached = new Set<number>();
  const waiting = follow(from);
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    if (reached.has(pair)) continue;
    reached.add(pair);
    waiting.push(...follow(pair));
  }
  return reached;
}

function outermostLoops(node: Node): Repeat[] {
  switch (node.type) {
    case 'repeat':
      return node.most > 1 ? [node, ...inLooks(node.body)] : outermostLoops(node.body);
    case 'sequence':
      return node.parts.flatMap(outermostLoops);
    case 'choice':
      return node.options.flatMap(outermostLoops);
    case 'look':
      return outermostLoops(node.body);
    default:
      return [];
  }
}

function inLooks(node: Node): Repeat[] {
  switch (node.type) {
    case 'look':
      return outermostLoops(node.body);
    case 'repeat':
      return inLooks(node.body);
    case 'sequence':
      return node.parts.flatMap(inLooks);
    case 'choice':
      return node.options.flatMap(inLooks);
    default:
      return [];
  }
}

/** Whether some loop of the pattern can match the same characters in more than one way. */
export function isAmbiguous(tree: Node, flags: string): boolean {
  return outermostLoops(tree).some((loop) => {
    const automaton = new Automaton(flags);
    automaton.read(loop);
    return automaton.ambiguous();
  });
}
