import type { Difference, Relation } from '../../../src/engine/model.ts';
import type { ClaimView, PairView, PartnerView, StatementView } from '../../../src/library/views.ts';

/** Two fictional statements of one fictional call, with a claim of every status. */

const LEFT_TEXT = `The leaders agreed to open the northern border for 30 days.

They discussed the fisheries. The President thanked the Prime Minister for the welcome. No troops were moved.`;

const RIGHT_TEXT = `The Prime Minister proposed to open the northern border for 60 days. The fisheries were discussed.

The Prime Minister called for the release of the crew. Two battalions were moved.`;

export const LEFT = 'https://left.example/call';
export const RIGHT = 'https://right.example/call';

interface ClaimFacts {
  readonly words: string;
  readonly act: ClaimView['act'];
  readonly status: ClaimView['status'];
  readonly partner?: number;
  readonly relation?: Relation;
  readonly score?: number;
  readonly differences?: readonly Difference[];
  readonly specific?: boolean;
  readonly topics?: readonly string[];
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

function claimsOf(id: string, facing: string, text: string, facts: readonly ClaimFacts[]): ClaimView[] {
  return facts.map(
    ({ words, act, status, partner, relation, score, differences, specific = false, topics = [] }, index) => {
      const partners: PartnerView[] =
        partner === undefined
          ? []
          : [
              {
                claim: `${facing}#1.${partner}`,
                relation: relation ?? 'same',
                score: score ?? 0.9,
                possible: (score ?? 0.9) < 0.5,
                reasons: [
                  { kind: 'word', label: 'border', a: null, b: null },
                  { kind: 'order', label: 'order', a: null, b: null },
                ],
                differences: differences ?? [],
              },
            ];
      return {
        id: `${id}#1.${index}`,
        ...spanOf(text, words),
        text: words,
        act,
        status,
        partners,
        specific,
        topics,
        ...(partners.some(({ possible }) => possible) && { possible: true }),
      };
    },
  );
}

const leftDays = spanOf(LEFT_TEXT, '30 days');
const rightDays = spanOf(RIGHT_TEXT, '60 days');
const rightProposed = spanOf(RIGHT_TEXT, 'proposed');

export const left: StatementView = {
  id: LEFT,
  issuer: 'fr-elysee',
  issuerName: 'Élysée',
  code: 'FR',
  party: 'fr',
  title: 'Call with the Prime Minister',
  published: '2025-05-12',
  url: LEFT,
  origin: 'official',
  versions: 1,
  text: LEFT_TEXT,
  claims: claimsOf(LEFT, RIGHT, LEFT_TEXT, [
    {
      words: 'The leaders agreed to open the northern border for 30 days',
      act: 'AGREE',
      status: 'differs',
      partner: 0,
      relation: 'differs',
      specific: true,
      topics: ['military'],
      differences: [
        { kind: 'number', a: leftDays, b: rightDays },
        { kind: 'stage', a: null, b: rightProposed },
        { kind: 'strength', a: null, b: null },
      ],
    },
    {
      words: 'They discussed the fisheries',
      act: 'CONSULT',
      status: 'both',
      partner: 1,
      score: 0.4,
      topics: ['energy-and-sea'],
    },
    { words: 'The President thanked the Prime Minister for the welcome', act: 'SUPPORT', status: 'only' },
    { words: 'No troops were moved', act: 'INFORM', status: 'conflict', partner: 3, relation: 'conflict' },
  ]),
};

export const right: StatementView = {
  id: RIGHT,
  issuer: 'is-pmo',
  issuerName: 'Prime Minister of Iceland',
  code: 'IS',
  party: 'is',
  title: 'Call with the President',
  published: '2025-05-13',
  url: RIGHT,
  origin: 'official',
  versions: 1,
  text: RIGHT_TEXT,
  claims: claimsOf(RIGHT, LEFT, RIGHT_TEXT, [
    {
      words: 'The Prime Minister proposed to open the northern border for 60 days',
      act: 'REQUEST',
      status: 'differs',
      partner: 0,
      relation: 'differs',
      specific: true,
      topics: ['military'],
      differences: [{ kind: 'number', a: rightDays, b: leftDays }],
    },
    { words: 'The fisheries were discussed', act: 'CONSULT', status: 'both', partner: 1, score: 0.4 },
    {
      words: 'The Prime Minister called for the release of the crew',
      act: 'REQUEST',
      status: 'only',
      specific: true,
      topics: ['humanitarian', 'military'],
    },
    { words: 'Two battalions were moved', act: 'INFORM', status: 'conflict', partner: 3, relation: 'conflict' },
  ]),
};

export const pair: PairView = {
  event: { kind: 'call', date: '2025-05-12', parties: ['fr', 'is'] },
  own: left,
  other: right,
  counterparts: [{ id: RIGHT, issuerName: right.issuerName, code: right.code }],
  counts: { both: 1, differs: 1, conflict: 1, only: 1, missing: 1, possible: { both: 1, differs: 0, conflict: 0 } },
  judged: { unlinked: [], lost: 0, words: [] },
};

/** The left statement before anything is there to compare it with. */
export const alone: PairView = {
  ...pair,
  own: { ...left, claims: left.claims.map((claim) => ({ ...claim, status: 'pending' as const, partners: [] })) },
  other: null,
  counterparts: [],
  counts: { both: 0, differs: 0, conflict: 0, only: 0, missing: 0, possible: { both: 0, differs: 0, conflict: 0 } },
};
