import { digestOf } from '../../../src/library/hash.ts';
import 'fake-indexeddb/auto';

import { strToU8, zipSync } from 'fflate';
import { MANIFEST } from '../../../src/library/backup/manifest.ts';
import { openBackup } from '../../../src/library/backup/open.ts';
import { BackupProblem } from '../../../src/library/backup/problems.ts';
import { isTable } from '../../../src/library/backup/tables.ts';
import { firstWrong, type Target } from '../target.ts';

/** Backup files: the bytes of one, and what stands in it where the digests are right, so that they are not what refuses it. */

const STATEMENT = {
  id: 'https://a.example/1',
  issuer: 'xa-president',
  party: 'xa',
  title: 'A call',
  kind: 'readout',
  published: '2031-05-03',
  eventDate: null,
  day: '2031-05-03',
  eventKind: 'call',
  parties: ['xa', 'xb'],
  persons: [{ key: 'tellan', party: 'xa' }],
  open: false,
  matters: [],
  language: 'en',
  origin: 'official',
  url: 'https://a.example/1',
  currentVersion: 1,
  firstSeen: 1,
  lastChanged: 2,
};
const VERSION = {
  statement: STATEMENT.id,
  number: 1,
  title: 'A call',
  text: 'They met.',
  hash: 'a',
  readAt: 1,
  engine: '1',
};
const CLAIM = {
  id: `${STATEMENT.id}#1.0`,
  statement: STATEMENT.id,
  version: 1,
  index: 0,
  start: 0,
  end: 8,
  text: 'They met',
  act: 'INFORM',
};
const WORD = { page: 'https://a.example/2', issuer: null, title: 'x', saidAt: 3 };
const REMARK = {
  id: 'r',
  statement: STATEMENT.id,
  kind: 'divide',
  claim: { text: 'They met', nth: 0 },
  text: '',
  tags: ['a'],
  at: 5,
  saidAt: 4,
  next: { text: 'They', nth: 0, before: '', after: ' met' },
};
const COMPARISON = {
  id: 'c',
  sides: [STATEMENT.id, 'pasted:7'],
  versions: [1, 1],
  pairedBy: 'event',
  eventScore: 1,
  engine: '1',
  comparedAt: 5,
  links: [
    {
      a: CLAIM.id,
      b: 'pasted:7#1.0',
      relation: 'same',
      score: 0.5,
      reasons: [],
      differences: [{ kind: 'number', a: { start: 0, end: 1 }, b: null }],
    },
  ],
};
const SEARCH = {
  id: 's',
  statement: STATEMENT.id,
  issuer: 'xb',
  state: 'found',
  host: null,
  status: 404,
  page: null,
  requests: 3,
  startedAt: 1,
  looked: [{ url: 'https://b.example/', outcome: 'read', entries: 2, from: null, to: '2031-05-03' }],
  refused: [],
  touchedAt: 1,
};
const WATCH = {
  id: 's',
  statement: STATEMENT.id,
  issuer: 'xb',
  state: 'on',
  since: 1,
  until: 9,
  nextAt: 2,
  tries: 0,
};
const ARTICLE = {
  id: 'https://n.example/1',
  url: 'https://n.example/1',
  title: 'Two met',
  published: null,
  language: 'en',
  text: 'They met.',
  statements: [STATEMENT.id],
  versions: [1],
  chosen: false,
  alternatives: [],
  printed: [],
  engine: '1',
  readAt: 2,
  reading: {
    mentions: [],
    strayQuotations: [],
    omissions: [{ start: 0, end: 4, statement: 0, claim: CLAIM.id }],
    reproductions: [],
  },
};

/** Lines as `TABLE JSON`, of which a backup is made; what stands before them is the manifest's own, if it is JSON. */
const linesOf = (...rows: readonly (readonly [string, object])[]): string =>
  rows.map(([table, row]) => `${table} ${JSON.stringify(row)}`).join('\n');

const ROWS = [
  linesOf(['statements', STATEMENT], ['versions', VERSION], ['claims', CLAIM]),
  linesOf(['comparisons', COMPARISON], ['pageWords', WORD], ['remarks', REMARK]),
  linesOf(
    ['searches', SEARCH],
    ['setAside', { id: 'x', at: 1, statement: STATEMENT, versions: [VERSION], claims: [CLAIM], comparisons: [] }],
  ),
  linesOf(['watches', WATCH], ['articles', ARTICLE]),
  linesOf(['issuerSettings', { issuer: 'xa', on: false, changedAt: 1 }]),
];

