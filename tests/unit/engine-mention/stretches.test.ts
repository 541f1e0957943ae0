import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { readArticle } from '../../../src/engine/index.ts';
import { stretchesOf } from '../../../src/engine/mention/stretches.ts';
import type { Claim } from '../../../src/engine/model.ts';

const TEXT =
  'The ministers discussed the export of grain, the repair of the lighthouse, and the release of the crew of the Amalia. Minister Arden thanked his host and wished him good health. The two sides will meet again in Port Belmar on 4 May.';

const claimOver = (from: string, to: string, id: string, text = TEXT): Claim => {
  const [start, end] = [text.indexOf(from), text.indexOf(to) + to.length];
  return { id, start, end, text: text.slice(start, end), act: 'INFORM' };
};

const heldBy = (claims: readonly Claim[], language = 'en') =>
  stretchesOf(TEXT, claims, language).map((stretch) => stretch.claims.map(({ claim }) => claim.id));

describe('the stretches of a statement', () => {
  const list = [
    claimOver('The ministers', 'export of grain', '0.0'),
    claimOver('the repair', 'lighthouse', '0.1'),
    claimOver('the release', 'Amalia', '0.2'),
  ];
  const thanks = claimOver('Minister Arden', 'good health', '0.3');
  const plan = claimOver('The two sides', '4 May', '0.5');

  it('are what an article tells in one clause: claims of one sentence, and never of two', () => {
    expect(heldBy([...list, thanks, plan])).toEqual([['0.0'], ['0.1'], ['0.2'], ['0.3'], ['0.5']]);
    const finer = [claimOver('Minister Arden', 'host', '0.3'), claimOver('wished', 'good health', '0.4')];
    expect(heldBy([...list, ...finer, plan]).slice(-2)).toEqual([['0.3', '0.4'], ['0.5']]);
  });

  it('reach from the first of their claims to the last', () => {
    const finer = [claimOver('Minister Arden', 'host', '0.3'), claimOver('wished', 'good health', '0.4')];
    const [stretch, ...others] = stretchesOf(TEXT, finer, 'en');
    expect(others).toEqual([]);
    expect(stretch?.claim.text).toBe('Minister Arden thanked his host and wished him good health');
    expect(stretch?.claims.map(({ claim }) => claim.text)).toEqual(finer.map(({ text }) => text));
  });

  it('are the claims where these are not in English', () => {
    expect(heldBy(list, 'fr')).toEqual([['0.0'], ['0.1'], ['0.2']]);
  });

  it('hold what a reader has joined over two sentences once', () => {
    const joined = claimOver('the release', 'good health', '0.2');
    expect(heldBy([...list.slice(0, 2), joined, plan]).flat()).toEqual(['0.0', '0.1', '0.2', '0.5']);
  });

  it('hold every claim once and in order, however claims are divided', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(TEXT.length), { minLength: 2, maxLength: 24 }), (places) => {
        const at = [...places].sort((a, b) => a - b);
        const claims = at.slice(1).map((end, i): Claim => {
          const start = at[i] ?? 0;
          return { id: `0.${i}`, start, end, text: TEXT.slice(start, end), act: 'INFORM' };
        });
        expect(heldBy(claims).flat()).toEqual(claims.map(({ id }) => id));
      }),
    );
  });
});

describe('an article that tells a part of a sentence', () => {
  const article =
    'Minister Arden and his host met on Monday. The ministers discussed the release of the crew of the Amalia.';
  const claims = readClaims(TEXT, { language: 'en' });
  const { mentions, omissions } = readArticle(article, [{ text: TEXT, language: 'en', party: 'xa', claims }], 'en');
  const wordsOf = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

  it('reports the claim that it has words of, and leaves out the one beside it', () => {
    const told =
      mentions.find(({ start }) => article.slice(start).startsWith('The ministers'))?.claims.map(wordsOf) ?? [];
    expect(told[0]).toMatch(/release of the crew of the Amalia$/);
    expect(omissions.map(wordsOf)).toContainEqual(expect.stringMatching(/repair of the lighthouse$/));
    expect(told.filter((words) => omissions.map(wordsOf).includes(words))).toEqual([]);
  });
});
