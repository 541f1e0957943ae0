import type { Issuer, IssuerExample } from './model.ts';

/**
 * The White House. Seen in saved pages and public crawlers: the hosts, the paths, the title forms, the markup of 2017 (Drupal) and of 2025
 * (WordPress blocks). From memory: that the archives of Trump's first term and of Obama kept the markup of their time.
 */
export const whiteHouse: Issuer = {
  id: 'us-wh',
  party: 'us',
  code: 'US',
  name: 'White House',
  languages: ['en', 'es'],
  remembered: ['languages'],
  hosts: [
    'www.whitehouse.gov',
    'bidenwhitehouse.archives.gov',
    'trumpwhitehouse.archives.gov',
    'obamawhitehouse.archives.gov',
    'georgewbush-whitehouse.archives.gov',
  ],
  paths: [/^\/(?:briefings-statements|releases|briefing-room\/[a-z-]+|the-press-office)\/./],
  titles: [/^(?:(?:joint )?read-?out|(?:nsc |press ){0,2}statement|(?:vice )?president)\b/i],
  ownOffices: /\b(?:(?<!foreign )secretary(?![- ]general)|ambassador)\b/i,
  markups: [
    {
      name: '2025',
      title: ['h1.wp-block-whitehouse-topper__headline'],
      published: ['.wp-block-post-date time'],
      body: ['.entry-content.wp-block-post-content'],
      drop: ['.wp-block-whitehouse-topper'],
    },
    {
      name: '2021',
      title: ['h1.topper__title'],
      published: ['time.posted-on'],
      body: ['.body-content'],
    },
    {
      name: '2017',
      title: ['.pane-node-title h1'],
      published: ['.press-article-date'],
      body: ['.field-name-field-forall-body .field-item'],
    },
  ],
  wrapping: [/^(?:office of the press secretary|the white house)$/i],
};

export const whiteHouseExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.whitehouse.gov/briefings-statements/2025/01/readout-of-president-donald-j-trumps-call-with-prime-minister-starmer-of-the-united-kingdom/',
    title: 'Readout of President Donald J. Trump’s Call with Prime Minister Starmer of the United Kingdom',
    kind: 'readout',
  },
  {
    url: 'https://bidenwhitehouse.archives.gov/briefing-room/statements-releases/2022/07/27/readout-of-vice-president-harriss-call-with-president-ali-of-guyana/',
    title: 'Readout of Vice President Harris’s Call with President Ali of Guyana | The White House',
    kind: 'readout',
  },
  {
    url: 'https://www.whitehouse.gov/the-press-office/2017/02/15/remarks-president-trump-and-prime-minister-netanyahu-israel-joint-press',
    title: 'Remarks by President Trump and Prime Minister Netanyahu of Israel in Joint Press Conference',
    kind: 'transcript',
  },
  {
    url: 'https://www.whitehouse.gov/fact-sheets/2025/03/fact-sheet-a-meeting-with-the-president-of-france/',
    title: 'Fact Sheet: A Meeting with the President of France',
    kind: 'other',
  },
];
