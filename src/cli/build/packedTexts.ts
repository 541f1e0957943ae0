import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { packed } from '../../engine/text/packed.ts';
import { type Template, templatesIn, withTemplates } from './templates.ts';

/** Texts with fewer foreign letters are not worth it. */
const FOREIGN = 1 / 8;

const isWorthIt = (text: string): boolean => text.replace(/[\0-\x7f]/g, '').length > text.length * FOREIGN;

/**
 * The long lists of words of other scripts, packed (see `packed`): they are unpacked where a text of the language is first met. The engine's
 * script is a sixth shorter for it.
 */
export const packedTexts: Plugin = {
  name: 'packed-texts',
  enforce: 'pre',
  load(id) {
    if (!id.replaceAll('\\', '/').endsWith('/translations/chinese.data.json')) return null;
    const data = readFileSync(id, 'utf8');
    const text = packed(data);
    if (text === null) throw new Error(`${id} cannot be packed.`);
    const getters = Object.keys(JSON.parse(data)).map(
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
      const lists = templatesIn(this.parse(code)).filter(({ text }) => isWorthIt(text));
      if (lists.length === 0) return null;
      const written = ({ text }: Template): string => JSON.stringify(packed(text) ?? text);
      return { code: withTemplates(code, lists, written), map: null };
    },
  },
};
