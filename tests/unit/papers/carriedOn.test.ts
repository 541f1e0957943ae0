import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/cli/comparisonExport.ts';
import { EXPORT_KINDS, FILES } from '../../../src/panel/export/exporting.ts';
import { rowsUnder } from './tables.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

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

describe('what an export holds', () => {
  const rows = rowsUnder(read('docs/exports.md'), 'The kinds');

  it('is told of each kind in the menu and each format of the command line, with its ending and type', () => {
    const told = rows.map(([kind = '', ending, type]) => [/^`(\w+)`/.exec(kind)?.[1], ending, type]);
    expect(told).toEqual(EXPORT_KINDS.map((kind) => [kind, `\`.${FILES[kind].ending}\``, `\`${FILES[kind].type}\``]));
    const formats = rows.map(([, , , told = '']) => /--format (\w+)/.exec(told)?.[1]);
    expect(formats.sort()).toEqual([...EXPORT_FORMATS].sort());
  });
});

describe('a language of the interface', () => {
  const folder = 'assets/public/_locales';
  const languages = readdirSync(join(root, folder));

  it('says which it is, by the name of its folder', () => {
    for (const language of languages) {
      const texts = JSON.parse(read(`${folder}/${language}/messages.json`)) as Record<string, { message: string }>;
      expect([language, texts.ui_language?.message]).toEqual([language, language.replace('_', '-')]);
    }
  });

  it('explains each text in English alone, so that a translation has nothing to copy but the words', () => {
    const texts = JSON.parse(read(`${folder}/en/messages.json`)) as Record<string, { description?: string }>;
    expect(Object.keys(texts).filter((key) => !texts[key]?.description)).toEqual([]);
  });
});

describe('a command of the recipes', () => {
  const commands = [...read('CONTRIBUTING.md').matchAll(/`(np[mx] [^`]+)`/g)].map(([, command = '']) => command);

  it('is one that there is: a script of package.json, or tests by a path that holds some', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(commands.length).toBeGreaterThan(6);
    for (const command of commands) {
      const [runner, verb = '', ...rest] = command.split(' ');
      if (runner === 'npm')
        expect([command, (verb === 'run' ? rest[0] : verb) ?? '']).toEqual([
          command,
          expect.toBeOneOf(Object.keys(scripts)),
        ]);
      else {
        expect([verb, ...rest.slice(0, 1)]).toEqual(['vitest', 'run']);
        for (const path of rest.slice(1)) expect([path, testsUnder(path).length > 0]).toEqual([path, true]);
      }
    }
  });
});

/** As vitest finds them: whose paths begin with this. */
function testsUnder(path: string): string[] {
  const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.test\.tsx?$/.test(file) && `tests/${file}`.startsWith(path));
}
