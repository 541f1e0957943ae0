import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built extension in a real browser: `BROWSER=chrome` (the default) or `BROWSER=firefox`. One browser at a time. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    teardownTimeout: 20_000,
  },
});
