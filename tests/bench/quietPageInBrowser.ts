import { whiteHousePage } from '../browser/harness/officialPages.ts';
import { browserName } from '../browser/harness/session.ts';
import { versionOf, withArms } from './arms.ts';
import { type Cost, extensionShare, loadCost, tellCosts } from './cost.ts';
import { fictional } from './texts.ts';

/**
 * What a page costs that is no readout: with no extension, with this one, and with one that brings mark.js to every page and marks nothing.
 * Three browsers at once, their loads in turn; medians. One page is an issuer's, where the extension looks at address and title; the
 * other is anybody's.
 * Usage, after a build: `BROWSER=chrome npx tsx tests/bench/quietPageInBrowser.ts [LOADS]`; 12 where no number is given.
 */

const LOADS = Number(process.argv[2] ?? 12);
const WORDS = 1_500;

const paragraphs = fictional(WORDS, 3).trim().split('\n\n');
const body = whiteHousePage({ title: 'Tours of the House and its gardens', date: '2025-03-18', paragraphs });
const PAGES = {
  'a page of an issuer’s host that is no readout': 'https://www.whitehouse.gov/visit/tours/',
  'any other page': 'https://garden.example/tours/',
};

await withArms(
  ['none', 'ours', 'mark.js'],
  (url) => (Object.values(PAGES).includes(url.href) ? { body } : null),
  async (arms) => {
    for (const [name, url] of Object.entries(PAGES)) {
      const costs = new Map<string, Cost[]>(arms.map((arm) => [arm.name, []]));
      for (let turn = 0; turn < LOADS; turn += 1)
        for (let place = 0; place < arms.length; place += 1) {
          const arm = arms[(place + turn) % arms.length];
          if (arm) costs.get(arm.name)?.push(await loadCost(arm, url));
        }
      console.log(
        `\n${browserName}: ${name}, ${WORDS} words, medians of ${LOADS} loads (mark.js ${versionOf('mark.js')})`,
      );
      tellCosts(costs);
      if (browserName === 'firefox') continue;
      for (const arm of arms) {
        const { bytes, ms, names } = await extensionShare(arm, url);
        console.log(
          `  scripts of the extension, ${arm.name}: ${bytes} bytes (${names.join(', ') || 'none'}), ${ms.toFixed(1)} ms`,
        );
      }
    }
  },
);
