import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { comparisonAnnotations } from '../../../../src/library/export/annotations.ts';
import type { ExportedSource } from '../../../../src/library/export/exported.ts';
import { problemsOf } from './annotationModel.ts';
import { comparison, EXPORTED, words } from './comparison.ts';
import { event, partedEvent } from './event.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** The terms of http://www.w3.org/ns/anno.jsonld that are used, written from the vocabulary (https://www.w3.org/TR/annotation-vocab/). */
const CONTEXT = {
  id: '@id',
  type: '@type',
  Annotation: `${OA}Annotation`,
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  Software: `${AS}Application`,
  Person: 'http://xmlns.com/foaf/0.1/Person',
  SpecificResource: `${OA}SpecificResource`,
  TextualBody: `${OA}TextualBody`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  TimeState: `${OA}TimeState`,
  body: { '@id': `${OA}hasBody`, '@type': '@id' },
  target: { '@id': `${OA}hasTarget`, '@type': '@id' },
  source: { '@id': `${OA}hasSource`, '@type': '@id' },
  selector: { '@id': `${OA}hasSelector`, '@type': '@id' },
  state: { '@id': `${OA}hasState`, '@type': '@id' },
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  classifying: `${OA}classifying`,
  linking: `${OA}linking`,
  tagging: `${OA}tagging`,
  commenting: `${OA}commenting`,
  describing: `${OA}describing`,
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  start: { '@id': `${OA}start`, '@type': `${XSD}nonNegativeInteger` },
  end: { '@id': `${OA}end`, '@type': `${XSD}nonNegativeInteger` },
  sourceDate: { '@id': `${OA}sourceDate`, '@type': `${XSD}dateTime` },
  cached: { '@id': `${OA}cachedSource`, '@type': '@id' },
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  creator: { '@id': 'http://purl.org/dc/terms/creator', '@type': '@id' },
  created: { '@id': 'http://purl.org/dc/terms/created', '@type': `${XSD}dateTime` },
  generated: { '@id': 'http://purl.org/dc/terms/issued', '@type': `${XSD}dateTime` },
  generator: { '@id': `${AS}generator`, '@type': '@id' },
  name: 'http://xmlns.com/foaf/0.1/name',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  partOf: { '@id': `${AS}partOf`, '@type': '@id' },
  last: { '@id': `${AS}last`, '@type': '@id' },
  total: { '@id': `${AS}totalItems`, '@type': `${XSD}nonNegativeInteger` },
  first: { '@id': `${AS}first`, '@type': '@id' },
  items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
  startIndex: { '@id': `${AS}startIndex`, '@type': `${XSD}nonNegativeInteger` },
};

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Nothing is loaded from ${url}.`);
  return { contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } };
};

interface Item {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly creator: { readonly type: string };
  readonly body: readonly Record<string, unknown>[];
  readonly target: Target;
}

interface Target {
  readonly source: string;
  readonly selector: readonly [
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly start: number; readonly end: number },
  ];
}

/** RFC 6920, by another way than ours. */
const nameOfHash = (sha256: string): string => `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;

const textsOf = ({ statements }: { readonly statements: readonly ExportedSource[] }) =>
  new Map(statements.map(({ version, text }) => [nameOfHash(version.sha256), text]));

const itemsOf = (text: string): readonly Item[] =>
  (JSON.parse(text) as { first: { items: readonly Item[] } }).first.items;

