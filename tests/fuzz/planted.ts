import type { Target } from './target.ts';

/** Two defects, planted so that a test can tell whether the hunt finds any: three steps deep, each of which only coverage shows the way to. */
function readOrder(text: string): number {
  const words = text.split(' ');
  if (words.length < 3) return 0;
  if (words[1]?.startsWith('of')) {
    const count = Number.parseInt(words[2] ?? '', 10);
    if (count > 9) {
      if (words[0] === 'list') throw new Error('The planted defect.');
      return count;
    }
  }
  return 1;
}

/** Never comes back from a text with a hash in it. */
function readForEver(text: string): number {
  let at = 0;
  while (text.includes('#')) at += 1;
  return at;
}

const own = { seeds: ['a b c d'], dictionary: ['list', 'of', '#', ' '] };

export const PLANTED: Readonly<Record<string, Target>> = {
  planted: { ...own, wrong: (text) => (readOrder(text) < 0 ? 'less than nothing' : null) },
  'planted-hang': { ...own, wrong: (text) => (readForEver(text) < 0 ? 'less than nothing' : null) },
};
