import fc from 'fast-check';
import { ACTS, DIFFERENCE_KINDS, RELATIONS } from '../../../../src/engine/model.ts';
import { tableOf } from '../../../../src/library/backup/rows.ts';
import type { AnyRow, Rows, TableName } from '../../../../src/library/backup/tables.ts';
import { TABLES } from '../../../../src/library/backup/tables.ts';
import { SEARCH_STATES } from '../../../../src/library/find/searchRows.ts';
import { VERDICTS } from '../../../../src/library/judgement/verdicts.ts';
import { REMARK_KINDS } from '../../../../src/library/remarks/remarkRows.ts';
import { library } from '../../../../src/library/schema.ts';

/** Any library: few names, so that two of them meet often, and any words, so that every code unit must come through. */

const words = fc.string({ unit: 'binary', maxLength: 12 });
const id = fc.constantFrom('https://a.example/1', 'https://b.example/2', 'https://c.example/é?x=1', 'pasted:77');
const issuer = fc.constantFrom('xa-president', 'xb-government');
const whole = fc.nat(9);
const moment = fc.integer({ min: -5, max: 50 });
const day = fc.constantFrom(null, '2025-05-02', '2025-05-03');
const sides = fc.tuple(id, id);
const span = fc.option(fc.record({ start: whole, end: whole }));

const statement: fc.Arbitrary<Rows['statements']> = fc.record(
  {
    id,
    issuer,
    party: words,
    title: words,
    kind: fc.constantFrom('readout', 'joint'),
    published: day,
    eventDate: day,
    day,
    eventKind: fc.constantFrom('call', 'talks'),
    parties: fc.array(words, { maxLength: 2 }),
    persons: fc.array(fc.record({ key: words, party: words }), { maxLength: 2 }),
    open: fc.boolean(),
    matters: fc.array(words, { maxLength: 2 }),
    language: fc.constant('en'),
    origin: fc.constantFrom('official', 'pasted'),
    readWithoutRules: fc.boolean(),
    url: fc.option(id),
    currentVersion: whole,
    firstSeen: moment,
    lastChanged: moment,
  },
  {
    requiredKeys: [
      ...(['id', 'issuer', 'party', 'title', 'kind', 'published', 'eventDate', 'day', 'eventKind', 'parties'] as const),
      ...(['persons', 'open', 'matters', 'language', 'origin', 'url', 'currentVersion', 'firstSeen'] as const),
      'lastChanged',
    ],
  },
);
const version: fc.Arbitrary<Rows['versions']> = fc.record({
  statement: id,
  number: fc.integer({ min: 1, max: 3 }),
  title: words,
  text: words,
  hash: fc.constantFrom('h1', 'h2', 'h3'),
  readAt: moment,
  engine: fc.constantFrom('1', '2'),
});
const claim: fc.Arbitrary<Rows['claims']> = fc
  .record({ statement: id, version: fc.integer({ min: 1, max: 3 }), index: fc.nat(2), text: words })
  .chain((row) =>
    fc.record({
      id: fc.constant(`${row.statement}#${row.version}.${row.index}`),
      statement: fc.constant(row.statement),
      version: fc.constant(row.version),
      index: fc.constant(row.index),
      start: whole,
      end: whole,
      text: fc.constant(row.text),
      act: fc.constantFrom(...ACTS),
    }),
  );