describe('web annotations', () => {
  it('are JSON-LD in which every term is known to the vocabulary', async () => {
    const read = JSON.parse(await comparisonAnnotations(comparison(), words, EXPORTED)) as object;
    const [collection] = await jsonld.expand(read, { documentLoader, safe: true });
    expect(collection).toMatchObject({
      '@type': [`${AS}OrderedCollection`],
      [`${AS}totalItems`]: [{ '@value': 5, '@type': `${XSD}nonNegativeInteger` }],
    });
    const statements = await jsonld.toRDF(read, { documentLoader, safe: true });
    const motivated = statements.filter(({ predicate }) => predicate.value === `${OA}motivatedBy`);
    expect(motivated).toHaveLength(5);
  });

  it('keep every rule of the model, of two statements and of more', async () => {
    for (const given of [comparison(), event()]) {
      const written = await comparisonAnnotations(given, words, EXPORTED);
      expect(problemsOf(JSON.parse(written), textsOf(given))).toEqual([]);
      expect(itemsOf(written).filter(({ motivation }) => motivation === 'linking')).toHaveLength(given.links.length);
    }
  });

  it('say of each part of a claim how it stands, link parts with each other, and keep every rule', async () => {
    const { statements, links, ...rest } = comparison();
    const [first, second] = statements;
    const [claim] = first.claims;
    if (!claim) throw new Error('The first statement has no claim.');
    const middle = claim.text.indexOf(' ', 10);
    const parts = [
      { start: claim.start, end: claim.start + middle, status: 'both' as const, possible: false },
      { start: claim.start + middle + 1, end: claim.end, status: 'only' as const, possible: false },
    ];
    const parted = {
      ...rest,
      statements: [{ ...first, claims: [{ ...claim, parts }, ...first.claims.slice(1)] }, second] as const,
      links: links.map((link) => ({ ...link, parts: [[0, 0] as const, [0, 1] as const] })),
    };
    const written = await comparisonAnnotations(parted, words, EXPORTED);
    expect(problemsOf(JSON.parse(written), textsOf(parted))).toEqual([]);
    const items = itemsOf(written);
    const told = items.slice(0, 3).map(({ body, target }) => [target.selector[0].exact, body[0]?.value]);
    expect(told).toEqual([
      [claim.text, words.act(claim.act)],
      [claim.text.slice(0, middle), words.status('both', first.code, false)],
      [claim.text.slice(middle + 1), words.status('only', first.code, false)],
    ]);
    const joined = items.filter(({ motivation }) => motivation === 'linking');
    expect(joined).toHaveLength(links.length);
    expect(joined[0]?.target.selector[0].exact).toBe(claim.text.slice(0, middle));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('would be found out if they broke one', async () => {
    const given = comparison();
    const written = await comparisonAnnotations(given, words, EXPORTED);
    const broken = (change: (read: Record<string, unknown>, item: Record<string, unknown>) => void) => {
      const read = JSON.parse(written) as Record<string, unknown> & { first: { items: Record<string, unknown>[] } };
      const [item] = read.first.items;
      if (item) change(read, item);
      return problemsOf(read, textsOf(given)).join('; ');
    };
    const selectors = (item: Record<string, unknown>) =>
      (item.target as { selector: Record<string, unknown>[] }).selector;
    expect(broken(() => {})).toBe('');
    expect(broken((read) => delete read['@context'])).toBe('5.1 @context');
    expect(broken((_, item) => Object.assign(item, { id: 'an annotation' }))).toBe('3.1 id is an IRI');
    expect(broken((_, item) => Object.assign(item, { motivation: 'comparing' }))).toContain('3.3.5');
    expect(broken((_, item) => Object.assign(item, { created: '2031-05-05T02:00:00+02:00' }))).toBe('3.3.1 created');
    expect(broken((_, item) => Object.assign(item, { score: 1 }))).toBe('C score of Annotation');
    expect(broken((_, item) => Object.assign(selectors(item)[1] ?? {}, { start: 16 }))).toContain('both select');
    expect(broken((_, item) => Object.assign(selectors(item)[0] ?? {}, { prefix: 'x' }))).toBe(
      '4.2.4 prefix stands before',
    );
    expect(broken((read) => Object.assign(read, { total: 4 }))).toBe('5.2 items are as many as told');
  });

  it('tell whose word each is: the program’s or the reader’s', async () => {
    const items = itemsOf(await comparisonAnnotations(comparison(), words, EXPORTED));
    const makers = items.map(({ motivation, creator, body }) => [
      motivation,
      creator.type,
      ...body.map((one) => (typeof one.creator === 'object' ? 'reader' : one.purpose)),
    ]);
    expect(makers[0]).toEqual([
      'classifying',
      'Software',
      'classifying',
      'classifying',
      'tagging',
      ...['reader', 'reader', 'reader'],
    ]);
    expect(makers.at(-1)).toEqual(['linking', 'Person', 'linking', 'describing']);
  });

  it('say of a point of several statements who makes it and who leaves it out', async () => {
    const items = itemsOf(await comparisonAnnotations(event(), words, EXPORTED));
    const values = items.map(({ body }) => body.map(({ value }) => value));
    expect(values[0]).toEqual(
      expect.arrayContaining(['(conflict)', 'Office of a says', 'Office of b says', 'Office of c says']),
    );
    expect(values[1]).toEqual(expect.arrayContaining(['Office of b silent', 'Office of c unknown']));
  });

  it('say of each part of a claim by itself who makes that point, and link the part', async () => {
    const given = partedEvent();
    const written = await comparisonAnnotations(given, words, EXPORTED);
    expect(problemsOf(JSON.parse(written), textsOf(given))).toEqual([]);
    const items = itemsOf(written);
    const told = items
      .slice(0, 3)
      .map(({ body, target }) => [target.selector[0].exact, ...body.map(({ value }) => value)]);
    expect(told[0]?.slice(0, 2)).toEqual([given.statements[0]?.claims[0]?.text, 'agree']);
    expect(told.slice(1)).toEqual([
      ['The leaders agreed on a truce', '(differs)', 'Office of a says', 'Office of b says', 'Office of c silent'],
      ['30 days, "for now" & here', '(conflict)', 'Office of a says', 'Office of b silent', 'Office of c says'],
    ]);
    const joined = items.filter(({ motivation }) => motivation === 'linking').slice(0, 2);
    expect(joined.map(({ target }) => target.selector[0].exact)).toEqual(told.slice(1).map(([said]) => said));
  });

  it('are none, and so is their page, where there is nothing to say', async () => {
    const { statements, ...rest } = comparison();
    const [first, second] = statements;
    const empty = {
      ...rest,
      links: [],
      statements: [
        { ...first, claims: [] },
        { ...second, claims: [] },
      ] as const,
    };
    const read: unknown = JSON.parse(await comparisonAnnotations(empty, words, EXPORTED));
    expect(problemsOf(read, new Map())).toEqual([]);
  });

  it('count code points, and quote the words with what stands around them', async () => {
    const [first] = itemsOf(await comparisonAnnotations(comparison(), words, EXPORTED));
    const text = [...comparison().statements[0].text];
    const [quote, position] = first?.target.selector ?? [];
    expect(text.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
    expect(quote?.prefix).toBe('𝔄 word before. ');
    expect(comparison().statements[0].text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
  });

  it('name a text without an address by what it is, and give the same names again', async () => {
    const one = await comparisonAnnotations(comparison(), words, EXPORTED);
    const pasted = itemsOf(one).filter(({ target }) => target.source.startsWith('ni:///sha-256;'));
    expect(pasted).toHaveLength(2);
    expect(pasted[0]?.target.source).toBe(nameOfHash('b'.repeat(64)));
    expect(await comparisonAnnotations(comparison(), words, EXPORTED)).toBe(one);
  });

  it('have names of their own where both sides published one text', async () => {
    const { statements, ...rest } = comparison();
    const [first] = statements;
    const both = [first, { ...first, issuer: 'xb-gov', url: 'https://b.example/call' }] as const;
    const items = itemsOf(await comparisonAnnotations({ ...rest, statements: both, links: [] }, words, EXPORTED));
    expect(new Set(items.map(({ id }) => id)).size).toBe(2 * first.claims.length);
  });

  it('place any words of any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        async (before, said) => {
          const given = comparison();
          const [first, second] = given.statements;
          const [claim] = first.claims;
          if (!claim) throw new Error('The comparison has no claim.');
          const at = { start: before.length, end: before.length + said.length, text: said };
          const statement = { ...first, text: `${before}${said}!`, claims: [{ ...claim, ...at }] };
          const items = itemsOf(
            await comparisonAnnotations({ ...given, statements: [statement, second], links: [] }, words, EXPORTED),
          );
          const [quote, position] = items[0]?.target.selector ?? [];
          expect([...statement.text].slice(position?.start, position?.end).join('')).toBe(said);
          expect(quote?.exact).toBe(said);
          const of = { ...given, statements: [statement, second], links: [] } as const;
          const read: unknown = JSON.parse(await comparisonAnnotations(of, words, EXPORTED));
          expect(problemsOf(read, textsOf(of))).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
