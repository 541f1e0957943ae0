import { afterEach, describe, expect, it } from 'vitest';
import de from '../../../assets/public/_locales/de/messages.json' with { type: 'json' };
import en from '../../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { AS_LISTED, issuerName, nameIssuers } from '../../../src/library/statement/issuerNames.ts';

afterEach(() => nameIssuers(''));

/** Called alike in both languages. */
const ALIKE = ['nato'];

describe('the name of an issuer', () => {
  it('is the one in the reader’s language, and the listed one for what leaves the library', () => {
    nameIssuers(de.issuer_names.message);
    expect(issuerName('ru-kremlin', 'ru')).toEqual({ name: 'Kreml', code: 'RU' });
    expect(issuerName('ru-kremlin', 'ru', AS_LISTED)).toEqual({ name: 'Kremlin', code: 'RU' });
    expect(issuerName('nobody-here', 'nh')).toEqual({ name: 'nobody-here', code: 'NH' });
  });

  it('is the listed one where the language has no other', () => {
    nameIssuers(en.issuer_names.message);
    for (const { id, party, name, code } of ALL_ISSUERS) expect(issuerName(id, party)).toEqual({ name, code });
  });

  it('is there in German for every issuer, and of no two the same', () => {
    nameIssuers(de.issuer_names.message);
    const own = ALL_ISSUERS.filter(({ id, party, name }) => issuerName(id, party).name !== name).map(({ id }) => id);
    expect(ALL_ISSUERS.map(({ id }) => id).filter((id) => !own.includes(id))).toEqual(ALIKE);
    expect(new Set(ALL_ISSUERS.map(({ id, party }) => issuerName(id, party).name)).size).toBe(ALL_ISSUERS.length);
    const named = de.issuer_names.message.split(';').map((entry) => entry.split('=')[0]);
    expect(named.filter((id) => !ALL_ISSUERS.some((issuer) => issuer.id === id))).toEqual([]);
  });
});
