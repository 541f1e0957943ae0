import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { packed } from '../../engine/text/packed.ts';

/** Shorter texts, and those with fewer foreign letters, are not worth it. */
const LONG = 1000;
const FOREIGN = 1 / 8;

interface SyntaxNode {
  readonly type?: string;
  readonly start?: number;
  readonly end?: number;
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

/** The texts of a module that are written as templates. */
function textsIn(node: unknown): { start: number; end: number; text: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, start = 0, end = 0, quasis } = node as SyntaxNode;
  if (type !== 'TemplateLiteral') return Object.values(node).flatMap(textsIn);
  return quasis?.length === 1 ? [{ start, end, text: quasis[0]?.value.cooked ?? '' }] : [];
}

const isWorthIt = (text: string): boolean =>
  text.length > LONG && text.replace(/[\0-\x7f]/g, '').length > text.length * FOREIGN;

/**
 * The long lists of words of other scripts, packed (see `packed`): they are unpacked where a text of the language is first met. The engine's
 * script is a sixth shorter for it.
 */
export const packedTexts: Plugin = {
  name: 'packed-texts',
  enforce: 'pre',
  load(id) {
    if (!id.replaceAll('\\', '/').endsWith('/translations/chinese.data.json')) return null;
    const text = packed(readFileSync(id, 'utf8'));
    if (text === null) throw new Error(`${id} cannot be packed.`);
    const getters = Object.keys(JSON.parse(readFileSync(id, 'utf8'))).map(
      (key) => `get ${key}() {\n    return (read ??= JSON.parse(unpacked(text))).${key};\n  }`,
    );
    const code = `import { unpacked } from '../../text/packed.ts';
const text = ${JSON.stringify(text)};
let read;
export default { ${getters.join(', ')} };
`;
    return { code, moduleType: 'js', map: null };
  },
  transform: {
    order: 'post',
    handler(code, id) {
      if (!/\/translations\/\w+\.ts$/.test(id.replaceAll('\\', '/'))) return null;
      let packing = code;
      for (const { start, end, text } of textsIn(this.parse(code)).reverse()) {
        const short = isWorthIt(text) ? packed(text) : null;
        if (short !== null) packing = packing.slice(0, start) + JSON.stringify(short) + packing.slice(end);
      }
      return packing === code ? null : { code: packing, map: null };
    },
  },
};