async function zipOf(
  lines: string,
  change: (manifest: object) => unknown = (one) => one,
): Promise<Uint8Array<ArrayBuffer>> {
  const tables = new Map<string, string[]>();
  for (const line of lines.split('\n')) {
    const [table = '', ...row] = line.split(' ');
    if (isTable(table)) tables.set(table, [...(tables.get(table) ?? []), row.join(' ')]);
  }
  const files: Record<string, Uint8Array> = {};
  const parts = [];
  for (const [table, rows] of tables) {
    const name = `${table}-1.jsonl`;
    const bytes = strToU8(rows.map((row) => `${row}\n`).join('')) as Uint8Array<ArrayBuffer>;
    files[name] = bytes;
    parts.push({ name, table, rows: rows.length, bytes: bytes.length, sha256: await digestOf(bytes) });
  }
  const counts = Object.fromEntries([...tables].map(([table, rows]) => [table, rows.length]));
  const manifest = change({ format: 'counterpart-library/1', madeAt: 5, schema: 8, counts, parts });
  files[MANIFEST] = strToU8(typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
  return zipSync(files, { mtime: '2000-01-02T00:00:00' }) as Uint8Array<ArrayBuffer>;
}

/** A backup is refused with a reason, or gives rows that it counted and checked. */
async function wrongIn(file: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    const backup = await openBackup(new Blob([file]));
    const counts = Object.entries(backup.manifest.counts);
    let plain = true;
    let counted = true;
    for (const [table, count] of counts) {
      const rows = isTable(table) ? [...backup.rowsOf(table)].flat() : [];
      counted &&= rows.length === count;
      plain &&= rows.every(
        (row) => Object.getPrototypeOf(row) === Object.prototype && !Object.hasOwn(row, '__proto__'),
      );
    }
    return firstWrong({
      'as many rows as it counted': counted,
      'rows are plain': plain,
      'objects are as before': !('polluted' in {}),
    });
  } catch (error) {
    if (error instanceof BackupProblem) return null;
    throw error;
  }
}

const TOKENS = [
  ...[
    '"__proto__":{"polluted":true},',
    '"constructor":',
    'null',
    '-1',
    '1e400',
    '0.5',
    '[]',
    '{}',
    '""',
    'true',
    '"x"',
    '<script>',
    '\\ud800',
  ],
  ...['statements ', 'versions ', 'claims ', 'judgements ', 'watches ', 'articles ', '\n'],
  ...Object.keys({ ...STATEMENT, ...VERSION, ...CLAIM, ...COMPARISON, ...REMARK, ...SEARCH }).map((key) => `"${key}":`),
];

export const backupRows: Target = {
  seeds: ROWS,
  dictionary: TOKENS,
  wrong: async (text) => wrongIn(await zipOf(text)),
};

const first = ROWS[0] ?? '';
const told: string[] = [];
await zipOf(first, (manifest) => {
  told.push(JSON.stringify(manifest));
  return manifest;
});
const EMPTY = '{"format":"counterpart-library/1","madeAt":5,"schema":8,"counts":{},"parts":[]}';

/** The manifest of a backup that is right but for what stands here. */
export const manifests: Target = {
  seeds: [...told, EMPTY],
  dictionary: [
    ...TOKENS,
    '"counts":',
    '"parts":',
    '"schema":',
    'counterpart-library/2',
    'counterpart-library/',
    '"sha256":',
    '"name":"../x"',
    '"bytes":9e9',
  ],
  wrong: async (text) => wrongIn(await zipOf(first, () => text)),
};

const asText = (bytes: Uint8Array): string => [...bytes].map((byte) => String.fromCharCode(byte)).join('');
const asBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 0xff);

/** The bytes of the file, one code unit each. */
export const backupFiles: Target = {
  seeds: [asText(await zipOf(ROWS[4] ?? '')), asText(await zipOf(''))],
  dictionary: [
    'PK\u0003\u0004',
    'PK\u0001\u0002',
    'PK\u0005\u0006',
    '\u0000',
    '\u00ff\u00ff\u00ff\u00ff',
    '\u0008\u0000',
    'manifest.json',
    'claims-1.jsonl',
  ],
  wrong: (text) => wrongIn(asBytes(text)),
};
