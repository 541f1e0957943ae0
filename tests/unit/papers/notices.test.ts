import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dependencies, licenceFiles, licenceTexts } from '../../../src/cli/package/licences.ts';
import { rowsUnder } from './tables.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const notices = readFileSync(join(root, 'NOTICES.md'), 'utf8');

describe('the licence notices', () => {
  const used = dependencies(root);

  it('name every package that a copy may contain, with the licence that the lock file states, and no other', () => {
    const named = rowsUnder(notices, 'Packages in the extension or the command line').map(
      ([name, licence]) => `${name}: ${licence}`,
    );
    const locked = [...new Set(used.map(({ name, licence }) => `${name}: ${licence}`))].sort();
    expect([...named].sort()).toEqual(locked);
    expect(locked.length).toBeGreaterThan(15);
  });

  it('have only licences that let the extension be given away, also with changes', () => {
    const free = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0']);
    expect(used.filter(({ licence }) => !free.has(licence))).toEqual([]);
  });

  it('go with every copy: each package has a text, and it is among them', () => {
    const texts = licenceTexts(root);
    const without = used.filter(({ folder, name, version }) => {
      const files = licenceFiles(join(root, folder));
      return files.length === 0 || !texts.includes(`${name} ${version} (`);
    });
    expect(without).toEqual([]);
  });

  it('name every data file in the sources, and none that is not there', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.data.json'))
      .map((name) => `src/${name.replaceAll('\\', '/')}`)
      .sort();
    const rows = rowsUnder(notices, 'Data files');
    expect(rows.map(([file = '']) => file.replaceAll('`', '')).sort()).toEqual(files);
    expect(rows.filter(([, from, licence]) => !from || !licence)).toEqual([]);
  });

  it('stand beside the project’s own licence', () => {
    expect(existsSync(join(root, 'LICENSE'))).toBe(true);
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).toMatchObject({ license: 'MIT' });
  });
});
