import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Budget } from '../../../src/background/find/fetchText.ts';
import { readList } from '../../../src/background/find/findList.ts';
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { issuerById } from '../../../src/issuers/index.ts';
import type { IssuerList } from '../../../src/issuers/lists.ts';
import type { Issuer } from '../../../src/issuers/model.ts';

const allowed = { current: true };
vi.mock('../../../src/background/permissions.ts', () => ({ mayRead: async () => allowed.current }));

const canada = issuerById('ca-pm', ALL_ISSUERS) as Issuer;
const LIST: IssuerList = { url: 'https://www.pm.gc.ca/en/news/readouts?page={page}', form: 'html' };
const DAYS = { from: '2025-05-11', to: '2025-05-16' };

/** What the site answers to a page of the list; counts from 1. */
let site: (page: number) => { status?: number; items: readonly { day: string | null; name: string }[] };
let asked: number[];

const budget = (): Budget => ({
  signal: new AbortController().signal,
  deadline: Date.now() + 60_000,
  requests: 30,
  bytes: 10_000_000,
});

const dayAgo = (days: number): string =>
  new Date(Date.UTC(2025, 11, 31) - days * 86_400_000).toISOString().slice(0, 10);

/** Ten items a page, one a day, newest first, from the last day of 2025 on. */
const daily = (pages: number) => (page: number) =>
  page > pages
    ? { status: 404, items: [] }
    : {
        items: Array.from({ length: 10 }, (_, at) => {
          const days = (page - 1) * 10 + at;
          return { day: dayAgo(days), name: `item-${days}` };
        }),
      };

beforeEach(() => {
  allowed.current = true;
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const page = Number(new URL(address).searchParams.get('page'));
    asked.push(page);
    const { status = 200, items } = site(page);
    const body = items
      .map(
        ({ day, name }) =>
          `<li><a href="/en/news/readouts/2025/05/12/${name}">${name}</a> ${day === null ? '' : `<time datetime="${day}">${day}</time>`}</li>`,
      )
      .join('');
    return new Response(`<html><body><ul>${body}</ul></body></html>`, {
      status,
      headers: { 'content-type': 'text/html' },
    });
  });
});

const read = (used = budget()) => readList(LIST, canada, DAYS, used, async () => {});
const daysOf = async () => (await read()).pages.flatMap(({ published }) => published ?? []);

describe('a list with pages', () => {
  it('is searched for the days, whatever lies between, and read wherever they stand', async () => {
    site = daily(200);
    const days = await daysOf();
    for (const day of ['2025-05-11', '2025-05-12', '2025-05-13', '2025-05-14', '2025-05-15', '2025-05-16'])
      expect(days).toContain(day);
    expect(asked.length).toBeLessThanOrEqual(6);
    expect((await read()).looked).toMatchObject({ outcome: 'read', ...DAYS });
  });

  it('that ends before the days, or begins behind them, has been read', async () => {
    site = daily(5);
    expect((await read()).looked).toMatchObject({ outcome: 'read' });
    expect(asked.length).toBeLessThanOrEqual(10);
    asked = [];
    site = (page) => daily(200)(page + 40);
    expect((await read()).looked).toMatchObject({ outcome: 'read', ...DAYS });
    expect(asked).toEqual([1]);
  });

  it('with busy and with quiet months is found its way through', async () => {
    const days = (index: number) => (index < 600 ? index / 60 : 10 + (index - 600) * 2);
    site = (page) => ({
      items: Array.from({ length: 10 }, (_, at) => {
        const index = (page - 1) * 10 + at;
        return { day: dayAgo(Math.floor(days(index))), name: `item-${index}` };
      }),
    });
    expect(await daysOf()).toContain('2025-05-13');
    expect(asked.length).toBeLessThanOrEqual(16);
  });

  it('with an old item pinned to its top is not taken for an old list', async () => {
    site = (page) => {
      const { items } = daily(200)(page);
      return { items: page === 1 ? [{ day: '2019-01-01', name: 'pinned' }, ...items] : items };
    };
    expect(await daysOf()).toContain('2025-05-12');
  });

  it('without days is read for three pages', async () => {
    site = (page) => ({ items: [{ day: null, name: `item-${page}` }] });
    expect((await read()).looked).toMatchObject({ outcome: 'read', entries: 3, from: null, to: null });
    expect(asked).toEqual([1, 2, 3]);
  });

  it('whose site gives the first page for every other is left soon', async () => {
    site = () => daily(200)(1);
    expect((await read()).looked).toMatchObject({ outcome: 'read', entries: 10 });
    expect(asked.length).toBeLessThanOrEqual(9);
  });

  it('that fails on its way says so, and gives what it had', async () => {
    site = (page) => (page === 1 ? daily(200)(1) : { status: 200, items: [] });
    const stopping = new AbortController();
    const { looked, pages } = await readList(LIST, canada, DAYS, { ...budget(), signal: stopping.signal }, async () =>
      stopping.abort(),
    );
    expect(looked).toMatchObject({ outcome: 'stopped', entries: 10, from: '2025-12-22', to: '2025-12-31' });
    expect(pages).toHaveLength(10);
    expect(asked).toEqual([1]);
  });

  it('is asked for no more than the search may', async () => {
    site = daily(100_000);
    const used = { ...budget(), requests: 2 };
    expect((await read(used)).looked.outcome).toBe('slow');
    expect(asked).toHaveLength(2);
    expect(used.requests).toBe(0);
    allowed.current = false;
    expect((await read()).looked).toMatchObject({ outcome: 'permission', entries: 0 });
    expect(asked).toHaveLength(2);
  });
});
