import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { root, type Source, sourcesBelow } from './sources.ts';

/** What a file takes from another by name, or `*` for all of it: `import { a, type b as c }`, `export * from`, `import()`. */
const NAMED = /\b(?:import|export)\s+(?:type\s+)?(?:\{([^}]*)\}|\*(?:\s+as\s+\w+)?)\s+from\s+'(\.[^']+)'/g;
const LOADED = /\bimport\(\s*'(\.[^']+)'\s*\)/g;
/** What a file gives that is more than a type. */
const GIVEN = /^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm;

const sources = [...sourcesBelow('src'), ...sourcesBelow('tests')];
const config: Source = {
  path: 'vite.config.ts',
  text: '',
  code: readFileSync(join(root, 'vite.config.ts'), 'utf8'),
  imports: [],
};

/** `src/a.ts#name` for everything that some file takes from another. */
function taken(sources: readonly Source[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { path, code } of sources) {
    const target = (named: string): string => normalize(join(dirname(path), named)).replaceAll('\\', '/');
    for (const [, list, named = ''] of code.matchAll(NAMED))
      for (const one of (list ?? '*').split(',')) {
        const [name = ''] = one
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/);
        names.add(`${target(named)}#${name}`);
      }
    for (const [, named = ''] of code.matchAll(LOADED)) names.add(`${target(named)}#*`);
  }
  return names;
}

it('no file gives out what no other takes', () => {
  const used = taken([...sources, config]);
  const idle = sources.flatMap(({ path, code }) =>
    [...code.matchAll(GIVEN)]
      .map(([, name]) => name)
      .filter((name) => !used.has(`${path}#${name}`) && !used.has(`${path}#*`))
      .map((name) => `${path} exports ${name}`),
  );
  expect(idle).toEqual([]);
});

it('finds what is given and what is taken', () => {
  const source = (path: string, code: string): Source => ({ path, text: code, code, imports: [] });
  expect(
    [...'export const a = 1;\nexport async function b() {}\nexport type C = 1;'.matchAll(GIVEN)].map((m) => m[1]),
  ).toEqual(['a', 'b']);
  const files = [
    source('src/x/a.ts', "import { a, type b as c } from '../y/b.ts';\nexport * from './d.ts';"),
    source('tests/e.ts', "const { f } = await import('../src/f.ts');"),
  ];
  expect([...taken(files)]).toEqual(['src/y/b.ts#a', 'src/y/b.ts#b', 'src/x/d.ts#*', 'src/f.ts#*']);
});
