import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { unguarded } from '../../../../src/library/export/csvTable.ts';
import { eventColumns, eventCsv } from '../../../../src/library/export/eventCsv.ts';
import { eventHtml } from '../../../../src/library/export/eventHtml.ts';
import { eventMarkdown } from '../../../../src/library/export/eventMarkdown.ts';
import { eventOverview, eventPicture } from '../../../../src/library/export/eventPicture.ts';
import { eventRows } from '../../../../src/library/export/eventRows.ts';
import type { ExportedEvent } from '../../../../src/library/export/exportedEvent.ts';
import { eventJson } from '../../../../src/library/export/json.ts';
import { EXPORTED, words } from './comparison.ts';
import { event, partedEvent } from './event.ts';
import { hostile } from './hostile.ts';

const documentOf = (html: string) => parseHTML(html).document;
const textsOf = (page: ReturnType<typeof documentOf>, selector: string) =>
  [...page.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');

/** The event with other words in the first claim of its third statement. */
function saying(text: string): ExportedEvent {
  const { statements, links, ...rest } = event();
  const [first, second, third] = statements;
  const [one, ...others] = third?.claims ?? [];
  if (!first || !second || !third || !one) throw new Error('The event has no third statement.');
  const claim = { ...one, start: 0, end: text.length, text, notes: [{ text, tags: [text] }] };
  return {
    ...rest,
    links: links.map((link) => ({ ...link, differences: [] })),
    statements: [first, second, { ...third, title: text, text, claims: [claim, ...others] }],
  };
}

describe('the rows of an event', () => {
  it('are all its points, those that most make first, with the links between their claims', () => {
    const groups = eventRows(event());
    expect(groups.map(({ saidBy, rows }) => [saidBy, rows.map(({ number }) => number)])).toEqual([
      ['all', [1]],
      ['one', [2, 3, 4]],
    ]);
    expect(groups.flatMap(({ rows }) => rows.map(({ links }) => links.map(({ link }) => link.a + link.b)))).toEqual([
      ['a1b1', 'a1c1'],
      [],
      ['b2c2'],
      ['b2c2'],
    ]);
  });
});

describe('a claim of which each part makes another point', () => {
  const PARTS = ['The leaders agreed on a truce …', '… 30 days, "for now" & here'];
  const rows = eventRows(partedEvent())
    .flatMap((group) => group.rows.slice(0, 2))
    .slice(0, 2);

  it('has a row for each, with the words that make the point and what differs in them', () => {
    expect(rows.map((row) => row.stands[0]?.claims.map(({ id, said }) => [id, said]))).toEqual(
      PARTS.map((said) => [['a1', said]]),
    );
    expect(rows.map(({ links }) => links.map(({ link }) => [link.b, link.differences.length]))).toEqual([
      [['b1', 0]],
      [['c1', 1]],
    ]);
  });

  it('has its words in the matrix, at the point, and in the picture; topics of the whole are not those of a part', () => {
    const page = documentOf(eventHtml(partedEvent(), words, EXPORTED));
    expect(textsOf(page, '.matrix tbody .what').slice(0, 2)).toEqual([
      `≈ (differs) ${PARTS[0]}`,
      `≠ (conflict) ${PARTS[1]}`,
    ]);
    const articles = [...page.querySelectorAll('article')].slice(0, 2);
    expect(articles.map((one) => one.querySelector('dd')?.textContent)).toEqual(PARTS);
    expect(articles.map((one) => [...one.querySelectorAll('mark')].map((mark) => mark.textContent))).toEqual([
      [],
      ['30 days', '60 days'],
    ]);
    for (const one of articles) expect(one.querySelector('h3')?.textContent).not.toContain('<war-and-peace>');
    const markdown = documentOf(`<body>${marked.parse(eventMarkdown(partedEvent(), words, EXPORTED))}</body>`);
    expect(
      textsOf(markdown, 'blockquote')
        .filter((one) => one.startsWith('A '))
        .slice(0, 2),
    ).toEqual(PARTS.map((said) => `A ${said}`));
    expect(textsOf(markdown, 'tbody tr').join('\n')).toContain(PARTS[1]);
    const drawn = textsOf(documentOf(`<body>${eventPicture(partedEvent(), words).svg}</body>`), 'text');
    expect(drawn).toEqual(expect.arrayContaining([...PARTS, '[specific]: 1 / 2']));
  });

  it('stands whole in the table, with the part beside it', () => {
    const table: Record<string, string>[] = parse(eventCsv(partedEvent(), words), { bom: true, columns: true });
    const whole = event().statements[0]?.claims[0]?.text;
    expect(table.slice(0, 2).map((row) => [row.a_claim, row.a_text, row.a_part, row.b_part])).toEqual(
      PARTS.map((part) => ['a1', whole, part, '']),
    );
    expect(table.slice(2).every((row) => row.a_part === '')).toBe(true);
  });
});

describe('an event in HTML', () => {
  const page = documentOf(eventHtml(event(), words, EXPORTED));

  it('is a whole page without anything from elsewhere', () => {
    expect(page.querySelectorAll('script, link, img, iframe, object')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(page.querySelectorAll('svg')).toHaveLength(1);
  });

  it('has a matrix of points and sides, each row leading to the point in the words of all', () => {
    expect(textsOf(page, '.matrix thead th')).toEqual(['[point]', 'A', 'B', 'C']);
    expect(textsOf(page, '.matrix .group')).toEqual(['1 by all', '3 by one']);
    const rows = [...page.querySelectorAll('.matrix tbody tr:has(td)')];
    expect(rows.map((row) => [...row.querySelectorAll('[role=img]')].map((one) => one.textContent).join(''))).toEqual([
      ...['■■■', '■–·', '–■?', '–?■'],
    ]);
    expect(rows[0]?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Office of a says');
    for (const row of rows) {
      const target = row.querySelector('a')?.getAttribute('href') ?? '';
      expect(page.querySelector(`article${target}`)).not.toBeNull();
    }
  });

  it('gives every side’s words, marks what differs, and says what is not sure and what was set by hand', () => {
    const [first, , third] = [...page.querySelectorAll('article')];
    expect([...(first?.querySelectorAll('dt') ?? [])].map((one) => one.textContent)).toEqual(['A', 'B', 'C', 'C']);
    expect([...(first?.querySelectorAll('mark') ?? [])].map((one) => one.textContent)).toEqual(['30 days', '60 days']);
    expect(first?.textContent).toContain('[judged]');
    expect(first?.textContent).toContain('A ↔ C: time: 30 days');
    expect(third?.textContent).toContain('Office of a silent; Office of c possibly');
    expect(third?.textContent).toContain('B ↔ C ([possible])');
    const silent = event();
    const [alone] = silent.points.slice(1);
    const stands = alone?.stands.map(({ stand, claims }) => ({
      stand: stand === 'unknown' ? 'silent' : stand,
      claims,
    }));
    const points = alone && stands ? [{ ...alone, stands }] : [];
    const told = documentOf(eventHtml({ ...silent, points }, words, EXPORTED)).querySelector('article');
    expect(told?.textContent).toContain('only A');
    expect(told?.textContent).not.toContain('silent');
  });

  it('writes whatever a page says as text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = documentOf(eventHtml(saying(text), words, EXPORTED));
        expect(shown.querySelectorAll('script, img, iframe, b:not(li > b)')).toHaveLength(0);
        expect(shown.querySelectorAll('article')).toHaveLength(4);
        expect(shown.querySelectorAll('.matrix tbody tr:has(td)')).toHaveLength(4);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an event in Markdown', () => {
  const rendered = (of: ExportedEvent) =>
    documentOf(`<html><body>${marked.parse(eventMarkdown(of, words, EXPORTED), { async: false })}</body></html>`);

  it('has the same matrix and points', () => {
    const page = rendered(event());
    expect(textsOf(page, 'thead th')).toEqual(['#', '[point]', 'A', 'B', 'C']);
    expect([...page.querySelectorAll('tbody tr')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      '1 by all',
      expect.stringMatching(/^1 ≠ \(conflict\) · The leaders agreed .* ■ ■ ■$/),
      '3 by one',
      '2 =SUM(A1) is what they said ■ – ·',
      '3 # Only *we* [ask](javascript:alert(1)) for aid – ■ ?',
      '4 Nobody asked for aid – ? ■',
    ]);
    expect(textsOf(page, 'h3')).toHaveLength(4);
    expect(textsOf(page, 'blockquote')).toContain('C A truce | of 60 days was agreed');
    for (const { version } of event().statements) expect(page.body.textContent).toContain(version.sha256);
  });

  it('takes nothing that a page says for its own signs', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = rendered(saying(text));
        expect(page.querySelectorAll('script, img, iframe, style, pre')).toHaveLength(0);
        expect(page.querySelectorAll('table')).toHaveLength(1);
        expect(page.querySelectorAll('tbody tr')).toHaveLength(6);
        expect(page.querySelectorAll('h3')).toHaveLength(4);
        expect([...page.querySelectorAll('a')].every((a) => a.getAttribute('href')?.startsWith('https://'))).toBe(true);
      }),
    );
  });
});

