import 'fake-indexeddb/auto';

import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { counterpartsOf, saveComparison } from '../../../src/library/comparisons.ts';
import { pairView } from '../../../src/library/judgement/pairView.ts';
import { LibraryProblem } from '../../../src/library/problems.ts';
import { library } from '../../../src/library/schema.ts';
import { currentText, saveReread } from '../../../src/library/statement/currentText.ts';
import { savePasted, saveStatement, statementOfPage } from '../../../src/library/statement/statements.ts';
import { eventually } from '../eventually.ts';
import { FACTS, link, NORTH, SOUTH, sentencesAsClaims } from './fixtures.ts';

const save = (page: typeof NORTH, now = 1_000) => saveStatement(page, sentencesAsClaims(page.body), { ...FACTS, now });

const counts = async () => [
  await library.statements.count(),
  await library.versions.count(),
  await library.claims.count(),
  await library.comparisons.count(),
];

async function everything() {
  return JSON.stringify(await Promise.all(library.tables.map((table) => table.toArray())));
}

beforeEach(async () => {
  vi.restoreAllMocks();
  await library.delete();
  await library.open();
});

describe('saving a statement', () => {
  it('keeps statement, version and a row a claim', async () => {
    const { statement, changed } = await save(NORTH);
    expect(changed).toBe(true);
    expect(statement).toMatchObject({ id: NORTH.url, day: '2025-05-02', currentVersion: 1, origin: 'official' });
    expect(await counts()).toEqual([1, 1, 3, 0]);
    const current = await currentText(NORTH.url);
    expect(current?.version.text).toBe(NORTH.body);
    expect(current?.claims.map((claim) => NORTH.body.slice(claim.start, claim.end))).toEqual(
      current?.claims.map((claim) => claim.text),
    );
    expect(current?.claims[2]?.id).toBe(`${NORTH.url}#1.2`);
  });

  it('writes nothing at a second visit', async () => {
    await save(NORTH);
    const before = await everything();
    const put = vi.spyOn(library.statements, 'put');
    const bulkPut = vi.spyOn(library.claims, 'bulkPut');
    const again = await save(NORTH, 9_000);
    expect(again.changed).toBe(false);
    expect(put).not.toHaveBeenCalled();
    expect(bulkPut).not.toHaveBeenCalled();
    expect(await everything()).toBe(before);
  });

  it('adds a version when the text has changed, and keeps the earlier', async () => {
    await save(NORTH);
    const edited = { ...NORTH, body: `${NORTH.body} They also discussed the weather.` };
    await save(edited, 5_000);
    expect(await library.versions.orderBy('[statement+number]').toArray()).toMatchObject([
      { number: 1, text: NORTH.body, readAt: 1_000 },
      { number: 2, text: edited.body, readAt: 5_000 },
    ]);
    expect(await library.statements.get(NORTH.url)).toMatchObject({
      currentVersion: 2,
      firstSeen: 1_000,
      lastChanged: 5_000,
    });
    expect(await counts()).toEqual([1, 2, 7, 0]);
  });

  it('makes one statement and one version of the same page in several tabs at once', async () => {
    const saved = await Promise.all(Array.from({ length: 8 }, () => save(NORTH)));
    expect(saved.filter(({ changed }) => changed)).toHaveLength(1);
    expect(await counts()).toEqual([1, 1, 3, 0]);
  });

  it('takes better facts of the same text without a new version', async () => {
    await save({ ...NORTH, eventDate: null, published: null });
    const { statement } = await save(NORTH);
    expect(statement).toMatchObject({ day: '2025-05-02', currentVersion: 1 });
    expect(await counts()).toEqual([1, 1, 3, 0]);
  });

  it('keeps that a text was read without the site’s rules, and shows it', async () => {
    await save(NORTH);
    expect((await pairView(NORTH.url))?.own.readWithoutRules).toBeUndefined();
    await save({ ...NORTH, url: `${NORTH.url}-2`, withoutRules: true });
    expect((await pairView(`${NORTH.url}-2`))?.own.readWithoutRules).toBe(true);
  });

  it('reads the claims of the same text again with another engine', async () => {
    await save(NORTH);
    const [whole] = sentencesAsClaims(NORTH.body.replaceAll('.', ','));
    await saveStatement(NORTH, whole ? [whole] : [], { ...FACTS, engine: '2' });
    expect(await counts()).toEqual([1, 1, 1, 0]);
  });

  it.each([
    ['', 'problem_empty_text'],
    [' \n\t ', 'problem_empty_text'],
    ['… — …', 'problem_no_sentence'],
    ['word. '.repeat(1_000_000), 'problem_text_too_long'],
    ['Word. '.repeat(4_001), 'problem_text_too_long'],
  ])('refuses a text that is no statement, with the reason', async (body, key) => {
    const claims = body.length > 400_000 || key === 'problem_no_sentence' ? [] : sentencesAsClaims(body);
    await expect(saveStatement({ ...NORTH, body }, claims, FACTS)).rejects.toMatchObject({ key });
    expect(await counts()).toEqual([0, 0, 0, 0]);
  });

  it('refuses a page without an issuer', async () => {
    await expect(save({ ...NORTH, issuer: null })).rejects.toMatchObject({ key: 'problem_unknown_issuer' });
  });

  it('loses nothing when the disk is full', async () => {
    await save(NORTH);
    const before = await everything();
    vi.spyOn(library.claims, 'bulkPut').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    const failed = save({ ...NORTH, body: 'Another text.' });
    await expect(failed).rejects.toBeInstanceOf(LibraryProblem);
    await expect(failed).rejects.toMatchObject({ key: 'problem_storage_full' });
    vi.restoreAllMocks();
    expect(await everything()).toBe(before);
  });

  it('says so when the database cannot be opened', async () => {
    library.close();
    await expect(save(NORTH)).rejects.toMatchObject({ key: 'problem_storage_unavailable' });
    await library.open();
  });
});

