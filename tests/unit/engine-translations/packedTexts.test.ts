import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { packedTexts } from '../../../src/cli/build/packedTexts.ts';
import { readList } from '../../../src/engine/language/translations/list.ts';
import { RUSSIAN } from '../../../src/engine/language/translations/ru.ts';
import { unpacked } from '../../../src/engine/text/packed.ts';

const FOLDER = fileURLToPath(new URL('../../../src/engine/language/translations/', import.meta.url));

/** What a build makes of a module's code. */
function built(code: string, name: string): string | null {
  const { transform } = packedTexts;
  if (typeof transform !== 'object') throw new Error('The plugin changes no code.');
  const handler = transform.handler as (this: { parse: typeof parseAst }, code: string, id: string) => unknown;
  const changed = handler.call({ parse: parseAst }, code, FOLDER + name) as { code: string } | null;
  return changed?.code ?? null;
}

describe('a build', () => {
  it('packs lists of other scripts, and unpacks nothing when the script is read', () => {
    const code = built(readFileSync(`${FOLDER}ru.ts`, 'utf8'), 'ru.ts') ?? '';
    const [, list = '""'] = /export const RUSSIAN = ("~.*");/.exec(code) ?? [];
    expect(code).not.toContain('unpacked');
    expect(readList(JSON.parse(list))).toEqual(readList(RUSSIAN));
    expect(list.length).toBeLessThan(RUSSIAN.length * 1.2);
  });

  it('leaves lists of Latin letters as they are', () => {
    expect(built(readFileSync(`${FOLDER}de.ts`, 'utf8'), 'de.ts')).toBeNull();
  });

  it('reads the Chinese words when they are first asked for, and then has all of them', () => {
    const file = `${FOLDER}chinese.data.json`;
    const { load } = packedTexts;
    if (typeof load !== 'function') throw new Error('The plugin loads nothing.');
    const { code } = (load as (id: string) => { code: string })(file);
    const [, text = '""'] = /const text = (".*");/.exec(code) ?? [];
    expect(JSON.parse(unpacked(JSON.parse(text)))).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    const outside = code.replace(/get \w+\(\) \{[^}]*\}/g, '');
    expect(outside).not.toContain('JSON.parse');
  });
});
