import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import de from '../../../assets/public/_locales/de/messages.json' with { type: 'json' };
import en from '../../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { eventHtml } from '../../../src/library/export/eventHtml.ts';
import { eventMarkdown } from '../../../src/library/export/eventMarkdown.ts';
import type { Capture } from '../../../src/library/export/exported.ts';
import { EXPORT_TERMS } from '../../../src/library/export/exportWords.ts';
import { comparisonHtml } from '../../../src/library/export/html.ts';
import { comparisonMarkdown } from '../../../src/library/export/markdown.ts';
import { pointOfClaim } from '../../../src/panel/comparison/points.ts';
import { copyQuotation, quotationOf } from '../../../src/panel/export/copyPoint.ts';
import { fileName } from '../../../src/panel/export/exporting.ts';
import { exportWords } from '../../../src/panel/export/exportWords.ts';
import { comparison, EXPORTED } from '../library/export/comparison.ts';
import { event } from '../library/export/event.ts';
import { browser } from '../ui/fakeBrowser.ts';
import { LEFT, pair, RIGHT } from '../ui/pairs.ts';
import { ALONE, BOTH, pairOf, partner } from './partedPairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

describe('a point that is copied', () => {
  const [claim] = pair.own.claims;
  if (!claim) throw new Error('The pair has no claim.');

  const own = { ...pair.own, url: 'https://office.example/call', title: 'A <b>call', published: '2031-05-04' as const };
  const version: Capture['version'] = {
    statement: own.id,
    number: 2,
    title: own.title,
    text: own.text,
    hash: 'ab'.repeat(32),
    engine: '1',
    readAt: Date.UTC(2031, 4, 5, 10, 20, 30),
  };
  const capture: Capture = { version, language: 'fr' };
  const point = { claim, side: own, facing: null, linked: [] };

  it('has its words, who published them and when, the address that leads to them, and when they were read', () => {
    const [words, source, address, read, ...more] = quotationOf(point, capture).plain.split('\n');
    expect(words).toBe(`“${claim.text}”`);
    expect(source).toBe(`— ${own.issuerName}, “A <b>call”, published 4 May 2031`);
    expect(address).toContain('https://office.example/call#:~:text=');
    expect(read).toBe(`read 5 May 2031, 10:20 UTC, version 2, SHA-256 ${'ab'.repeat(32)}`);
    expect(more).toEqual([]);
  });

  it('has the same for word processors, with the address as a link and what a page says as text', () => {
    const { plain, rich } = quotationOf(point, capture);
    const { document } = parseHTML(`<html><body>${rich}</body></html>`);
    expect(document.querySelector('blockquote')?.getAttribute('lang')).toBe('fr');
    expect(document.querySelector('a')?.getAttribute('href')).toBe(plain.split('\n')[2]);
    expect(document.querySelectorAll('b')).toHaveLength(0);
    for (const line of document.querySelectorAll('br')) line.replaceWith('\n');
    expect([...document.body.children].map((one) => one.textContent).join('\n')).toBe(plain);
  });

  it('has no address where the text was pasted, and no day where another text was read since', () => {
    const pasted = { ...pair.own, url: null, title: '', published: null };
    const bare = `“${claim.text}”\n— ${pair.own.issuerName}`;
    expect(quotationOf({ ...point, side: pasted }, null).plain).toBe(bare);
    const later = { ...capture, version: { ...version, text: 'Another text.' } };
    expect(quotationOf({ ...point, side: pasted }, later).plain).toBe(bare);
  });

  it('says of each part of a claim how it stands, and with which words of the other side', () => {
    const copied = (shown: typeof ALONE, id: string) => {
      const said = pointOfClaim(shown, id);
      if (!said) throw new Error('The pair has no such point.');
      const { plain, rich } = quotationOf(said, null);
      const [, ...lines] = [...parseHTML(`<html><body>${rich}</body></html>`).document.querySelectorAll('p')];
      const told = lines.map((one) => one.textContent);
      expect(plain.split('\n').slice(3)).toEqual(told);
      return told;
    };
    expect(copied(ALONE, `${LEFT}#1.0`)).toEqual([
      'Élysée only: “They reviewed energy supplies …”',
      'Possibly both say this: “… the exchange of prisoners”; Prime Minister of Iceland: “The leaders spoke about the exchange of prisoners”',
    ]);
    expect(copied(BOTH, `${LEFT}#1.0`)[0]).toBe(
      'They differ: “They reviewed energy supplies …”; Prime Minister of Iceland: “Gas …”',
    );
    const whole = pairOf('both', [{ ...partner(`${RIGHT}#1.0`, 'same'), possible: true }]);
    for (const line of copied(whole, `${LEFT}#1.0`)) expect(line).toMatch(/prisoners” \(possible pairing\)$/);
    expect(copied(ALONE, `${RIGHT}#1.0`)).toEqual([]);
  });

  it('is in the clipboard as plain and as rich text', async () => {
    const written: Record<string, Blob>[] = [];
    vi.stubGlobal('navigator', {
      clipboard: {
        write: async (items: { forms: Record<string, Blob> }[]) => written.push(...items.map(({ forms }) => forms)),
      },
    });
    vi.stubGlobal(
      'ClipboardItem',
      class {
        readonly forms: unknown;
        constructor(forms: unknown) {
          this.forms = forms;
        }
      },
    );
    await copyQuotation({ plain: 'a', rich: '<p>a</p>' });
    vi.unstubAllGlobals();
    expect(Object.keys(written[0] ?? {})).toEqual(['text/plain', 'text/html']);
    expect(await written[0]?.['text/html']?.text()).toBe('<p>a</p>');
  });
});

