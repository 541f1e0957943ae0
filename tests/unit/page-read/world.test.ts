import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../../src/page/recognise/knowledge.ts';
import { completeParties, readPage } from '../../../src/page/take/read.ts';
import { WORLD_PAGES, type WorldPage } from './worldPages.ts';

/** What sites put around and into a text, none of which are the statement's words. */
const BEFORE = `<header><a href="/">A</a><nav><ul><li><a href="/a">B</a></li><li><a href="/b">C</a></li></ul></nav></header>
  <div class="breadcrumbs"><a href="/">A</a> › <a href="/news">B</a></div>`;
const SHARE = '<div class="share-bar"><a href="#">Facebook</a> <a href="#">X</a> <button>Print</button></div>';
const TIP = '<span class="tooltip" hidden><a href="#">Sample Amina</a> Minister of something else</span>';
const AFTER = `<p>###</p>${SHARE}<div class="related"><h3>Related</h3><p>Another story of the day, told at some length and with a full stop.</p></div>`;
const FOOT = `<div class="tags"><h4>Topics</h4><ul><li><a href="/t/1">Trade</a></li><li><a href="/t/2">Ports</a></li></ul></div>
  <p class="meta-line">Direct link: <a href="/d/1">example.org/d/1</a></p>
  <footer><p>Terms of use, privacy and accessibility of this site, in one long line of text.</p></footer>`;

const withTip = (words: string): string => words.replace(/ |，|、/, (gap) => `${TIP}${gap}`);

/** Four ways in which sites lay a statement out, none of them an issuer's own. */
const MARKUPS: Readonly<Record<string, (page: WorldPage) => string>> = {
  article: ({ title, shown, paragraphs }) =>
    `<main><article><h1>${title}</h1><p class="date">${shown}</p>${SHARE}
    ${paragraphs.map((words) => `<p>${withTip(words)}</p>`).join('')}${AFTER}</article></main>`,
  'a lead in its own box': ({ title, shown, paragraphs: [lead = '', ...rest] }) =>
    `<article><div class="top"><h1>${title}</h1><div class="lead"><div><p>${lead}</p></div></div><div class="date">${shown}</div></div>
    <div class="text">${rest.map((words) => `<p>${words}</p>`).join('')}</div>${AFTER}</article>`,
  'breaks in a table': ({ title, shown, paragraphs }) =>
    `<table><tr><td>${SHARE}</td><td><h1>${title}</h1><span class="date">${shown}</span>
    <div>${paragraphs.join('<br><br>')}<br><br>###</div></td></tr></table>`,
  'nothing but boxes': ({ title, shown, paragraphs }) =>
    `<div><div><h1>${title}</h1></div><div class="news-date">${shown}</div><div class="x">${paragraphs
      .map((words) => `<div>${words}</div>`)
      .join('')}</div></div>`,
};

const html = (page: WorldPage, layOut: (page: WorldPage) => string): string =>
  `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><title>${page.title} | Sample site</title></head>
  <body>${BEFORE}${layOut(page)}${FOOT}</body></html>`;

const documentOf = (text: string): Document => parseHTML(text).document as unknown as Document;

describe.each(Object.entries(MARKUPS))('without rules: %s', (_, layOut) => {
  const issuers = KNOWLEDGE.issuers.map((issuer) => ({ ...issuer, markups: [] }));

  test.each(WORLD_PAGES.map((page) => [page.language, page] as const))('in %s', (language, page) => {
    const { reading } = readPage(documentOf(html(page, layOut)), page.url, { ...KNOWLEDGE, issuers });
    expect(reading.body).toBe(page.paragraphs.join('\n\n'));
    expect(reading).toMatchObject({
      kind: 'readout',
      official: true,
      foreign: true,
      issuer: page.issuer,
      title: page.title,
      published: page.published,
      language,
      withoutRules: true,
    });
    expect(completeParties(reading, KNOWLEDGE.partiesIn).parties).toEqual(page.parties);
  });
});
