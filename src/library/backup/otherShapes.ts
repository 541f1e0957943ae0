import * as v from 'valibot';
import { MENTION_KINDS } from '../../engine/model.ts';
import type { ArticleRow } from '../article/articleRows.ts';
import { FETCH_FAILURES, SEARCH_STATES, type SearchRow, type WatchRow } from '../find/searchRows.ts';
import { REMARK_KINDS, type RemarkRow } from '../remarks/remarkRows.ts';
import type { IssuerSettingRow, PageWordRow, SetAsideRow } from '../schema.ts';
import {
  anchor,
  claim,
  comparison,
  day,
  id,
  judgement,
  list,
  moment,
  name,
  shape,
  share,
  statement,
  title,
  version,
  whole,
  words,
} from './shapes.ts';

/** The shapes of what is neither statement nor word on claims. See `shapes.ts`. */

export const issuerSetting = shape<IssuerSettingRow>()(
  v.strictObject({
    issuer: id,
    on: v.boolean(),
    changedAt: moment,
  }),
);

export const pageWord = shape<PageWordRow>()(
  v.strictObject({
    page: id,
    issuer: v.nullable(name),
    title,
    saidAt: moment,
  }),
);

export const remark = shape<RemarkRow>()(
  v.strictObject({
    id: words,
    statement: id,
    kind: v.picklist(REMARK_KINDS),
    claim: anchor,
    text: words,
    tags: list(name),
    at: v.exactOptional(whole),
    next: v.exactOptional(anchor),
    saidAt: moment,
  }),
);

export const setAside = shape<SetAsideRow>()(
  v.strictObject({
    id,
    at: moment,
    statement,
    versions: list(version),
    claims: v.array(claim),
    comparisons: list(comparison),
    judgements: v.exactOptional(list(judgement)),
    remarks: v.exactOptional(list(remark)),
  }),
);

export const search = shape<SearchRow>()(
  v.strictObject({
    id: words,
    statement: id,
    issuer: name,
    state: v.picklist(SEARCH_STATES),
    host: v.nullable(id),
    status: v.nullable(v.number()),
    page: v.nullable(id),
    looked: list(
      v.strictObject({ url: id, outcome: v.picklist(['read', ...FETCH_FAILURES]), entries: whole, from: day, to: day }),
    ),
    refused: list(id),
    requests: whole,
    startedAt: moment,
    touchedAt: moment,
  }),
);

export const watch = shape<WatchRow>()(
  v.strictObject({
    id: words,
    statement: id,
    issuer: name,
    state: v.picklist(['on', 'found', 'ended', 'stopped', 'permission']),
    since: moment,
    until: moment,
    nextAt: moment,
    tries: whole,
  }),
);

const reported = v.strictObject({ start: whole, end: whole, statement: whole, claim: id, score: share });

export const article = shape<ArticleRow>()(
  v.strictObject({
    id,
    url: id,
    title,
    published: day,
    language: name,
    text: words,
    statements: list(id),
    versions: list(whole),
    reading: v.strictObject({
      mentions: list(
        v.strictObject({
          start: whole,
          end: whole,
          kind: v.picklist(MENTION_KINDS),
          claims: list(reported),
          attributedTo: list(whole),
        }),
      ),
      strayQuotations: list(
        v.strictObject({ start: whole, end: whole, statement: v.nullable(whole), nearest: v.nullable(reported) }),
      ),
      omissions: list(v.strictObject({ start: whole, end: whole, statement: whole, claim: id })),
      reproductions: list(
        v.strictObject({ statement: whole, spans: list(v.strictObject({ start: whole, end: whole })) }),
      ),
    }),
    chosen: v.boolean(),
    alternatives: list(id),
    printed: list(v.strictObject({ issuer: name, start: whole, end: whole, saved: v.nullable(id) })),
    engine: name,
    readAt: moment,
  }),
);
