import browser from 'webextension-polyfill';

/** The language of the texts that are shown: a browser may be set to one that `_locales` does not have. */
export function wordsLanguage(): string {
  return browser.i18n.getMessage('ui_language') || 'en';
}

/** The locale of numbers, times and names: the browser's own, region and all, where the texts are in its language. */
export function locale(): string {
  const words = wordsLanguage();
  const own = browser.i18n.getUILanguage();
  return own === words || own.startsWith(`${words}-`) ? own : words;
}

/** Whether a count takes the singular in the language of the texts. */
export function isOne(count: number): boolean {
  return pluralRules(wordsLanguage()).select(count) === 'one';
}

/** A number in digits, grouped as in the reader's country. */
export function digits(number: number): string {
  // Alike in every language that we have texts in: most counts need not wait for the browser's tables of numbers.
  if (Number.isInteger(number) && number >= 0 && number < UNGROUPED) return String(number);
  return numberFormat(locale()).format(number);
}

/** The first number whose digits are grouped. */
const UNGROUPED = 1_000;

const pluralRules = keptBy((language) => new Intl.PluralRules(language));
const numberFormat = keptBy((language) => new Intl.NumberFormat(language));

/** The browser takes longer to make one of these than for anything else that is done with words: one is made of each. */
function keptBy<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

/** Hour and minute by the reader's clock, "09:05" or "09:05 AM". `ms` counts from 1970. */
export function clockWords(ms: number): string {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(ms);
}