describe('an exported file', () => {
  it('is named by date, kind and sides, in letters that every folder takes', () => {
    expect(fileName(comparison())).toBe('2031-05-03-call-xa-xb');
    const odd = comparison();
    const event = { ...odd.event, date: null };
    const [first, second] = odd.statements;
    expect(fileName({ ...odd, event, statements: [{ ...first, party: '../x' }, second] })).toBe('undated-call--x-xb');
  });

  it('of many sides names some and counts the others', () => {
    const { event, statements } = comparison();
    const many = Array.from({ length: 9 }, (_, i) => ({ ...statements[0], party: `p${i}` }));
    expect(fileName({ event, statements: many })).toBe('2031-05-03-call-p0-p1-p2-p3-p4-p5-and-3-more');
  });

  it('has words for all that it says', () => {
    const words = exportWords();
    for (const term of EXPORT_TERMS) expect(words.term(term), term).not.toMatch(/^[a-z]+_[a-z_]+$/);
    expect(words.event(comparison())).toMatch(/^Call with/);
  });

  it('speaks German where the reader does, with every word that is ours', () => {
    const german = de as Record<string, { message: string }>;
    const own = vi
      .spyOn(browser.i18n, 'getMessage')
      .mockImplementation((key: string, filling: string[] = []) =>
        (german[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => filling[Number(place) - 1] ?? ''),
      );
    const words = exportWords();
    const files = [
      comparisonHtml(comparison(), words, EXPORTED),
      eventHtml(event(), words, EXPORTED),
      comparisonMarkdown(comparison(), words, EXPORTED),
      eventMarkdown(event(), words, EXPORTED),
    ];
    own.mockRestore();
    const phrases = Object.entries(en).filter(
      ([key, { message }]) => !/\$\d/.test(message) && german[key]?.message !== message,
    );
    const english = phrases.map(([, { message }]) => message).filter((message) => message.split(' ').length > 2);
    expect(english.length).toBeGreaterThan(100);
    for (const file of files) {
      expect(file).toContain('Wie dies entstanden ist');
      expect(file).toContain('4. Mai 2031');
      expect(english.filter((phrase) => file.includes(phrase))).toEqual([]);
    }
    expect(files[0]).toContain('<html lang="de">');
  });
});
