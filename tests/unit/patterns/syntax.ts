/**
 * Regular expressions as trees, as far as this project uses them: no back references, no `v` flag. What a set of characters holds is
 * asked of the machine's own matcher, one character at a time, so that nothing about it is written twice.
 */

export type Node =
  | { readonly type: 'set'; readonly source: string }
  | { readonly type: 'edge'; readonly source: '^' | '$' | '\\b' | '\\B' }
  | { readonly type: 'look'; readonly behind: boolean; readonly negative: boolean; readonly body: Node }
  | { readonly type: 'sequence'; readonly parts: readonly Node[] }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | Repeat;

export interface Repeat {
  readonly type: 'repeat';
  readonly body: Node;
  readonly least: number;
  readonly most: number;
  readonly lazy: boolean;
}

const GROUP = /\((?:\?(?:<([!=])|([:!=])|<\w+>))?/uy;
const COUNT = /(?:\*|\+|\?|\{(\d+)(,(\d*))?\})(\??)/uy;
const SET = /\[(?:[^\\\]]|\\.)*\]/suy;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|.)/suy;

/** Reads a pattern. Throws on what is not supported: the pattern then has to be written otherwise, or this taught to read it. */
export function parsePattern(source: string, unicode: boolean): Node {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const choice = (): Node => {
    const options: Node[] = [sequence()];
    while (source.charAt(at) === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? (options[0] as Node) : { type: 'choice', options };
  };
  const sequence = (): Node => {
    const parts: Node[] = [];
    while (at < source.length && !'|)'.includes(source.charAt(at))) parts.push(counted(atom()));
    return { type: 'sequence', parts };
  };
  const counted = (body: Node): Node => {
    const match = take(COUNT);
    if (!match) return body;
    const [sign, from, open, to, lazy] = match;
    const [least, most] = from
      ? [Number(from), open ? (to ? Number(to) : Number.POSITIVE_INFINITY) : Number(from)]
      : sign.startsWith('?')
        ? [0, 1]
        : [sign.startsWith('+') ? 1 : 0, Number.POSITIVE_INFINITY];
    return { type: 'repeat', body, least, most, lazy: lazy === '?' };
  };
  const atom = (): Node => {
    const group = take(GROUP);
    if (group) {
      const body = choice();
      if (source.charAt(at) !== ')') throw new Error(`unclosed group in ${source}`);
      at++;
      const sign = group[1] ?? (group[2] === ':' ? undefined : group[2]);
      return sign ? { type: 'look', behind: group[1] !== undefined, negative: sign === '!', body } : body;
    }
    const c = source.charAt(at);
    if (c === '^' || c === '$') {
      at++;
      return { type: 'edge', source: c };
    }
    const escaped = take(ESCAPE)?.[0];
    if (escaped === '\\b' || escaped === '\\B') return { type: 'edge', source: escaped };
    if (escaped && /^\\[1-9k]/.test(escaped)) throw new Error(`back reference in ${source}`);
    const own = escaped ?? take(SET)?.[0] ?? (unicode ? String.fromCodePoint(source.codePointAt(at) ?? 0) : c);
    if (!escaped && !own.startsWith('[')) at += own.length;
    if (!escaped && own.startsWith('[') && own.length === 1) throw new Error(`unclosed set in ${source}`);
    return { type: 'set', source: own };
  };
  const tree = choice();
  if (at < source.length) throw new Error(`${source}: not read from ${at} on`);
  return tree;
}

/** Whether one character (a code point, or a code unit without the `u` flag) is in a set. */
export class Sets {
  private readonly flags: string;
  private readonly tests = new Map<string, RegExp>();
  private readonly known = new Map<string, boolean>();

  constructor(flags: string) {
    this.flags = flags.replace(/[gymd]/g, '');
  }

  has(source: string, character: string): boolean {
    const key = `${source}\u0000${character}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    let test = this.tests.get(source);
    if (!test) {
      test = new RegExp(`^(?:${source})$`, this.flags);
      this.tests.set(source, test);
    }
    const found = test.test(character);
    this.known.set(key, found);
    return found;
  }
}
