import { writeFileSync } from 'node:fs';
import { rarity } from '../../engine/language/rarity.ts';
import { linesOf } from '../../engine/language/sortedLines.ts';
import { wordsOf } from '../../engine/language/words.ts';
import { sentencesOf } from '../../engine/text/sentences.ts';
import { randomNumbers } from './random.ts';
import { officialTexts } from './sources.ts';
import { eigenvectors, type Sparse } from './spectrum.ts';

/** How many words the company of words is learnt of. */
const WORDS = 12_000;
/** Those that stand in one of eight thousand texts keep their vectors: with those of rarer ones, as many again, links are no better. */
const RAREST = 9;
/** How many numbers a vector has. */
const DIMENSIONS = 96;
const WINDOW = 5;
/** The smoothing of the context's frequency (Levy, Goldberg and Dagan 2015). */
const SMOOTHING = 0.75;
/** Four bits a number: 16 steps over `REACH` standard deviations to either side. */
const STEPS = 16;
const REACH = 2.5;

/**
 * Learns what words stand in the same company: positive pointwise mutual information of neighbours in official statements, brought
 * down to its strongest dimensions (Levy, Goldberg and Dagan 2015). Writes `engine/language/vectors.data.json`.
 */
export function learnVectors(): void {
  const { sentences, vocabulary } = readSentences();
  const pairs = neighbours(sentences, vocabulary.length);
  const matrix = mutualInformation(pairs, vocabulary.length);
  const { vectors, values } = eigenvectors(matrix, vocabulary.length, DIMENSIONS, randomNumbers(7));
  const packed = pack(vectors, values, vocabulary.length);
  const file = new URL('../../engine/language/vectors.data.json', import.meta.url);
  const kept = vocabulary.flatMap((word, i) => (rarity(word) <= RAREST ? [[word, packed[i] ?? ''] as const] : []));
  writeFileSync(file, `${JSON.stringify({ dimensions: DIMENSIONS, words: linesOf(kept) })}\n`);
  process.stdout.write(
    `vectors: ${kept.length} of ${vocabulary.length} words, ${matrix.values.length} pairs of neighbours\n`,
  );
}

/** Every different sentence once, as numbers of the vocabulary's words, and the vocabulary, the commonest first. */
function readSentences(): { sentences: Int32Array[]; vocabulary: string[] } {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const raw: string[][] = [];
  for (const text of officialTexts()) {
    for (const sentence of sentencesOf(text)) {
      const words = text.slice(sentence.start, sentence.end);
      if (seen.has(words)) continue;
      seen.add(words);
      const keys = wordsOf(words).flatMap((word) => (word.empty || !/^\p{L}+$/u.test(word.key) ? [] : [word.key]));
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
      raw.push(keys);
    }
  }
  const vocabulary = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, WORDS)
    .map(([key]) => key);
  const number = new Map(vocabulary.map((key, i) => [key, i]));
  const sentences = raw.map((keys) => Int32Array.from(keys.flatMap((key) => number.get(key) ?? [])));
  return { sentences, vocabulary };
}

/** All pairs of words that stand within the window, as smaller × size + larger, sorted. */
function neighbours(sentences: readonly Int32Array[], size: number): Uint32Array {
  let total = 0;
  for (const s of sentences) for (let i = 0; i < s.length; i++) total += Math.min(WINDOW, s.length - 1 - i);
  const pairs = new Uint32Array(total);
  let n = 0;
  for (const s of sentences) {
    for (let i = 0; i < s.length; i++) {
      for (let j = i + 1; j <= i + WINDOW && j < s.length; j++) {
        const x = s[i] ?? 0;
        const y = s[j] ?? 0;
        pairs[n++] = Math.min(x, y) * size + Math.max(x, y);
      }
    }
  }
  return pairs.sort();
}

function mutualInformation(pairs: Uint32Array, size: number): Sparse {
  const totals = new Float64Array(size);
  for (const pair of pairs) {
    totals[Math.floor(pair / size)] = (totals[Math.floor(pair / size)] ?? 0) + 1;
    totals[pair % size] = (totals[pair % size] ?? 0) + 1;
  }
  const all = totals.reduce((sum, x) => sum + x, 0);
  const smoothed = totals.map((x) => x ** SMOOTHING);
  const smoothedAll = smoothed.reduce((sum, x) => sum + x, 0);
  const rows: number[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  for (let at = 0; at < pairs.length; ) {
    const pair = pairs[at] ?? 0;
    let end = at;
    while (end < pairs.length && pairs[end] === pair) end++;
    const x = Math.floor(pair / size);
    const y = pair % size;
    const count = end - at;
    at = end;
    if (count < 2) continue;
    // Smoothing either side in turn and taking the mean keeps the matrix symmetric.
    const px = ((totals[x] ?? 0) / all) * ((smoothed[y] ?? 0) / smoothedAll);
    const py = ((totals[y] ?? 0) / all) * ((smoothed[x] ?? 0) / smoothedAll);
    const value = Math.log(count / (all / 2) / 2 / Math.sqrt(px * py));
    if (value <= 0) continue;
    rows.push(x);
    columns.push(y);
    values.push(value);
  }
  return { rows: Int32Array.from(rows), columns: Int32Array.from(columns), values: Float32Array.from(values) };
}

/** Each word's vector at length one, a number in four bits, in base 64. */
function pack(vectors: readonly Float64Array[], values: readonly number[], size: number): string[] {
  const packed: string[] = [];
  const vector = new Float64Array(DIMENSIONS);
  for (let word = 0; word < size; word++) {
    for (let d = 0; d < DIMENSIONS; d++) vector[d] = (vectors[d]?.[word] ?? 0) * Math.sqrt(Math.abs(values[d] ?? 0));
    const bytes = new Uint8Array(DIMENSIONS / 2);
    const length = Math.hypot(...vector) || 1;
    for (let d = 0; d < DIMENSIONS; d++) {
      // At length one the standard deviation of a number is one over the root of the dimensions.
      const scaled = ((vector[d] ?? 0) / length) * Math.sqrt(DIMENSIONS);
      const step = Math.round(((scaled + REACH) / (2 * REACH)) * (STEPS - 1));
      const nibble = Math.max(0, Math.min(STEPS - 1, step));
      bytes[d >> 1] = (bytes[d >> 1] ?? 0) | (d % 2 === 0 ? nibble : nibble << 4);
    }
    packed.push(Buffer.from(bytes).toString('base64'));
  }
  return packed;
}
