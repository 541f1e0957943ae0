import { describe, expect, it } from 'vitest';
import { readForms } from '../../../src/engine/language/lexicon/forms.ts';
import { Meanings } from '../../../src/engine/language/lexicon/meanings.ts';
import { BEFORE_MEANING, BETWEEN_FORMS } from '../../../src/engine/language/lexicon/phrases.ts';
import { readConcepts } from '../../../src/engine/language/lexicon/topics/concepts.ts';
import { BETWEEN_LINES, valueIn } from '../../../src/engine/language/sortedLines.ts';

const forms = readForms();
const meanings = new Meanings(forms.meanings);

const linesIn = (text: string): [key: string, value: string][] =>
  text.split(BETWEEN_LINES).map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);

describe('the lexicon, read', () => {
  it('is plain data: a build that carries it as text has the same', () => {
    expect(JSON.parse(JSON.stringify(forms))).toEqual(forms);
  });

  it.each(['phrases', 'classes', 'concepts', 'names', 'properNames'] as const)('finds every line of its %s', (part) => {
    for (const [key, value] of linesIn(forms[part])) expect(valueIn(forms[part], key), key).toBe(value);
  });

  it('has every concept with its topic, and a meaning for it', () => {
    const meant = new Set<string>();
    for (let number = 0; ; number++) {
      const meaning = meanings.at(number);
      if (meaning === undefined) break;
      if (meaning.kind === 'concept') meant.add(meaning.key);
    }
    for (const { key, topic, broader } of readConcepts().values()) {
      expect(valueIn(forms.concepts, key)?.split(' ')).toEqual([topic, ...broader]);
      expect(meant.has(key), key).toBe(true);
    }
  });

  it('gives every form a first word and a meaning that there is', () => {
    let count = 0;
    for (const [head, waiting] of linesIn(forms.phrases)) {
      expect(head).not.toBe('');
      for (const form of waiting.split(BETWEEN_FORMS)) {
        const parts = form.split(BEFORE_MEANING);
        expect(parts).toHaveLength(2);
        expect(meanings.at(Number(parts[1]))).toBeDefined();
        count++;
      }
    }
    for (const [, meaning] of forms.characters) expect(meanings.at(meaning)).toBeDefined();
    expect(count).toBeGreaterThan(5000);
  });
});
