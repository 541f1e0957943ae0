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

/** A newspaper's account of the sample's meeting. */
export interface SampleArticleText {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

/** Written for the extension too: it reports, quotes, leaves out, and gives words as a quotation that neither side has. */
export const SAMPLE_ARTICLE: SampleArticleText = {
  id: 'sample:article',
  title: 'A bridge, a dam and a tin of honey: what Arven and Port Belmar made of their meeting',
  published: '2025-06-25',
  text: [
    'The leaders of Arvenia and Belmar met in Arven on Tuesday. By evening two accounts of the same afternoon were on the desks of our newsroom, and they do not quite agree.',
    'Both sides agreed to build a second bridge over the Sorrel. Arvenia said that it will bear half of the cost of 90 million crowns and send 20 engineers to help repair the power lines in the north of Belmar. According to the Belmarian government, the leaders agreed that the second bridge will be built by 2029.',
    'On the river there is less harmony. President Tellan proposed that both countries share the water of the Sorrel equally in dry summers, and the Arvenian side stressed that no new dam may be built upstream without the consent of the other side. The prime minister “made clear that the dam at Upper Vale will be completed as planned”, the readout from Port Belmar says.',
    '“Other countries have no business to object to it, or to anything else that we pour,” Ines Corvo said, if one believes a pamphlet that was handed out in the square.',
    'Students can pack their bags: they will be able to travel between the two countries without a visa from September 1.',
    'Maro Tellan demanded that Belmar lift its ban on the import of Arvenian honey and cheese. The grocers of the old town, who had hung out flags for the day, were not asked.',
    'Both leaders condemned the attack on the lighthouse at Cape Orme. The keeper’s cat, which was found in a boat on Sunday, is doing well.',
  ].join('\n\n'),
};

/** Whether a statement is one of the sample's. */
export function isSample(statement: string): boolean {
  return SAMPLE_TEXTS.some(({ id }) => id === statement);
}
