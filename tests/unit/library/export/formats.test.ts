import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, comparisonCsv } from '../../../../src/library/export/csv.ts';
import { guarded, unguarded } from '../../../../src/library/export/csvTable.ts';
import type { ExportedComparison } from '../../../../src/library/export/exported.ts';
import { comparisonHtml } from '../../../../src/library/export/html.ts';
import { comparisonJson } from '../../../../src/library/export/json.ts';
import { comparisonMarkdown } from '../../../../src/library/export/markdown.ts';
import { plain } from '../../../../src/library/export/markdownParts.ts';
import { overviewPicture } from '../../../../src/library/export/picture.ts';
import { exportedPoints } from '../../../../src/library/export/points.ts';
import { comparison, EXPORTED, words } from './comparison.ts';
import { hostile } from './hostile.ts';

/** The comparison with other words in one of its claims, its title and its note. */
function saying(text: string): ExportedComparison {
  const plainOne = comparison();
  const [first, second] = plainOne.statements;
  const [one, ...rest] = first.claims;
  if (!one) throw new Error('The comparison has no claim.');
  const claim = { ...one, start: 0, end: text.length, text, notes: [{ text, tags: [text] }] };
  const links = plainOne.links.map((link) => ({ ...link, differences: [] }));
  return { ...plainOne, links, statements: [{ ...first, title: text, text, claims: [claim, ...rest] }, second] };
}

const documentOf = (html: string) => parseHTML(html).document;

describe('the points of an export', () => {
  it('are every claim of the first statement in its order, then what only the second says', () => {
    const points = exportedPoints(comparison());
    expect(points.map(({ claim, linked }) => [claim.id, linked.map((one) => one.claim.id)])).toEqual([
      ['a1', ['b1']],
      ['a2', []],
      ['b2', []],
    ]);
  });
});

/** The comparison with a claim of which but a part is linked. */
function withParts(): ExportedComparison {
  const whole = comparison();
  const [first, second] = whole.statements;
  const parts = ['The leaders agreed on a truce', '30 days, "for now" & here'].map((said, place) => {
    const start = first.text.indexOf(said);
    const status = place === 0 ? ('differs' as const) : ('only' as const);
    return { start, end: start + said.length, status, possible: place === 0 };
  });
  const claims = first.claims.map((claim) => (claim.id === 'a1' ? { ...claim, parts } : claim));
  const links = whole.links.map((link) => ({ ...link, parts: [[0, 0] as const] }));
  return { ...whole, links, statements: [{ ...first, claims }, second] };
}

describe('a claim of which but a part is linked', () => {
  const LINE = 'A: differs A perhaps: “The leaders agreed on a truce”; only A: “30 days, "for now" & here”';

  it('has a line on its parts in Markdown and on the page, and no other claim has one', () => {
    const html = marked.parse(comparisonMarkdown(withParts(), words, EXPORTED), { async: false });
    const page = comparisonHtml(withParts(), words, EXPORTED);
    for (const written of [html, page]) {
      const paragraphs = [...documentOf(written).querySelectorAll('p')].map((one) => one.textContent.trim());
      expect(paragraphs.filter((line) => line.includes('perhaps'))).toEqual([LINE]);
    }
    expect(comparisonMarkdown(comparison(), words, EXPORTED)).not.toContain('perhaps');
  });

  it('has the linked part in the table, and its parts in JSON', () => {
    const rows: Record<string, string>[] = parse(comparisonCsv(withParts(), words), { bom: true, columns: true });
    expect(rows.map((row) => [row.a_claim, row.a_linked_part, row.b_linked_part])).toEqual([
      ['a1', 'The leaders agreed on a truce …', ''],
      ['a2', '', ''],
      ['', '', ''],
    ]);
    const read = JSON.parse(comparisonJson(withParts(), EXPORTED)) as ExportedComparison;
    expect([read.links[0]?.parts, read.statements[0].claims[0]?.parts?.length]).toEqual([[[0, 0]], 2]);
  });
});

describe('JSON', () => {
  it('holds everything, and says what it is', () => {
    const read: unknown = JSON.parse(comparisonJson(comparison(), EXPORTED));
    expect(read).toEqual({ format: 'counterpart-comparison', formatVersion: 1, exported: EXPORTED, ...comparison() });
  });
});

