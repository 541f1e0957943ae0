import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { library, type StatementRow } from '../../../src/library/schema.ts';
import { issuersOff, switchIssuers } from '../../../src/library/statement/issuerSettings.ts';
import { keepPageWord, pageWord } from '../../../src/library/statement/pageWords.ts';
import { bringBack, forgetSetAside, setAside, UNDO_TIME } from '../../../src/library/statement/setAside.ts';

const ROW: StatementRow = {
  id: 'https://president.arvenia.example/news/1',
  issuer: 'xa-president',
  party: 'xa',
  title: 'A call',
  kind: 'readout',
  published: '2025-05-02',
  eventDate: null,
  day: '2025-05-02',
  eventKind: 'call',
  parties: ['xa', 'xb'],
  persons: [],
  open: false,
  matters: [],
  language: 'en',
  origin: 'official',
  url: 'https://president.arvenia.example/news/1',
  currentVersion: 1,
  firstSeen: 1,
  lastChanged: 1,
};

it('a library of the first version is opened with all that it holds, and takes what is new', async () => {
  const first = new Dexie('counterpart');
  first.version(1).stores({
    statements: 'id, day, issuer',
    versions: '[statement+number]',
    claims: 'id, [statement+version]',
    comparisons: 'id, *sides',
  });
  await first.table('statements').put(ROW);
  await first.table('versions').put({ statement: ROW.id, number: 1, title: 'A call', text: 'They spoke.', hash: 'x' });
  first.close();

  await library.open();
  expect(await library.statements.toArray()).toEqual([ROW]);
  await switchIssuers(['us-wh', 'ru-kremlin'], false, 5);
  await switchIssuers(['us-wh'], true, 6);
  expect(await issuersOff()).toEqual(new Set(['ru-kremlin']));
  await keepPageWord({ page: ROW.id, issuer: null, title: 'A call', saidAt: 7 });
  expect(await pageWord(ROW.id)).toMatchObject({ issuer: null });
});

it('what is set aside comes back whole until its time is over, and never over what came after it', async () => {
  const before = [await library.statements.toArray(), await library.versions.toArray()];
  await setAside(ROW.id, 1_000);
  expect([await library.statements.count(), await library.versions.count()]).toEqual([0, 0]);
  await forgetSetAside(999 + UNDO_TIME);
  await bringBack(ROW.id);
  expect([await library.statements.toArray(), await library.versions.toArray()]).toEqual(before);

  await setAside(ROW.id, 1_000);
  await library.statements.put({ ...ROW, title: 'Read anew' });
  expect(await bringBack(ROW.id)).toEqual(new Set());
  expect(await library.statements.toArray()).toMatchObject([{ title: 'Read anew' }]);

  await setAside(ROW.id, 1_000);
  await forgetSetAside(1_000 + UNDO_TIME);
  await bringBack(ROW.id);
  expect(await library.statements.count()).toBe(0);
  expect(await setAside('https://nowhere.example/1', 1)).toEqual(new Set());
});
