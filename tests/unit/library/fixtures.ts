import type { Claim, Link } from '../../../src/engine/model.ts';
import type { PageReading } from '../../../src/issuers/model.ts';

/** Two fictional accounts of one fictional call. */
export const NORTH: PageReading = {
  url: 'https://president.arvenia.example/news/call-with-south',
  kind: 'readout',
  official: true,
  foreign: true,
  issuer: 'xa-president',
  party: 'xa',
  title: 'Call with the President of Belmar',
  published: '2025-05-02',
  eventDate: '2025-05-02',
  parties: ['xa', 'xb'],
  language: 'en',
  body: 'The presidents spoke by phone. They agreed to open two crossings. They discussed the harvest.',
  withoutRules: false,
};

export const SOUTH: PageReading = {
  ...NORTH,
  url: 'https://government.belmar.example/en/77',
  issuer: 'xb-government',
  party: 'xb',
  title: 'Telephone conversation with the President of Arvenia',
  published: '2025-05-03',
  eventDate: '2025-05-02',
  body: 'A telephone conversation took place. Three crossings will be opened. The fleet must leave the bay.',
};

/** A claim a sentence: enough to stand in for the engine where the library is tested. */
export function sentencesAsClaims(text: string): Claim[] {
  return [...text.matchAll(/[^.]*[^.\s][^.]*/g)].map(({ 0: raw, index }, i) => {
    const start = index + raw.length - raw.trimStart().length;
    return { id: `0.${i}`, start, end: start + raw.trim().length, text: raw.trim(), act: 'POSITION' };
  });
}

export function link(a: string, b: string, relation: Link['relation'], score: number): Link {
  return {
    a,
    b,
    relation,
    score,
    reasons: [{ kind: 'word', label: 'crossing', a: { start: 1, end: 2 }, b: { start: 3, end: 4 } }],
    differences: relation === 'same' ? [] : [{ kind: 'number', a: { start: 52, end: 55 }, b: { start: 37, end: 42 } }],
  };
}

const EVENT = { issuer: 'xa-president', party: 'xa', parties: ['xa', 'xb'], date: '2025-05-02', kind: 'call' } as const;

export const FACTS = { now: 1_000, engine: '1', event: EVENT } as const;
