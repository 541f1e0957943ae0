import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/properties.ts'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    // A guard against what never ends, not a measure: a busy machine is no defect.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By itself vitest leaves a core free: of two that is half.
    maxWorkers: '100%',
  },
});
