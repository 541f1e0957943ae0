import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { InputError } from '../../../src/cli/input.ts';
import { type Inspection, inspectCommand, inspectPage } from '../../../src/cli/inspect.ts';

const TITLE = 'Telephone conversation with King of Jordan Sample';
const URL_OF_IT = 'http://en.kremlin.ru/events/president/news/1';
const HTML = `<!doctype html><html lang="en"><head><title>${TITLE} • President of Russia</title></head><body><article>
<h1 class="entry-title">${TITLE}</h1><div class="read__lead"><p>The President spoke with the King of Jordan.</p></div>
<time class="read__published" datetime="2020-07-23">July 23, 2020</time>
<div class="read__internal_content"><p>The two leaders discussed trade.</p></div></article></body></html>`;

let folder: string;
let out: string;
let errors: string;
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const lines = (): Inspection[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Inspection);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inspect-'));
  out = '';
  errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('inspect', () => {
  test('a saved page, as JSON: all that the design names and nothing else', async () => {
    expect(await inspectCommand([file('page.html', HTML), '--url', URL_OF_IT, '--json'])).toBe(0);
    expect(lines()).toEqual([
      {
        url: URL_OF_IT,
        kind: 'readout',
        official: true,
        foreign: true,
        issuer: 'ru-kremlin',
        party: 'ru',
        title: TITLE,
        published: '2020-07-23',
        eventDate: '2020-07-23',
        parties: ['jo', 'ru'],
        language: 'en',
        body: 'The President spoke with the King of Jordan.\n\nThe two leaders discussed trade.',
        statements: [],
      },
    ]);
  });

  test('in words', async () => {
    expect(await inspectCommand([file('page.html', HTML), '--url', URL_OF_IT])).toBe(0);
    expect(out).toContain(TITLE);
    expect(out).toContain('Kremlin (ru-kremlin)');
    expect(out).toContain('2020-07-23');
    expect(out).not.toContain('{');
  });

  test('several pages, each with its address', async () => {
    const page = file('page.html', HTML);
    await inspectCommand([page, page, '--url', URL_OF_IT, '--url', 'https://copy.example/', '--json']);
    expect(lines().map(({ official }) => official)).toEqual([true, false]);
  });

  test('a page without an address is nobody’s', async () => {
    await inspectCommand([file('page.html', HTML), '--json']);
    expect(lines()[0]).toMatchObject({ url: '', official: false, issuer: null, title: TITLE });
  });

  test('a list: one line of JSON for each page, title or HTML', async () => {
    const list = file(
      'list.jsonl',
      `${JSON.stringify({ url: URL_OF_IT, title: TITLE })}\n\n${JSON.stringify({ url: URL_OF_IT, html: HTML })}\r\n${JSON.stringify({ url: 'https://example.org/' })}`,
    );
    expect(await inspectCommand(['--jsonl', list])).toBe(0);
    expect(lines().map(({ kind, body }) => [kind, body !== ''])).toEqual([
      ['readout', false],
      ['readout', true],
      ['other', false],
    ]);
  });

  test('the dates of a page without a date', () => {
    const html = '<html><body><p>Nothing at all is said here of any day or hour.</p></body></html>';
    expect(inspectPage({ url: 'https://example.org/', html })).toMatchObject({
      published: null,
      eventDate: null,
      kind: 'other',
    });
  });

  test('the statements that an article reproduces, as places in its body', () => {
    const said = [
      'The two leaders spoke about the ferries between their ports, about tea, and about the price of both in the coming year.',
      'They agreed that the line will open in the spring, and that experts of the two countries will meet before that day.',
    ];
    const told = ['The call has ended, and the capital had this to report.', 'What the Kremlin said:'];
    const after = 'That statement is the only one so far, and nobody knows more.';
    const paragraphs = (list: readonly string[]) => list.map((words) => `<p>${words}</p>`).join('');
    for (const block of [paragraphs(said), `<blockquote>${paragraphs(said)}</blockquote>`]) {
      const html = `<html><head><title>A call and its readouts</title></head><body><article><h1>A call and its readouts</h1>
        ${paragraphs(told)}${block}<p>${after}</p></article></body></html>`;
      const { kind, official, body, statements } = inspectPage({ url: 'https://news.example.org/a', html });
      expect({ kind, official }).toEqual({ kind: 'article', official: false });
      expect(statements.map(({ issuer, start, end }) => [issuer, body.slice(start, end)])).toEqual([
        ['ru-kremlin', said.join('\n\n')],
      ]);
    }
  });

  test('titles in other languages', () => {
    const kindOf = (title: string) => inspectPage({ url: 'https://example.org/', title }).kind;
    expect(kindOf('王毅同某国外长通电话')).toBe('readout');
    expect(kindOf('Der Bundeskanzler telefoniert mit dem Präsidenten')).toBe('readout');
    expect(kindOf('Телефонный разговор с Президентом Сербии')).toBe('readout');
    expect(kindOf('Pressekonferenz des Bundeskanzlers')).toBe('transcript');
    expect(kindOf('Neues aus dem Museum')).toBe('other');
  });
});

describe('bad input', () => {
  const refused = async (args: string[]): Promise<string> => {
    const error = await inspectCommand(args).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  };

  test('nothing given, an unknown option, more addresses than pages', async () => {
    expect(await refused([])).toContain('--jsonl');
    expect(await refused(['--nonsense'])).toContain('inspect');
    expect(await refused([file('page.html', HTML), '--url', 'a', '--url', 'b'])).toContain('addresses');
  });

  test('a file that is missing, empty, too large or not UTF-8 is named', async () => {
    expect(await refused([join(folder, 'none.html')])).toMatch(/none\.html.*no such file/);
    expect(await refused(['--jsonl', join(folder, 'none.jsonl')])).toMatch(/none\.jsonl.*no such file/);
    expect(await refused([file('empty.html', '')])).toMatch(/empty\.html.*empty/);
    expect(await refused(['--jsonl', file('empty.jsonl', '')])).toMatch(/empty\.jsonl.*empty/);
    expect(await refused([file('large.html', 'x'.repeat(5_000_001))])).toMatch(/large\.html.*too large/);
    expect(await refused([file('latin.html', new Uint8Array([60, 112, 62, 0xe9, 0x20]))])).toMatch(
      /latin\.html.*UTF-8/,
    );
  });

  test('a bad line of a list is told by its number, the others are read, and the exit code is 2', async () => {
    const list = file(
      'list.jsonl',
      Buffer.concat([
        Buffer.from(`${JSON.stringify({ url: URL_OF_IT, title: TITLE })}\nnot json\n[]\nnull\n{"url":3}\n`),
        Buffer.from([0x7b, 0xff, 0x0a]),
        Buffer.from(JSON.stringify({ url: '', html: HTML })),
      ]),
    );
    expect(await inspectCommand(['--jsonl', list])).toBe(2);
    expect(lines()).toHaveLength(2);
    for (const number of [2, 3, 4, 5, 6]) expect(errors).toContain(`line ${number}:`);
    expect(errors).toContain('list.jsonl');
    expect(errors).toContain('not valid UTF-8');
  });
});
