import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import messages from '../../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { rowsUnder } from './tables.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as { version: string; permissions: string[] };

describe('the papers for the stores', () => {
  it('justify every permission, and in files that use it', () => {
    const rows = rowsUnder(read('docs/permissions.md'), 'Why each permission');
    const named = rows.map(([name = '']) => name.replaceAll('`', ''));
    // Chrome's build has one permission more, which vite.config.ts adds and tests/builds.ts holds.
    const asked = [...manifest.permissions, 'sidePanel'];
    expect(asked.filter((name) => !named.includes(name))).toEqual([]);
    for (const [name, browsers, why, where] of rows) {
      expect([browsers !== '', (why ?? '').length > 20], name).toEqual([true, true]);
      const files = [...(where ?? '').matchAll(/`(src\/[^`]+)`/g)].map((found) => found[1] ?? '');
      expect(files.length, name).toBeGreaterThan(0);
      for (const file of files) expect(read(file).length, file).toBeGreaterThan(0);
    }
  });

  it('have the summary that the manifest has', () => {
    expect(read('docs/store.md')).toContain(messages.extension_description.message);
  });

  it('name the pictures that are made for them, in sizes that the stores take', () => {
    const rows = rowsUnder(read('docs/store.md'), 'Pictures');
    const maker = read('tests/browser/storePictures.test.ts');
    expect(rows.length).toBeGreaterThan(5);
    for (const [file = '', size] of rows) {
      const [, what = ''] = /^`(?:chrome|firefox)-([a-z-]+)\.png`$/.exec(file) ?? [];
      expect([file, what !== '' && maker.includes(`'${what}'`)]).toEqual([file, true]);
      expect([file, size]).toEqual([file, what === 'tile' ? '440 × 280' : '1280 × 800']);
    }
  });

  it('tell what is new in the version that is built', () => {
    const newest = /^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1];
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect([newest, version]).toEqual([manifest.version, manifest.version]);
  });

  it('lead nowhere that is not there', () => {
    const papers = ['README.md', 'NOTICES.md', 'PRIVACY.md', 'CHANGELOG.md', 'docs/store.md', 'docs/permissions.md'];
    for (const paper of papers) {
      const folder = paper.includes('/') ? paper.slice(0, paper.lastIndexOf('/')) : '.';
      for (const [, target = ''] of read(paper).matchAll(/\]\(([^):#]+)\)/g))
        expect(() => readFileSync(join(root, folder, target)), `${paper}: ${target}`).not.toThrow();
    }
  });
});
