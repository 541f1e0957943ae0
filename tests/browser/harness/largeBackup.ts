import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

export interface Large {
  readonly statements: number;
  /** Of each text, in code units. */
  readonly length: number;
  /** Points of each statement, of a hundred code units each: small rows, which take far more room in a database than in a file. */
  readonly claims?: number;
}

/** Writes a backup of many fictional statements, whose words no database can press together. */
export function writeLargeBackup(file: string, { statements, length, claims = 0 }: Large): void {
  const tables: Record<string, object[]> = { statements: [], versions: [], claims: [] };
  for (let i = 0; i < statements; i += 1) {
    const id = `https://president.arvenia.example/news/${i}`;
    tables.statements?.push({
      id,
      issuer: 'xa-president',
      party: 'xa',
      title: `Call number ${i}`,
      kind: 'readout',
      published: '2031-05-03',
      eventDate: '2031-05-03',
      day: '2031-05-03',
      eventKind: 'call',
      parties: ['xa', 'xb'],
      persons: [],
      open: false,
      matters: [],
      language: 'en',
      origin: 'official',
      url: id,
      currentVersion: 1,
      firstSeen: 1,
      lastChanged: 2,
    });
    const text = wordsOf(i, length);
    tables.versions?.push({
      statement: id,
      number: 1,
      title: `Call number ${i}`,
      text,
      hash: digest(text),
      readAt: 1,
      engine: '1',
    });
    for (let index = 0; index < claims; index += 1) {
      const [start, end] = [index * 100, (index + 1) * 100];
      tables.claims?.push({
        id: `${id}#1.${index}`,
        statement: id,
        version: 1,
        index,
        start,
        end,
        text: text.slice(start, end),
        act: 'INFORM',
      });
    }
  }
  const files: Record<string, Uint8Array> = {};
  const filled = Object.entries(tables).filter(([, rows]) => rows.length > 0);
  const parts = filled.map(([table, rows]) => {
    const bytes = strToU8(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const name = `${table}-1.jsonl`;
    files[name] = bytes;
    return { name, table, rows: rows.length, bytes: bytes.length, sha256: digest(bytes) };
  });
  const counts = Object.fromEntries(filled.map(([table, rows]) => [table, rows.length]));
  files['manifest.json'] = strToU8(
    JSON.stringify({ format: 'counterpart-library/1', madeAt: 1_000, schema: 8, counts, parts }),
  );
  writeFileSync(file, zipSync(files, { level: 1 }));
}

const digest = (of: string | Uint8Array): string => createHash('sha256').update(of).digest('hex');

/** Words without any sense, the same for the same number. */
function wordsOf(number: number, length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i += 1)
    text += `${createHash('sha256').update(`${number}.${i}`).digest('base64url')} `;
  return `${text.slice(0, length - 1)}.`;
}
