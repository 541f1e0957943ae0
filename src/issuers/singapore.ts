import type { Issuer, IssuerExample } from './model.ts';

/** Singapore: the foreign ministry and the Prime Minister's Office. From memory. */
export const sgMfa: Issuer = {
  id: 'sg-mfa',
  party: 'sg',
  code: 'SG',
  name: 'Ministry of Foreign Affairs of Singapore',
  languages: ['en'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['www.mfa.gov.sg', 'www.pmo.gov.sg'],
  paths: [/^\/(?:newsroom|Newsroom)\/.{3,250}$/],
  titles: [],
  markups: [
    { name: 'Sitefinity', title: ['h1'], published: ['.date', 'time'], body: ['.sfContentBlock'], remembered: true },
  ],
};

export const sgMfaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.mfa.gov.sg/newsroom/press-statements-transcripts-and-photos/telephone-call',
    title: 'Telephone Call between Minister Example and the Foreign Minister of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.mfa.gov.sg/newsroom/press-statements-transcripts-and-photos/2025/01/notice',
    title: 'Notice of new opening hours',
    kind: 'other',
  },
];