describe('CSV', () => {
  const rowsOf = (of: ExportedComparison): Record<string, string>[] =>
    parse(comparisonCsv(of, words), { bom: true, columns: true, relax_column_count: false });

  it('has a row for every pair of linked claims and every claim that stands alone', () => {
    const rows = rowsOf(comparison());
    expect(Object.keys(rows[0] ?? {})).toEqual([...CSV_COLUMNS]);
    expect(rows.map((row) => [row.point, row.status, row.a_claim, row.b_claim, row.relation])).toEqual([
      ['1', 'differs', 'a1', 'b1', 'differs'],
      ['2', 'only', 'a2', '', ''],
      ['3', 'only', '', 'b2', ''],
    ]);
    expect(rows[0]).toMatchObject({
      a_text: 'The leaders agreed on a truce of 30 days, "for now" & here',
      judged_by_reader: 'yes',
      differences: 'time: 30 days',
      shared: 'ceasefire',
      tags: 'check; for <b>',
      a_captured: '2031-05-04T10:20:30Z',
      b_url: '',
      a_title: 'Account of a',
      a_published: '2031-05-04',
      b_published: '',
    });
  });

  it('never begins a cell like a formula', () => {
    expect(rowsOf(comparison())[1]?.a_text).toBe("'=SUM(A1) is what they said");
    fc.assert(
      fc.property(hostile, (text) => {
        for (const row of rowsOf(saying(text)))
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it('gives every text back from its guard, also one that looks guarded, and changes no other', () => {
    for (const text of ["'=1", "''=1", "'", "''", "'tis", '=1', '＝1', '\n=1', '', 'a=1', "'+", '-5 °C'])
      expect(unguarded(guarded(text)), text).toBe(text);
    expect(["'tis", 'a=1', '“=”', ' 1'].map(guarded)).toEqual(["'tis", 'a=1', '“=”', ' 1']);
    const apostrophes = fc.stringMatching(/^'{0,4}[-=+@\t\r\n＝a]{0,3}$/);
    fc.assert(
      fc.property(fc.oneof(apostrophes, hostile), fc.oneof(apostrophes, hostile), (one, other) => {
        expect(unguarded(guarded(one))).toBe(one);
        expect(guarded(one) === guarded(other)).toBe(one === other);
      }),
      { numRuns: 500 },
    );
  });

  it('is unguarded by the rule that the paper gives', () => {
    const [, rule = ''] = /`(\^'\+\[.*?\])`/.exec(readFileSync('docs/exports.md', 'utf8')) ?? [];
    const written = new RegExp(rule);
    fc.assert(
      fc.property(fc.oneof(fc.stringMatching(/^'{0,4}[-=+@\t\r\n＝a]{0,3}$/), hostile), (cell) => {
        expect(written.test(cell) ? cell.slice(1) : cell).toBe(unguarded(cell));
      }),
      { numRuns: 500 },
    );
  });

  it('gives every text back as it was', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [row] = rowsOf(saying(text));
        expect(unguarded(row?.a_text ?? '')).toBe(text);
      }),
    );
  });
});

describe('Markdown', () => {
  const rendered = (of: ExportedComparison) =>
    documentOf(`<html><body>${marked.parse(comparisonMarkdown(of, words, EXPORTED), { async: false })}</body></html>`);

  it('shows sources, points and both sides’ words', () => {
    const page = rendered(comparison());
    expect(page.querySelector('h1')?.textContent).toBe('Call with *Belmar*, on 2031-05-03');
    expect(page.querySelectorAll('h3')).toHaveLength(3);
    const quotations = [...page.querySelectorAll('blockquote')].map((one) => one.textContent?.trim());
    expect(quotations).toEqual([
      'A The leaders agreed on a truce of 30 days, "for now" & here',
      'B They spoke of a truce <script>alert(1)</script> ([judged])',
      'A =SUM(A1) is what they said',
      'B # Only *we* [ask](javascript:alert(1)) for aid',
    ]);
    expect(page.querySelector('li a')?.getAttribute('href')).toBe('https://a.example/call?a=1&b=2');
    expect(page.body.textContent).toContain('a'.repeat(64));
  });

  it('takes nothing that a page says for its own signs', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = rendered(saying(text));
        expect(page.querySelectorAll('script, img, iframe, style, table, pre')).toHaveLength(0);
        expect(page.querySelectorAll('h3')).toHaveLength(3);
        expect([...page.querySelectorAll('a')].every((a) => a.getAttribute('href')?.startsWith('https://'))).toBe(true);
      }),
    );
  });

  it('makes no link of an address that a page names', () => {
    for (const text of ['see https://evil.example/x', 'see www.evil.example', 'HTTP://evil.example', 'a@evil.example'])
      expect(rendered(saying(text)).querySelectorAll('a[href*="evil"]'), text).toHaveLength(0);
  });

  it('drops what turns the direction of the text around it', () => {
    expect(plain('a\u202eb\u2066c')).toBe('abc');
  });

  it('keeps the words of a line', () => {
    const shown = (text: string) => documentOf(`<body>${marked.parse(`> ${plain(text)}`, { async: false })}</body>`);
    for (const text of [
      '1. first',
      '- a',
      '# a',
      'a_b_c *d*',
      '![x](y)',
      '<b>',
      '&amp;',
      '`code`',
      '+ x',
      '10) y',
      '=== a',
      'https://a.example/b www.a.example a@b.example',
    ])
      expect(shown(text).querySelector('blockquote')?.textContent?.trim(), text).toBe(text);
  });
});

