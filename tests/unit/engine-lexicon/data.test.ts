import { describe, expect, it } from 'vitest';
import { CLASSES, readClasses } from '../../../src/engine/language/lexicon/classes.ts';
import { expanded, readLines } from '../../../src/engine/language/lexicon/format.ts';
import { KIN } from '../../../src/engine/language/lexicon/kin.ts';
import { LANGUAGES } from '../../../src/engine/language/lexicon/languages/all.ts';
import { nameEntries } from '../../../src/engine/language/lexicon/names/entries.ts';
import { STATES } from '../../../src/engine/language/lexicon/names/states.ts';
import { stepsOf } from '../../../src/engine/language/lexicon/phrases.ts';
import { TOPICS } from '../../../src/engine/language/lexicon/topics/all.ts';
import { readConcepts } from '../../../src/engine/language/lexicon/topics/concepts.ts';

interface Entry {
  readonly kind: string;
  readonly key: string;
  readonly broader: readonly string[];
  readonly forms: readonly string[];
}

const concepts: Entry[] = [...readConcepts().values()].map((concept) => ({ ...concept, kind: 'concept' }));
const names: Entry[] = nameEntries();
const entries = [...concepts, ...names];

const stepsOfAll = (entry: Entry): string[] => [
  ...new Set(entry.forms.flatMap(expanded).map((form) => stepsOf(form).join(' '))),
];

describe('the data of the lexicon', () => {
  it('covers the field', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(500);
    expect(names.length).toBeGreaterThanOrEqual(500);
    expect(TOPICS.length).toBeGreaterThanOrEqual(10);
  });

  it('gives every key once over all kinds', () => {
    // As written: of two concepts with one key only one would be read.
    const written = TOPICS.flatMap(([, data]) => readLines(data).map(({ key }) => key));
    const keys = [...written, ...names.map(({ key }) => key)];
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('writes keys in one way', () => {
    expect(entries.map((entry) => entry.key).filter((key) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  it('names only broader entries that exist, of the same kind', () => {
    const known = new Set(entries.map((entry) => `${entry.kind} ${entry.key}`));
    const missing = entries.flatMap((entry) =>
      entry.broader.filter((key) => !known.has(`${entry.kind} ${key}`)).map((key) => `${entry.key} < ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no cycle of broader concepts', () => {
    const over = new Map(entries.map((entry) => [entry.key, entry.broader]));
    const cyclic = entries.filter((entry) => {
      const seen = new Set<string>();
      const open = [...entry.broader];
      for (let key = open.pop(); key !== undefined; key = open.pop()) {
        if (key === entry.key) return true;
        if (!seen.has(key)) open.push(...(over.get(key) ?? []));
        seen.add(key);
      }
      return false;
    });
    expect(cyclic.map((entry) => entry.key)).toEqual([]);
  });

  it('names as kin two concepts that exist, each two once under the first in the alphabet, from 3 to 9 of ten', () => {
    const keys = new Set(concepts.map(({ key }) => key));
    const pairs = readLines(KIN).flatMap(({ key, forms }) => forms.map((kin) => [key, ...kin.split(' ')]));
    expect(pairs.length).toBeGreaterThan(4000);
    const wrong = pairs.filter(([key = '', other = '', tenths = '', ...more]) => {
      return !keys.has(key) || !keys.has(other) || key >= other || !/^[3-9]$/.test(tenths) || more.length > 0;
    });
    expect(wrong).toEqual([]);
    expect(new Set(pairs.map(([key, other]) => `${key} ${other}`)).size).toBe(pairs.length);
  });

  it('gives no form to two concepts', () => {
    const owner = new Map<string, string>();
    const twice: string[] = [];
    for (const entry of concepts) {
      for (const form of stepsOfAll(entry)) {
        const other = owner.get(form);
        if (other !== undefined) twice.push(`${form}: ${other}, ${entry.key}`);
        owner.set(form, entry.key);
      }
    }
    expect(twice).toEqual([]);
  });

  it('gives no name to two parties, people, organisations or places of one kind', () => {
    const owner = new Map<string, string>();
    const twice: string[] = [];
    for (const entry of names) {
      for (const form of stepsOfAll(entry)) {
        const key = `${entry.kind} ${form}`;
        const other = owner.get(key);
        if (other !== undefined) twice.push(`${key}: ${other}, ${entry.key}`);
        owner.set(key, entry.key);
      }
    }
    expect(twice).toEqual([]);
  });

  it('has forms that can be found: words first and last, known classes, eight words at most', () => {
    const classes = new Set([...readClasses(CLASSES, ['France']).values()].flat());
    const wrong = entries.flatMap((entry) =>
      entry.forms.flatMap(expanded).flatMap((form) => {
        const steps = stepsOf(form);
        const unknown = steps.some((step) => step.startsWith('%') && !classes.has(step));
        const loose = steps.length === 0 || steps[0] === '*' || steps.at(-1) === '*' || steps.includes('');
        return unknown || loose || steps.length > 8 ? [`${entry.key}: ${form}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the lists of names in order', () => {
    const codes = STATES.trim()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
    expect(codes).toEqual([...codes].sort());
    expect(codes.length).toBeGreaterThanOrEqual(199);
  });

  it('says things in other languages of known keys only', () => {
    const known = new Set(entries.map((entry) => entry.key));
    expect(LANGUAGES.flatMap(readLines).filter((line) => !known.has(line.key))).toEqual([]);
  });

  it('reads a line that begins with blanks as part of the one before', () => {
    const [line, ...others] = readLines(
      'ceasefire < peace : truce |\n  # no remark divides a line\n  | armistice\npeace : peace',
    );
    expect(line).toEqual({ key: 'ceasefire', broader: ['peace'], forms: ['truce', 'armistice'] });
    expect(others.map(({ key }) => key)).toEqual(['peace']);
  });

  it('refuses a line that it cannot read', () => {
    expect(() => readLines('ceasefire truce')).toThrow(/key < broader/);
    expect(() => expanded('(end war')).toThrow(/bracket/);
  });
});
