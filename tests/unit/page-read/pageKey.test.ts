import { describe, expect, test } from 'vitest';
import { pageKey } from '../../../src/page/take/pageKey.ts';

describe('the key of a page', () => {
  test.each([
    ['http://en.kremlin.ru/events/president/news/63744', 'https://en.kremlin.ru/events/president/news/63744'],
    ['http://en.kremlin.ru/events/president/news/63744/print', 'https://en.kremlin.ru/events/president/news/63744'],
    ['https://WWW.GOV.UK/government/news/a-call/', 'https://www.gov.uk/government/news/a-call'],
    [
      'https://www.gov.uk/government/news/a-call?utm_source=x&utm_medium=y#content',
      'https://www.gov.uk/government/news/a-call',
    ],
    ['https://a.example/page.aspx?PRID=22&fbclid=abc', 'https://a.example/page.aspx?PRID=22'],
    ['https://user:secret@a.example/x', 'https://a.example/x'],
    ['https://a.example:443/', 'https://a.example'],
    ['https://a.example:8443/x//', 'https://a.example:8443/x'],
  ])('%s', (url, key) => {
    expect(pageKey(url)).toBe(key);
    expect(pageKey(key)).toBe(key);
  });

  test.each([
    '',
    'x',
    'about:blank',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://',
    'http://[',
    `https://a.example/${'x'.repeat(5_000)}`,
  ])('%s is no page', (url) => {
    expect(pageKey(url)).toBeNull();
  });
});
