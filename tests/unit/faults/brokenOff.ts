import { expect } from 'vitest';
import { library } from '../../../src/library/schema.ts';
import type { Operation } from './operations.ts';
import type { Breaking } from './writes.ts';

/** Every row of every table, to the last value. */
export async function everything(): Promise<string> {
  if (!library.isOpen()) await library.open();
  return JSON.stringify(await Promise.all(library.tables.map(async (table) => [table.name, await table.toArray()])));
}

async function emptied(): Promise<void> {
  await library.delete();
  await library.open();
}

/** Works with the nth write broken. Gives how many writes there were, and what was thrown. */
async function brokenAt(
  number: number,
  breaking: Breaking,
  work: () => Promise<unknown>,
): Promise<{ writes: number; thrown: unknown }> {
  const watched = breaking(number);
  let thrown: unknown = null;
  try {
    await work();
  } catch (error) {
    thrown = error;
  } finally {
    watched.restore();
  }
  return { writes: watched.count(), thrown };
}

/** Breaks an operation at each of its writes: all is as it was then, and can be done again. @param told what must be thrown. */
export async function breakEverywhere({ prepare, work }: Operation, breaking: Breaking, told: object): Promise<void> {
  await emptied();
  await prepare();
  const untouched = await everything();
  const { writes } = await brokenAt(0, breaking, work);
  const complete = await everything();
  expect(writes).toBeGreaterThan(0);
  expect(complete).not.toBe(untouched);
  for (let number = 1; number <= writes; number++) {
    await emptied();
    await prepare();
    expect(await everything()).toBe(untouched);
    const { thrown } = await brokenAt(number, breaking, work);
    expect(thrown, `write ${number}`).toMatchObject(told);
    expect(await everything(), `write ${number} of ${writes}`).toBe(untouched);
    await work();
    expect(await everything()).toBe(complete);
  }
}
