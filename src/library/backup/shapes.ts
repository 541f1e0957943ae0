import * as v from 'valibot';
import { ACTS, DIFFERENCE_KINDS, type Link, RELATIONS, TERM_KINDS } from '../../engine/model.ts';
import { VERDICTS } from '../judgement/verdicts.ts';
import type {
  ClaimAnchor,
  ClaimNote,
  ClaimRow,
  ComparisonRow,
  JudgementRow,
  StatementRow,
  VersionRow,
} from '../schema.ts';

/**
 * What a row of a backup may be: strict, and bounded in size. Whatever the library itself saves passes; a file is a stranger's
 * until it has been checked.
 */

/** UTF-16 code units. A text may have come in before its length was bounded more narrowly: see `MAX_STATEMENT_TEXT`. */
const MAX_TEXT = 2_000_000;
const MAX_NAME = 500;
const MAX_ID = 20_000;
const MAX_TITLE = 20_000;
const MAX_MEMBERS = 20_000;

/** The words of a text or a claim. */
export const words = v.pipe(v.string(), v.maxLength(MAX_TEXT));
/** A key of a table, or a part of one. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID));
/** A short name: of an issuer, a party, a language, an engine. */
export const name = v.pipe(v.string(), v.maxLength(MAX_NAME));
/** The title of a page. */
export const title = v.pipe(v.string(), v.maxLength(MAX_TITLE));
/** A count or an offset. */
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
/** ms since 1970. A clock that was set wrong may have told anything, so that it is bounded by nothing else. */
export const moment = v.pipe(v.number(), v.finite());
/** A `CalendarDate`, or none. */
export const day = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
/** A score, as the engine gives it. */
export const share = v.pipe(v.number(), v.finite());

/** A list of these, of bounded length. */
export function list<T extends v.GenericSchema>(member: T) {
  return v.pipe(v.array(member), v.maxLength(MAX_MEMBERS));
}

/**
 * The shape of a row, with every field that the row can have: one that is added to the row and forgotten here does not compile.
 * Rows with it would be left out of backups.
 */
export function shape<Row>() {
  return <S extends v.GenericSchema<unknown, Row>>(
    whole: S & (keyof Row extends keyof v.InferOutput<S> ? unknown : never),
  ): v.GenericSchema<unknown, Row> => whole;
}

export const statement = shape<StatementRow>()(
  v.strictObject({
    id,
    issuer: name,
    party: name,
    title,
    kind: v.picklist(['readout', 'transcript', 'joint', 'announcement', 'article', 'other']),
    published: day,
    eventDate: day,
    day,
    eventKind: v.picklist(['call', 'meeting', 'talks']),
    parties: list(name),
    persons: list(v.strictObject({ key: name, party: name })),
    open: v.boolean(),
    matters: list(name),
    language: name,
    origin: v.picklist(['official', 'copy', 'pasted']),
    readWithoutRules: v.exactOptional(v.boolean()),
    url: v.nullable(id),
    currentVersion: whole,
    firstSeen: moment,
    lastChanged: moment,
  }),
);

export const version = shape<VersionRow>()(
  v.strictObject({
    statement: id,
    number: whole,
    title,
    text: words,
    hash: name,
    readAt: moment,
    engine: name,
  }),
);

export const claim = shape<ClaimRow>()(
  v.pipe(
    v.strictObject({
      id,
      statement: id,
      version: whole,
      index: whole,
      start: whole,
      end: whole,
      text: words,
      act: v.picklist(ACTS),
    }),
    // Under another's name it would be put in place of a claim of that statement.
    v.check((row) => row.id.startsWith(`${row.statement}#${row.version}.`)),
  ),
);

const span = v.strictObject({ start: whole, end: whole });

const link = shape<Link>()(
  v.strictObject({
    a: id,
    b: id,
    relation: v.picklist(RELATIONS),
    score: share,
    possible: v.exactOptional(v.boolean()),
    reasons: list(
      v.strictObject({
        kind: v.picklist([...TERM_KINDS, 'act', 'order']),
        label: title,
        a: v.nullable(span),
        b: v.nullable(span),
      }),
    ),
    differences: list(v.strictObject({ kind: v.picklist(DIFFERENCE_KINDS), a: v.nullable(span), b: v.nullable(span) })),
    parts: v.exactOptional(list(v.strictTuple([whole, whole]))),
  }),
);

const note = shape<ClaimNote>()(
  v.strictObject({
    specific: v.boolean(),
    topics: list(name),
    candidates: list(v.strictObject({ claim: id, score: share })),
    parts: v.exactOptional(list(span)),
  }),
);

const sides = v.strictTuple([id, id]);

export const comparison = shape<ComparisonRow>()(
  v.strictObject({
    id,
    sides,
    versions: v.strictTuple([whole, whole]),
    pairedBy: v.picklist(['event', 'reader', 'partner']),
    eventScore: share,
    links: list(link),
    notes: v.exactOptional(v.record(id, note)),
    engine: name,
    comparedAt: moment,
  }),
);

export const anchor = shape<ClaimAnchor>()(
  v.strictObject({
    text: words,
    nth: v.pipe(v.number(), v.integer()),
    before: v.exactOptional(title),
    after: v.exactOptional(title),
  }),
);

export const judgement = shape<JudgementRow>()(
  v.strictObject({
    id: words,
    comparison: words,
    sides,
    a: anchor,
    b: anchor,
    verdict: v.picklist(VERDICTS),
    saidAt: moment,
  }),
);
