import type { Issuer, IssuerExample } from './model.ts';

/** Indonesia: the foreign ministry and the palace. From memory. */
export const idKemlu: Issuer = {
  id: 'id-kemlu',
  party: 'id',
  code: 'ID',
  name: 'Ministry of Foreign Affairs of Indonesia',
  languages: ['id', 'en'],
  remembered: ['hosts', 'languages', 'paths', 'titles'],
  hosts: ['kemlu.go.id', 'setkab.go.id', 'www.presidenri.go.id'],
  paths: [/^\/(?:en\/)?(?:berita|news|siaran-pers)\/.{3,250}$/],
  titles: [],
  markups: [],
};

export const idKemluExamples: readonly IssuerExample[] = [
  {
    url: 'https://kemlu.go.id/en/news/phone-call',
    title: 'Foreign Minister holds phone call with the Foreign Minister of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://kemlu.go.id/berita/percakapan-telepon',
    title: 'Percakapan Telepon Presiden Contoh dengan Presiden Kenya',
    kind: 'readout',
  },
  { url: 'https://kemlu.go.id/berita/lomba', title: 'Pemenang lomba foto', kind: 'other' },
];
