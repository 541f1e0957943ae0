import type { Span } from '../../engine/model.ts';
import { hashOf } from '../hash.ts';
import { eventRows } from './eventRows.ts';
import type { ExportedComparison, ExportedLink, ExportedPassage, ExportedSource } from './exported.ts';
import type { ExportedEvent } from './exportedEvent.ts';
import type { ExportWords } from './exportWords.ts';

/** How much of the text around a claim names its place, in code points. */
const AROUND = 32;

const SOFTWARE = { type: 'Software', name: 'Counterpart' } as const;

/**
 * The comparison as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/): one annotation a claim, which classifies it,
 * and one a link, which leads from one statement's words to the other's. Positions count code points of the text that was read, as the
 * model asks for; quotations carry the words around them. The same comparison gives the same identifiers.
 * @param exported when, as ISO 8601 in UTC.
 */
export async function comparisonAnnotations(
  comparison: ExportedComparison | ExportedEvent,
  words: ExportWords,
  exported: string,
): Promise<string> {
  const ends = endsOf(comparison, words);
  const of = new Map(ends.map((end) => [end.claim.id, end]));
  const claims = ends.map((end) => classified(end, words, exported));
  const links = comparison.links.flatMap((link) => {
    const [own, other] = [of.get(link.a), of.get(link.b)];
    return own && other ? [linked(link, own, other, words, exported)] : [];
  });
  const items = await Promise.all([...claims, ...links].map(identified));
  const page = await nameOf([...comparison.statements.map(({ version }) => version.sha256), exported].join(' '));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: page,
    type: 'AnnotationCollection',
    label: words.event(comparison),
    generator: SOFTWARE,
    total: items.length,
    first: { id: `${page}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** An annotation without its name, and what the name is made of. */
interface Unnamed {
  readonly seed: string;
  readonly annotation: Readonly<Record<string, unknown>>;
}

async function identified({ seed, annotation }: Unnamed): Promise<Readonly<Record<string, unknown>>> {
  return { id: await nameOf(seed), type: 'Annotation', ...annotation };
}

/** A UUID of our own making (RFC 9562, version 8) from a text's hash. */
async function nameOf(seed: string): Promise<string> {
  const hash = await hashOf(seed);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function classified({ statement, claim, stands }: End, words: ExportWords, exported: string): Unnamed {
  const said = (value: string, purpose: string) => ({
    ...{ type: 'TextualBody', purpose, value, format: 'text/plain', language: words.language },
  });
  const notes = claim.notes.flatMap(({ text, tags }) => [
    ...(text === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: text, format: 'text/plain' }]),
    ...tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag, format: 'text/plain' })),
  ]);
  return {
    seed: `claim ${placeOf(statement, claim)}`,
    annotation: {
      motivation: 'classifying',
      ...made(exported),
      body: [
        ...stands.map((value) => said(value, 'classifying')),
        said(words.act(claim.act), 'classifying'),
        ...claim.topics.map((topic) => said(words.topic(topic), 'tagging')),
        ...notes,
      ],
      target: resource(statement, claim),
    },
  };
}

/** A claim, whose it is, and in words how the others stand to it. */
interface End {
  readonly statement: ExportedSource;
  readonly claim: ExportedPassage;
  readonly stands: readonly string[];
}

function endsOf(comparison: ExportedComparison | ExportedEvent, words: ExportWords): readonly End[] {
  if (!('points' in comparison))
    return comparison.statements.flatMap((statement) =>
      statement.claims.map((claim) => {
        const stands = [words.status(claim.status, statement.code, claim.possible)];
        return { statement, claim, stands };
      }),
    );
  const found = new Map<string, readonly string[]>();
  for (const row of eventRows(comparison).flatMap(({ rows }) => rows)) {
    const stands = [
      ...(row.relation === null ? [] : [words.relation(row.relation)]),
      ...row.stands.map(({ stand, statement }) => words.stand(stand, statement.issuerName)),
    ];
    for (const { stand, claims } of row.stands)
      if (stand === 'says') for (const { id } of claims) found.set(id, stands);
  }
  return comparison.statements.flatMap((statement) =>
    statement.claims.map((claim) => ({ statement, claim, stands: found.get(claim.id) ?? [] })),
  );
}

function linked(link: ExportedLink, own: End, other: End, words: ExportWords, exported: string): Unnamed {
  const value = [
    ...words.reasons(link),
    ...words.differences(link.differences, own.statement, other.statement),
    ...(link.judged ? [words.term('judged')] : []),
    ...(link.possible ? [words.term('possible')] : []),
  ].join('; ');
  const described = {
    type: 'TextualBody',
    purpose: 'describing',
    value,
    format: 'text/plain',
    language: words.language,
  };
  return {
    seed: `link ${placeOf(own.statement, own.claim)} ${placeOf(other.statement, other.claim)}`,
    annotation: {
      motivation: 'linking',
      ...made(exported),
      body: [{ ...resource(other.statement, other.claim), purpose: 'linking' }, ...(value === '' ? [] : [described])],
      target: resource(own.statement, own.claim),
    },
  };
}

/** Two sides may have published one text: whose it is belongs to the place. */
const placeOf = ({ issuer, url, version }: ExportedSource, { start, end }: Span): string =>
  JSON.stringify([issuer, url, version.sha256, start, end]);

const made = (exported: string) => ({ created: exported, generated: exported, generator: SOFTWARE });

/** The words of a claim in the text of its page as it was when it was read. */
function resource({ url, text, version }: ExportedSource, span: Span) {
  const points = (part: string): number => [...part].length;
  const start = points(text.slice(0, span.start));
  const quoted = text.slice(span.start, span.end);
  return {
    type: 'SpecificResource',
    // A text that was pasted has no address: it is named by what it is.
    source: url ?? `urn:sha256:${version.sha256}`,
    state: { type: 'TimeState', sourceDate: version.captured },
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: quoted,
        prefix: [...text.slice(Math.max(0, span.start - 2 * AROUND), span.start)].slice(-AROUND).join(''),
        suffix: [...text.slice(span.end, span.end + 2 * AROUND)].slice(0, AROUND).join(''),
      },
      { type: 'TextPositionSelector', start, end: start + points(quoted) },
    ],
  };
}
