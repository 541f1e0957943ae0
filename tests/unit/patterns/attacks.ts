import { ALPHABET } from './ambiguity.ts';
import { type Node, type Repeat, Sets } from './syntax.ts';

/** Texts made to cost a pattern as much as can be, from its own parts: what it repeats, again and again, and an end that fits nowhere. */

/** Repeats up to so many times are too few to grow with a text. */
const FEW = 8;
/** What hardly any pattern ends on. */
const MISFITS = ['\u0000', '!', '_', '\n!', ''];

export interface Attack {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

export const attackText = ({ before, pump, after }: Attack, length: number): string =>
  before + pump.repeat(Math.ceil(length / pump.length)) + after;

interface Place {
  readonly repeat: Repeat;
  /** Words that lead up to it. */
  readonly before: string;
}

class Maker {
  private readonly sets: Sets;
  private readonly preferred: readonly string[];

  constructor(flags: string, preferred: string) {
    this.sets = new Sets(flags);
    this.preferred = [...preferred, ...ALPHABET];
  }

  private character(source: string): string {
    return this.preferred.find((c) => this.sets.has(source, c)) ?? (/^[^\\[]/.test(source) ? source : '');
  }

  /** One text that the node matches, as short as may be; of choices the one asked for. */
  sample(node: Node, turn = 0): string {
    switch (node.type) {
      case 'set':
        return this.character(node.source);
      case 'edge':
      case 'look':
        return '';
      case 'sequence':
        return node.parts.map((part) => this.sample(part, turn)).join('');
      case 'choice':
        return this.sample(node.options[turn % node.options.length] as Node, turn);
      case 'repeat':
        return this.sample(node.body, turn).repeat(Math.max(node.least, 0));
    }
  }

  /** All places that repeat much, with the words that lead there. */
  places(node: Node, before: string): Place[] {
    switch (node.type) {
      case 'repeat': {
        const inner = this.places(node.body, before);
        return node.most > FEW ? [{ repeat: node, before }, ...inner] : inner;
      }
      case 'choice':
        return node.options.flatMap((option) => this.places(option, before));
      case 'sequence': {
        let led = before;
        return node.parts.flatMap((part) => {
          const found = this.places(part, led);
          led += this.sample(part);
          return found;
        });
      }
      case 'look':
        return this.places(node.body, before);
      default:
        return [];
    }
  }

  /** A character that two repeats both take, if there is one. */
  common(x: Repeat, y: Repeat): string {
    const takes = (node: Node, c: string): boolean =>
      node.type === 'set'
        ? this.sets.has(node.source, c)
        : node.type === 'choice'
          ? node.options.some((option) => takes(option, c))
          : node.type === 'sequence' && node.parts.length === 1 && takes(node.parts[0] as Node, c);
    return this.preferred.find((c) => takes(x.body, c) && takes(y.body, c)) ?? '';
  }
}

/** The attacks on a pattern, each once. */
export function attacksOn(tree: Node, flags: string): Attack[] {
  const found = new Map<string, Attack>();
  const add = (before: string, pump: string, after: string): void => {
    if (pump !== '') found.set(JSON.stringify([before, pump, after]), { before, pump, after });
  };
  for (const preferred of ['a', ' ', '1', ',']) {
    const maker = new Maker(flags, preferred);
    const places = maker.places(tree, '');
    const wholes = [0, 1, 2].map((turn) => maker.sample(tree, turn));
    for (const after of MISFITS) {
      for (const whole of wholes) {
        add('', whole, after);
        // All but its end, so that every beginning goes on to the last.
        add('', whole.slice(0, -1), after);
      }
      for (const [i, { repeat, before }] of places.entries()) {
        for (const turn of [0, 1]) {
          const pump = maker.sample(repeat.body, turn);
          add(before, pump, after);
          add('', before + pump, after);
        }
        for (const other of places.slice(i + 1)) add(before, maker.common(repeat, other.repeat), after);
      }
    }
  }
  return [...found.values()];
}
