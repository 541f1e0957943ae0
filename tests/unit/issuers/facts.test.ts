import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { EXAMPLES } from '../../../src/issuers/examples.ts';
import { issuerById, issuersOfHost } from '../../../src/issuers/index.ts';
import type { Issuer, Markup } from '../../../src/issuers/model.ts';

/** What is known of the sites, and where each fact was seen; kept beside the project and not in it. */
const FACTS = new URL('../../../../shared/sites/issuers.json', import.meta.url);
const here = existsSync(FACTS);
if (!here) console.warn('SKIPPED: the facts on the sites (../shared/sites) are not here, so no mark is proved.');

interface Fact {
  readonly id: string;
  readonly hosts: readonly string[];
  readonly selectors: unknown;
  readonly evidence: Readonly<Record<string, string>>;
}
const facts: readonly Fact[] = here ? JSON.parse(readFileSync(FACTS, 'utf8')) : [];
const real = ALL_ISSUERS.filter(({ party }) => !party.startsWith('x'));

/** The bodies without which the map of the world's readouts has a hole. */
const REQUIRED = [
  'us-wh us-state us-dod ru-kremlin ru-mid cn-mfa cn-gov uk-pmo uk-fcdo fr-elysee fr-meae de-bk de-aa ua-president ua-mfa',
  'eu-commission eu-council eu-eeas nato un-sg in-mea in-pib jp-mofa jp-kantei kr-president kr-mofa tr-presidency tr-mfa',
  'il-pmo ir-president ir-mfa sa-spa sa-mofa ae-wam qa-diwan eg-presidency ca-pm ca-gac au-pm br-mre za-presidency pl-mfa',
  'it-governo es-moncloa fi-president ch-eda kz-akorda by-president pk-mofa id-kemlu',
].flatMap((line) => line.split(' '));

describe('the bodies that must be there', () => {
  test.each(REQUIRED)('%s has all that is asked of an issuer', (id) => {
    const issuer = issuerById(id, ALL_ISSUERS);
    expect(issuer).not.toBeNull();
    const { hosts = [], paths = [], languages = [], remembered } = issuer ?? ({} as Partial<Issuer>);
    expect(hosts.length).toBeGreaterThan(0);
    expect(paths.length).toBeGreaterThan(0);
    expect(languages.length).toBeGreaterThan(0);
    for (const language of languages) expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect(remembered).toBeDefined();
    const kinds = (EXAMPLES[id] ?? []).map(({ kind }) => kind);
    expect(kinds.includes('readout')).toBe(true);
    expect(kinds.some((kind) => kind !== 'readout')).toBe(true);
  });

  test('every example stands at an address of its own issuer', () => {
    for (const { id } of real)
      for (const { url } of EXAMPLES[id] ?? [])
        expect(
          issuersOfHost(new URL(url).host, ALL_ISSUERS).map((issuer) => issuer.id),
          url,
        ).toContain(id);
  });

  test('the White House is read in each generation of its site, archives included', () => {
    const { markups = [], hosts = [] } = issuerById('us-wh') ?? ({} as Partial<Issuer>);
    expect(markups.map(({ name }) => name)).toEqual(['2025', '2021', '2017']);
    for (const archive of ['bidenwhitehouse', 'trumpwhitehouse', 'obamawhitehouse', 'georgewbush-whitehouse'])
      expect(hosts).toContain(`${archive}.archives.gov`);
  });

  test('a domain that is an issuer’s altogether gives it the hosts one label below, and no other', () => {
    const of = (host: string) => issuersOfHost(host, ALL_ISSUERS).map(({ id }) => id);
    expect(of('tokyo.diplo.de')).toEqual(['de-aa']);
    expect(of('ke.usembassy.gov')).toEqual(['us-state']);
    expect(of('fr.china-embassy.gov.cn')).toEqual(['cn-mfa']);
    for (const host of [
      'diplo.de',
      'a.b.diplo.de',
      'tokyo.diplo.de.example',
      'xdiplo.de',
      '.diplo.de',
      'usembassy.gov',
    ])
      expect(of(host), host).toEqual([]);
  });
});

/** The names of classes, ids and attributes in the selectors that tell title, date and text. */
const namesIn = ({ title, published, body, lead = [] }: Markup): string[] =>
  [...title, ...published, ...body, ...lead].flatMap((selector) => selector.match(/(?<=[.#"])[A-Za-z_][\w:-]*/g) ?? []);

describe.skipIf(!here)('what is from memory is marked (skipped without ../shared)', () => {
  const seenOf = ({ hosts }: Issuer): string =>
    JSON.stringify(
      facts.filter((fact) => fact.hosts.some((host) => hosts.includes(host))).map((fact) => fact.selectors),
    );
  const KEYS = [
    ['hosts', 'hosts'],
    ['languages', 'languages'],
    ['paths', 'path_patterns'],
    ['titles', 'title_forms'],
    ['lists', 'feeds'],
  ] as const;

  test.each(real.map((issuer) => [issuer.id, issuer] as const))('%s', (id, issuer) => {
    // None of an issuer that was added since: whether its markup was seen stands in no file.
    const fact = facts.find((one) => one.id === id);
    if (!fact) return;
    for (const [part, key] of KEYS)
      if (fact?.evidence[key]?.startsWith('from memory')) expect(issuer.remembered, key).toContain(part);
    for (const markup of issuer.markups.filter(({ remembered }) => !remembered)) {
      const seen = seenOf(issuer);
      // The first generation's pages are saved ones, which prove its selectors better: see savedPages.test.ts.
      const proved = id === 'us-wh' && markup.name === '2017';
      if (!proved) for (const name of namesIn(markup)) expect(seen, `${markup.name}: ${name}`).toContain(name);
    }
  });
});
