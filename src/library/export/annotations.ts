import type { Span } from '../../engine/model.ts';
import { hashOf } from '../hash.ts';
import { placeOf, resource } from './annotatedWords.ts';
import { titleOf } from './citing.ts';
import { eventRows } from './eventRows.ts';
import type { ExportedComparison, ExportedLink, ExportedPart, ExportedPassage, ExportedSource } from './exported.ts';
import type { ExportedEvent } from './exportedEvent.ts';
import type { ExportWords } from './exportWords.ts';

/**
 * The comparison as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/): one annotation a claim, which classifies it,
 * one a part where parts stand differently, and one a link, which leads from one statement's words to the other's. Positions count code
 * points, as the model demands (4.2.4, 4.2.5), in the representation that the target's state names: the text that was read, by its hash (`ni:`, RFC 6920). Quotations carry the words
 * around them, so that they are found on the page itself. The same comparison gives the same identifiers.
 * @param exported when, as ISO 8601 in UTC.
 */
export async function comparisonAnnotations(
  comparison: ExportedComparison | ExportedEvent,
  words: ExportWords,
  exported: string,
): Promise<string> {
  const id = await nameOf([...comparison.statements.map(({ version }) => version.sha256), exported].join(' '));
  const page = await nameOf(`page ${id}`);
  const makers = {
    software: { id: await nameOf(words.software), type: 'Software', name: words.software },
    reader: { id: await nameOf(`reader ${id}`), type: 'Person', name: words.term('reader') },
  } as const;
  const writing: Writing = { words, exported, makers };
  const ends = endsOf(comparison, words);
  const of = new Map(ends.map((end) => [end.claim.id, end]));
  const links = comparison.links.flatMap((link) => {
    const [own, other] = [of.get(link.a), of.get(link.b)];
    return own && other
      ? linkedSpans(link, own.claim, other.claim).map((spans) => linked(link, own, other, spans, writing))
      : [];
  });
  const items = await Promise.all([...ends.flatMap((end) => classified(end, writing)), ...links].map(identified));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: titleOf(comparison, words),
    creator: makers.software.id,
    created: exported,
    generator: makers.software,
    total: items.length,
    // A page without annotations is none.
    ...(items.length > 0 && {
      first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
      last: page,
    }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

interface Agent {
  readonly id: string;
  readonly type: 'Software' | 'Person';
  readonly name: string;
}

/** What all annotations of a file have in common. */
interface Writing {
  readonly words: ExportWords;
  readonly exported: string;
  readonly makers: { readonly software: Agent; readonly reader: Agent };
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

type Purpose = 'classifying' | 'commenting' | 'describing' | 'tagging';

/** Words of ours, in the language of the export. */
const said = (value: string, purpose: Purpose, { words, exported, makers }: Writing) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language: words.language,
  creator: makers.software.id,
  created: exported,
});

/** Words of the reader, in whatever language. */
const noted = (value: string, purpose: Purpose, { exported, makers }: Writing) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  creator: makers.reader,
  created: exported,
});

/** A claim with what it does, its topics and what the reader noted; of its parts, where they stand differently, each by itself. */
function classified({ statement, claim, stands, parts }: End, writing: Writing): Unnamed[] {
  const { words } = writing;
  const notes = claim.notes.flatMap(({ text, tags }) => [
    ...(text === '' ? [] : [noted(text, 'commenting', writing)]),
    ...tags.map((tag) => noted(tag, 'tagging', writing)),
  ]);
  const annotated = (what: string, span: Span, body: readonly unknown[]): Unnamed => ({
    seed: `${what} ${placeOf(statement, span)}`,
    annotation: {
      motivation: 'classifying',
      ...made(writing, writing.makers.software),
      body,
      target: resource(statement, span),
    },
  });
  return [
    annotated('claim', claim, [
      ...stands.map((value) => said(value, 'classifying', writing)),
      said(words.act(claim.act), 'classifying', writing),
      ...claim.topics.map((topic) => said(words.topic(topic), 'tagging', writing)),
      ...notes,
    ]),
    ...parts.map((part) =>
      annotated(
        'part',
        part.span,
        part.stands.map((value) => said(value, 'classifying', writing)),
      ),
    ),
  ];
}

/** The spans that a link joins: the claims, or the parts of them that it names, each two once. */
function linkedSpans({ parts }: ExportedLink, own: ExportedPassage, other: ExportedPassage): (readonly [Span, Span])[] {
  const spans = (parts ?? [[-1, -1] as const]).map(
    ([a, b]) => [own.parts?.[a] ?? own, other.parts?.[b] ?? other] as const,
  );
  return spans.filter(
    ([x, y], i) => spans.findIndex(([one, another]) => one.start === x.start && another.start === y.start) === i,
  );
}

/** A claim, whose it is, and in words how the others stand to it, or to each of its parts. */
interface End {
  readonly statement: ExportedSource;
  readonly claim: ExportedPassage;
  readonly stands: readonly string[];
  readonly parts: readonly { readonly span: Span; readonly stands: readonly string[] }[];
}

function endsOf(comparison: ExportedComparison | ExportedEvent, words: ExportWords): readonly End[] {
  if ('points' in comparison) return endsOfEvent(comparison, words);
  return comparison.statements.flatMap((statement) =>
    statement.claims.map((claim) => {
      const stands = ({ status, possible }: ExportedPart) => [words.status(status, statement.code, possible)];
      const parts = (claim.parts ?? []).map((span) => ({ span, stands: stands(span) }));
      return { statement, claim, stands: parts.length > 0 ? [] : stands(claim), parts };
    }),
  );
}

function endsOfEvent(event: ExportedEvent, words: ExportWords): readonly End[] {
  const found = new Map<string, readonly string[]>();
  for (const row of eventRows(event).flatMap(({ rows }) => rows)) {
    const stands = [
      ...(row.relation === null ? [] : [words.relation(row.relation)]),
      ...row.stands.map(({ stand, statement }) => words.stand(stand, statement.issuerName)),
    ];
    for (const { id, places } of row.stands.flatMap(({ stand, claims }) => (stand === 'says' ? claims : [])))
      for (const key of places?.map((place) => `${id} ${place}`) ?? [id]) found.set(key, stands);
  }
  return event.statements.flatMap((statement) =>
    statement.claims.map((claim) => {
      const stands = found.get(claim.id);
      const parts = (claim.parts ?? []).map((span, place) => ({
        span,
        stands: found.get(`${claim.id} ${place}`) ?? [],
      }));
      return { statement, claim, stands: stands ?? [], parts: stands ? [] : parts };
    }),
  );
}

function linked(
  link: ExportedLink,
  own: End,
  other: End,
  [from, to]: readonly [Span, Span],
  writing: Writing,
): Unnamed {
  const { words, makers } = writing;
  const value = [
    ...words.reasons(link),
    ...words.differences(link.differences, own.statement, other.statement),
    ...(link.judged ? [words.term('judged')] : []),
    ...(link.possible ? [words.term('possible')] : []),
  ].join('; ');
  return {
    seed: `link ${placeOf(own.statement, from)} ${placeOf(other.statement, to)}`,
    annotation: {
      motivation: 'linking',
      ...made(writing, link.judged ? makers.reader : makers.software),
      body: [
        { ...resource(other.statement, to), purpose: 'linking' },
        ...(value === '' ? [] : [said(value, 'describing', writing)]),
      ],
      target: resource(own.statement, from),
    },
  };
}

const made = ({ exported, makers }: Writing, creator: Agent) => ({
  creator,
  created: exported,
  generator: makers.software,
  generated: exported,
});
