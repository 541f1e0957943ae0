import { placeClaims, rememberPlaces } from '../../../src/content/placing.ts';
import { anchorQuotes } from '../../../src/page/anchor/anchor.ts';
import { groundOf } from '../../../src/page/paint/ground.ts';
import { createHitMap } from '../../../src/page/paint/hit.ts';
import { createPainter } from '../../../src/page/paint/paint.ts';
import { PAINT_STATUSES } from '../../../src/page/paint/statusStyle.ts';
import { takeTexts } from '../../../src/page/take/take.ts';
import { joined, type Way } from './wanted.ts';

export const RULES = { markups: [{ name: 'bench', title: ['h1'], published: ['time'], body: ['#text'] }] };

/** The extension's own modules, from reading the page to the painted ranges, as `PageJob` calls them. */
export const ours: Way = (_root, wanted) => {
  const begun = performance.now();
  const { index } = takeTexts(document, RULES);
  const read = performance.now();
  const anchors = anchorQuotes(
    index.text,
    wanted.map(({ quote }) => quote),
  );
  const claims = wanted.map(({ quote }, at) => ({
    ...quote,
    status: PAINT_STATUSES[at % PAINT_STATUSES.length] ?? 'pending',
    partners: [],
  }));
  const anchored = performance.now();
  const paint = { statement: '', own: { name: '', code: '' }, other: null, claims };
  const placed = placeClaims(document, index, paint, anchors);
  rememberPlaces(placed);
  createHitMap(document, placed);
  const found = performance.now();
  const painter = createPainter(document);
  const element = placed[0]?.ranges[0]?.startContainer.parentElement;
  painter.paint(placed, element ? groundOf(element) : { ink: 'dark', tint: false });
  const painted = performance.now();
  return {
    found: found - begun,
    parts: { read: read - begun, anchored: anchored - read, placed: found - anchored },
    paint: painted - found,
    words: () => {
      const said = new Map(placed.map(({ id, ranges }) => [id, joined(ranges.map(String).join(' '))]));
      return wanted.map(({ quote }) => said.get(quote.id) ?? '');
    },
    clear: painter.clear,
  };
};
