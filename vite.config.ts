import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin, type ResolvedConfig } from 'vite';
import { inAscii } from './src/cli/build/inAscii.ts';
import { packedTexts } from './src/cli/build/packedTexts.ts';
import { readLexicon } from './src/cli/build/readLexicon.ts';
import { licenceTexts } from './src/cli/package/licences.ts';

/** The id that Firefox knows the extension by; the tests install it under this id. */
const GECKO_ID = 'counterpart@counterpart.example';

type Manifest = Record<string, unknown> & {
  background: { service_worker: string };
  side_panel: { default_path: string };
  permissions: string[];
};

const readManifest = (): Manifest =>
  JSON.parse(readFileSync(new URL('manifest.json', import.meta.url), 'utf8')) as Manifest;

/** One manifest.json, two browsers: what differs between them stands here and nowhere else. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  // The worker is built for itself, see `worker`.
  const { background: _, ...manifest } = readManifest();
  if (browser === 'chrome')
    return { ...manifest, permissions: [...manifest.permissions, 'sidePanel'] } as unknown as ManifestV3Export;
  const { side_panel, minimum_chrome_version: __, ...shared } = manifest;
  return {
    ...shared,
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: '__MSG_extension_name__',
      default_icon: { 16: 'icons/statement-16.png', 32: 'icons/statement-32.png' },
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/** A fingerprint of the engine's sources and data: comparisons that another engine made are made anew. */
function engineFingerprint(): string {
  const hash = createHash('sha256');
  const folder = new URL('src/engine/', import.meta.url);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.(?:ts|json)$/.test(file))
      hash.update(file.replaceAll('\\', '/')).update(readFileSync(new URL(file, folder)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * The browser's interface as a module with one export. The bundler's own way makes an object with a getter for each of its parts, and asks
 * each part for it: the browser then builds them all, which costs every page some ten milliseconds before its first word.
 */
const wholeBrowser: Plugin = {
  name: 'whole-browser',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('/webextension-polyfill/dist/browser-polyfill.js')) return null;
    return {
      code: `const module = { exports: {} };\n(function (module, exports) {\n${code}\n})(module, module.exports);\nexport default module.exports;\n`,
      map: null,
    };
  },
};

/**
 * The parser of fetched pages without what reads style sheets, which is two thirds of it: nobody asks for a page's. Of `htmlparser2` it asks
 * for the parser alone.
 */
const plainParser: Plugin = {
  name: 'plain-parser',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (id === 'cssomnom/parse') return '\0no-style-sheets';
    if (id !== 'htmlparser2') return null;
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found?.id.replace(/index\.js$/, 'Parser.js');
  },
  load: (id) => (id === '\0no-style-sheets' ? 'export const parse = () => null;' : null),
};

/** The command line as one file, for the `bin` of package.json. */
const commandLine = {
  plugins: [readLexicon],
  build: {
    ssr: 'src/cli/counterpart.ts',
    target: 'node20',
    outDir: 'dist/cli',
    rollupOptions: { output: { banner: '#!/usr/bin/env node' } },
  },
};

/** The scripts that the worker brings to readouts and articles: self-contained files, which no manifest names and no page can reach. */
const READER = 'src/content/reader.iife';
const ARTICLE = 'src/content/article.iife';
const WORKER = 'src/background/worker';

/**
 * A script in a file of its own. As a classic script (`iife`) it needs no other; as a module (`es`) it has what it imports later in files beside
 * it.
 */
function ownFile(script: string, name: string, plugins: Plugin[] = [], format: 'iife' | 'es' = 'iife'): Plugin {
  let config: ResolvedConfig;
  return {
    name: `${name}-script`,
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    async generateBundle() {
      const { target, minify } = config.build;
      const lib = { entry: `${script}.ts`, formats: [format], name, fileName: () => `${script}.js` };
      // What is needed by the script and by what comes later stands in the script, which is there first.
      const chunks = { chunkFileNames: `${posix.dirname(script)}/[name].js`, minify: true };
      const rolldownOptions = { preserveEntrySignatures: 'allow-extension' as const, output: chunks };
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        root: config.root,
        plugins,
        ...(config.define && { define: config.define }),
        build: { write: false, target, minify, lib, rolldownOptions },
      });
      for (const { output } of [built].flat().filter((one) => 'output' in one))
        for (const file of output)
          if (file.type === 'chunk') this.emitFile({ type: 'asset', fileName: file.fileName, source: file.code });
    },
  };
}

const isPanel = (page: string): boolean => page.replaceAll('\\', '/').endsWith('/src/panel/index.html');

/** The script that the comparison's page runs before its others. By itself it is there long before they are. */
const EARLY = 'src/panel/early/early.iife';
const early: Plugin = {
  ...ownFile(EARLY, 'early'),
  transformIndexHtml: {
    order: 'post',
    handler: (_, { filename }) =>
      isPanel(filename) ? [{ tag: 'script', attrs: { src: `/${EARLY}.js` }, injectTo: 'head-prepend' as const }] : [],
  },
};

/**
 * The panel's styles stand in its page itself: the first look at a page waits for each file that it names, longer than for the words in it.
 */
const styled: Plugin = {
  name: 'styles-in-panel',
  apply: 'build',
  enforce: 'post',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { filename, bundle = {} }) =>
      isPanel(filename)
        ? html.replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)">/g, (_, name) => {
            const file = bundle[name];
            if (file?.type !== 'asset') throw new Error(`The panel names styles that are not built: ${name}`);
            return `<style>${String(file.source).trim()}</style>`;
          })
        : html,
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = Object.entries(bundle);
      const texts = files.flatMap(([, file]) => (file.type === 'chunk' ? file.code : String(file.source)));
      for (const [name] of files)
        if (name.endsWith('.css') && !texts.some((text) => text.includes(name))) delete bundle[name];
    },
  },
};