describe('HTML', () => {
  it('is a whole page without anything from elsewhere', () => {
    const html = comparisonHtml(comparison(), words, EXPORTED);
    const page = documentOf(html);
    expect(page.querySelectorAll('article')).toHaveLength(3);
    expect(page.querySelectorAll('script, link, img, iframe, object')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(page.querySelector('dd')?.getAttribute('lang')).toBe('en');
    expect(page.querySelector('mark')?.textContent).toBe('30 days');
    expect(page.querySelectorAll('svg title')[0]?.textContent).toBe('[overview]');
    expect(page.querySelector('main h1')?.textContent).toContain('Call with *Belmar*');
    expect(page.querySelector('body > footer')?.textContent).toContain(
      '[made] Counterpart 9, on 2031-05-05, 00:00 UTC',
    );
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('says of each pairing whether it is only possible or set by hand', () => {
    const { links, ...rest } = comparison();
    const marked = (judged: boolean, possible: boolean) => {
      const of = { ...rest, links: links.map((link) => ({ ...link, judged, possible })) };
      return documentOf(comparisonHtml(of, words, EXPORTED))
        .querySelectorAll('dd')[1]
        ?.textContent?.replace(/^.*<\/script>/, '');
    };
    expect([marked(false, false), marked(true, false), marked(false, true)]).toEqual([
      '',
      ' ([judged])',
      ' ([possible])',
    ]);
  });

  it('writes whatever a page says as text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = documentOf(comparisonHtml(saying(text), words, EXPORTED));
        expect(page.querySelectorAll('script, img, iframe, b:not(li > b)')).toHaveLength(0);
        expect(page.querySelectorAll('article')).toHaveLength(3);
      }),
    );
  });

  it('drops what turns the direction of the text around it', () => {
    expect(comparisonHtml(saying('a\u202eb\u2066c'), words, EXPORTED)).toContain('>abc<');
  });
});

describe('the picture', () => {
  it('counts a part that its side alone says among what only that side says, as the screen does', () => {
    const texts = [...documentOf(`<body>${overviewPicture(withParts(), words).svg}</body>`).querySelectorAll('text')];
    expect(texts.map((one) => one.textContent)).toEqual(expect.arrayContaining(['• 2', '≈ 1']));
    expect(texts.some((one) => one.textContent?.includes('only A: 2'))).toBe(true);
  });

  it('keeps every line of what the signs mean within its width', () => {
    const long = { ...words, status: (status: string, code: string) => `${status} ${code} ${'says so '.repeat(6)}` };
    const lines = (svg: string) =>
      [...documentOf(`<body>${svg}</body>`).querySelectorAll('text')].map((one) => one.textContent ?? '');
    const [few, many] = [words, long].map((said) => overviewPicture(comparison(), said));
    const told = lines(many?.svg ?? '').filter((line) => line.includes('says so'));
    expect(told.length).toBeGreaterThan(1);
    for (const line of told) expect(line.length).toBeLessThanOrEqual(96);
    expect(many?.height).toBeGreaterThan(few?.height ?? 0);
  });

  it('shows how the points divide, how specific each side is, and who speaks of what', () => {
    const { svg, width, height } = overviewPicture(comparison(), words);
    const page = documentOf(`<body>${svg}</body>`);
    const texts = [...page.querySelectorAll('text')].map((one) => one.textContent);
    expect(texts).toEqual(expect.arrayContaining(['• 1', '≈ 1', '<war-and-peace>', '<humanitarian>']));
    expect(texts).toContain('[specific]: 1 / 2');
    expect(width).toBeGreaterThan(0);
    expect(height).toBeGreaterThan(200);
  });
});
