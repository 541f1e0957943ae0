import type { ExportedClaim, ExportedComparison, ExportedStatement } from '../../../../src/library/export/exported.ts';
import { EXPORT_TERMS, type ExportWords } from '../../../../src/library/export/exportWords.ts';

/** A claim of a text, found by its words. */
export function claimOf(text: string, id: string, words: string, more: Partial<ExportedClaim>): ExportedClaim {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text has no "${words}".`);
  return {
    id,
    start,
    end: start + words.length,
    text: words,
    act: 'INFORM',
    status: 'only',
    possible: false,
    specific: null,
    topics: [],
    notes: [],
    ...more,
  };
}

export function statementOf(side: 'a' | 'b' | 'c', text: string, more: Partial<ExportedStatement>): ExportedStatement {
  return {
    issuer: `x${side}-gov`,
    issuerName: `Office of ${side}`,
    code: side.toUpperCase(),
    party: `x${side}`,
    title: `Account of ${side}`,
    url: `https://${side}.example/call?a=1&b=2`,
    origin: 'official',
    published: '2031-05-04',
    language: 'en',
    version: { number: 2, captured: '2031-05-04T10:20:30Z', sha256: side.repeat(64) },
    text,
    aside: 0,
    claims: [],
    ...more,
  };
}

/** Two statements with all that an export must bear: signs of every format, notes, a pasted text, letters beyond 16 bits. */
export function comparison(): ExportedComparison {
  const first =
    '𝔄 word before. The leaders agreed on a truce of 30 days, "for now" & here. =SUM(A1) is what they said.';
  const second = 'They spoke of a truce <script>alert(1)</script>. # Only *we* [ask](javascript:alert(1)) for aid.';
  return {
    event: { kind: 'call', date: '2031-05-03', parties: ['xa', 'xb'] },
    statements: [
      statementOf('a', first, {
        claims: [
          claimOf(first, 'a1', 'The leaders agreed on a truce of 30 days, "for now" & here', {
            act: 'AGREE',
            status: 'differs',
            specific: true,
            topics: ['war-and-peace'],
            notes: [{ text: '-1 of *mine*,\n"quoted"', tags: ['check', 'for <b>'] }],
          }),
          claimOf(first, 'a2', '=SUM(A1) is what they said', { specific: false }),
        ],
      }),
      statementOf('b', second, {
        url: null,
        origin: 'pasted',
        published: null,
        claims: [
          claimOf(second, 'b1', 'They spoke of a truce <script>alert(1)</script>', {
            act: 'CONSULT',
            status: 'differs',
            topics: ['war-and-peace', 'humanitarian'],
          }),
          claimOf(second, 'b2', '# Only *we* [ask](javascript:alert(1)) for aid', { act: 'REQUEST', specific: true }),
        ],
      }),
    ],
    links: [
      {
        a: 'a1',
        b: 'b1',
        relation: 'differs',
        score: 0.81,
        possible: false,
        judged: true,
        reasons: [{ kind: 'concept', label: 'ceasefire', a: null, b: null }],
        differences: [{ kind: 'time', a: { start: first.indexOf('30'), end: first.indexOf('30') + 7 }, b: null }],
      },
    ],
    apart: [],
    engine: '0123456789ab',
  };
}

export const EXPORTED = '2031-05-05T00:00:00Z';

/** Words that show which was asked for. */
export const words: ExportWords = {
  language: 'en',
  software: 'Counterpart 9',
  relation: (relation) => `(${relation})`,
  stand: (stand, issuerName) => `${issuerName ?? 'any'} ${stand}`,
  saidBy: (group, count) => `${count} by ${group}`,
  term: (term) => (EXPORT_TERMS.includes(term) ? `[${term}]` : ''),
  event: () => 'Call with *Belmar*',
  date: (date) => `on ${date}`,
  status: (status, code, possible) => `${status} ${code}${possible ? ' perhaps' : ''}`,
  quoted: (text) => `“${text}”`,
  act: (act) => act.toLowerCase(),
  topic: (topic) => `<${topic}>`,
  differences: (differences, own) =>
    differences.map(({ kind, a }) => `${kind}: ${a === null ? '' : own.text.slice(a.start, a.end)}`),
  reasons: ({ reasons }) => reasons.map(({ label }) => label),
  address: ({ url }, { start }) => (url === null ? null : `${url}#:~:text=${start}`),
};
