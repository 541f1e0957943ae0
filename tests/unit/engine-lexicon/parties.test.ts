import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nameEntries } from '../../../src/engine/language/lexicon/names/entries.ts';
import { STATES } from '../../../src/engine/language/lexicon/names/states.ts';
import { partiesIn } from '../../../src/engine/language/lexicon/partiesIn.ts';

describe('the parties of a title', () => {
  it.each([
    ['Telephone conversation with President of the French Republic', ['fr']],
    ['Readout of the call between the U.S. and Ukraine', ['us', 'ua']],
    ['Talks of the Democratic People’s Republic of Korea and the Republic of Korea', ['kp', 'kr']],
    ['Meeting with the President of South Africa and the South Sudanese delegation', ['za', 'ss']],
    ['US-China talks', ['us', 'cn']],
    ['JOINT STATEMENT WITH GERMANY', ['de']],
    ['Call with the Prime Minister of Papua New Guinea', ['pg']],
    ['What this means for us', []],
    ['', []],
  ])('%s', (title, parties) => {
    expect(partiesIn(title)).toEqual(parties);
  });

  it('knows every name that the lexicon knows of a party', () => {
    const missed = nameEntries()
      .filter((entry) => entry.kind === 'party')
      .flatMap((entry) => entry.forms.filter((form) => partiesIn(form)[0] !== entry.key));
    expect(missed).toEqual([]);
  });

  it('reads a long text only so far', () => {
    expect(partiesIn(`${'x '.repeat(2000)}France`)).toEqual([]);
  });

  it('is small enough for the content script', () => {
    expect(gzipSync(STATES).length).toBeLessThan(4500);
  });
});
