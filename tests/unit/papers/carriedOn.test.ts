import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rowsUnder } from './tables.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

describe('the threats', () => {
  const rows = rowsUnder(read('docs/threats.md'), 'Threats');

  it('have what holds against each, and a test that is there, by its name', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const [threat = '', holds = '', tests = ''] of rows) {
      const named = [...tests.matchAll(/`(tests\/[^`]+)`: "([^"]+)"/g)];
      expect([threat, holds === '', named.length === 0]).toEqual([threat, false, false]);
      for (const [, file = '', name = ''] of named) expect([name, read(file).includes(name)]).toEqual([name, true]);
    }
  });
});

describe('the architecture', () => {
  it('explains every script of package.json, and none that is not there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = rowsUnder(read('docs/architecture.md'), 'Scripts').map(([name = '']) =>
      name.replace(/^`npm (?:run )?|`$/g, ''),
    );
    expect([...named].sort()).toEqual(Object.keys(scripts).sort());
  });

  it('says of every folder of src what it holds, and of none that is not there', () => {
    const folders = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => relative(join(root, 'src'), join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    const rows = rowsUnder(read('docs/architecture.md'), 'What is where');
    expect(rows.map(([name = '']) => name.replaceAll('`', '')).sort()).toEqual(folders.sort());
    expect(rows.filter(([, holds = '']) => holds.length < 5)).toEqual([]);
  });
});

describe('the papers for those who carry on', () => {
  it('name only files and folders that are there', () => {
    for (const paper of ['CONTRIBUTING.md', 'docs/architecture.md', 'docs/measured.md', 'docs/threats.md']) {
      const named = [...read(paper).matchAll(/`((?:src|tests|docs|assets)\/[\w./-]+)`/g)].map(
        (found) => found[1] ?? '',
      );
      const missing = named.filter((path) => !/NAME|CODE/.test(path) && !existsSync(join(root, path)));
      expect([paper, missing]).toEqual([paper, []]);
    }
  });

  it('lead nowhere that is not there', () => {
    for (const paper of ['CONTRIBUTING.md', 'docs/architecture.md', 'docs/measured.md', 'docs/threats.md']) {
      const folder = paper.includes('/') ? paper.slice(0, paper.lastIndexOf('/')) : '.';
      for (const [, target = ''] of read(paper).matchAll(/\]\(([^):#]+)\)/g))
        expect([target, existsSync(join(root, folder, target))]).toEqual([target, true]);
    }
  });

  it('give a command for every figure', () => {
    const rows = rowsUnder(read('docs/measured.md'), 'What was measured');
    expect(
      rows.filter(([what, figure, command]) => !what || !/\d|\[/.test(figure ?? '') || !command?.includes('`')),
    ).toEqual([]);
  });
});
