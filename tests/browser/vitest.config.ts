import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built extension in a real browser: `BROWSER=chrome` (the default) or `BROWSER=firefox`. One browser at a time. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    // Real browsers start and stop beside everything else on the machine: a second chance, and `npm test` says who took it.
    retry: 1,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    teardownTimeout: 20_000,
  },
});
