import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const LEARN = fileURLToPath(new URL('../../../src/cli/learn.ts', import.meta.url));
const here = existsSync(new URL('../../../../shared/news/score.mjs', import.meta.url));

describe.skipIf(!here)('annotated articles (skipped where ../shared is not there)', () => {
  it('are read nearly as people read them by a model that has not seen their event', { timeout: 120_000 }, () => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', LEARN, 'mentions', 'dry'], { encoding: 'utf8' });
    const line = /^events held out(.*)$/m.exec(stdout)?.[1] ?? '';
    const figure = (name: string): number => Number(new RegExp(`${name} ([\\d.]+)`).exec(line)?.[1]);
    expect(figure('spans')).toBeGreaterThan(0.73);
    expect(figure('claim')).toBeGreaterThan(0.86);
    expect(figure('kind')).toBeGreaterThan(0.92);
    expect(figure('reported')).toBeGreaterThan(0.69);
  });
});
