/** A template in a script that holds nothing but text. */
export interface Template {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Shorter texts may stay as they are. */
const LONG_TEXT = 1000;

interface SyntaxNode {
  readonly type?: string;
  readonly start?: number;
  readonly end?: number;
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

/** The long templates in a script that hold nothing but text and have no tag, in order. */
export function templatesIn(node: unknown): Template[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, start = 0, end = 0, quasis } = node as SyntaxNode;
  if (type === 'TaggedTemplateExpression') return [];
  if (type !== 'TemplateLiteral') return Object.values(node).flatMap(templatesIn);
  const isText = quasis?.length === 1 && end - start > LONG_TEXT;
  return isText ? [{ start, end, text: quasis[0]?.value.cooked ?? '' }] : [];
}

/** The code with something else in the place of each template, which are in order. */
export function withTemplates(
  code: string,
  templates: readonly Template[],
  written: (template: Template) => string,
): string {
  let from = 0;
  const pieces = templates.map((template) => {
    const piece = code.slice(from, template.start) + written(template);
    from = template.end;
    return piece;
  });
  return pieces.join('') + code.slice(from);
}
