import { spawnSync } from 'node:child_process';
import { closeSync, fstatSync, ftruncateSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
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

const PIECE = Buffer.alloc(1 << 20);

/** A browser may write to the same disk meanwhile: so it is filled piece by piece, and where there is less room than seen, some is given back. */
function fillUp(filler: string, leave: number, free: () => number): void {
  const to = openSync(filler, 'w');
  try {
    for (let left = free(); left > leave; left = free()) {
      writeSync(to, PIECE, 0, Math.min(PIECE.length, left - leave));
    }
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ENOSPC') throw failure;
    ftruncateSync(to, Math.max(0, fstatSync(to).size - leave));
  } finally {
    closeSync(to);
  }
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
    fillUp(filler, leave, () => {
      const { bavail, bsize } = statfsSync(folder);
      return bavail * bsize;
    });
  };
  try {
    if (mounted) await work({ folder, fill, empty });
    return mounted;
  } finally {
    if (mounted) spawnSync('umount', ['--lazy', folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  }
}
