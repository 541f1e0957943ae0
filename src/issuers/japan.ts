import type { Issuer, IssuerExample } from './model.ts';

/**
 * Japan: the Ministry of Foreign Affairs and the Prime Minister's Office. Seen: hosts, paths and title forms. From memory: the element of
 * the text.
 */
export const jpMofa: Issuer = {
  id: 'jp-mofa',
  party: 'jp',
  code: 'JP',
  name: 'Ministry of Foreign Affairs of Japan',
  languages: ['ja', 'en'],
  remembered: ['languages'],
  hosts: ['www.mofa.go.jp'],
  paths: [
    /^\/(?:mofaj\/)?press\/release\/[a-z0-9_]{3,40}\.html$/,
    /^\/announce\/announce\/\d{4}\/\d+\/[0-9_-]+\.html$/,
    /^\/(?:mofaj\/)?[a-z0-9_]{2,20}\/[a-z0-9_/]{2,60}\.html$/,
  ],
  titles: [],
  markups: [
    {
      name: '2012',
      title: ['h1.title1', 'h1'],
      published: ['.rightalign'],
      body: ['#maincontents'],
      drop: ['h1', 'h2', '.rightalign'],
      remembered: true,
    },
  ],
  wrapping: [
    /^back to press releases$/i,
    /^\(?\*?\s?this is (?:a|an) (?:provisional|unofficial) translation\b.{0,120}$/i,
  ],
};

export const jpMofaExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.mofa.go.jp/press/release/press1e_000001.html',
    title: 'Japan-Kenya Foreign Ministers’ Telephone Talk | Ministry of Foreign Affairs of Japan',
    kind: 'readout',
  },
  {
    url: 'https://www.mofa.go.jp/mofaj/press/release/press1_000001.html',
    title: '日ケニア外相電話会談',
    kind: 'readout',
  },
  {
    url: 'https://www.mofa.go.jp/press/release/press4e_000002.html',
    title: 'Japan-Chile Summit Telephone Talk',
    kind: 'readout',
  },
  {
    url: 'https://www.mofa.go.jp/press/release/press4e_000003.html',
    title: 'Exchange of Notes on a Grant for Schools',
    kind: 'other',
  },
];

export const jpKantei: Issuer = {
  id: 'jp-kantei',
  party: 'jp',
  code: 'JP',
  name: 'Prime Minister’s Office of Japan',
  languages: ['ja', 'en'],
  remembered: ['hosts', 'languages', 'titles'],
  hosts: ['japan.kantei.go.jp', 'www.kantei.go.jp'],
  paths: [
    /^\/\d{2,3}(?:_[a-z]{1,20})?\/(?:statement|speech|diplomatic|actions)\/\d{6}\//,
    /^\/jp\/\d+\/(?:actions|statement)\/\d{6}\//,
  ],
  titles: [],
  markups: [],
};

export const jpKanteiExamples: readonly IssuerExample[] = [
  {
    url: 'https://japan.kantei.go.jp/105/diplomatic/202501/18call.html',
    title: 'Telephone Talk with the President of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://www.kantei.go.jp/jp/105/actions/202501/18kaidan.html',
    title: '日ケニア首脳電話会談',
    kind: 'readout',
  },
  { url: 'https://www.kantei.go.jp/jp/105/actions/202501/19kaiken.html', title: '総理記者会見', kind: 'transcript' },
];
