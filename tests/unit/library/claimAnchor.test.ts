import { describe, expect, it } from 'vitest';
import { anchorOf, finderIn } from '../../../src/library/judgement/claimAnchor.ts';
import { claimRows } from '../../../src/library/remarks/divided.ts';
import type { CurrentText } from '../../../src/library/statement/currentText.ts';

/** A text of the claims given, which stand in it one after the other. */
function textWith(text: string, claims: readonly string[], number = 1): CurrentText {
  let from = 0;
  const spans = claims.map((claim) => {
    const start = text.indexOf(claim, from);
    if (start < 0) throw new Error(`"${claim}" is not in the text.`);
    from = start + claim.length;
    return { id: '', start, end: from, text: claim, act: 'POSITION' } as const;
  });
  const rows = claimRows(spans, { statement: 'page', version: number, text, language: 'en' }, []);
  return { statement: {}, version: { text, number }, claims: rows } as unknown as CurrentText;
}

const anchorIn = (from: CurrentText, index: number) => {
  const claim = from.claims[index];
  if (!claim) throw new Error('no such claim');
  return anchorOf(claim, from.claims, from.version.text);
};

/** The words of the claim that the `index`th claim of `before` is found as. */
const found = (before: CurrentText, index: number, after: CurrentText) => {
  const id = finderIn(after)(anchorIn(before, index));
  return after.claims.find((claim) => claim.id === id)?.text ?? null;
};

const TEXT = 'They agreed to open two crossings, and that the fleet leaves the bay by May. They thanked the mediators.';
const WHOLE = 'They agreed to open two crossings, and that the fleet leaves the bay by May';
const BEFORE = textWith(TEXT, [WHOLE, 'They thanked the mediators']);

describe('a claim that the reader judged', () => {
  it('is found by its words wherever they have moved to, and in other blanks', () => {
    const moved = textWith(`The mediators were there. ${TEXT}`, [WHOLE, 'They thanked the mediators'], 2);
    expect(found(BEFORE, 0, moved)).toBe(WHOLE);
    const laidOut = WHOLE.replace('two crossings', 'two\n\u00a0 crossings');
    expect(found(BEFORE, 0, textWith(`${laidOut}.`, [laidOut], 2))).toBe(laidOut);
  });

  it('is the larger part where another engine divides the same text anew', () => {
    const larger = 'They agreed to open two crossings, and that the fleet';
    expect(found(BEFORE, 0, textWith(TEXT, [larger, 'leaves the bay by May']))).toBe(larger);
    const parts = ['They agreed to open two crossings', 'the fleet leaves the bay by May'];
    expect(found(BEFORE, 0, textWith(TEXT, parts))).toBeNull();
    expect(found(textWith(TEXT, [larger, 'leaves the bay by May']), 0, BEFORE)).toBe(WHOLE);
    expect(found(textWith(TEXT, [larger, 'leaves the bay by May']), 1, BEFORE)).toBeNull();
    const most = `${WHOLE}. They`;
    expect(found(BEFORE, 0, textWith(TEXT, [most, 'thanked the mediators']))).toBe(most);
  });

  it('is not found where its words were edited, nor where only words around it would tell', () => {
    for (const edited of [
      WHOLE.replace('two', 'three'),
      `${WHOLE}, or so they say`,
      WHOLE.replace('agreed', 'refused'),
    ])
      expect(found(BEFORE, 0, textWith(`${edited}. They thanked the mediators.`, [edited], 2))).toBeNull();
  });

  it('is told apart from others of the same words by what stands around it, else by its number', () => {
    const twice = textWith('On gas: They agreed. On oil: They agreed. So it ended.', ['They agreed', 'They agreed']);
    const again = textWith('On oil: They agreed. So it ended. On gas: They agreed.', ['They agreed', 'They agreed'], 2);
    expect(finderIn(twice)(anchorIn(twice, 1))).toBe('page#1.1');
    expect(finderIn(again)({ text: 'They agreed', nth: 1, before: 'On oil: ', after: '. So it ended.' })).toBe(
      'page#2.0',
    );
    expect(finderIn(again)({ text: 'They agreed', nth: 1 })).toBe('page#2.1');
    expect(finderIn(again)({ text: 'They agreed', nth: 2 })).toBeNull();
    expect(finderIn(textWith('They agreed.', ['They agreed']))({ text: 'They agreed', nth: 1 })).toBe('page#1.0');
  });
});
