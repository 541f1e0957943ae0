import type { Issuer, IssuerExample } from './model.ts';

/**
 * Brazil: the foreign ministry and the presidency are parts of one host of the whole government. Seen: the path of press releases. From
 * memory: the rest.
 */
export const brMre: Issuer = {
  id: 'br-mre',
  party: 'br',
  code: 'BR',
  name: 'Ministry of Foreign Affairs of Brazil',
  languages: ['pt', 'en', 'es'],
  remembered: ['hosts', 'languages', 'titles'],
  hosts: ['www.gov.br'],
  paths: [
    /^\/mre\/[a-z-]{2,5}\/.{0,120}\/(?:notas-a-imprensa|press-releases)\/[a-z0-9-]{3,250}$/,
    /^\/planalto\/pt-br\/acompanhe-o-planalto\/.{3,250}$/,
  ],
  titles: [],
  markups: [
    {
      name: 'gov.br, Plone',
      title: ['h1.documentFirstHeading'],
      published: ['.documentPublished .value'],
      body: ['#parent-fieldname-text', '[property="rnews:articleBody"]'],
      remembered: true,
    },
  ],
};

export const brMreExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.gov.br/planalto/pt-br/acompanhe-o-planalto/noticias/2025/01/conversa',
    title: 'Conversa telefônica do presidente Exemplo com o presidente do Quênia',
    kind: 'readout',
  },
  {
    url: 'https://www.gov.br/mre/pt-br/canais_atendimento/imprensa/notas-a-imprensa/concurso',
    title: 'Concurso de admissão: resultado',
    kind: 'other',
  },
];
