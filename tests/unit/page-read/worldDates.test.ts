import { describe, expect, test } from 'vitest';
import { worldDateIn } from '../../../src/page/date/worldDates.ts';

describe('dates in the languages of governments', () => {
  test.each([
    ['21. Dezember 2021', '2021-12-21'],
    ['Publié le 16 mai 2022', '2022-05-16'],
    ['1er mars 2022', '2022-03-01'],
    ['18 de marzo de 2025', '2025-03-18'],
    ['11 de março de 2025', '2025-03-11'],
    ['3 luglio 2024', '2024-07-03'],
    ['2 września 2024', '2024-09-02'],
    ['17 Ağustos 2023', '2023-08-17'],
    ['11. maaliskuuta 2022', '2022-03-11'],
    ['2 марта 2025 года', '2025-03-02'],
    ['23 листопада 2025 року - 14:00', '2025-11-23'],
    ['Posted On: 24 MAR 2026 8:48PM by PIB Delhi', '2026-03-24'],
    ['08 Jan. 2020 -', '2020-01-08'],
    ['17.04.2017', '2017-04-17'],
    ['18/3/2025', '2025-03-18'],
    ['2025. 3. 18', '2025-03-18'],
    ['2025年3月18日', '2025-03-18'],
    ['2025년 3월 18일', '2025-03-18'],
    ['٢٤ مارس ٢٠٢٥', '2025-03-24'],
    ['24 كانون الثاني 2025', '2025-01-24'],
    ['2023-02-04 11:14', '2023-02-04'],
  ])('%s', (text, date) => {
    expect(worldDateIn(text)).toBe(date);
  });

  test.each(['31.02.2025', '13/13/2025', 'version 1.2.2025.3', '2025年13月1日', '1月17日', '12 marchands', ''])(
    '%s is none',
    (text) => {
      expect(worldDateIn(text)).toBeNull();
    },
  );

  test('a day without a year, in Chinese', () => {
    expect(worldDateIn('新华社北京1月17日电', '2025-01-18')).toBe('2025-01-17');
    expect(worldDateIn('12月31日晚', '2025-01-01')).toBe('2024-12-31');
  });
});
