import type { Page } from 'puppeteer-core';
import { sentencesOf } from '../../src/engine/text/sentences.ts';
import { browserName, inBrowser } from '../browser/harness/session.ts';
import { bundled } from './anchoring/bundle.ts';
import type { Bench, Trial } from './anchoring/onPage.ts';
import { median } from './inBrowser.ts';
import { fictional } from './texts.ts';

/**
 * Passages found and painted on a page: the extension's modules, mark.js, the Hypothesis client's way and `dom-anchor-text-quote`, in turn on
 * the same nodes of the same page. The page stands as it was kept, was moved by a notice at its top, or was edited as well: one word in
 * every fourth passage. Times until the layout after the paint.
 * Usage: `BROWSER=chrome npx tsx tests/bench/anchoringInBrowser.ts [ROUNDS]`; 15 where no number is given.
 */

const ROUNDS = Number(process.argv[2] ?? 15);
const SIZES = [
  { words: 5_000, passages: 40 },
  { words: 50_000, passages: 1_000 },
];
/** A way that takes longer than this for one page is tried so often only. ms */
const SLOW = 3_000;
const SLOW_ROUNDS = 1;

const ADDRESS = 'https://bench.example/';
/** Without other sites' windows a page has a clock finer than a millisecond. */
const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const PAGE = {
  headers: FINE_CLOCK,
  body: `<!doctype html><html lang="en"><head><title>Call</title><link rel="icon" href="data:,">
<style>body { font: 18px/1.5 serif; margin: 0 auto; max-width: 720px }</style></head>
<body><header><h1>Call</h1><time datetime="2025-03-18"></time></header><main id="text"></main></body></html>`,
};

declare global {
  // The name by which the page's script offers itself.
  var bench: Bench;
}

/** Paragraphs as sites write them: here and there a link, an emphasis, a note. */
function html(text: string): string {
  const tags = ['a href="#"', 'em', 'strong', 'span class="note"'];
  let count = 0;
  const marked = (word: string): string => {
    count++;
    if (count % 14 !== 0 || !/^\w+$/.test(word)) return word;
    const tag = tags[(count / 14) % tags.length] ?? 'em';
    return `<${tag}>${word}</${tag.split(' ')[0]}>`;
  };
  return text
    .trim()
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.trim().split(' ').map(marked).join(' ')}</p>`)
    .join('\n');
}

/** Passages spread over the text, no two alike. */
function passagesOf(text: string, count: number): string[] {
  const all = sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());
  const once = all.filter(
    (sentence, at) => all.indexOf(sentence) === at && text.indexOf(sentence) === text.lastIndexOf(sentence),
  );
  if (once.length < count) throw new Error(`Only ${once.length} passages.`);
  return Array.from({ length: count }, (_, n) => once[Math.floor((n * once.length) / count)] ?? '');
}

const NOTICE =
  'This page was brought up to date after its publication, and the numbers of the paragraphs were changed.';

/** Another of the writer's own words in place of the last: no name, number or negation. */
const edited = (passage: string): string => passage.replace(/ of ([a-z]{4,})\b(?!.* of [a-z]{4})/, ' of the far $1');

function pages(words: number, count: number) {
  const text = fictional(words, 7);
  const kept = passagesOf(text, count);
  const said = kept.map((passage, at) => (at % 4 === 1 ? edited(passage) : passage));
  const changed = kept.reduce((whole, passage, at) => whole.replace(passage, () => said[at] ?? ''), text);
  return {
    kept,
    cases: [
      { name: 'as it was kept', text, said: kept },
      { name: 'moved', text: `${NOTICE}\n\n${text}`, said: kept },
      { name: 'moved and edited', text: `${NOTICE}\n\n${changed}`, said },
    ].map(({ name, text: after, said: own }) => ({ name, said: own, before: html(text), after: html(after) })),
  };
}

const NONE: Trial = { found: Number.NaN, parts: {}, paint: Number.NaN, layout: Number.NaN, frame: Number.NaN };
const whole = ({ found, paint, layout }: Trial): number => found + paint + layout;
const shown = (times: readonly number[]): string =>
  `${median(times).toFixed(1)} (best ${Math.min(...times).toFixed(1)})`;

async function measured(page: Page, ways: readonly string[]) {
  const trials = new Map<string, Trial[]>(ways.map((way) => [way, []]));
  const still: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    still.push(await page.evaluate(() => bench.still()));
    for (let turn = 0; turn < ways.length; turn += 1) {
      const way = ways[(turn + round) % ways.length] ?? '';
      const own = trials.get(way) ?? [];
      if (own.length >= SLOW_ROUNDS && own.every((trial) => whole(trial) > SLOW)) continue;
      own.push(await page.evaluate((name) => bench.trial(name), way));
    }
  }
  return { trials, still };
}

await inBrowser({ [ADDRESS]: PAGE }, async (session) => {
  const script = await bundled('onPage.ts');
  for (const { words, passages } of SIZES) {
    const { kept, cases } = pages(words, passages);
    for (const { name, before, after, said } of cases) {
      const page = await session.open(ADDRESS);
      await page.bringToFront();
      await page.evaluate(script);
      await page.evaluate((...given) => bench.prepare(...given), before, kept, after, said);
      const ways = await page.evaluate(() => bench.ways);
      const { trials, still } = await measured(page, ways);
      const own = median((trials.get('ours') ?? []).map(whole));
      console.log(
        `\n${browserName}: ${passages} passages on ${words} words, page ${name}; an idle frame ${median(still).toFixed(1)} ms`,
      );
      for (const [way, all] of trials) {
        const { mutations, nodes, right } = await page.evaluate((wanted) => bench.burden(wanted), way);
        const part = (of: 'found' | 'paint' | 'layout' | 'frame') => median(all.map((trial) => trial[of])).toFixed(1);
        const ratio = (median(all.map(whole)) / own).toFixed(2);
        const steps = Object.keys(all[0]?.parts ?? {}).map(
          (step) => `${step} ${median(all.map(({ parts }) => parts[step] ?? Number.NaN)).toFixed(1)}`,
        );
        console.log(
          `  ${way.padEnd(10)} ${shown(all.map(whole))} ms, × ${ratio}: found ${part('found')}${steps.length > 0 ? ` (${steps.join(', ')})` : ''}, painted ${part('paint')}, laid out ${part('layout')}; ` +
            `to the frame ${part('frame')}, the first time ${whole(all[0] ?? NONE).toFixed(1)}; ${mutations} mutations, ${nodes} nodes; ${right} of ${passages} right; ${all.length} rounds`,
        );
      }
      await page.close();
    }
  }
});
