import { expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { issuersOfHost } from '../../../src/issuers/index.ts';
import { LISTS } from '../../../src/issuers/lists.ts';
import { manifestHosts } from '../../../src/issuers/manifestHosts.ts';
import { ANY_SITE } from '../../../src/issuers/otherSites.ts';

const { firstSet, others } = manifestHosts(ALL_ISSUERS);

test('the manifest names the hosts of the issuers, no more and no fewer (npm run hosts writes them)', () => {
  expect(manifest.host_permissions).toEqual(firstSet);
  expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([firstSet]);
  expect(manifest.optional_host_permissions).toEqual([...others, ANY_SITE]);
});

test('the first set is small, and nobody is asked for what is in it', () => {
  expect(firstSet.length).toBeLessThanOrEqual(15);
  expect(others.filter((origin) => firstSet.includes(origin))).toEqual([]);
});

test('every pattern is one exact host, or the hosts below a domain that is an issuer’s altogether', () => {
  const families = new Set(ALL_ISSUERS.flatMap(({ families = [] }) => families));
  for (const origin of [...firstSet, ...others]) {
    const [, below, host = ''] = /^\*:\/\/(\*\.)?([a-z0-9.-]+)\/\*$/.exec(origin) ?? [];
    expect(host, origin).not.toBe('');
    if (below) expect(families, origin).toContain(host);
    else expect(host.split('.').length, origin).toBeGreaterThan(1);
  }
});

test('every host is an issuer’s, or that of an issuer’s list', () => {
  const lists = new Set(Object.values(LISTS).flatMap((all) => all.map(({ url }) => new URL(url).hostname)));
  for (const origin of [...firstSet, ...others]) {
    const host = origin.replace('*://*.', 'x.').replace('*://', '').replace('/*', '');
    expect(issuersOfHost(host, ALL_ISSUERS).length > 0 || lists.has(host), origin).toBe(true);
  }
});

test('hosts of the sample are asked of nobody', () => {
  expect([...firstSet, ...others].filter((origin) => origin.includes('.example'))).toEqual([]);
});
