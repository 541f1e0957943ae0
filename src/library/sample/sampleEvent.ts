/** One side's account of the sample: a meeting of two governments that do not exist. */
export interface SampleText {
  readonly id: string;
  readonly issuer: string;
  readonly party: string;
  readonly title: string;
  readonly text: string;
}

/** The day of the meeting. */
export const MEETING = '2025-06-24';

/** Written for the extension; no government ever said any of it. */
export const SAMPLE_TEXTS: readonly [SampleText, SampleText] = [
  {
    id: 'sample:arvenia',
    issuer: 'xa-president',
    party: 'xa',
    title: 'Meeting with Prime Minister of Belmar Ines Corvo',
    text: [
      'President Maro Tellan met in Arven with Prime Minister of Belmar Ines Corvo.',
      'The two sides agreed to build a second bridge over the Sorrel by 2028. Arvenia will bear half of the cost of 90 million crowns.',
      'The President proposed that both countries share the water of the Sorrel equally in dry summers. He stressed that no new dam may be built upstream without the consent of the other side.',
      'It was agreed that students of both countries will be able to travel without a visa from September 1.',
      'Maro Tellan demanded that Belmar lift its ban on the import of Arvenian honey and cheese.',
      'The President and the Prime Minister condemned the attack on the lighthouse at Cape Orme and offered condolences to the families of the victims.',
      'Arvenia will send 20 engineers to help repair the power lines that the storm destroyed in the north of Belmar.',
      'The leaders will meet again in Port Belmar in October.',
    ].join('\n\n'),
  },
  {
    id: 'sample:belmar',
    issuer: 'xb-government',
    party: 'xb',
    title: 'Prime Minister Corvo meets President Tellan of Arvenia',
    text: [
      'Prime Minister Ines Corvo today met with President Maro Tellan of Arvenia in Arven.',
      'The leaders agreed that a second bridge over the Sorrel will be built by 2029. Its cost of 90 million crowns will be shared in equal parts.',
      'The Prime Minister made clear that the dam at Upper Vale will be completed as planned, and rejected any right of other countries to object to it.',
      'Students will be able to travel between the two countries without a visa from 1 September.',
      'Both leaders strongly condemned the attack on the lighthouse at Cape Orme.',
      'The Prime Minister thanked President Tellan for the offer of 12 engineers to help repair the power lines in the north.',
      'She raised the case of two Belmarian reporters who have been refused entry to Arvenia and called for the decision to be reversed.',
      'They will meet again in Port Belmar this autumn.',
    ].join('\n\n'),
  },
];

/** The newspaper's account of it, by its id: `sampleArticle.ts`. */
export const SAMPLE_ARTICLE_ID = 'sample:article';
