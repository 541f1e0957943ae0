import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { type Comparison, compare, compareClaims, type Link, type Span } from '../../../src/engine/index.ts';
import { longReadout, readout, troubled } from '../engine-text/readouts.ts';

/** What every comparison of readouts must hold to, whatever the readouts: fictional ones from a grammar of the genre. */

const MOST = { numRuns: 120, seed: 20_310_504 };

const compared = (texts: readonly string[]): Comparison => compare(texts.map((text) => ({ text })));

const comparedWhole = (texts: readonly string[]): Comparison =>
  compareClaims(texts.map((text, statement) => ({ text, claims: readClaims(text, { statement }) })));

const bare = (span: Span | null): string => (span ? `${span.start}-${span.end}` : 'none');
const claimIn = (id: string, order: readonly number[]): string => {
  const [statement, claim] = id.split('.');
  return `${order[Number(statement)]}.${claim}`;
};

/** A link in words that do not depend on the order in which the statements were given: `order[i]` is what the i-th is called. */
function linkAs({ a, b, relation, score, possible, reasons, differences }: Link, order: readonly number[]): string {
  const ends = [claimIn(a, order), claimIn(b, order)];
  const turned = ends.join() !== [...ends].sort().join();
  const sides = (x: Span | null, y: Span | null): string => (turned ? [y, x] : [x, y]).map(bare).join('|');
  return JSON.stringify([
    ends.sort(),
    relation,
    score,
    possible ?? false,
    reasons.map((reason) => `${reason.kind} ${sides(reason.a, reason.b)}`),
    differences.map((difference) => `${difference.kind} ${sides(difference.a, difference.b)}`),
  ]);
}

const linksAs = ({ links }: Comparison, order: readonly number[]): string[] =>
  links.map((link) => linkAs(link, order)).sort();

function claimsAs({ statements }: Comparison, order: readonly number[]): string[] {
  return statements
    .flatMap(({ claims }) =>
      claims.map(({ id, start, end, act, status, candidates = [] }) =>
        JSON.stringify([
          claimIn(id, order),
          start,
          end,
          act,
          status,
          candidates.map(({ claim, score }) => `${claimIn(claim, order)} ${score}`).sort(),
        ]),
      ),
    )
    .sort();
}

describe('any two readouts', () => {
  it('give the same from either side: links, scores, relations, differences with their sides exchanged', () => {
    fc.assert(
      fc.property(readout, readout, (a, b) => {
        const forth = compared([a, b]);
        const back = compared([b, a]);
        expect(linksAs(back, [1, 0])).toEqual(linksAs(forth, [0, 1]));
        expect(claimsAs(back, [1, 0])).toEqual(claimsAs(forth, [0, 1]));
      }),
      MOST,
    );
  });

  it('give the same twice, and leave what they were given alone', () => {
    fc.assert(
      fc.property(readout, readout, (a, b) => {
        const given = [Object.freeze({ text: a }), Object.freeze({ text: b })];
        expect(compare(given)).toEqual(compare(given));
      }),
      { ...MOST, numRuns: 40 },
    );
  });

  it('give every link lists of its own, so that what is copied of one does not hang on another', () => {
    const alike =
      'They agreed on a truce in Sele. They thanked the envoys for their work. The dykes will be built in May.';
    const { links } = comparedWhole([alike, alike]);
    expect(links.length).toBeGreaterThan(1);
    expect(new Set(links.map(({ differences }) => differences)).size).toBe(links.length);
    expect(new Set(links.map(({ reasons }) => reasons)).size).toBe(links.length);
  });

  it('link what they link for reasons, and tell what differs wherever it does', () => {
    fc.assert(
      fc.property(readout, readout, (a, b) => {
        for (const { relation, reasons, differences, score } of compared([a, b]).links) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(differences.length > 0).toBe(relation !== 'same');
          expect(score > 0 && score <= 1).toBe(true);
          for (const difference of differences) expect(difference.a ?? difference.b).not.toBeNull();
        }
      }),
      { ...MOST, numRuns: 60 },
    );
  });

  it('give each claim the status that its links tell', () => {
    fc.assert(
      fc.property(readout, readout, (a, b) => {
        const { statements, links } = compared([a, b]);
        for (const claim of statements.flatMap(({ claims }) => claims)) {
          const own = links.filter((link) => link.a === claim.id || link.b === claim.id);
          const told = own.some(({ relation }) => relation === 'same') ? 'both' : own.length > 0 ? 'differs' : 'only';
          expect(claim.status).toBe(told);
        }
      }),
      { ...MOST, numRuns: 60 },
    );
  });
});

describe('any three readouts', () => {
  const ORDERS = [
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const;

  it('give the same in every order', () => {
    fc.assert(
      fc.property(readout, readout, readout, fc.constantFrom(...ORDERS), (a, b, c, order) => {
        const texts = [a, b, c];
        const straight = compared(texts);
        const other = compared(order.map((i) => texts[i] ?? ''));
        expect(linksAs(other, order)).toEqual(linksAs(straight, [0, 1, 2]));
        expect(claimsAs(other, order)).toEqual(claimsAs(straight, [0, 1, 2]));
      }),
      { ...MOST, numRuns: 50 },
    );
  });

  it('give for two of them what these two give alone', () => {
    fc.assert(
      fc.property(readout, readout, readout, (a, b, c) => {
        // Claims as they were read: how they are divided depends on all that they are compared with.
        const alone = linksAs(comparedWhole([a, c]), [0, 2]);
        const among = comparedWhole([a, b, c]);
        const ofTwo = among.links.filter((link) => link.a.startsWith('0.') && link.b.startsWith('2.'));
        expect(linksAs({ ...among, links: ofTwo }, [0, 1, 2])).toEqual(alone);
      }),
      { ...MOST, numRuns: 40 },
    );
  });
});

describe('any readout with itself', () => {
  it('links every claim to itself as the same, and leaves none alone', () => {
    fc.assert(
      fc.property(fc.oneof(readout, troubled), (text) => {
        const { statements, links } = compared([text, text]);
        const same = new Set(links.filter(({ relation }) => relation === 'same').map(({ a, b }) => `${a} ${b}`));
        statements[0]?.claims.forEach((claim, i) => {
          expect([claim.text, same.has(`0.${i} 1.${i}`), claim.status]).toEqual([claim.text, true, 'both']);
        });
        expect(statements[1]?.claims.every(({ status }) => status === 'both')).toBe(true);
      }),
      MOST,
    );
  });
});

describe('long statements, of whose pairs not all are looked at', () => {
  const FEW = { numRuns: 4, seed: 20_310_504, endOnFailure: true };

  it('give the same from either side', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(longReadout, longReadout, (a, b) => {
        const forth = compared([a, b]);
        expect(linksAs(compared([b, a]), [1, 0])).toEqual(linksAs(forth, [0, 1]));
      }),
      FEW,
    );
  });

  it('link every claim to itself, however often its words are repeated', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(longReadout, (text) => {
        const repeated = `${'They agreed to reopen the port. '.repeat(30)}${text}`;
        const { statements, links } = compared([repeated, repeated]);
        const same = new Set(links.filter(({ relation }) => relation === 'same').map(({ a, b }) => `${a} ${b}`));
        const missed = (statements[0]?.claims ?? []).filter((_, i) => !same.has(`0.${i} 1.${i}`));
        expect(missed.map((claim) => claim.text)).toEqual([]);
      }),
      FEW,
    );
  });
});
