import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALL_ISSUERS } from '../../../src/issuers/all.ts';
import { EXAMPLES } from '../../../src/issuers/examples.ts';
import { ISSUERS, issuerById, issuersOfHost } from '../../../src/issuers/index.ts';
import { KNOWLEDGE } from '../../../src/page/recognise/knowledge.ts';
import { recognise } from '../../../src/page/recognise/recognise.ts';

const FACTS = new URL('../../../../shared/sites/issuers.json', import.meta.url);

const bare = (host: string): string => host.replace(/^www\./, '');

describe('every issuer', () => {
  test('there are at least forty bodies, and the first set is part of them', () => {
    expect(ALL_ISSUERS.length).toBeGreaterThanOrEqual(40);
    for (const issuer of ISSUERS) expect(ALL_ISSUERS).toContain(issuer);
  });

  test('no host is claimed by two, but where a government shares one', () => {
    const shared = new Map<string, string[]>();
    for (const { id, hosts } of ALL_ISSUERS)
      for (const host of hosts) shared.set(host, [...(shared.get(host) ?? []), id]);
    expect([...shared].filter(([, ids]) => ids.length > 1)).toEqual([['www.gov.uk', ['uk-pmo', 'uk-fcdo']]]);
  });

  test('has an id of its own that begins with its party, and examples', () => {
    const ids = ALL_ISSUERS.map((issuer) => issuer.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(EXAMPLES).sort()).toEqual([...ids].sort());
    for (const { id, party, code } of ALL_ISSUERS) {
      expect(id.startsWith(`${party}-`) || id === party).toBe(true);
      expect(code).toMatch(/^[A-Z]{2,4}$/);
    }
  });

  test('names whole hosts, in lower case, without port or path', () => {
    for (const { hosts } of ALL_ISSUERS) for (const host of hosts) expect(new URL(`https://${host}/`).host).toBe(host);
    for (const family of ALL_ISSUERS.flatMap(({ families = [] }) => families))
      expect(family).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/);
  });

  test('says in every markup what holds the text, or at least what does not', () => {
    for (const { markups } of ALL_ISSUERS)
      for (const { body, drop = [] } of markups) expect(body.length + drop.length).toBeGreaterThan(0);
  });

  for (const issuer of ALL_ISSUERS) {
    for (const example of EXAMPLES[issuer.id] ?? []) {
      test(`${issuer.id} claims "${example.title}" as ${example.kind}, and no other issuer does`, () => {
        const { kind, issuer: found } = recognise(example, KNOWLEDGE);
        expect(kind).toBe(example.kind);
        if (kind === 'readout') expect(found?.id).toBe(issuer.id);
        for (const other of ALL_ISSUERS.filter(({ id }) => id !== issuer.id)) {
          const alone = recognise(example, { ...KNOWLEDGE, issuers: [other] });
          expect(alone.kind === 'readout' && alone.issuer !== null).toBe(false);
        }
      });
    }
  }

  test.skipIf(!existsSync(FACTS))(
    'has the id and hosts that the facts on the sites give (skipped without ../shared)',
    () => {
      const facts = JSON.parse(readFileSync(FACTS, 'utf8')) as { id: string; hosts: string[] }[];
      // An issuer that was added since is in none of the facts.
      for (const known of facts) {
        const issuer = issuerById(known.id, ALL_ISSUERS);
        expect(issuer, known.id).not.toBeNull();
        for (const host of issuer?.hosts ?? []) expect(known.hosts.map(bare), host).toContain(bare(host));
      }
    },
  );
});

