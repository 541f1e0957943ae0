/** Letters that are no letter with an accent to Unicode. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
};

/** Latin letters without their accents (`Malacañang` → `Malacanang`); Cyrillic and all else as it stands, so that й stays й. */
export function withoutAccents(text: string): string {
  if (/^[ -~\n]*$/.test(text) || /\p{Script=Cyrillic}/u.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøØłŁđĐı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}
