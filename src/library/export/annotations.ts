import type { Span } from '../../engine/model.ts';
import { hashOf } from '../hash.ts';
import { titleOf } from './citing.ts';
import { eventRows } from './eventRows.ts';
import type { ExportedComparison, ExportedLink, ExportedPassage, ExportedSource } from './exported.ts';
import type { ExportedEvent } from './exportedEvent.ts';
import type { ExportWords } from './exportWords.ts';

/** How much of the text around a claim names its place, in code points. */
const AROUND = 32;

/**
 * The comparison as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/): one annotation a claim, which classifies it,
 * and one a link, which leads from one statement's words to the other's. Positions count code points, as the model demands (4.2.4, 4.2.5),
 * in the representation that the target's state names: the text that was read, by its hash (`ni:`, RFC 6920). Quotations carry the words
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
    return own && other ? [linked(link, own, other, writing)] : [];
  });
  const items = await Promise.all([...ends.map((end) => classified(end, writing)), ...links].map(identified));
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

function classified({ statement, claim, stands }: End, writing: Writing): Unnamed {
  const { words } = writing;
  const notes = claim.notes.flatMap(({ text, tags }) => [
    ...(text === '' ? [] : [noted(text, 'commenting', writing)]),
    ...tags.map((tag) => noted(tag, 'tagging', writing)),
  ]);
  return {
    seed: `claim ${placeOf(statement, claim)}`,
    annotation: {
      motivation: 'classifying',
      ...made(writing, writing.makers.software),
      body: [
        ...stands.map((value) => said(value, 'classifying', writing)),
        said(words.act(claim.act), 'classifying', writing),
        ...claim.topics.map((topic) => said(words.topic(topic), 'tagging', writing)),
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

function linked(link: ExportedLink, own: End, other: End, writing: Writing): Unnamed {
  const { words, makers } = writing;
  const value = [
    ...words.reasons(link),
    ...words.differences(link.differences, own.statement, other.statement),
    ...(link.judged ? [words.term('judged')] : []),
    ...(link.possible ? [words.term('possible')] : []),
  ].join('; ');
  return {
    seed: `link ${placeOf(own.statement, own.claim)} ${placeOf(other.statement, other.claim)}`,
    annotation: {
      motivation: 'linking',
      ...made(writing, link.judged ? makers.reader : makers.software),
      body: [
        { ...resource(other.statement, other.claim), purpose: 'linking' },
        ...(value === '' ? [] : [said(value, 'describing', writing)]),
      ],
      target: resource(own.statement, own.claim),
    },
  };
}

/** Two sides may have published one text: whose it is belongs to the place. */
const placeOf = ({ issuer, url, version }: ExportedSource, { start, end }: Span): string =>
  JSON.stringify([issuer, url, version.sha256, start, end]);

const made = ({ exported, makers }: Writing, creator: Agent) => ({
  creator,
  created: exported,
  generator: makers.software,
  generated: exported,
});

/** The words of a claim in the text of its page as it was when it was read. */
function resource({ url, text, version }: ExportedSource, span: Span) {
  const points = (part: string): number => [...part].length;
  const start = points(text.slice(0, span.start));
  const quoted = text.slice(span.start, span.end);
  const read = textName(version.sha256);
  return {
    type: 'SpecificResource',
    // A text that was pasted has no address: it is named by what it is.
    source: url ?? read,
    // What is selected is selected in what was read, not in the page of another day.
    state: { type: 'TimeState', sourceDate: version.captured, cached: read },
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

/** The name of a text by its hash, as RFC 6920 has it. @param sha256 hexadecimal. */
function textName(sha256: string): string {
  const bytes = (sha256.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  const base64 = btoa(bytes.join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '');
  return `ni:///sha-256;${base64}`;
}
