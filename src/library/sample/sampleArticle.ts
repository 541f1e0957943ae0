import { SAMPLE_ARTICLE_ID } from './sampleEvent.ts';

/** A newspaper's account of the sample's meeting. */
export interface SampleArticleText {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

/** Written for the extension too: it reports, quotes, leaves out, and gives words as a quotation that neither side has. */
export const SAMPLE_ARTICLE: SampleArticleText = {
  id: SAMPLE_ARTICLE_ID,
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
