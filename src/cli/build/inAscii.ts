import type { Plugin } from 'vite';

/**
 * A script in ASCII, its long texts as strings. Any other is held at two bytes a letter and decoded one letter at a time: of three megabytes both
 * browsers then need some 25 ms more until the first word, with every start of the worker. And the minifier writes texts as templates, of which
 * a script's reader makes two texts, one as it is written.
 */
export const inAscii: Plugin = {
  name: 'in-ascii',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = escaped(withStrings(file.code, templatesIn(this.parse(file.code))));
  },
};

interface Template {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Shorter texts may stay. */
const LONG_TEXT = 1000;

interface SyntaxNode {
  readonly type?: string;
  readonly start?: number;
  readonly end?: number;
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

/** The long templates in a script that hold nothing but text and have no tag, in order. */
function templatesIn(node: unknown): Template[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, start = 0, end = 0, quasis } = node as SyntaxNode;
  if (type === 'TaggedTemplateExpression') return [];
  if (type !== 'TemplateLiteral') return Object.values(node).flatMap(templatesIn);
  const isText = quasis?.length === 1 && end - start > LONG_TEXT;
  return isText ? [{ start, end, text: quasis[0]?.value.cooked ?? '' }] : [];
}

/** A text between the quotation marks of which it has fewer itself. */
function quoted(text: string): string {
  const inDouble = JSON.stringify(text);
  if (text.split('"').length <= text.split("'").length) return inDouble;
  const bare = inDouble.slice(1, -1).replace(/\\?./gs, (unit) => (unit === '\\"' ? '"' : unit === "'" ? "\\'" : unit));
  return `'${bare}'`;
}

function withStrings(code: string, templates: readonly Template[]): string {
  let from = 0;
  const pieces = templates.map(({ start, end, text }) => {
    const piece = code.slice(from, start) + quoted(text);
    from = end;
    return piece;
  });
  return pieces.join('') + code.slice(from);
}

/** The same code with escapes; a tagged template would be told them as they are written. */
function escaped(code: string): string {
  if (/String\.raw`[^`]*[^\0-\x7f`][^`]*`/.test(code))
    throw new Error('A raw template holds a letter that is no ASCII.');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