describe('elsewhere', () => {
  test('what an issuer’s title stands over is a copy at most, and nobody’s', () => {
    let copies = 0;
    for (const [id, examples] of Object.entries(EXAMPLES))
      for (const { url, title } of examples) {
        const { pathname, search, hostname } = new URL(url);
        const hosts = [
          'news.example.org',
          `${hostname}.example.org`,
          `${hostname.replaceAll('.', '-')}.example`,
          `${hostname}.`,
          `${hostname}:8443`,
        ];
        for (const host of hosts) {
          const { issuer, kind } = recognise({ url: `https://${host}${pathname}${search}`, title }, KNOWLEDGE);
          expect(issuer, `${id} at ${host}`).toBeNull();
          if (host === 'news.example.org' && kind === 'readout') copies++;
        }
      }
    const readouts = Object.values(EXAMPLES)
      .flat()
      .filter(({ kind }) => kind === 'readout').length;
    expect(copies / readouts).toBeGreaterThan(0.85);
  });
});

describe('a host', () => {
  test('belongs to an issuer only when it is exactly its own', () => {
    const idsOf = (host: string) => issuersOfHost(host).map(({ id }) => id);
    expect(idsOf('www.whitehouse.gov')).toEqual(['us-wh']);
    expect(idsOf('en.kremlin.ru')).toEqual(['ru-kremlin']);
    expect(idsOf('www.gov.uk')).toEqual(['uk-pmo', 'uk-fcdo']);
    for (const host of [
      'whitehouse.gov.example.com',
      'www.whitehouse.gov.',
      'xwww.whitehouse.gov',
      'kremlin.ru.evil.example',
      '',
    ])
      expect(idsOf(host), host).toEqual([]);
  });

  test('issuers are found by id', () => {
    expect(issuerById('uk-fcdo')?.party).toBe('uk');
    expect(issuerById('nobody')).toBeNull();
  });

  const path = '/briefings-statements/2025/01/readout-of-president-trumps-call/';
  const title = 'Readout of President Trump’s Call with President Macron of France';
  test.each([
    `https://www.whitehouse.gov.example.com${path}`,
    `https://whitehouse.gov.example.com${path}`,
    `https://www.whitehouse.gov@evil.example${path}`,
    `https://www.whitehouse.gov:pass@evil.example${path}`,
    `https://user@www.whitehouse.gov${path}`,
    `https://www.whitehouse.gov:8443${path}`,
    `https://www.whitehouse.gov.${path}`,
    `https://www.whіtehouse.gov${path}`,
    `https://evil.example/https://www.whitehouse.gov${path}`,
    `https://evil.example/?u=www.whitehouse.gov${path}`,
    `file:///www.whitehouse.gov${path}`,
    `data:text/html,www.whitehouse.gov`,
    `javascript:alert(1)`,
    'www.whitehouse.gov',
    '',
  ])('%s is nobody’s', (url) => {
    expect(recognise({ url, title }).issuer).toBeNull();
  });

  test('the same address at the issuer’s own host is the issuer’s, with or without www as the host has it', () => {
    expect(recognise({ url: `https://www.whitehouse.gov${path}`, title }).issuer?.id).toBe('us-wh');
    expect(recognise({ url: `HTTP://WWW.WHITEHOUSE.GOV:80${path}?utm_source=x#top`, title }).issuer?.id).toBe('us-wh');
  });
});

describe('patterns', () => {
  test('none hangs on a hostile title or path, nor takes it for another host’s', () => {
    const hostile = [
      'a ',
      'PM ',
      'minister for a, ',
      'of ',
      "statement by x's ",
      'call with ',
      '-',
      'prime minister ',
      'Ab-',
    ].flatMap((part) => [
      part.repeat(500).slice(0, 500),
      `statement by ${part.repeat(500).slice(0, 480)}`,
      `Foreign Secretary ${part.repeat(500).slice(0, 480)}!`,
    ]);
    for (const title of hostile)
      for (const { hosts } of ISSUERS) {
        const { issuer } = recognise({ url: `https://${hosts[0]}/news/${encodeURIComponent(title)}`, title });
        expect(issuer?.hosts ?? hosts).toContain(hosts[0]);
      }
  });
});
