import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { buildTextIndex } from '../../../src/page/anchor/textIndex.ts';

function bodyOf(html: string): HTMLElement {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}
const textOf = (html: string): string => buildTextIndex([bodyOf(html)]).text;

describe('the text of a page', () => {
  test('white space collapses to one space, also between nodes and at the edges', () => {
    expect(textOf('<p>  One \n two <b> three</b>  <i>four</i> </p>')).toBe('One two three four');
  });

  test('blocks and double line breaks divide paragraphs; a single line break stays a line feed', () => {
    expect(textOf('<div>A<p>B</p>C<br>D <br> <br>E</div>F')).toBe('A\n\nB\n\nC\nD\n\nE\n\nF');
  });

  test('scripts, styles, hidden and dropped elements are left out', () => {
    const html =
      '<p>Kept<script>var a</script><style>p{}</style><span hidden>no</span><span style="color:red;display:none">no</span>' +
      '<span class="sr-only">no</span> words<span class="share">no</span></p><template><p>no</p></template>';
    expect(buildTextIndex([bodyOf(html)], { drop: ['.share'] }).text).toBe('Kept words');
  });

  test('soft hyphens and zero-width characters are no part of words', () => {
    expect(textOf('<p>cease\u00adfire in\u200bside</p>')).toBe('ceasefire inside');
  });

  test('a paragraph that is not kept leaves no trace, and the offsets after it are right', () => {
    const index = buildTextIndex([bodyOf('<p>One.</p><p>###</p><p>Two <b>three</b>.</p>')], {
      keep: (paragraph) => paragraph !== '###',
    });
    expect(index.text).toBe('One.\n\nTwo three.');
    expect(piecesOf(index, 'Two three')).toEqual(['Two ', 'three']);
  });

  test('a line before a line break can be left out alone', () => {
    const index = buildTextIndex([bodyOf('<p>Attributable to X:<br>One.<br>###<br>Two.</p>')], {
      keep: (line) => !/^(?:Attributable|###)/.test(line),
    });
    expect(index.text).toBe('One.\nTwo.');
    expect(piecesOf(index, 'Two.')).toEqual(['Two.']);
  });

  test('several roots are read in the order given', () => {
    const body = bodyOf('<h1>Lead</h1><div><p>Body</p></div>');
    const [lead, rest] = [...body.children];
    expect(buildTextIndex([lead, rest].filter((x) => x !== undefined)).text).toBe('Lead\n\nBody');
  });
});

function piecesOf(index: ReturnType<typeof buildTextIndex>, quote: string): string[] {
  const start = index.text.indexOf(quote);
  return index.locate(start, start + quote.length).map((piece) => piece.node.data.slice(piece.start, piece.end));
}

describe('the way back to the nodes', () => {
  test('every single character leads to the character it came from', () => {
    const index = buildTextIndex([
      bodyOf('<p>\n  The <a>two  sides</a>\n agreed,\t<em>on\u00a0<b>Monday</b></em> , to stop.</p><p>Ende</p>'),
    ]);
    for (let at = 0; at < index.text.length; at++) {
      const pieces = index.locate(at, at + 1);
      const from = pieces.map((piece) => piece.node.data.slice(piece.start, piece.end)).join('');
      const wanted = index.text.charAt(at);
      if (wanted === '\n') expect(from).toBe('');
      else expect(from.replace(/\s/, ' ')).toBe(wanted);
    }
  });

  test('one piece a node, white space of the page inside it', () => {
    const index = buildTextIndex([bodyOf('<p>from   one <b>node   to</b> another</p>')]);
    expect(piecesOf(index, 'one node to an')).toEqual(['one ', 'node   to', ' an']);
  });

  test('nothing outside the text', () => {
    const index = buildTextIndex([bodyOf('<p>A</p>')]);
    expect(index.locate(1, 9)).toEqual([]);
    expect(index.locate(0, 0)).toEqual([]);
    expect(index.locate(-5, 1)).toHaveLength(1);
    expect(buildTextIndex([bodyOf('')]).locate(0, 1)).toEqual([]);
  });
});

describe('hostile pages', () => {
  test('100,000 nested elements', () => {
    const { document } = parseHTML('<html><body></body></html>');
    let inner: Element = document.body;
    for (let i = 0; i < 100_000; i++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'Deep.';
    expect(buildTextIndex([document.body]).text).toBe('Deep.');
  });

  test('one paragraph of 2 MB, half of it line breaks: one whose time grew with the square would never end', () => {
    expect(textOf('a <br>'.repeat(200_000)).length).toBe(399_999);
    expect(textOf('a '.repeat(1_500_000)).length).toBeGreaterThan(1_000_000);
  });

  test('reading stops at the bounds', () => {
    expect(buildTextIndex([bodyOf('<p>one</p>'.repeat(100))], { maxNodes: 20 }).text.length).toBeLessThan(60);
    expect(buildTextIndex([bodyOf('<p>one</p>'.repeat(100))], { maxLength: 20 }).text.length).toBeLessThan(40);
  });
});
