import { describe, expect, test } from 'vitest';
import { fromPersian } from '../../../src/page/date/persianDates.ts';
import { worldDateIn } from '../../../src/page/date/worldDates.ts';

describe('dates of other calendars and languages', () => {
  test.each([
    ['令和7年3月18日', '2025-03-18'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成29年12月30日', '2017-12-30'],
    ['中華民國114年3月18日', '2025-03-18'],
    ['۲۸ اسفند ۱۴۰۳', '2025-03-18'],
    ['۱۴۰۳/۱۲/۲۸', '2025-03-18'],
    ['۱۸ مارس ۲۰۲۵', '2025-03-18'],
    ['18 במרץ 2025', '2025-03-18'],
    ['18 मार्च 2025', '2025-03-18'],
    ['2025. március 18.', '2025-03-18'],
    ['2025. gada 18. marts', '2025-03-18'],
    ['18. mart 2025.', '2025-03-18'],
    ['18. март 2025.', '2025-03-18'],
    ['18 сакавіка 2025 года', '2025-03-18'],
    ['2025 жылғы 18 наурыз', '2025-03-18'],
    ['ngày 18 tháng 3 năm 2025', '2025-03-18'],
  ])('%s', (text, date) => {
    expect(worldDateIn(text)).toBe(date);
  });

  test.each(['1446/09/18', '1403/13/01', '1404/12/30', 'Resolution 1402/1/99'])(
    '%s is no day of the Persian calendar',
    (text) => {
      expect(worldDateIn(text)).toBeNull();
    },
  );

  test('every day of the Persian calendar from 1950 to 2030 is the one that the browser’s own calendar gives', () => {
    const persian = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let at = Date.UTC(1950, 0, 1); at < Date.UTC(2030, 0, 1); at += 13 * 86_400_000) {
      const parts = new Map(persian.formatToParts(at).map(({ type, value }) => [type, value]));
      const date = fromPersian(parts.get('year') ?? '', parts.get('month') ?? '', parts.get('day') ?? '');
      expect(date).toBe(new Date(at).toISOString().slice(0, 10));
    }
  });
});