const link = fc.record(
  {
    a: id,
    b: id,
    relation: fc.constantFrom(...RELATIONS),
    score: fc.double({ min: 0.01, max: 1, noNaN: true }),
    possible: fc.boolean(),
    reasons: fc.array(fc.record({ kind: fc.constantFrom('word', 'act'), label: words, a: span, b: span }), {
      maxLength: 2,
    }),
    differences: fc.array(fc.record({ kind: fc.constantFrom(...DIFFERENCE_KINDS), a: span, b: span }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['a', 'b', 'relation', 'score', 'reasons', 'differences'] },
);
const note = fc.record({
  specific: fc.boolean(),
  topics: fc.array(words, { maxLength: 2 }),
  candidates: fc.array(fc.record({ claim: id, score: fc.constant(0.5) }), { maxLength: 2 }),
});
const comparison: fc.Arbitrary<Rows['comparisons']> = fc.record(
  {
    id: fc.constantFrom('one two', 'two three'),
    sides,
    versions: fc.tuple(whole, whole),
    eventScore: fc.constant(0.75),
    pairedBy: fc.constantFrom('event', 'reader', 'partner'),
    links: fc.array(link, { maxLength: 2 }),
    notes: fc.dictionary(fc.constantFrom('a#1.0', 'b#1.0'), note, { noNullPrototype: true }),
    engine: fc.constant('1'),
    comparedAt: moment,
  },
  { requiredKeys: ['id', 'sides', 'versions', 'eventScore', 'pairedBy', 'links', 'engine', 'comparedAt'] },
);
const anchor = fc.record({ text: words, nth: whole, before: words, after: words }, { requiredKeys: ['text', 'nth'] });
const judgement: fc.Arbitrary<Rows['judgements']> = fc.record({
  id: fc.constantFrom('j1', 'j2', 'j3'),
  comparison: words,
  sides,
  a: anchor,
  b: anchor,
  verdict: fc.constantFrom(...VERDICTS),
  saidAt: moment,
});
const remark: fc.Arbitrary<Rows['remarks']> = fc.record(
  {
    id: fc.constantFrom('r1', 'r2', 'r3'),
    statement: id,
    kind: fc.constantFrom(...REMARK_KINDS),
    claim: anchor,
    text: words,
    tags: fc.array(words, { maxLength: 2 }),
    at: whole,
    next: anchor,
    saidAt: moment,
  },
  { requiredKeys: ['id', 'statement', 'kind', 'claim', 'text', 'tags', 'saidAt'] },
);
const setAside: fc.Arbitrary<Rows['setAside']> = fc.record({
  id,
  at: moment,
  statement,
  versions: fc.array(version, { maxLength: 2 }),
  claims: fc.array(claim, { maxLength: 2 }),
  comparisons: fc.array(comparison, { maxLength: 1 }),
  judgements: fc.array(judgement, { maxLength: 1 }),
  remarks: fc.array(remark, { maxLength: 1 }),
});
const search: fc.Arbitrary<Rows['searches']> = fc.record({
  id: fc.constantFrom('s1', 's2'),
  statement: id,
  issuer,
  state: fc.constantFrom(...SEARCH_STATES),
  host: fc.option(words.filter(Boolean)),
  status: fc.option(whole),
  page: fc.option(id),
  looked: fc.array(
    fc.record({ url: id, outcome: fc.constantFrom('read', 'slow'), entries: whole, from: day, to: day }),
    { maxLength: 2 },
  ),
  refused: fc.array(id, { maxLength: 2 }),
  requests: whole,
  startedAt: moment,
  touchedAt: moment,
});
const reported = fc.record({ start: whole, end: whole, statement: whole, claim: id, score: fc.constant(0.5) });
const article: fc.Arbitrary<Rows['articles']> = fc.record({
  id,
  url: id,
  title: words,
  published: day,
  language: fc.constant('en'),
  text: words,
  statements: fc.array(id, { maxLength: 2 }),
  versions: fc.array(whole, { maxLength: 2 }),
  reading: fc.record({
    mentions: fc.array(
      fc.record({
        start: whole,
        end: whole,
        kind: fc.constantFrom('quote', 'paraphrase'),
        claims: fc.array(reported, { maxLength: 1 }),
        attributedTo: fc.array(whole, { maxLength: 1 }),
      }),
      { maxLength: 2 },
    ),
    strayQuotations: fc.array(
      fc.record({ start: whole, end: whole, statement: fc.option(whole), nearest: fc.option(reported) }),
      { maxLength: 1 },
    ),
    omissions: fc.array(fc.record({ start: whole, end: whole, statement: whole, claim: id }), { maxLength: 1 }),
    reproductions: fc.array(
      fc.record({ statement: whole, spans: fc.array(fc.record({ start: whole, end: whole }), { maxLength: 1 }) }),
      { maxLength: 1 },
    ),
  }),
  chosen: fc.boolean(),
  alternatives: fc.array(id, { maxLength: 1 }),
  engine: fc.constant('1'),
  readAt: moment,
  printed: fc.array(fc.record({ issuer, start: whole, end: whole, saved: fc.option(id) }), { maxLength: 1 }),
});

const ROWS: { readonly [K in TableName]: fc.Arbitrary<Rows[K]> } = {
  statements: statement,
  versions: version,
  claims: claim,
  comparisons: comparison,
  judgements: judgement,
  issuerSettings: fc.record({ issuer, on: fc.boolean(), changedAt: moment }),
  pageWords: fc.record({ page: id, issuer: fc.option(issuer), title: words, saidAt: moment }),
  remarks: remark,
  setAside,
  searches: search,
  articles: article,
  watches: fc.record({
    id: fc.constantFrom('w1', 'w2'),
    statement: id,
    issuer,
    state: fc.constantFrom('on', 'stopped'),
    since: moment,
    until: moment,
    nextAt: moment,
    tries: whole,
  }),
};

/** Rows by table. Of two rows of one key the later counts, as in the database. */
export type Filling = Readonly<Record<TableName, readonly AnyRow[]>>;

export const anyLibrary: fc.Arbitrary<Filling> = fc
  .record(
    Object.fromEntries(TABLES.map((name) => [name, fc.array<AnyRow>(ROWS[name], { maxLength: 5 })])) as Record<
      TableName,
      fc.Arbitrary<AnyRow[]>
    >,
  )
  .map((rows) => {
    // A statement is saved with its texts and claims in one transaction: none of them is ever there alone.
    const there = new Set(rows.statements.map((row) => ('id' in row ? row.id : '')));
    const ofThere = (row: AnyRow) =>
      'statement' in row && typeof row.statement === 'string' && there.has(row.statement);
    return { ...rows, versions: rows.versions.filter(ofThere), claims: rows.claims.filter(ofThere) };
  });

export async function empty(): Promise<void> {
  await library.open();
  await Promise.all(library.tables.map((table) => table.clear()));
}

export async function fill(rows: Partial<Filling>): Promise<void> {
  for (const name of TABLES) await tableOf(name).bulkPut([...(rows[name] ?? [])]);
}

/** All that the tables of a backup hold now, by table and in the order of their keys. */
export async function held(): Promise<Filling> {
  const found: Partial<Record<TableName, readonly AnyRow[]>> = {};
  for (const name of TABLES) found[name] = await tableOf(name).toArray();
  return found as Filling;
}
