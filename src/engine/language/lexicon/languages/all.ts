import { GERMAN } from './de.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { JAPANESE } from './ja.ts';
import { PORTUGUESE } from './pt.ts';
import { RUSSIAN } from './ru.ts';
import { UKRAINIAN } from './uk.ts';
import { CHINESE } from './zh.ts';

/** Forms in other languages, a file each: `key : forms` of keys that the topics and names have. */
export const LANGUAGES: readonly string[] = [
  CHINESE,
  FRENCH,
  GERMAN,
  JAPANESE,
  PORTUGUESE,
  RUSSIAN,
  SPANISH,
  UKRAINIAN,
];