/**
 * The worker of Chrome in one file: Chrome keeps what it has compiled of a classic script's first turn, and compiles a worker of modules anew at
 * every start. So what is loaded later in the sources is there at once.
 */
const workAtOnce: Plugin = {
  name: 'work-at-once',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('/src/background/later.ts')) return null;
    const atOnce = code.replace(/\bimport\(['"]\.\/work\.ts['"]\)/g, 'Promise.resolve(work)');
    if (atOnce === code) throw new Error('Nothing is loaded later: the worker is built otherwise than it says.');
    return { code: `import * as work from './work.ts';\n${atOnce}`, map: null };
  },
};

/**
 * The worker's script. Firefox keeps nothing that it has compiled, and reads three megabytes anew at every start: there `work.ts` is a file of
 * its own, which it reads while the page that the reader wants read is at work already.
 */
function workerFiles(browser: 'chrome' | 'firefox'): Plugin {
  const plugins = [readLexicon, packedTexts, wholeBrowser, plainParser, inAscii];
  return browser === 'chrome'
    ? ownFile(WORKER, 'worker', [...plugins, workAtOnce])
    : ownFile(WORKER, 'worker', plugins, 'es');
}

/** Names the worker in the built manifest. */
function worker(browser: 'chrome' | 'firefox'): Plugin {
  return {
    name: 'worker-in-manifest',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['manifest.json'];
        if (file?.type !== 'asset') throw new Error('The build has no manifest.json that could name the worker.');
        const script = `${WORKER}.js`;
        const background = browser === 'chrome' ? { service_worker: script } : { scripts: [script], type: 'module' };
        file.source = JSON.stringify({ ...JSON.parse(String(file.source)), background }, null, 2);
      },
    },
  };
}

/** Every copy of the extension carries the licences of what is in it. */
const licences: Plugin = {
  name: 'licences',
  apply: 'build',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'licences.txt',
      source: licenceTexts(fileURLToPath(new URL('.', import.meta.url))),
    });
  },
};

const neededByPage = (_page: string, needed: string[], { hostType }: { hostType: string }): string[] =>
  hostType === 'html' ? needed : [];

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** The pages that a module is part of from their start. */
function pagesWith(id: string, modules: Modules): ReadonlySet<string> {
  const known = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (known.has(next)) continue;
    known.add(next);
    open.push(...(modules.getModuleInfo(next)?.importers ?? []));
  }
  return new Set([...known].flatMap((one) => /\/src\/(\w+)\/index\.html/.exec(one)?.[1] ?? []));
}

/**
 * What the panel loads, in few files: each file costs a page more time than some code in it that it does not need. Left alone, the bundler makes
 * a file for every set of pages that share anything; the comparison then waits for two dozen. What follows the library comes to the panel when
 * its first points are painted, and to the popup at once.
 */
function sharedFile(id: string, modules: Modules): string | null {
  const pages = pagesWith(id, modules);
  const isShared = pages.has('reading') || pages.has('options');
  if (pages.has('panel')) return pages.size === 1 ? 'panel' : isShared ? 'shared' : 'beside';
  if (!pages.has('popup') || isOf('popup', id)) return null;
  return isShared ? 'library' : 'standing';
}

const isOf = (page: string, id: string): boolean => id.replaceAll('\\', '/').includes(`/src/${page}/`);

/** What others of these need comes with those before it. */
const SHARED = ['shared', 'library', 'beside', 'standing', 'panel'].map((file, place) => ({
  debugName: file,
  priority: 5 - place,
  name: (id: string, modules: Modules) => (sharedFile(id, modules) === file ? file : null),
}));

/** The engine alone, for measuring how fast it starts and how much it weighs. */
const engineAlone = {
  plugins: [readLexicon, packedTexts, inAscii],
  build: { ssr: 'src/engine/index.ts', target: 'node20', outDir: 'dist/engine', minify: true },
};

export default defineConfig(({ mode }) => {
  if (mode === 'cli') return commandLine;
  if (mode === 'engine') return engineAlone;
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    // The same Dexie for the browsers of now: less of it, and nothing has to be wrapped.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    plugins: [
      readLexicon,
      packedTexts,
      wholeBrowser,
      preact(),
      crx({ manifest: manifestFor(browser), browser }),
      ownFile(READER, 'reader'),
      ownFile(ARTICLE, 'article'),
      early,
      styled,
      workerFiles(browser),
      worker(browser),
      licences,
    ],
    publicDir: 'assets/public',
    define: {
      ENGINE_FINGERPRINT: JSON.stringify(engineFingerprint()),
      // Firefox has no side panel of this kind: what opens it is no part of its build.
      ...(browser === 'firefox' && { 'chrome.sidePanel': 'undefined' }),
    },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'chrome' ? 'chrome128' : 'firefox142',
      // A page names all that it needs, so that nothing is fetched one after the other; what follows later is fetched when it is wanted.
      modulePreload: { polyfill: false, resolveDependencies: neededByPage },
      // crxjs drops the page named in sidebar_action, so both browsers name it here; the others no manifest names.
      rollupOptions: {
        input: { panel: 'src/panel/index.html', reading: 'src/reading/index.html', welcome: 'src/welcome/index.html' },
        output: { codeSplitting: { groups: SHARED } },
      },
    },
  };
});
