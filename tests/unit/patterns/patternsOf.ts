import { parseSync } from 'vite';
import type { Source } from '../rooms/sources.ts';

/** A regular expression of ours, as it stands in a source. */
export interface Pattern {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

interface Syntax {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function walk(value: unknown, visit: (node: Syntax) => void): void {
  if (Array.isArray(value)) for (const each of value) walk(each, visit);
  else if (isSyntax(value)) {
    visit(value);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

/** What is filled into a pattern at run time, where the source does not tell: a word. */
const FILLED_IN = 'word';

/** The text that an expression makes, from the constants of its file. */
function textOf(value: unknown, constants: ReadonlyMap<string, unknown>): string {
  if (!isSyntax(value)) return FILLED_IN;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type === 'Identifier')
    return constants.has(String(value.name)) ? textOf(constants.get(String(value.name)), constants) : FILLED_IN;
  if (value.type === 'BinaryExpression' && value.operator === '+')
    return textOf(value.left, constants) + textOf(value.right, constants);
  if (value.type !== 'TemplateLiteral') return FILLED_IN;
  const quasis = value.quasis as readonly { readonly value: { readonly cooked: string } }[];
  const expressions = value.expressions as readonly unknown[];
  return quasis
    .map((quasi, i) => quasi.value.cooked + (i < expressions.length ? textOf(expressions[i], constants) : ''))
    .join('');
}

const flagsOf = (value: unknown, constants: ReadonlyMap<string, unknown>): string => {
  const flags = textOf(value, constants);
  return /^[dgimsuy]+$/.test(flags) ? flags : '';
};

/** All regular expressions of a source: those written out, and those put together from texts. Throws on a source that cannot be read. */
export function patternsIn({ path, text }: Pick<Source, 'path' | 'text'>): Pattern[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const constants = new Map<string, unknown>();
  walk(program, (node) => {
    const id = node.id;
    if (node.type === 'VariableDeclarator' && isSyntax(id) && id.type === 'Identifier')
      constants.set(String(id.name), node.init);
  });
  const found: Pattern[] = [];
  walk(program, (node) => {
    const regex = node.regex as { readonly pattern: string; readonly flags: string } | undefined;
    if (node.type === 'Literal' && regex) found.push({ path, source: regex.pattern, flags: regex.flags });
    const callee = node.callee;
    if (!isSyntax(callee) || callee.name !== 'RegExp') return;
    const [source, flags] = node.arguments as readonly unknown[];
    found.push({ path, source: textOf(source, constants), flags: flagsOf(flags, constants) });
  });
  return found;
}