describe('the database', () => {
  it('never blocks the upgrade of another page, and is not touched by this one until it is loaded again', async () => {
    await save(NORTH);
    const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open(library.name, library.verno * 10 + 1);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
      asked.onblocked = () => reject(new Error('blocked'));
    });
    upgraded.close();
    await expect(statementOfPage(NORTH.url)).rejects.toMatchObject({ key: 'problem_library_outdated' });
    await library.open();
    expect((await statementOfPage(NORTH.url))?.id).toBe(NORTH.url);
  });
});

describe('pasted text', () => {
  const pasted = {
    counterpartOf: NORTH.url,
    issuer: 'xb-government',
    party: 'xb',
    language: 'en',
    text: SOUTH.body,
  };

  it('becomes a statement of the same event, once', async () => {
    await save(NORTH);
    const claims = sentencesAsClaims(SOUTH.body);
    const { statement } = await savePasted(pasted, claims, FACTS);
    expect(statement).toMatchObject({ day: '2025-05-02', origin: 'pasted', url: null, eventKind: 'call' });
    expect(statement.id).toMatch(/^pasted:[0-9a-f]{64}$/);
    expect(statement.title).toBe(SOUTH.body);
    const before = await everything();
    expect((await savePasted({ ...pasted, text: `${SOUTH.body}\n` }, claims, FACTS)).statement.id).toBe(statement.id);
    await savePasted(pasted, claims, FACTS);
    expect((await library.statements.toArray()).length).toBe(2);
    expect(before).toContain(statement.id);
  });

  it('needs a known statement, and another text than its own', async () => {
    const claims = sentencesAsClaims(SOUTH.body);
    await expect(savePasted(pasted, claims, FACTS)).rejects.toMatchObject({ key: 'problem_unknown_statement' });
    await save(NORTH);
    await expect(savePasted({ ...pasted, text: ` ${NORTH.body}` }, claims, FACTS)).rejects.toMatchObject({
      key: 'problem_same_text',
    });
    await expect(savePasted({ ...pasted, text: ' ' }, [], FACTS)).rejects.toMatchObject({ key: 'problem_empty_text' });
    await expect(savePasted({ ...pasted, text: '?' }, [], FACTS)).rejects.toMatchObject({ key: 'problem_no_sentence' });
  });
});

