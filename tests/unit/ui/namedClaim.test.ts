import { describe, expect, it, vi } from 'vitest';
import { namedClaim, namedComparison } from '../../../src/ui/addresses/namedComparison.ts';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getURL: (path: string) => `moz-extension://1/${path}` } },
}));

const { claimAddress } = await import('../../../src/ui/addresses/comparisonAddress.ts');

const STATEMENT = 'https://president.arvenia.example/news/1?a=b&c=d';
const CLAIM = `${STATEMENT}#1.4:12-40`;

describe('the address of a claim', () => {
  it('names its statement and the claim', () => {
    const address = claimAddress(STATEMENT, CLAIM);
    expect(namedComparison(address)).toEqual({ statement: STATEMENT, other: null });
    expect(namedClaim(address)).toEqual({ statement: STATEMENT, claim: CLAIM });
  });

  it('names none where there is none, or more than one, or what no claim is called', () => {
    const base = 'moz-extension://1/src/panel/index.html';
    for (const address of [
      ...[
        `${base}?statement=a`,
        `${base}?claim=b`,
        `${base}?statement=a&claim=`,
        `${base}?statement=a&claim=b&claim=c`,
      ],
      ...[`${base}?statement=a&claim=b%20c`, 'no address', ''],
    ])
      expect(namedClaim(address), address).toBeNull();
  });
});
