import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { earlyRows } from '../../../src/library/judgement/earlyPair.ts';
import { library } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import type { PairView } from '../../../src/library/views.ts';
import { earlyFirst } from '../../../src/panel/early/earlyFirst.ts';
import { leave, taken } from '../../../src/panel/early/place.ts';
import { watchNamed } from '../../../src/ui/pair/extensionSources.ts';
import type { WatchNamed } from '../../../src/ui/pair/namedStanding.ts';
import { eventually } from '../eventually.ts';
import { FACTS, NORTH, sentencesAsClaims } from '../library/fixtures.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const save = (page = NORTH) => saveStatement(page, sentencesAsClaims(page.body), FACTS);
const asked = (statement = NORTH.url) =>
  leave({ statement, other: null, rows: earlyRows('counterpart', statement, null) });

interface Watched {
  readonly watch: WatchNamed;
  /** How often the library itself was followed, and which of that is stopped. */
  readonly begun: string[];
  readonly stopped: string[];
}

function counted(watch: WatchNamed): Watched {
  const begun: string[] = [];
  const stopped: string[] = [];
  return {
    begun,
    stopped,
    watch: (statement, other, show, fail) => {
      begun.push(statement);
      const stop = watch(statement, other, show, fail);
      return () => {
        stopped.push(statement);
        stop();
      };
    },
  };
}

const fail = () => {
  throw new Error('The library failed.');
};

beforeEach(async () => {
  taken();
  await library.delete();
  await library.open();
});

describe('a comparison whose rows the first script has asked for', () => {
  it('is shown before the library is followed, and not again when that gives the same', async () => {
    await save();
    asked();
    const { watch, begun } = counted(watchNamed);
    const shown: (PairView | null)[] = [];
    const followed: number[] = [];
    const show = (pair: PairView | null) => {
      shown.push(pair);
      followed.push(begun.length);
    };
    const stop = earlyFirst(watch)(NORTH.url, null, show, fail);
    await eventually(() => expect(followed).toEqual([0]));
    await eventually(() => expect(begun).toEqual([NORTH.url]));
    await save({ ...NORTH, title: 'Another title', body: `${NORTH.body} They will meet.` });
    await eventually(() => expect(shown.at(-1)?.own.versions).toBe(2));
    expect(shown.filter((pair) => pair?.own.versions === 1)).toHaveLength(1);
    stop();
  });

  it('is shown again where the library has changed meanwhile', async () => {
    await save();
    const rows = await earlyRows('counterpart', NORTH.url, null);
    await save({ ...NORTH, body: `${NORTH.body} They will meet.` });
    leave({ statement: NORTH.url, other: null, rows: Promise.resolve(rows) });
    const shown: (PairView | null)[] = [];
    const stop = earlyFirst(watchNamed)(NORTH.url, null, (pair) => shown.push(pair), fail);
    await eventually(() => expect(shown.map((pair) => pair?.own.versions)).toEqual([1, 2]));
    stop();
  });

  it('is followed at once where there were none, where they are of another form, and where another one is named', async () => {
    await save();
    const rows = await earlyRows('counterpart', NORTH.url, null);
    const older = rows && { ...rows, version: rows.version - 10 };
    for (const [statement, early] of [
      [NORTH.url, null],
      [NORTH.url, older],
      ['https://gone.example/', rows],
    ] as const) {
      leave({ statement, other: null, rows: Promise.resolve(early) });
      const { watch, begun } = counted(watchNamed);
      const shown: (PairView | null)[] = [];
      const stop = earlyFirst(watch)(NORTH.url, null, (pair) => shown.push(pair), fail);
      await eventually(() => expect(shown).toHaveLength(1));
      expect(shown[0]?.own.id).toBe(NORTH.url);
      expect(begun).toEqual([NORTH.url]);
      stop();
    }
  });

  it("is that of the page beside the panel, whose name is on its way, and no other page's", async () => {
    await save();
    for (const [page, follows] of [
      [NORTH.url, false],
      ['https://other.example/1', true],
      [null, true],
    ] as const) {
      const statement = Promise.resolve(page);
      leave({ statement, other: null, rows: earlyRows('counterpart', statement, null) });
      const { watch, begun } = counted(watchNamed);
      const shown: number[] = [];
      const stop = earlyFirst(watch)(NORTH.url, null, () => shown.push(begun.length), fail);
      await eventually(() => expect(shown).toEqual([follows ? 1 : 0]));
      stop();
    }
  });

  it('is taken once: who tries again asks the library', async () => {
    await save();
    asked();
    const { watch, begun, stopped } = counted(watchNamed);
    const first = earlyFirst(watch);
    first(NORTH.url, null, fail, fail)();
    const shown: (PairView | null)[] = [];
    const stop = first(NORTH.url, null, (pair) => shown.push(pair), fail);
    await eventually(() => expect(shown).toHaveLength(1));
    expect(begun).toEqual([NORTH.url]);
    expect(stopped).toEqual([]);
    stop();
    expect(stopped).toEqual([NORTH.url]);
  });
});
