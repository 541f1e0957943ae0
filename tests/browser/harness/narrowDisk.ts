import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small file system of its own, in memory. */
export interface NarrowDisk {
  readonly folder: string;
  /** Leaves no more than so many bytes free. */
  fill(leave: number): void;
  /** All that was filled is free again. */
  empty(): void;
}

/** Makes a disk of so many megabytes, works on it, and takes it away. @returns whether it could be made: only an administrator of Linux can. */
export async function onNarrowDisk(megabytes: number, work: (disk: NarrowDisk) => Promise<void>): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'counterpart-disk-'));
  const size = `size=${megabytes}m`;
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder], { stdio: 'ignore' }).status === 0;
  const filler = join(folder, 'filler');
  const empty = () => rmSync(filler, { force: true });
  const fill = (leave: number) => {
    empty();
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
  };
  try {
    if (mounted) await work({ folder, fill, empty });
    return mounted;
  } finally {
    if (mounted) spawnSync('umount', ['--lazy', folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  }
}
