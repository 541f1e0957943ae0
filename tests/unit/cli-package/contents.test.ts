import { describe, expect, it } from 'vitest';
import { strangersIn } from '../../packages.ts';

const EXTENSION = [
  ...['manifest.json', 'licences.txt', 'icons/statement-16.png', '_locales/en/messages.json'],
  ...['assets/shared-B1x_-2aQ.js', 'assets/index-CqH0aaaa.css', 'src/panel/index.html', 'src/content/gate.iife.js'],
  ...[
    'src/background/worker.js',
    'src/background/work.js',
    'src/background/parser.js',
    'src/panel/early/early.iife.js',
  ],
];
const SOURCES = [
  'package.json',
  'src/panel/Panel.tsx',
  'tests/run.ts',
  'assets/screenshots/panel.png',
  'docs/store.md',
];
const STRANGERS = [
  'out/store/chrome-tile.png',
  'tests/browser/page.png',
  'node_modules/x/index.js',
  'dist/chrome/manifest.json',
];

describe('an archive for the stores', () => {
  it.each(['counterpart-1.0.0-chrome.zip', 'counterpart-1.0.0-firefox.zip'])(
    '%s holds the extension and nothing besides',
    (name) => {
      expect(strangersIn(name, EXTENSION)).toEqual([]);
      const others = [
        'assets/store.png',
        'assets/shared.js.map',
        'tests/run.ts',
        'src/panel/Panel.tsx',
        'icons/page.jpg',
      ];
      expect(strangersIn(name, [...EXTENSION, ...STRANGERS, ...others])).toEqual([...STRANGERS, ...others]);
    },
  );

  it('of the sources holds nothing that tools or tests made, and no picture but the icons and the README’s', () => {
    expect(strangersIn('counterpart-1.0.0-source.zip', SOURCES)).toEqual([]);
    expect(strangersIn('counterpart-1.0.0-source.zip', [...SOURCES, ...STRANGERS])).toEqual(STRANGERS);
  });
});
