/**
 * How the data files are written. A line is a concept, with what it is a kind of and the ways it is said:
 *
 *     ceasefire < end-of-hostilities : ceasefire | truce | cessation of hostilities | %stop * %fighting
 *
 * - `<` names one or more broader concepts, with commas; without it the concept stands at the top of its topic.
 * - A line that begins with blanks goes on with the forms of the one before.
 * - `|` divides the forms. One form covers its inflections (stop, stopped, stopping), both spellings (defence, defense) and hyphens;
 *   articles (the, a, its, all …) are passed over in forms and in texts.
 * - A word with a capital is only found with a capital (`Turkey`), one all in capitals only so (`US`, also U.S.).
 * - `*` is a gap of up to three words, `%stop` any word of that class (classes.ts), `(a/b)` a choice, `[a]` may be left out.
 * - A line that begins with `#` is a remark.
 */
export interface FormLine {
  readonly key: string;
  readonly broader: readonly string[];
  readonly forms: readonly string[];
}

/** Reads the lines of a data file. Throws on a line that is not `key [< broader] : forms`: the data is ours, so it is a mistake. */
export function readLines(data: string): FormLine[] {
  return wholeLines(data).map((line) => {
    const colon = line.indexOf(' : ');
    if (colon < 1) throw new Error(`lexicon: not "key < broader : forms": ${line}`);
    const [key = '', broader = ''] = line.slice(0, colon).split('<');
    return {
      key: key.trim(),
      broader: broader === '' ? [] : broader.split(',').map((name) => name.trim()),
      forms: formsOf(line.slice(colon + 3)),
    };
  });
}

/** The lines, each with those that go on with it; remarks and empty ones left out. */
function wholeLines(data: string): string[] {
  const lines: string[] = [];
  for (const raw of data.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (raw.startsWith(' ') && lines.length > 0) lines.push(`${lines.pop()} ${line}`);
    else lines.push(line);
  }
  return lines;
}

/** The forms of the right-hand side of a line. */
function formsOf(list: string): string[] {
  return list
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}

/** Writes a form with choices and optional parts out in full: `(end/stop) [the] war` gives four. */
export function expanded(form: string): string[] {
  const open = form.search(/[([]/);
  if (open < 0) return [form];
  const optional = form[open] === '[';
  const close = form.indexOf(optional ? ']' : ')', open);
  if (close < 0) throw new Error(`lexicon: a bracket is not closed: ${form}`);
  const choices = form.slice(open + 1, close).split('/');
  if (optional) choices.push('');
  return choices.flatMap((choice) => expanded(`${form.slice(0, open)}${choice}${form.slice(close + 1)}`));
}
