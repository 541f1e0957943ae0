import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mattersOf, readEvent } from '../../../src/engine/event/readEvent.ts';
import { type EventFacts, SAME_EVENT, sameEvent } from '../../../src/engine/event/sameEvent.ts';
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { expectedIssuers } from '../../../src/issuers/expected.ts';
import { issuersOfHost } from '../../../src/issuers/index.ts';
import type { Issuer } from '../../../src/issuers/model.ts';
import { partiesIn } from '../../../src/issuers/parties.ts';
import { likeliest } from '../../../src/page/list/likeliest.ts';
import { KNOWLEDGE } from '../../../src/page/recognise/knowledge.ts';
import { root } from '../rooms/sources.ts';

/** Nine months of three governments' pages stand beside the project: as if they were the lists that the finder reads. */
const folder = join(root, '..', 'shared', 'library');
const isThere = existsSync(join(folder, 'events.json'));

interface Row {
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

/** As many of a list's pages as a search opens. */
const OPENED = 5;

function library() {
  const rows: Row[] = ['us', 'ru', 'ua'].flatMap((name) =>
    readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row),
  );
  const byUrl = new Map(rows.map((row) => [row.url, row]));
  return {
    listOf: (id: string) => rows.filter(({ url }) => issuerOf(url).id === id),
    rowOf: (url: string): Row => {
      const row = byUrl.get(url);
      if (!row) throw new Error(`${url} is not in the library.`);
      return row;
    },
  };
}

function issuerOf(url: string): Issuer {
  const [issuer] = issuersOfHost(new URL(url).hostname, ALL_ISSUERS);
  if (!issuer) throw new Error(`${url} is no issuer's.`);
  return issuer;
}

function factsOf({ url, title, text, published }: Row): EventFacts {
  const { id, party } = issuerOf(url);
  const event = readEvent({ issuer: id, party, title, text, date: published }, partiesIn);
  return { ...event, matters: mattersOf(text) };
}

describe.skipIf(!isThere)(`real lists${isThere ? '' : ' (skipped: ../shared is not there)'}`, () => {
  const { events, alone } = isThere
    ? (JSON.parse(readFileSync(join(folder, 'events.json'), 'utf8')) as {
        events: { event: string; statements: [string, string] }[];
        alone: string[];
      })
    : { events: [], alone: [] };
  const { listOf, rowOf } = isThere ? library() : { listOf: () => [], rowOf: () => null as never };

  /** What a search would find in the issuer's list: the surest of the pages it opens. */
  function found(own: Row, issuer: Issuer): { readonly url: string; readonly score: number } | null {
    const facts = factsOf(own);
    const event = { date: own.published, parties: facts.parties };
    const [best] = likeliest(listOf(issuer.id), event, issuer, KNOWLEDGE)
      .slice(0, OPENED)
      .map(({ url }) => ({ url, score: sameEvent(facts, factsOf(rowOf(url))) }))
      .sort((a, b) => b.score - a.score);
    return best && best.score >= SAME_EVENT ? best : null;
  }

  test('lead from each of ten events’ accounts to the other one, by the office that is asked first or second', () => {
    const ways = events.flatMap(({ statements: [a, b] }) => [
      [a, b],
      [b, a],
    ]) as [string, string][];
    expect(ways).toHaveLength(20);
    const right = ways.filter(([from, to]) => found(rowOf(from), issuerOf(to))?.url === to);
    expect(right.length).toBeGreaterThanOrEqual(18);
    const asked = ways.filter(([from, to]) => {
      const { issuer, party, parties } = factsOf(rowOf(from));
      const expected = expectedIssuers({ issuer, party, parties, title: rowOf(from).title }, ALL_ISSUERS);
      return expected.slice(0, 2).includes(issuerOf(to));
    });
    expect(asked).toHaveLength(20);
  });

  test('lead nowhere from accounts that have none', () => {
    const wrong = alone.flatMap((url) => {
      const { party, parties } = factsOf(rowOf(url));
      return ['us-wh', 'ru-kremlin', 'ua-president']
        .flatMap((id) => ALL_ISSUERS.find((issuer) => issuer.id === id) ?? [])
        .filter((issuer) => issuer.party !== party && parties.includes(issuer.party))
        .flatMap((issuer) => found(rowOf(url), issuer) ?? []);
    });
    expect(wrong).toEqual([]);
  });
});