async function pair() {
  const own = (await save(NORTH)).statement;
  const other = (await save(SOUTH)).statement;
  const [first, second] = own.id < other.id ? [own, other] : [other, own];
  const made = { first, second, pairedBy: 'event', eventScore: 0.8, engine: '1', notes: {}, now: 2_000 } as const;
  const links = [
    link(`${first.id}#1.0`, `${second.id}#1.0`, 'same', 0.9),
    link(`${first.id}#1.1`, `${second.id}#1.1`, 'differs', 0.6),
    link(`${first.id}#1.1`, `${second.id}#1.0`, 'differs', 0.7),
  ];
  return { first, second, made, links };
}

describe('comparisons', () => {
  it('finds the counterparts of an event', async () => {
    const { statement } = await save(NORTH);
    await save(SOUTH);
    await save({ ...SOUTH, url: 'https://government.belmar.example/en/99', eventDate: '2025-05-09' });
    expect((await counterpartsOf(statement)).map((found) => found.statement.id)).toEqual([SOUTH.url]);
    expect(await counterpartsOf({ ...statement, day: null })).toEqual([]);
  });

  it('keeps the pairing of the reader when the event finds it too', async () => {
    const { made, links } = await pair();
    await saveComparison({ ...made, pairedBy: 'reader', eventScore: 1, links, notes: {} });
    await saveComparison({ ...made, links });
    expect(await library.comparisons.toArray()).toMatchObject([{ pairedBy: 'reader', eventScore: 1 }]);
  });

  it('refuses a comparison of a text that has changed meanwhile', async () => {
    const { made, links } = await pair();
    await save({ ...NORTH, body: 'A new text.' });
    expect(await saveComparison({ ...made, links })).toBe(false);
    expect(await library.comparisons.count()).toBe(0);
  });

  it('lets another engine read claims again, unless the text has changed', async () => {
    await save(NORTH);
    const before = await currentText(NORTH.url);
    if (!before) throw new Error('not saved');
    const claims = sentencesAsClaims(NORTH.body).slice(0, 2);
    expect(await saveReread(before, claims, '2')).toMatchObject({ version: { engine: '2' }, claims: { length: 2 } });
    await save({ ...NORTH, body: 'A new text.' });
    expect(await saveReread(before, [], '3')).toMatchObject({ version: { number: 2 }, claims: { length: 1 } });
  });
});

