// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { articleText } from '../../../src/page/take/articleText.ts';

const WORDS =
  'The ministers of Arvenia and Belmar spoke at length about the harvest, the ports and the railway, again. ';
const paragraph = (words: string) => `<p>${words} ${WORDS.repeat(2)}</p>`;
const put = (html: string): void => {
  document.body.innerHTML = html;
};

/** The live nodes that hold these words of the article, and what stands there in them. */
function livePieces(words: string) {
  const { index } = articleText(document);
  const start = index.text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return index.locate(start, start + words.length);
}

beforeEach(() => put(''));

describe('the text of an article', () => {
  it('is that of the article, and not what stands around it', () => {
    put(
      `<nav><ul><li><a href="/">Home of the paper</a></li></ul></nav><article><h1>News</h1>${paragraph('First.').repeat(4)}</article>
       <footer><p>All rights reserved by the paper</p></footer>`,
    );
    const { text } = articleText(document).index;
    expect(text).toContain('First.');
    expect(text).not.toContain('Home of the paper');
    expect(text).not.toContain('All rights reserved');
  });

  it('leads back to the page’s own nodes, however they are nested, and leaves the page as it was', () => {
    put(
      `<article>${paragraph('Before.').repeat(3)}<p id="deep">They <b>agreed <i>to <span>reopen</span></i></b> the port. ${WORDS}</p>${paragraph('After.').repeat(3)}</article>`,
    );
    const before = document.documentElement.outerHTML;
    const pieces = livePieces('agreed to reopen the');
    expect(pieces.map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
      'agreed ',
      'to ',
      'reopen',
      ' the',
    ]);
    for (const { node } of pieces) expect(node.parentElement?.closest('#deep')).not.toBeNull();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has the words that stand in no paragraph of their own, and leads back to them', () => {
    put(
      `<article>${paragraph('Own.').repeat(5)}<div id="bare">Bare words <b>and bold ones</b>. ${WORDS}</div></article>`,
    );
    const pieces = livePieces('Bare words and bold');
    expect(pieces.map(({ node }) => node.parentElement?.localName)).toEqual(['div', 'b']);
    expect(pieces[0]?.node.parentElement?.id).toBe('bare');
  });

  it('has nothing that no reader sees', () => {
    put(
      `<article>${paragraph('Seen.').repeat(4)}<p hidden>Hidden words. ${WORDS}</p><p style="display: none">Styled words. ${WORDS}</p>
       <p aria-hidden="true">Silent words. ${WORDS}</p><script>var script = 'words of a script';</script></article>`,
    );
    const { text } = articleText(document).index;
    for (const unseen of ['Hidden words', 'Styled words', 'Silent words', 'words of a script'])
      expect(text).not.toContain(unseen);
  });

  it('takes nobody’s word for the numbers that it gives the elements of its copy', () => {
    put(
      `<aside data-counterpart-at="3">Not the article at all.</aside><article>${paragraph('True.').repeat(4)}
       <p data-counterpart-at="0">Marked. ${WORDS}</p></article>`,
    );
    const pieces = livePieces('Marked.');
    expect(pieces[0]?.node.parentElement?.getAttribute('data-counterpart-at')).toBe('0');
    expect(articleText(document).index.text).not.toContain('Not the article at all');
  });

  it('says which paragraphs stand in block quotes', () => {
    put(`<article>${paragraph('Own.').repeat(3)}<blockquote>${paragraph('Theirs.')}</blockquote></article>`);
    const { index, quoted } = articleText(document);
    expect(quoted.map(({ start, end }) => index.text.slice(start, end).slice(0, 7))).toEqual(['Theirs.']);
  });

  it('is bounded, and comes from deep nesting too', () => {
    put(`${'<div>'.repeat(400)}<article>${paragraph('Deep.').repeat(4)}</article>${'</div>'.repeat(400)}`);
    expect(articleText(document).index.text).toContain('Deep.');
    put(`<article><p>${WORDS.repeat(1_500)}</p></article>`);
    expect(articleText(document).index.text).toHaveLength(100_000);
  });

  it('is empty where there is none', () => {
    expect(articleText(document)).toMatchObject({ index: { text: '' }, quoted: [] });
  });
});
