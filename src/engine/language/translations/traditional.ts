import data from './chinese.data.json' with { type: 'json' };

let table: ReadonlyMap<string, string> | undefined;
/** Claims of one text are read one after the other: it is written anew once for all of them. */
let last = { text: '', plain: '' };

/** A Chinese text in simplified characters, each in the place of its traditional one, so that offsets stay what they are. */
export function simplified(text: string): string {
  if (last.text === text) return last.plain;
  table ??= new Map([...data.traditional].map((character, i) => [character, data.simplified.charAt(i)]));
  const known = table;
  const plain = text.replace(/[\u4e00-\u9fff]/gu, (character) => known.get(character) ?? character);
  last = { text, plain };
  return plain;
}

/** Whether a language (BCP 47) is Chinese, in whichever characters. */
export const isChinese = (language: string): boolean => /^zh\b/i.test(language);
