import { describe, expect, it } from 'vitest';
import { readForms } from '../../../src/engine/language/lexicon/forms.ts';
import { BEFORE_MEANING, BETWEEN_FORMS } from '../../../src/engine/language/lexicon/phrases.ts';
import { readConcepts } from '../../../src/engine/language/lexicon/topics/concepts.ts';

const forms = readForms();

describe('the lexicon, read', () => {
  it('is plain data: a build that carries it as text has the same', () => {
    expect(JSON.parse(JSON.stringify(forms))).toEqual(forms);
  });

  it('has every concept with its topic, and a meaning for it', () => {
    const meant = new Set(forms.meanings.filter(({ kind }) => kind === 'concept').map(({ key }) => key));
    for (const { key, topic, broader } of readConcepts().values()) {
      expect(forms.concepts[key]).toEqual([topic, ...broader]);
      expect(meant.has(key)).toBe(true);
    }
  });

  it('gives every form a first word and a meaning that there is', () => {
    let count = 0;
    for (const [head, waiting] of Object.entries(forms.phrases)) {
      expect(head).not.toBe('');
      for (const form of waiting.split(BETWEEN_FORMS)) {
        const parts = form.split(BEFORE_MEANING);
        expect(parts).toHaveLength(2);
        expect(forms.meanings[Number(parts[1])]).toBeDefined();
        count++;
      }
    }
    for (const [, meaning] of forms.characters) expect(forms.meanings[meaning]).toBeDefined();
    expect(count).toBeGreaterThan(5000);
  });
});
