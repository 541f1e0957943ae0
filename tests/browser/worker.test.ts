import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { libraryRows } from './harness/library.ts';
import { waitForState } from './harness/reading.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser, paintedOn } from './harness/session.ts';

/** Only Chrome's tools can stop a worker at will; Firefox's background page lives by the same rule and the same code. */
describe.runIf(browserName === 'chrome')('the worker in chrome', () => {
  it('may die between two messages', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        const tools = await session.extension.desk.createCDPSession();
        await tools.send('ServiceWorker.enable');
        const stop = () => tools.send('ServiceWorker.stopAllWorkers');
        const arvenia = await session.open(ARVENIA.url);
        await session.painted(arvenia);
        const panel = await session.extension.panel(arvenia);
        await waitForState(panel, 'pair');
        await stop();
        await session.painted(await session.open(BELMAR.url));
        await arvenia.bringToFront();
        await until(async () => 'counterpart-both' in (await paintedOn(arvenia)));
        await stop();
        await arvenia.reload();
        await until(async () => 'counterpart-both' in (await paintedOn(arvenia)));
        const rows = await libraryRows(session.extension.desk);
        expect(rows.statements).toHaveLength(2);
        expect(rows.versions).toHaveLength(2);
        expect(rows.comparisons).toHaveLength(1);
      },
      { sample: true },
    );
  });
});
