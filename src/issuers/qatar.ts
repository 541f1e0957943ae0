import type { Issuer, IssuerExample } from './model.ts';

/**
 * Qatar: the Amiri Diwan, the foreign ministry and the news agency. Seen in public crawlers: hosts and markup. From memory: paths and title
 * forms.
 */
export const qaDiwan: Issuer = {
  id: 'qa-diwan',
  party: 'qa',
  code: 'QA',
  name: 'Amiri Diwan of Qatar',
  languages: ['ar', 'en'],
  remembered: ['languages', 'paths', 'titles'],
  hosts: ['www.diwan.gov.qa', 'mofa.gov.qa', 'www.qna.org.qa'],
  paths: [
    /^\/(?:en\/|ar\/)?(?:qatar\/)?(?:latest-articles|briefing-room|news)\/.{3,250}$/,
    /^\/[a-z]{2}\/[a-zA-Z-]{3,40}\/\d{4}\/\d{1,2}\/\d{1,2}\/.{3,250}$/,
  ],
  titles: [],
  forms: [/^(?:hh )?the amir,? (?:receives|.{2,80} (?:discuss|hold|review))/i],
  markups: [
    {
      name: 'ministry',
      title: ['h3.news-detail-title'],
      published: ['.news-detail-date'],
      body: ['.news-detail-content'],
      remembered: true,
    },
  ],
};

export const qaDiwanExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.diwan.gov.qa/en/briefing-room/news/2025/01/18/phone-call',
    title: 'HH the Amir Receives Phone Call from President of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.diwan.gov.qa/briefing-room/2025/january/19/law',
    title: 'HH the Amir Issues a Law on Harbours',
    kind: 'other',
  },
];
