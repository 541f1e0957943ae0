/** Rows of a library as large as wanted, for measuring: written directly, with what shelving would make of them. */

type Row = Readonly<Record<string, unknown>>;
export type BlockRows = Readonly<Record<string, readonly Row[]>>;

/** So many events are written at once: those of one row of the search's words. */
export const BLOCK_EVENTS = 256;

/** Events for so many statements: of five statements four are two pairs and one stands alone. */
export function eventsFor(statements: number): number {
  return Math.ceil((statements * 3) / 5);
}

/**
 * The rows of the events of one block, by table. Everything that it needs stands in it, because it is sent into a page of the extension;
 * `tests/unit/library/search/largeRows.test.ts` holds it to what shelving makes.
 * @param block which one, from 0.
 * @param events how many events there are in all.
 */
export function blockRows(block: number, events: number): BlockRows {
  const [SIZE, PLACE_TEXT, PLACE_TITLE, FIRST_DAY] = [256, 2, 4, 16_436];
  const PARTIES = ['au', 'br', 'ca', 'cn', 'de', 'fr', 'gb', 'in', 'jp', 'ru', 'tr', 'ua', 'us', 'za'];
  const TOPICS = ['ukraine', 'trade-and-finance', 'humanitarian', 'energy-and-sea', 'military'];
  const VOICES = ['ceasefire', 'wheat', 'fishermen', 'harbour', 'president', 'railway', 'border', 'prisoners'];
  const SYLLABLES = ['ba', 'cor', 'den', 'fi', 'gal', 'hes', 'lin', 'mo', 'nar', 'pel', 'ris', 'sto', 'tu', 'ven'];
  const party = (n: number) => PARTIES[n % PARTIES.length] ?? 'us';
  const idOf = (n: number) => `https://president.example/news/${n}`;
  const dayOf = (event: number) => new Date((FIRST_DAY + (event % 3_600)) * 86_400_000).toISOString().slice(0, 10);
  const made = (n: number) => [1, 14, 196].map((part) => SYLLABLES[Math.floor(n / part) % 14]).join('');
  const sentencesOf = (n: number) =>
    [0, 1, 2, 3].map((at) => {
      const own = [7, 31, 113, 409, 1_009].map((step) => made((n * step + at * 577) % 1_000)).join(' ');
      return `Both sides spoke of the ${VOICES[(n * 5 + at * 3) % 8]} and of ${own} near the river`;
    });
  const membersOf = (event: number) => {
    const first = Math.floor(event / 3) * 5 + (event % 3) * 2;
    return event % 3 === 2 ? [first] : [first, first + 1];
  };
  const statementOf = (n: number, event: number): Row => {
    const [own, other, day] = [party(n), party(event * 3 + 1), dayOf(event)];
    return {
      id: idOf(n),
      issuer: `${own}-president`,
      party: own,
      kind: 'readout',
      published: day,
      eventDate: day,
      day,
      title: `Telephone conversation ${n} with the Prime Minister`,
      eventKind: event % 3 === 0 ? 'meeting' : 'call',
      parties: [...new Set([own, other])].sort(),
      persons: [],
      open: false,
      matters: [],
      language: 'en',
      origin: 'official',
      url: idOf(n),
      currentVersion: 1,
      firstSeen: 1,
      lastChanged: 1,
    };
  };
  const claimsOf = (n: number): Row[] => {
    let start = 0;
    return sentencesOf(n).map((text, index) => {
      const claim = {
        id: `${idOf(n)}#1.${index}`,
        statement: idOf(n),
        version: 1,
        index,
        start,
        end: start + text.length,
      };
      start += text.length + 2;
      return { ...claim, text, act: 'POSITION' };
    });
  };
  const comparisonOf = (a: number, b: number): Row => {
    const link = (index: number, relation: string) => ({
      a: `${idOf(a)}#1.${index}`,
      b: `${idOf(b)}#1.${index}`,
      relation,
      score: 0.9,
      reasons: [],
      differences: [],
    });
    const notes = [a, b].flatMap((n) =>
      [0, 1, 2, 3].map((at) => [
        `${idOf(n)}#1.${at}`,
        { specific: true, topics: [TOPICS[(a + at) % TOPICS.length]], candidates: [] },
      ]),
    );
    return {
      id: `${idOf(a)} ${idOf(b)}`,
      sides: [idOf(a), idOf(b)],
      versions: [1, 1],
      pairedBy: 'event',
      eventScore: 0.9,
      links: [link(0, 'same'), link(1, 'differs')],
      notes: Object.fromEntries(notes),
      engine: '1',
      comparedAt: 1,
    };
  };
  const rows = {
    statements: [] as Row[],
    versions: [] as Row[],
    claims: [] as Row[],
    comparisons: [] as Row[],
    events: [] as Row[],
    eventWords: [] as Row[],
    words: [] as Row[],
    shelfColumns: [] as Row[],
  };
  const postings = new Map<string, { events: number[]; places: number[] }>();
  const columns = {
    date: new Uint32Array(SIZE),
    statements: new Uint32Array(SIZE),
    missing: new Uint32Array(SIZE),
    parties: Array.from({ length: SIZE }, () => ''),
  };
  for (let event = block * SIZE; event < Math.min(events, (block + 1) * SIZE); event += 1) {
    const members = membersOf(event);
    const statements = members.map((n) => statementOf(n, event));
    const [a = 0, b] = members;
    const parties = [...new Set(statements.flatMap((row) => row.parties as string[]))].sort();
    const topics = b === undefined ? [] : [...new Set([0, 1, 2, 3].map((at) => TOPICS[(a + at) % 5] ?? ''))].sort();
    const counts = b === undefined ? null : { both: 1, differs: 1, conflict: 0, only: 4 };
    const [when, kind, only] = [dayOf(event), event % 3 === 0 ? 'meeting' : 'call', counts?.only ?? -1];
    const shelved = statements.map(({ id, issuer, party: own, title, published, origin, url }) => ({
      id,
      issuer,
      party: own,
      title,
      published,
      origin,
      url,
    }));
    rows.events.push({
      n: event,
      when,
      kind,
      parties,
      partiesKey: parties.join(' '),
      members: members.map(idOf),
      statements: shelved,
      size: members.length,
      counts,
      only,
      topics,
    });
    rows.statements.push(...statements);
    const words = new Map<string, number>();
    const add = (word: string, place: number) => words.set(word, (words.get(word) ?? 0) | place);
    for (const own of parties) add(`:party:${own}`, PLACE_TEXT);
    for (const { issuer } of statements) add(`:issuer:${issuer}`, PLACE_TEXT);
    for (const topic of topics) add(`:topic:${topic}`, PLACE_TEXT);
    for (const mark of [`:kind:${kind}`, `:day:${when}`, `:month:${when.slice(0, 7)}`]) add(mark, PLACE_TEXT);
    for (const { title } of statements)
      for (const word of String(title).toLowerCase().split(' ')) add(word, PLACE_TITLE);
    for (const n of members) {
      const text = `${sentencesOf(n).join('. ')}.`;
      rows.versions.push({ statement: idOf(n), number: 1, title: '', text, hash: `h${n}`, readAt: 1, engine: '1' });
      rows.claims.push(...claimsOf(n));
      for (const word of text.toLowerCase().split(/[ .]+/)) if (word !== '') add(word, PLACE_TEXT);
    }
    if (b !== undefined) rows.comparisons.push(comparisonOf(a, b));
    rows.eventWords.push({ event, words: [...words.keys()], places: Uint8Array.from(words.values()) });
    for (const [word, place] of words) {
      const known = postings.get(word) ?? { events: [], places: [] };
      postings.set(word, known);
      known.events.push(event % SIZE);
      known.places.push(place);
    }
    columns.date[event % SIZE] = Number(when.replaceAll('-', ''));
    columns.statements[event % SIZE] = members.length;
    columns.missing[event % SIZE] = only + 2;
    columns.parties[event % SIZE] = parties.join(' ');
  }
  for (const [word, own] of postings)
    rows.words.push({ word, block, events: Uint8Array.from(own.events), places: Uint8Array.from(own.places) });
  for (const [column, values] of Object.entries(columns)) rows.shelfColumns.push({ column, block, values });
  return rows;
}
