import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ARVENIA } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { arveniaPage, arveniaText } from './harness/sample.ts';
import { browserName, inBrowser, type Session } from './harness/session.ts';

/** The page in which one number changes: of as many digits each time, so that each reading finds as many words as the one before. */
const COUNTER = 'They spoke of 100 lighthouses.';
const changing = arveniaPage([...arveniaText.split('\n\n'), COUNTER]);

/** Between two changes: longer than the extension rests before it looks again. ms */
const BETWEEN = 700;
/** A page whose text keeps changing is told to the background eight times; what the answers leave behind is there then. */
const FIRST_CHANGES = 10;
const MORE_CHANGES = 15;

/** Changes the number so often, each time when the change before has been read. */
async function change(page: Page, times: number): Promise<void> {
  await page.evaluate(
    async (count, between) => {
      const last = document.querySelector('.event__body')?.lastElementChild;
      if (!last) throw new Error('The page has no words.');
      for (let time = 0; time < count; time += 1) {
        last.textContent = last.textContent.replace(/\d+/, (number) => `${Number(number) + 1}`);
        await new Promise((resolve) => setTimeout(resolve, between));
      }
    },
    times,
    BETWEEN,
  );
}

/** The page's own world of the extension's script. */
async function worldOf(session: Session, tools: CDPSession): Promise<number> {
  const host = new URL(session.extension.desk.url()).host;
  let world: number | null = null;
  tools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(host)) world = context.id;
  });
  await tools.send('Runtime.enable');
  await until(async () => world !== null);
  if (world === null) throw new Error('The extension has no script on the page.');
  return world;
}

/** Objects that the script holds, ranges, lists and functions among them, after a collection. */
async function objects(tools: CDPSession, world: number): Promise<number> {
  const made = await tools.send('Runtime.evaluate', { expression: 'Object.prototype', contextId: world });
  const prototypeObjectId = made.result.objectId ?? '';
  const all = await tools.send('Runtime.queryObjects', { prototypeObjectId, objectGroup: 'counted' });
  const objectId = all.objects.objectId ?? '';
  const count = await tools.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await tools.send('Runtime.releaseObjectGroup', { objectGroup: 'counted' });
  return Number(count.result.value);
}

// Firefox tells nobody what a script holds.
describe.runIf(browserName === 'chrome')(`a readout in which a number changes, in ${browserName}`, () => {
  it('leaves nothing behind from one reading to the next', async () => {
    await inBrowser(
      { [ARVENIA.url]: changing },
      async (session) => {
        const page = await session.open(ARVENIA.url);
        await session.painted(page);
        const tools = await page.createCDPSession();
        const world = await worldOf(session, tools);
        await change(page, FIRST_CHANGES);
        const before = await objects(tools, world);
        await change(page, MORE_CHANGES);
        const after = await objects(tools, world);
        console.log(
          `${browserName}: ${before} objects after ${FIRST_CHANGES} readings, ${after} after ${MORE_CHANGES} more`,
        );
        // A script that was never there would hold nothing too.
        expect(before).toBeGreaterThan(100);
        // A reading that left one object behind would leave as many as there were readings.
        expect(after - before).toBeLessThan(MORE_CHANGES / 2);
        expect(session.errors).toEqual([]);
      },
      { sample: true },
    );
  });
});
