/** Forms of scripts that are written without spaces (Chinese, Japanese), found character by character. */
export class CharacterTable<Entry> {
  private readonly forms = new Map<string, Entry[]>();
  /** For the first two characters, how long the forms that begin with them are, longest first. */
  private readonly lengths = new Map<string, number[]>();

  add(form: string, entry: Entry): void {
    const entries = this.forms.get(form);
    if (entries !== undefined) {
      if (!entries.includes(entry)) entries.push(entry);
      return;
    }
    this.forms.set(form, [entry]);
    const start = form.slice(0, 2);
    const lengths = this.lengths.get(start) ?? [];
    if (!lengths.includes(form.length)) lengths.push(form.length);
    this.lengths.set(
      start,
      lengths.sort((a, b) => b - a),
    );
  }

  /** All forms in the text, overlapping ones included, with their UTF-16 offsets. Linear: the forms are short. */
  find(text: string): { entry: Entry; start: number; end: number }[] {
    const found: { entry: Entry; start: number; end: number }[] = [];
    for (let at = 0; at < text.length; at++) {
      if (text.charCodeAt(at) < 0x2e80) continue;
      for (const length of this.lengths.get(text.slice(at, at + 2)) ?? []) {
        for (const entry of this.forms.get(text.slice(at, at + length)) ?? []) {
          found.push({ entry, start: at, end: at + length });
        }
      }
    }
    return found;
  }
}

/** Whether a form is to be found by its characters: it holds Han, Hiragana or Katakana. */
export const isByCharacter = (form: string): boolean => /[\u3040-\u30ff\u3400-\u9fff]/.test(form);
