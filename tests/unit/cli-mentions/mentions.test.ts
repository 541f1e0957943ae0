import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleReading } from '../../../src/engine/index.ts';

const STATEMENT =
  'President Biden spoke today with President Xi Jinping of China. The leaders agreed to reopen the fisheries hotline.';
const ARTICLE =
  'Harbours\n\nUS President Biden and Chinese President Xi Jinping agreed to reopen the fisheries hotline.';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpart-mentions-'));
  writeFileSync(join(folder, 'us.txt'), STATEMENT);
  writeFileSync(join(folder, 'article.txt'), ARTICLE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const command = ['--import', 'tsx', 'src/cli/counterpart.ts', 'mentions', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', input: ARTICLE });
  return { status, stdout, stderr };
}

describe('mentions', { timeout: 30_000 }, () => {
  it('prints what an article reports, with offsets into both texts', () => {
    const { status, stdout } = run('--json', join(folder, 'article.txt'), join(folder, 'us.txt'));
    expect(status).toBe(0);
    const { mentions } = JSON.parse(stdout) as ArticleReading;
    const [mention] = mentions;
    expect(mention && ARTICLE.slice(mention.start, mention.end)).toMatch(/^US President Biden .*fisheries hotline$/);
    const claim = mention?.claims[0];
    expect(claim && STATEMENT.slice(claim.start, claim.end)).toBe('The leaders agreed to reopen the fisheries hotline');
  });

  it('tells people, and reads standard input', () => {
    const { status, stdout } = run('-', join(folder, 'us.txt'), '--parties', 'us');
    expect(status).toBe(0);
    expect(stdout).toMatch(/us\.txt: The leaders agreed to reopen the fisheries hotline/);
    expect(stdout).toMatch(/left out +of us\.txt/);
  });

  it('says what is wrong, with exit code 2', () => {
    expect(run(join(folder, 'article.txt'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^mentions: give an article/),
    });
    expect(run(join(folder, 'none.txt'), join(folder, 'us.txt'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/none\.txt: there is no such file/),
    });
  });
});