describe('an event in CSV', () => {
  const rowsOf = (of: ExportedEvent): Record<string, string>[] =>
    parse(eventCsv(of, words), { bom: true, columns: true, relax_column_count: false });

  it('has a row a point, and further rows where a side makes it in several claims', () => {
    const rows = rowsOf(event());
    expect(Object.keys(rows[0] ?? {})).toEqual(eventColumns(3));
    expect(rows.map((row) => [row.point, row.said_by, row.relation, row.a_claim, row.b_claim, row.c_claim])).toEqual([
      ['1', '3', 'conflict', 'a1', 'b1', 'c1'],
      ['1', '3', 'conflict', '', '', 'c3'],
      ['2', '1', '', 'a2', '', ''],
      ['3', '1', '', '', 'b2', 'c2'],
      ['4', '1', '', '', 'b2', 'c2'],
    ]);
    expect(rows.map((row) => row.c_stand)).toEqual(['says', 'says', 'unknown', 'possibly', 'says']);
    expect(rows[0]).toMatchObject({
      judged_by_reader: 'yes',
      c_captured: '2031-05-04T10:20:30Z',
      b_url: '',
      c_title: 'Account of c',
    });
  });

  it('gives every text back as it was', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [row] = rowsOf(saying(text));
        expect(unguarded(row?.c_text ?? '')).toBe(text);
      }),
    );
  });
});

