import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { comparisonAnnotations } from '../../../../src/library/export/annotations.ts';
import { comparison, EXPORTED, words } from './comparison.ts';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';

/** The terms of http://www.w3.org/ns/anno.jsonld that are used, written from the vocabulary (https://www.w3.org/TR/annotation-vocab/). */
const CONTEXT = {
  id: '@id',
  type: '@type',
  Annotation: `${OA}Annotation`,
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  Software: `${AS}Application`,
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
  start: `${OA}start`,
  end: `${OA}end`,
  sourceDate: `${OA}sourceDate`,
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  created: 'http://purl.org/dc/terms/created',
  generated: 'http://purl.org/dc/terms/issued',
  generator: { '@id': `${AS}generator`, '@type': '@id' },
  name: 'http://xmlns.com/foaf/0.1/name',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  total: `${AS}totalItems`,
  first: { '@id': `${AS}first`, '@type': '@id' },
  items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
  startIndex: `${AS}startIndex`,
};

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Nothing is loaded from ${url}.`);
  return { contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } };
};

interface Item {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
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

const itemsOf = (text: string): readonly Item[] =>
  (JSON.parse(text) as { first: { items: readonly Item[] } }).first.items;

describe('web annotations', () => {
  it('are JSON-LD in which every term is known to the vocabulary', async () => {
    const read = JSON.parse(await comparisonAnnotations(comparison(), words, EXPORTED)) as object;
    const [collection] = await jsonld.expand(read, { documentLoader, safe: true });
    expect(collection).toMatchObject({ '@type': [`${AS}OrderedCollection`], [`${AS}totalItems`]: [{ '@value': 5 }] });
    const statements = await jsonld.toRDF(read, { documentLoader, safe: true });
    const motivated = statements.filter(({ predicate }) => predicate.value === `${OA}motivatedBy`);
    expect(motivated).toHaveLength(5);
  });

  it('are valid: each has a name of its own, a motivation, a target and bodies with one purpose', async () => {
    const items = itemsOf(await comparisonAnnotations(comparison(), words, EXPORTED));
    expect(new Set(items.map(({ id }) => id)).size).toBe(5);
    for (const item of items) {
      expect(item.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(item.type).toBe('Annotation');
      expect(['classifying', 'linking']).toContain(item.motivation);
      expect(item.body.every(({ purpose }) => typeof purpose === 'string')).toBe(true);
      expect(URL.canParse(item.target.source)).toBe(true);
    }
    expect(items.filter(({ motivation }) => motivation === 'linking')).toHaveLength(1);
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
    const pasted = itemsOf(one).filter(({ target }) => target.source.startsWith('urn:sha256:'));
    expect(pasted).toHaveLength(2);
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
        },
      ),
      { numRuns: 50 },
    );
  });
});
