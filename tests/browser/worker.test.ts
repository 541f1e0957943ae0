import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { libraryRows } from './harness/library.ts';
import { waitForState } from './harness/reading.ts';
import { samplePages } from './harness/sample.ts';
import { browserName, inBrowser, paintedOn } from './harness/session.ts';

describe(`the worker in ${browserName}`, () => {
  it('may die between two messages', async () => {
    await inBrowser(
      samplePages,
      async (session) => {
        const stop = () => session.extension.stopWorker();
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
