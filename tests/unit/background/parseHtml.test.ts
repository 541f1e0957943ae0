import { describe, expect, it } from 'vitest';
import { htmlParser } from '../../../src/background/find/parseHtml.ts';

const parseHtml = await htmlParser();

const MEGA = 1_000_000;

describe('a fetched page', () => {
  it('is parsed, and nothing in it runs', () => {
    const document = parseHtml('<html><body><p>One<p>Two<script>throw new Error("ran")</script></body></html>');
    expect([...(document?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent?.slice(0, 3))).toEqual([
      'One',
      'Two',
    ]);
  });

  it('may have lists and tables whose items nobody closes, by the ten thousand', () => {
    const document = parseHtml(
      `<ul>${'<li>item<br>'.repeat(40_000)}</ul><table>${'<tr><td>cell'.repeat(40_000)}</table>`,
    );
    expect(document?.querySelectorAll('li').length).toBe(40_000);
  });

  it('that would hold up the worker for minutes is refused', () => {
    for (const hostile of [
      '<div>'.repeat(MEGA),
      '<'.repeat(MEGA),
      '< '.repeat(MEGA),
      '<b><i>'.repeat(MEGA),
      'x<1'.repeat(MEGA),
    ])
      expect(parseHtml(hostile)).toBeNull();
  });

  it('of any other bad form is read', () => {
    const forms = [`<a ${'x=1 '.repeat(MEGA)}>`, `<!--${'-'.repeat(MEGA)}`, `<p>${'a & b '.repeat(MEGA / 10)}`];
    for (const odd of forms) expect(parseHtml(odd), odd.slice(0, 8)).not.toBeNull();
    expect(parseHtml('<div>'.repeat(20_000))).not.toBeNull();
  });
});
