import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { calendarDate, dateIn } from '../../../src/page/date/dates.ts';
import { eventDateOf } from '../../../src/page/take/read.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each(['UTC', 'America/Los_Angeles', 'Asia/Shanghai'])('dates in %s', (tz) => {
  test.each([
    ['2025-03-18', '2025-03-18'],
    ['2025-01-26T19:00:00-05:00', '2025-01-26'],
    ['2025-03-18T23:30:00Z', '2025-03-18'],
    ['March 18, 2025', '2025-03-18'],
    ['18 March 2025', '2025-03-18'],
    ['18th of March 2025', '2025-03-18'],
    ['Published 6 April 2025 at noon', '2025-04-06'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['on Wednesday (8 January 2020)', '2020-01-08'],
    ['24 June 2022 - 23:23', '2022-06-24'],
    ['23 листопада 2025 року - 14:00', '2025-11-23'],
    ['February 29, 2024', '2024-02-29'],
  ])('%s', (text, date) => {
    process.env.TZ = tz;
    expect(dateIn(text)).toBe(date);
  });
});

describe('what is no date', () => {
  test.each([
    '',
    'February 29, 2025',
    '2025-13-01',
    '2025-02-30',
    '31 June 2024',
    '18 March',
    'in 30 days',
    '5 decades 2025',
    '12345-01-01',
    'Mayor 5, 2025',
    '2025',
  ])('%s', (text) => {
    expect(dateIn(text)).toBeNull();
  });

  test('an impossible date does not hide a later one', () => {
    expect(dateIn('from 2025-02-30, that is March 2, 2025')).toBe('2025-03-02');
  });

  test('days that the calendar does not have', () => {
    expect(calendarDate(1900, 2, 29)).toBeNull();
    expect(calendarDate(2000, 2, 29)).toBe('2000-02-29');
    expect(calendarDate(2025, 4, 31)).toBeNull();
    expect(calendarDate(Number.NaN, 1, 1)).toBeNull();
  });
});

describe('the calendar without a clock', () => {
  test('a day without a year gets the year nearest to the publication', () => {
    expect(dateIn('on December 31', '2025-01-02')).toBe('2024-12-31');
    expect(dateIn('on 2 January', '2024-12-31')).toBe('2025-01-02');
    expect(dateIn('on March 18', '2025-03-19')).toBe('2025-03-18');
    expect(dateIn('on March 18')).toBeNull();
  });

  test('the rooms that read pages never ask Date', () => {
    for (const room of ['page', 'issuers']) {
      const folder = new URL(`../../../src/${room}/`, import.meta.url);
      const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.ts'));
      expect(files.length).toBeGreaterThan(10);
      for (const name of files)
        expect(readFileSync(new URL(name, folder), 'utf8'), name).not.toMatch(
          /\bnew Date\b|\bDate\.(?:parse|now|UTC)\b/,
        );
    }
  });
});

describe('the day of the event', () => {
  test.each([
    ['PM call with President X: 10 November 2022', 'The Prime Minister spoke to X.', '2022-11-11', '2022-11-10'],
    ['Phone call', 'On the evening of February 3, 2023, the minister had a phone call.', '2023-02-04', '2023-02-03'],
    ['Phone call', 'On March 18 the two presidents spoke.', '2025-03-19', '2025-03-18'],
    [
      'Call',
      'The President today called the Chancellor before the election on September 24.',
      '2017-09-23',
      '2017-09-23',
    ],
    ['Call', 'The President spoke yesterday with the King.', '2025-03-01', '2025-02-28'],
    ['Call', 'On February 25 the two presidents spoke.', '2025-03-05', '2025-02-25'],
    ['Call', 'They agreed to meet on March 25.', '2025-03-18', '2025-03-18'],
    ['Call', 'They recalled the accord of 5 May 1999.', '2025-03-18', '2025-03-18'],
    ['Call', 'No date at all.', '2025-03-18', '2025-03-18'],
  ])('%s: %s', (title, opening, published, day) => {
    expect(eventDateOf(title, opening, published)).toBe(day);
  });

  test('without a date of publication only a full date in the title or the text counts', () => {
    expect(eventDateOf('Call: 10 November 2022', '', null)).toBe('2022-11-10');
    expect(eventDateOf('Call', 'On 8 January 2020 they spoke today.', null)).toBeNull();
    expect(eventDateOf('Call', 'On 8 January 2020 they spoke.', null)).toBe('2020-01-08');
  });
});
