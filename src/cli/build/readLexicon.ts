import type { Plugin } from 'vite';
import { readForms } from '../../engine/language/lexicon/forms.ts';

/**
 * The lexicon as the engine looks it up, read once for all at build time: reading it takes longer than comparing two statements. What is
 * not text is parsed at its first use.
 */
export const readLexicon: Plugin = {
  name: 'read-lexicon',
  load(id) {
    if (!id.replaceAll('\\', '/').endsWith('/src/engine/language/lexicon/forms.ts')) return null;
    const parts = Object.entries(readForms()).map(([name, part]) =>
      typeof part === 'string'
        ? `${name}: ${JSON.stringify(part)}`
        : `get ${name}() {
      return read.${name} ??= JSON.parse(${JSON.stringify(JSON.stringify(part))});
    }`,
    );
    return `const read = {};\nconst forms = { ${parts.join(',\n')} };\nexport const readForms = () => forms;\n`;
  },
};
