import type { CalendarDate } from '../../issuers/model.ts';
import { closest, type DateReader, dateReader } from './dates.ts';
import { fromPersian, PERSIAN_MONTHS } from './persianDates.ts';

/**
 * Names of months as they stand in dates: Russian, German, French, Spanish, Portuguese, Italian, Polish, Turkish, Dutch, Swedish, Finnish,
 * Indonesian, Arabic, Persian, Hebrew, Hindi, Hungarian, Latvian, Serbian, Belarusian, Kazakh, and Arabic with
 * the months of the Levant.
 */
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
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  'בינואר/ינואר בפברואר/פברואר במרץ/מרץ באפריל/אפריל במאי/מאי ביוני/יוני ביולי/יולי באוגוסט/אוגוסט בספטמבר/ספטמבר באוקטובר/אוקטובר בנובמבר/נובמבר בדצמבר/דצמבר',
  'जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर',
  'január február március április május június július augusztus szeptember október november december',
  'janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī',
  'januar februar mart april maj jun/juni jul/juli avgust septembar oktobar novembar decembar',
  'јануар фебруар март април мај јун/јуни јул/јули август септембар октобар новембар децембар',
  'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  'كانون-الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين-الأول تشرين-الثاني كانون-الأول',
]);

/** ٢٠٢٥ and ۲۰۲۵: Arabic and Persian digits. */
function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10));
}

const two = (n: string): string => n.padStart(2, '0');

/** Years counted from an emperor's accession and from the founding of the Republic of China: what to add for the common era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };

/** Other dates than those of the common calendar, written as such. */
function commonDates(text: string): string {
  return text
    .replace(
      /(令和|平成|民國|民国)\s?(\d{1,3}|元)\s?年/g,
      (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`,
    )
    .replace(
      /(?<!\d)(1[34]\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/g,
      (all, y, m, d) => ` ${fromPersian(y, m, d) ?? all} `,
    )
    .replace(
      new RegExp(`(?<!\\d)(\\d{1,2})\\s(${PERSIAN_MONTHS.join('|')})\\s(?:ماه\\s)?(1[34]\\d\\d)(?!\\d)`, 'g'),
      (all, d, month: string, y) => ` ${fromPersian(y, PERSIAN_MONTHS.indexOf(month) + 1, d) ?? all} `,
    )
    .replace(
      /(?<!\d)(\d{1,2})\stháng\s(\d{1,2})(?:,?\snăm)?\s(\d{4})(?!\d)/gi,
      (_, d, m, y) => ` ${y}-${two(m)}-${two(d)} `,
    )
    .replace(/(?<!\d)(\d{4})(?: жылғы|\. gada) (\d{1,2})\.? (\p{L}{3,15})/gu, ' $2 $3 $1 ')
    .replace(/(?<!\d)(\d{4})\. (\p{L}{3,15}) (\d{1,2})\./gu, ' $3 $2 $1 ');
}

/**
 * The first calendar date that a text names, in the languages of the world's governments: as `dateIn` reads it, and 18.03.2025, 18/03/2025
 * (the day first, as everywhere but in the United States), 2025/03/18, 2025年3月18日, 2025년 3월 18일, 令和7年3月18日, ۲۸ اسفند ۱۴۰۳.
 */
export const worldDateIn: DateReader = (text: string, near: CalendarDate | null = null) => {
  const plain = commonDates(asciiDigits(text))
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