describe('the view of a pair', () => {
  it('is null before any statement', async () => {
    expect(await pairView('https://president.arvenia.example/none')).toBeNull();
    expect(await statementOfPage(NORTH.url)).toBeNull();
  });

  it('shows a statement without counterpart, all its claims pending', async () => {
    await save(NORTH);
    const view = await pairView(NORTH.url);
    expect(view).toMatchObject({ other: null, counterparts: [], event: { kind: 'call', date: '2025-05-02' } });
    expect(view?.own.claims.map(({ status }) => status)).toEqual(['pending', 'pending', 'pending']);
    expect(view?.counts).toMatchObject({ both: 0, differs: 0, conflict: 0, only: 0, missing: 0 });
  });

  it('shows both sides, each with its own words first', async () => {
    const { made, links, first, second } = await pair();
    await saveComparison({ ...made, links });
    const view = await pairView(first.id);
    expect(view?.own.claims.map(({ status }) => status)).toEqual(['both', 'differs', 'only']);
    expect(view?.other?.claims.map(({ status }) => status)).toEqual(['both', 'differs', 'only']);
    expect(view?.counts).toMatchObject({ both: 1, differs: 1, conflict: 0, only: 1, missing: 1 });
    expect(view?.own.claims[1]?.partners.map(({ claim }) => claim)).toEqual([`${second.id}#1.0`, `${second.id}#1.1`]);
    expect(view?.own.claims[1]?.partners[1]?.differences).toEqual([
      { kind: 'number', a: { start: 52, end: 55 }, b: { start: 37, end: 42 } },
    ]);
    const turned = await pairView(second.id, first.id);
    expect(turned?.own.id).toBe(second.id);
    expect(turned?.own.claims[1]?.partners[0]).toMatchObject({
      claim: `${first.id}#1.1`,
      differences: [{ kind: 'number', a: { start: 37, end: 42 }, b: { start: 52, end: 55 } }],
      reasons: [{ a: { start: 3, end: 4 }, b: { start: 1, end: 2 } }],
    });
  });

  it('lets no agreement hide a contradiction', async () => {
    const { made, links, first, second } = await pair();
    await saveComparison({ ...made, links: [...links, link(`${first.id}#1.0`, `${second.id}#1.2`, 'conflict', 0.5)] });
    const view = await pairView(first.id);
    expect(view?.own.claims[0]?.status).toBe('conflict');
    expect(view?.counts).toMatchObject({ conflict: 1, both: 0 });
  });

  it('tells which statuses rest on possible pairings alone, and what else was found of the claims', async () => {
    const { made, first, second } = await pair();
    const [a, b] = [`${first.id}#1.0`, `${second.id}#1.0`];
    const links = [{ ...link(a, b, 'same', 0.4), possible: true }];
    const candidates = [{ claim: b, score: 0.4 }];
    await saveComparison({ ...made, links, notes: { [a]: { specific: true, topics: ['military'], candidates } } });
    const view = await pairView(first.id);
    expect(view?.own.claims[0]).toMatchObject({
      status: 'both',
      possible: true,
      specific: true,
      topics: ['military'],
      candidates,
    });
    expect(view?.own.claims[1]).not.toHaveProperty('specific');
    expect(view?.counts).toMatchObject({ both: 1, possible: { both: 1, differs: 0 } });
  });

  it('waits for a new comparison when a text has changed', async () => {
    const { made, links, first } = await pair();
    await saveComparison({ ...made, links });
    await save({ ...SOUTH, body: 'The fleet stays.' });
    const view = await pairView(first.id);
    expect(view?.other).not.toBeNull();
    expect(new Set(view?.own.claims.map(({ status }) => status))).toEqual(new Set(['pending']));
  });

  it('prefers what the reader paired, and shows another on demand', async () => {
    const { made, links } = await pair();
    await saveComparison({ ...made, links });
    const pasted = await savePasted(
      { counterpartOf: NORTH.url, issuer: 'xb-government', party: 'xb', language: 'en', text: 'The bay is ours.' },
      sentencesAsClaims('The bay is ours.'),
      FACTS,
    );
    const own = await library.statements.get(NORTH.url);
    if (!own) throw new Error('not saved');
    await saveComparison({
      ...made,
      first: own,
      second: pasted.statement,
      pairedBy: 'reader',
      eventScore: 1,
      links: [],
    });
    const view = await pairView(NORTH.url);
    expect(view?.other?.id).toBe(pasted.statement.id);
    expect(view?.counterparts.map(({ id }) => id)).toEqual([pasted.statement.id, SOUTH.url]);
    expect((await pairView(NORTH.url, SOUTH.url))?.other?.id).toBe(SOUTH.url);
  });

  it('is live', async () => {
    const seen: (string | undefined)[] = [];
    const subscription = liveQuery(() => pairView(NORTH.url)).subscribe((view) => {
      seen.push(view?.own.title);
    });
    await eventually(() => expect(seen).toEqual([undefined]));
    await save(NORTH);
    await eventually(() => expect(seen.at(-1)).toBe(NORTH.title));
    subscription.unsubscribe();
  });
});
