import { LibraryProblem } from '../problems.ts';
import { library } from '../schema.ts';

/**
 * Whether the library can be reached from here. `waits`: it does not open, since it is to be brought to a newer form and another page
 * holds it open in the older one. `outdated`: a newer version of the extension has it now, and this page is of the older one, which must
 * not write any more.
 */
export type Reach = 'free' | 'waits' | 'outdated';

/** A page that does close its connection may be amid a long write: only after so many ms is anybody told to wait. */
const PATIENCE = 2_000;
/**
 * Only the first in the queue is told by the browser that it is blocked: the others go by the time, in ms, and the library may be large.
 */
const LONG_PATIENCE = 10_000;

let reach: Reach = 'free';
let patience: ReturnType<typeof setTimeout> | undefined;
const followers = new Set<() => void>();
const mourners = new Set<() => void>();

/** How it stands at this moment. */
export const reachNow = (): Reach => reach;

/** Calls `changed` whenever that changes, until the answer is called. */
export function followReach(changed: () => void): () => void {
  followers.add(changed);
  return () => followers.delete(changed);
}

/** Calls `gone` whenever the database is deleted or closed by the browser, under an open page, until the answer is called. */
export function onTakenAway(gone: () => void): () => void {
  mourners.add(gone);
  return () => mourners.delete(gone);
}

/** Whether the library is open. Where it is, nothing need be waited for: work that a live query follows begins in the same turn. */
export const isReached = (): boolean => library.isOpen();

/**
 * Waits until the library is open. Asked before any work on it, so that work which is refused has not begun and is never done later.
 * @throws LibraryProblem where another page holds it in an older form, or where this page is the older one.
 */
export async function reached(): Promise<void> {
  if (reach === 'outdated') throw new LibraryProblem('problem_library_outdated');
  // Closed for good by our own hand: whatever is done with it says so.
  if (library.hasBeenClosed()) return;
  let stop = () => {};
  const inVain = new Promise<never>((_, refuse) => {
    const look = () => reach === 'waits' && refuse(new LibraryProblem('problem_library_waits'));
    stop = followReach(look);
    look();
  });
  patience ??= setTimeout(() => turn('waits'), LONG_PATIENCE);
  try {
    await Promise.race([library.open(), inVain]);
  } finally {
    stop();
    if (reach !== 'waits') calm();
  }
}

function calm(): void {
  clearTimeout(patience);
  patience = undefined;
}

function turn(next: Reach): void {
  if (next === reach) return;
  reach = next;
  for (const changed of [...followers]) changed();
}

/** In a turn of its own: the connection is closed by then. */
function mourn(): void {
  setTimeout(() => {
    for (const gone of [...mourners]) gone();
  });
}

library.on('versionchange', ({ newVersion }) => {
  if (newVersion === null) mourn();
  else turn('outdated');
});

library.on('blocked', ({ newVersion }) => {
  // A deletion that has to wait is no matter of the reader's.
  if (newVersion === null) return;
  calm();
  patience = setTimeout(() => turn('waits'), PATIENCE);
});

library.on(
  'ready',
  () => {
    calm();
    turn('free');
    library.backendDB().addEventListener('close', mourn);
  },
  true,
);
