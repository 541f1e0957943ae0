import type { Plugin } from 'vite';
import { templatesIn, withTemplates } from './templates.ts';

/**
 * A script in ASCII, its long texts as strings. Any other is held at two bytes a letter and decoded one letter at a time: of three megabytes both
 * browsers then need some 25 ms more until the first word, with every start of the worker. And the minifier writes texts as templates, of which
 * a script's reader makes two texts, one as it is written.
 */
export const inAscii: Plugin = {
  name: 'in-ascii',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk')
        file.code = escaped(withTemplates(file.code, templatesIn(this.parse(file.code)), ({ text }) => quoted(text)));
  },
};

/** A text between the quotation marks of which it has fewer itself. */
function quoted(text: string): string {
  const inDouble = JSON.stringify(text);
  if (text.split('"').length <= text.split("'").length) return inDouble;
  const bare = inDouble.slice(1, -1).replace(/\\?./gs, (unit) => (unit === '\\"' ? '"' : unit === "'" ? "\\'" : unit));
  return `'${bare}'`;
}

/** The same code with escapes; a tagged template would be told them as they are written. */
function escaped(code: string): string {
  if (/String\.raw`[^`]*[^\0-\x7f`][^`]*`/.test(code))
    throw new Error('A raw template holds a letter that is no ASCII.');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
