import type { Issuer, IssuerExample } from './model.ts';

/** Spain: the Prime Minister and the foreign ministry. From memory. */
export const esMoncloa: Issuer = {
  id: 'es-moncloa',
  party: 'es',
  code: 'ES',
  name: 'La Moncloa',
  languages: ['es', 'en', 'fr'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['www.lamoncloa.gob.es', 'www.exteriores.gob.es'],
  paths: [/^\/(?:lang\/en\/)?(?:presidente|gobierno|[a-z]{2})\/.{0,60}Paginas\/.{3,250}$/],
  titles: [],
  markups: [
    {
      name: 'SharePoint',
      title: ['.titulo-noticia', 'h1'],
      published: ['.fecha', '.date'],
      body: ['#contenidoNoticia', '.ms-rtestate-field'],
      remembered: true,
    },
  ],
};

export const esMoncloaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.lamoncloa.gob.es/presidente/actividades/Paginas/2025/180125-conversacion.aspx',
    title: 'Conversación telefónica de Pedro Ejemplo con el presidente de Kenia',
    kind: 'readout',
  },
  {
    url: 'https://www.lamoncloa.gob.es/presidente/actividades/Paginas/2025/190125-conversa.aspx',
    title: 'Pedro Ejemplo conversa con el presidente de Kenia',
    kind: 'readout',
  },
  {
    url: 'https://www.lamoncloa.gob.es/presidente/intervenciones/Paginas/2025/200125.aspx',
    title: 'Discurso del presidente en la feria',
    kind: 'transcript',
  },
];
