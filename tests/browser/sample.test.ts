import { describe, expect, it } from 'vitest';
import { ARVENIA, BELMAR } from '../../src/cli/sample/sample.ts';
import { until } from '../../src/cli/start/extension.ts';
import { points, popupCounts, waitForState } from './harness/reading.ts';
import { browserName, inBrowser, paintedOn } from './harness/session.ts';

const pages = { [ARVENIA.url]: ARVENIA.html, [BELMAR.url]: BELMAR.html };

/** The sample holds every case that a comparison can have; each must show in the panel as what it is. */
describe(`the sample in ${browserName}`, () => {
  it('shows every kind of link and what each side leaves out', async () => {
    await inBrowser(
      pages,
      async (session) => {
        await session.painted(await session.open(BELMAR.url));
        const page = await session.open(ARVENIA.url);
        await until(async () => 'counterpart-both' in (await paintedOn(page)));
        const panel = await session.extension.panel(page);
        await waitForState(panel, 'pair');
        const seen = await points(panel);
        const linked = (own: string, other: string) =>
          seen.find((one) => one.text.includes(own) && one.text.includes(other));
        expect(linked('railway line', 'rail connection'), 'a point in both').toMatchObject({ status: 'both' });
        expect(linked('fish stocks of Ordel Bay', 'marine life in Ordel Bay'), 'in different words').toBeDefined();
        expect(linked('14 Belmarian fishermen', '18 Belmarian fishermen'), 'another number').toMatchObject({
          status: 'differs',
        });
        expect(linked('provided that the debt', 'deliveries of electricity'), 'a condition').toMatchObject({
          status: 'differs',
        });
        expect(linked('port of Vessin will reopen', 'rejected the request'), 'a contradiction').toMatchObject({
          status: 'conflict',
        });
        const alone = (words: string) => seen.find((one) => one.text.includes(words));
        expect(alone('withdrawn without delay'), 'a demand that the other omits').toMatchObject({ filter: 'only' });
        expect(alone('release of the journalist'), 'a demand that is missing here').toMatchObject({
          filter: 'missing',
        });
        const popup = await session.extension.popup(page);
        await waitForState(popup, 'pair');
        expect((await popupCounts(popup)).missing).toBe(seen.filter((one) => one.filter === 'missing').length);
      },
      { sample: true },
    );
  });
});
