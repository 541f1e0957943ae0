import { browserName, inBrowser } from '../browser/harness/session.ts';
import { keepSaved, optionsPage, press, restoreSaved, savedSize, timed } from './backupPage.ts';
import { rowsIn } from './inBrowser.ts';

/**
 * How long the backup of a large library takes in a real browser: made, read and checked, restored into an emptied library.
 * Usage, after a build: `BROWSER=chrome npx tsx tests/bench/backupInBrowser.ts [STATEMENTS]`; 2,000 where no number is given.
 */

const STATEMENTS = Number(process.argv[2] ?? 2_000);
const AT_ONCE = 250;

/** Runs in an inert page of the extension: statements of 2,400 characters with 16 points, every second one compared with the one before. */
function fill(from: number, count: number): Promise<void> {
  const words =
    'ceasefire harbour fishermen railway delegation prisoners electricity border inspection talks grain'.split(' ');
  const sentence = (seed: number) =>
    Array.from({ length: 16 }, (_, place) => words[(seed * 7 + place * place * (seed % 13)) % words.length]).join(' ');
  const rows = { statements: [], versions: [], claims: [], comparisons: [] } as Record<string, unknown[]>;
  for (let n = from; n < from + count; n += 1) {
    const id = `https://president.example/news/${n}`;
    const day = `20${10 + (n % 15)}-0${1 + (n % 9)}-1${n % 10}`;
    const claims = Array.from({ length: 16 }, (_, place) => `${sentence(n + place)} ${n}`);
    const facts = {
      issuer: 'xa-president',
      party: 'xa',
      title: `Call ${n}`,
      kind: 'readout',
      published: day,
      eventDate: day,
      day,
    };
    const more = { eventKind: 'call', parties: ['xa', 'xb'], persons: [], open: false, matters: words, language: 'en' };
    const kept = { origin: 'official', url: id, currentVersion: 1, firstSeen: 1, lastChanged: 1 };
    rows.statements?.push({ id, ...facts, ...more, ...kept });
    rows.versions?.push({
      statement: id,
      number: 1,
      title: `Call ${n}`,
      text: claims.join('. '),
      hash: `${n}`,
      readAt: 1,
      engine: '1',
    });
    for (const [index, text] of claims.entries())
      rows.claims?.push({
        id: `${id}#1.${index}`,
        statement: id,
        version: 1,
        index,
        start: 0,
        end: text.length,
        text,
        act: 'POSITION',
      });
    if (n % 2 === 0) continue;
    const other = `https://president.example/news/${n - 1}`;
    const links = claims.slice(0, 8).map((_, place) => ({
      a: `${other}#1.${place}`,
      b: `${id}#1.${place}`,
      relation: 'differs',
      score: 0.7,
      reasons: words
        .slice(0, 4)
        .map((label) => ({ kind: 'word', label, a: { start: 1, end: 9 }, b: { start: 1, end: 9 } })),
      differences: [{ kind: 'number', a: { start: 1, end: 9 }, b: null }],
    }));
    const of = { versions: [1, 1], pairedBy: 'event', eventScore: 0.9, engine: '1', comparedAt: 1, notes: {} };
    rows.comparisons?.push({ id: `${other} ${id}`, sides: [other, id], links, ...of });
  }
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('counterpart');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(Object.keys(rows), 'readwrite');
      for (const [name, list] of Object.entries(rows)) for (const row of list) writing.objectStore(name).put(row);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      writing.onerror = () => reject(writing.error);
    };
  });
}

await inBrowser({}, async (session) => {
  const page = await optionsPage(session);
  // What the compiler leaves in functions that are sent to a page.
  await session.extension.desk.evaluate('globalThis.__name = (made) => made; true');
  for (let from = 0; from < STATEMENTS; from += AT_ONCE)
    await session.extension.desk.evaluate(fill, from, Math.min(AT_ONCE, STATEMENTS - from));
  await keepSaved(page);
  console.log(`${browserName}, ${STATEMENTS} statements`);
  console.log(`made:     ${await timed(page, () => press(page, 'backup'), 'made')}`);
  console.log(`size:     ${await savedSize(page)}`);
  const { checked, restored } = await restoreSaved(page);
  console.log(`checked:  ${checked}`);
  console.log(`restored: ${restored}`);
  const held = await Promise.all(
    ['statements', 'claims', 'comparisons'].map((table) => rowsIn(session.extension.desk, table)),
  );
  console.log(`held:     ${held[0]} statements, ${held[1]} points, ${held[2]} comparisons`);
  if (held[0] !== STATEMENTS) throw new Error('Not all statements came back.');
});