describe('an event in JSON', () => {
  it('holds everything, and says what it is', () => {
    const read: unknown = JSON.parse(eventJson(event(), EXPORTED));
    expect(read).toEqual({ format: 'counterpart-event', formatVersion: 1, exported: EXPORTED, ...event() });
  });
});

describe('the picture of an event', () => {
  const lines = (svg: string) => textsOf(documentOf(`<body>${svg}</body>`), 'text');

  it('shows how many make the points, how specific each side is, who speaks of what, and the matrix', () => {
    const drawn = lines(eventPicture(event(), words).svg);
    expect(drawn).toEqual(expect.arrayContaining(['1 by all', '[specific]: 1 / 2', '<war-and-peace>', '■', '–', '·']));
    expect(drawn.filter((one) => one === '■')).toHaveLength(6);
    expect(lines(eventOverview(event(), words).svg)).not.toContain('■');
  });

  it('says how many points it does not draw, and stays of a size that browsers draw', () => {
    const { points, ...rest } = event();
    const [, alone] = points;
    if (!alone) throw new Error('The event has no second point.');
    const many = { ...rest, points: Array.from({ length: 500 }, () => alone) };
    const picture = eventPicture(many, words);
    expect(lines(picture.svg)).toContain('+ 420 [more]');
    expect(picture.height).toBeLessThan(8000);
  });

  it('names every side in its heading, in as many lines as it takes, and no line is wider than the picture', () => {
    const { statements, ...rest } = event();
    const [first] = statements;
    if (!first) throw new Error('The event has no statement.');
    const issuers = Array.from({ length: 9 }, (_, i) => `Ministry of Foreign Affairs of the Republic ${i}`);
    const many = issuers.map((issuerName) => ({ ...first, issuerName, claims: [] }));
    const { svg, width } = eventPicture({ ...rest, statements: many, points: [] }, words);
    const heading = lines(svg).filter((one) => one.includes('Ministry'));
    expect(heading.length).toBeGreaterThan(2);
    for (const issuer of issuers) expect(heading.join()).toContain(issuer);
    // A letter of 14 pixels is 7 wide in the middle.
    for (const line of heading) expect(line.length * 7).toBeLessThanOrEqual(width - 48);
  });

  it('keeps words within their column', () => {
    const wide = saying('和平'.repeat(200));
    const [row] = lines(eventPicture({ ...wide, points: wide.points.slice(3) }, words).svg).filter((one) =>
      one.startsWith('Nobody'),
    );
    expect(row).toBe('Nobody asked for aid');
    const [first] = wide.points;
    if (!first) throw new Error('The event has no point.');
    const stands = first.stands.map((one, i) => (i === 2 ? one : { stand: 'silent' as const, claims: [] }));
    const [told] = lines(eventPicture({ ...wide, points: [{ ...first, stands }] }, words).svg).filter((one) =>
      one.startsWith('和'),
    );
    // 720 wide, less the edges, three columns and the number.
    expect((told?.length ?? 0) * 12).toBeLessThan(720 - 48 - 3 * 56 - 40);
  });
});
