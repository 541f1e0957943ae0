import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One of the folder's files with all that it imports, as one script for a page: the modules of the extension as its own build makes them. */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome128',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'made', fileName: 'made' },
    },
  });
  for (const { output } of [built].flat().filter((one) => 'output' in one))
    for (const file of output) if (file.type === 'chunk') return file.code;
  throw new Error(`${entry} made no script.`);
}
