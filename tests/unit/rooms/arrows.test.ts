import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roomOf, root, type Source, sourcesBelow } from './sources.ts';

const BELOW_MESSAGES = ['page', 'library', 'issuers', 'engine'];

/** The rooms, and which others each may look into: only downwards. The library is closed to the content script. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  issuers: ['engine'],
  page: ['issuers', 'engine'],
  library: ['issuers', 'engine'],
  messages: BELOW_MESSAGES,
  ui: ['messages', ...BELOW_MESSAGES],
  content: ['messages', 'page', 'issuers', 'engine'],
  background: ['messages', ...BELOW_MESSAGES],
  panel: ['ui', 'messages', ...BELOW_MESSAGES],
  popup: ['ui', 'messages', ...BELOW_MESSAGES],
  options: ['ui', 'messages', ...BELOW_MESSAGES],
  reading: ['ui', 'messages', ...BELOW_MESSAGES],
  welcome: ['ui', 'messages', ...BELOW_MESSAGES],
  cli: ['messages', ...BELOW_MESSAGES],
};

/** Folders of the engine, each of which may use those before it. */
const ENGINE = ['text', 'language', 'claims', 'compare', 'event', 'mention'];

/** Packages, and the only rooms that may use them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  dexie: ['library'],
  fflate: ['library', 'cli'],
  '@mozilla/readability': ['page'],
  preact: ['ui', 'panel', 'popup', 'options', 'reading', 'welcome'],
  '@preact/signals': ['ui', 'panel', 'popup', 'options', 'reading', 'welcome'],
  valibot: ['messages', 'library', 'cli'],
  'webextension-polyfill': [
    'messages',
    'library',
    'ui',
    'content',
    'background',
    'panel',
    'popup',
    'options',
    'reading',
    'welcome',
  ],
  linkedom: ['background', 'cli'],
  'puppeteer-core': ['cli'],
  vite: ['cli'],
  node: ['cli'],
};

const sources = sourcesBelow('src');
const inRoom = (...rooms: string[]) => sources.filter((source) => rooms.includes(roomOf(source.path)));

describe('the rooms', () => {
  it('are the ones of the design', () => {
    const folders = readdirSync(join(root, 'src'));
    expect(folders.filter((name) => !(name in ROOMS))).toEqual([]);
  });

  it('look only downwards', () => {
    const wrong = sources.flatMap((source) => {
      const room = roomOf(source.path);
      return source.imports
        .filter((one) => one.ours && one.target.startsWith('src/'))
        .filter((one) => roomOf(one.target) !== room && !(ROOMS[room] ?? []).includes(roomOf(one.target)))
        .map((one) => `${source.path} looks into ${one.target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('import only files that exist, by their full names', () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter((one) => one.ours && !existsSync(join(root, one.target.replace(/\?.*$/, ''))))
        .map((one) => `${source.path}: ${one.target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('use only their own packages', () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter((one) => !one.ours && !(PACKAGES[one.target] ?? []).includes(roomOf(source.path)))
        .map((one) => `${source.path} uses ${one.target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('of the engine look only towards the text', () => {
    const wrong = inRoom('engine').flatMap((source) => {
      const own = engineFolder(source.path);
      return source.imports
        .filter((one) => one.ours && own >= 0 && engineFolder(one.target) > own)
        .map((one) => `${source.path} looks into ${one.target}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the engine', () => {
  const forbidden: Readonly<Record<string, RegExp>> = {
    'a clock': /\bnew Date\b|\bDate\.|\bperformance\.|\bsetTimeout\b|\bsetInterval\b/,
    'the network': /\bfetch\(|XMLHttpRequest|WebSocket/,
    'the DOM': /\bdocument\.|\bwindow\.|\bnavigator\./,
    chance: /Math\.random|crypto\./,
    'the order of a locale': /localeCompare|Intl\.|toLocale/,
    'a browser': /\bchrome\.|\bbrowser\./,
  };
  for (const [what, words] of Object.entries(forbidden)) {
    it(`knows nothing of ${what}`, () => {
      expect(paths(inRoom('engine').filter((source) => words.test(source.code)))).toEqual([]);
    });
  }
});

describe('calendar dates', () => {
  it('never go through Date in the rooms that read them', () => {
    const withClock = inRoom('issuers', 'page').filter((source) =>
      /\bnew Date\b|Date\.parse|Date\.UTC/.test(source.code),
    );
    expect(paths(withClock)).toEqual([]);
  });
});

describe('the network', () => {
  it('is touched in one place only, which asks for access, sends no cookies and follows nobody', () => {
    const callers = sources.filter(
      (source) => roomOf(source.path) !== 'cli' && /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/.test(source.code),
    );
    expect(paths(callers)).toEqual(['src/background/find/fetchText.ts']);
    expect(callers[0]?.code.match(/\bfetch\(/g)).toHaveLength(1);
    expect(callers[0]?.code).toMatch(/mayRead\([\s\S]*\bfetch\([\s\S]*credentials: 'omit',\s+redirect: 'manual'/);
  });
});

describe('every file', () => {
  it('is at most 280 lines long, unless it holds data', () => {
    const onlyData = ({ code }: Source) => !/\bfunction (?:\w|\()|=>/.test(code);
    const long = sources.filter((source) => !onlyData(source) && source.text.split('\n').length > 281);
    expect(paths(long)).toEqual([]);
  });

  it('stands in a folder named after what it holds', () => {
    const drawers = sources.filter((source) =>
      /\/(utils?|helpers?|common|managers?|misc|shared|lib)(\/|\.tsx?$)/i.test(source.path),
    );
    expect(paths(drawers)).toEqual([]);
  });

  it('silences neither compiler nor linter', () => {
    const silenced = [...sources, ...sourcesBelow('tests')].filter((source) =>
      /@ts-(ignore|expect-error|nocheck)|biome[-]ignore/.test(source.text),
    );
    expect(paths(silenced)).toEqual([]);
  });

  it('writes no markup and runs no text as code', () => {
    const risky = sources.filter((source) =>
      /\.innerHTML|\.outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/.test(
        source.code,
      ),
    );
    expect(paths(risky)).toEqual([]);
  });
});

function engineFolder(path: string): number {
  return ENGINE.indexOf(path.split('/')[2] ?? '');
}

function paths(found: readonly Source[]): string[] {
  return found.map((source) => source.path);
}
