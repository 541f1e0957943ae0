import type { CalendarDate } from '../issuers/model.ts';
import { closest, type DateReader, dateReader } from './dates.ts';

/** Names of months as they stand in dates: Russian, German, French, Spanish, Portuguese, Italian, Polish, Turkish, Dutch, Swedish, Finnish, Indonesian, Arabic. */
const readNamed = dateReader([
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'januar/jänner februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre/déc',
  'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'يناير فبراير مارس أبريل/ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'كانون-الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين-الأول تشرين-الثاني كانون-الأول',
]);

/** ٢٠٢٥ and ۲۰۲۵: Arabic and Persian digits. */
function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10));
}

const two = (n: string): string => n.padStart(2, '0');

/**
 * The first calendar date that a text names, in the languages of the world's governments: as `dateIn` reads it, and 18.03.2025, 18/03/2025 (the
 * day first, as everywhere but in the United States), 2025/03/18, 2025年3月18日, 2025년 3월 18일.
 */
export const worldDateIn: DateReader = (text: string, near: CalendarDate | null = null) => {
  const plain = asciiDigits(text)
    .replace(
      /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
      (_, y, m, d) => ` ${y}-${two(m)}-${two(d)} `,
    )
    .replace(
      /(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
      (all, m, d) => ` ${closest(undefined, Number(m), Number(d), near) ?? all} `,
    )
    .replace(/(?<![\d.])(\d{4})[./]\s?(\d{1,2})[./]\s?(\d{1,2})(?!\d)/g, (_, y, m, d) => ` ${y}-${two(m)}-${two(d)} `)
    .replace(
      /(?<![\d.])(\d{1,2})\s?[./]\s?(\d{1,2})\s?[./]\s?(\d{4})(?![\d.])/g,
      (_, d, m, y) => ` ${y}-${two(m)}-${two(d)} `,
    )
    .replace(/(كانون|تشرين) (الثاني|الأول)/g, '$1-$2');
  return readNamed(plain, near);
};
