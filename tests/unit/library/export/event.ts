import type { ExportedEvent } from '../../../../src/library/export/exportedEvent.ts';
import { claimOf, comparison, statementOf } from './comparison.ts';

/** The two statements of `comparison` and a third: a point that all make, one that only possibly has a partner, one not compared. */
export function event(): ExportedEvent {
  const { statements, links, ...rest } = comparison();
  const [first, second] = statements;
  const text = 'A truce | of 60 days was agreed. Nobody asked for aid. ’Tis all.';
  const claims = [
    claimOf(text, 'c1', 'A truce | of 60 days was agreed', { act: 'AGREE', topics: ['war-and-peace'], specific: true }),
    claimOf(text, 'c2', 'Nobody asked for aid', { act: 'REJECT' }),
    claimOf(text, 'c3', '’Tis all', {}),
  ];
  const days = { start: text.indexOf('60'), end: text.indexOf('60') + 7 };
  const between = { score: 0.7, judged: false, reasons: [] };
  return {
    ...rest,
    statements: [first, second, statementOf('c', text, { claims })].map(({ claims: made, ...source }) => ({
      ...source,
      claims: made.map(({ status: _status, possible: _possible, ...claim }) => claim),
    })),
    links: [
      ...links,
      {
        a: 'a1',
        b: 'c1',
        relation: 'conflict',
        possible: false,
        ...between,
        differences: [{ kind: 'time', a: links[0]?.differences[0]?.a ?? null, b: days }],
      },
      { a: 'b2', b: 'c2', relation: 'differs', possible: true, ...between, differences: [] },
    ],
    points: [
      {
        relation: 'conflict',
        judged: true,
        stands: [
          { stand: 'says', claims: ['a1'] },
          { stand: 'says', claims: ['b1'] },
          { stand: 'says', claims: ['c1', 'c3'] },
        ],
      },
      point('a2', 0, 'silent', 'unknown'),
      {
        relation: null,
        judged: false,
        stands: [
          { stand: 'silent', claims: [] },
          { stand: 'says', claims: ['b2'] },
          { stand: 'possibly', claims: ['c2'] },
        ],
      },
      {
        relation: null,
        judged: false,
        stands: [
          { stand: 'silent', claims: [] },
          { stand: 'possibly', claims: ['b2'] },
          { stand: 'says', claims: ['c2'] },
        ],
      },
    ],
  };
}

/** The event with a claim of whose two parts the second statement makes the one, and nobody else the other. */
export function partedEvent(): ExportedEvent {
  const { statements, links, points, ...rest } = event();
  const [first, ...others] = statements;
  if (!first) throw new Error('The event has no statement.');
  const parts = ['The leaders agreed on a truce', '30 days, "for now" & here'].map((said) => {
    const start = first.text.indexOf(said);
    return { start, end: start + said.length };
  });
  const [made] = points;
  const says = (...claims: readonly string[]) => ({ stand: 'says' as const, claims });
  const silent = { stand: 'silent' as const, claims: [] };
  return {
    ...rest,
    statements: [
      { ...first, claims: first.claims.map((claim) => (claim.id === 'a1' ? { ...claim, parts } : claim)) },
      ...others,
    ],
    links: links.map((link) => (link.a === 'a1' ? { ...link, parts: [[link.b === 'b1' ? 0 : 1, 0] as const] } : link)),
    points: [
      { relation: 'differs', judged: true, stands: [{ ...says('a1'), parts: [[0]] }, says('b1'), silent] },
      { relation: 'conflict', judged: false, stands: [{ ...says('a1'), parts: [[1]] }, silent, says('c1', 'c3')] },
      ...points.filter((one) => one !== made),
    ],
  };
}

function point(claim: string, place: number, ...others: readonly ('silent' | 'unknown')[]) {
  const stands: ExportedEvent['points'][number]['stands'][number][] = others.map((stand) => ({ stand, claims: [] }));
  stands.splice(place, 0, { stand: 'says', claims: [claim] });
  return { relation: null, judged: false, stands };
}
