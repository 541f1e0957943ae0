import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { kept } from '../../fuzz/corpus.ts';
import { whyWrong } from '../../fuzz/hunt.ts';
import { TARGET_NAMES, targetNamed } from '../../fuzz/targets.ts';

/** What a hunt for breaking inputs has kept (`npm run fuzz`) is tried again on every run; and the hunt itself is tried on planted defects. */

const fuzz = fileURLToPath(new URL('../../fuzz/fuzz.ts', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

function hunt(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', fuzz, ...given], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, told: stdout, trouble: stderr };
}

describe('the kept corpus', () => {
  it.each(TARGET_NAMES)('breaks nothing, nor do its beginnings: %s', { timeout: 60_000 }, async (name) => {
    const target = await targetNamed(name);
    const inputs = [...target.seeds, ...kept(name)];
    expect(kept(name).length).toBeGreaterThan(0);
    for (const input of inputs) expect([input, await whyWrong(target, input)]).toEqual([input, null]);
  });

  it('would tell of one that breaks its reader', async () => {
    const planted = await targetNamed('planted');
    expect(await whyWrong(planted, 'list of 9')).toBeNull();
    expect(await whyWrong(planted, 'list of 10')).toContain('The planted defect.');
  });
});

describe('the hunt', () => {
  it('finds a planted defect three steps deep, and brings it to its shortest form', { timeout: 90_000 }, () => {
    const { status, told } = hunt('planted', 'seconds=60', 'seed=1');
    expect(told).toMatch(/BROKEN by "list of \d\d"/);
    expect(status).toBe(1);
  });

  it('ends a reader that never comes back', { timeout: 90_000 }, () => {
    const { status, told } = hunt('planted-hang', 'seconds=30', 'longest=1500');
    expect(told).toContain('held up for 1500 ms');
    expect(status).toBe(1);
  });
});
