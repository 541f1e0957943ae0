import { readFileSync } from 'node:fs';
import { compare } from '../../../src/engine/index.ts';

/** Fictional events told in English and in other languages, and how many of the links set by hand the engine finds. */

type Point = readonly [matter: string, text: string];
export type Told = 'fr' | 'de' | 'es' | 'ja' | 'pt' | 'ru' | 'uk';
type Event = { readonly event: string } & Readonly<Record<'en' | Told, readonly Point[]>>;
type Telling = Pick<Event, 'event'> & Partial<Event>;

export interface Finding {
  /** Pairs of points that speak of the same matter. */
  readonly right: number;
  /** Pairs of points that the engine links. */
  readonly said: number;
  /** Pairs that are both. */
  readonly hits: number;
  /** Pairs whose other point holds the likeliest claim for the English one. */
  readonly firsts: number;
  /** By event, what was missed (-) and what was linked wrongly (+). */
  readonly faults: readonly string[];
}

const tellingsIn = (file: string): Telling[] =>
  JSON.parse(readFileSync(new URL(`events/${file}.json`, import.meta.url), 'utf8')) as Telling[];

/** Where the events of the other files are told in four more languages. */
const MORE = ['earlierInFour', 'laterInFour'].flatMap(tellingsIn);

const eventsOf = (files: readonly string[]): Event[] =>
  files.flatMap(tellingsIn).map((event) => ({ ...event, ...MORE.find((more) => more.event === event.event) }) as Event);

/** Told before the lists were extended; and told afterwards, so that no word stands in a list because of them. */
export const EARLIER = ['first', 'second'];
export const LATER = ['later'];

const GAP = '\n\n';

/** The statement of these points, and which point holds an offset. */
function written(points: readonly Point[]): { text: string; at: (offset: number) => number } {
  const ends: number[] = [];
  for (const [, text] of points) ends.push((ends.at(-1) ?? 0) + text.length + GAP.length);
  return {
    text: points.map(([, text]) => text).join(GAP),
    at: (offset) => ends.findIndex((end) => offset < end),
  };
}

/** How the engine does on the events of these files told in English and in this language. */
export function findingIn(language: Told, files: readonly string[] = EARLIER): Finding {
  const faults: string[] = [];
  let [right, said, hits, firsts] = [0, 0, 0, 0];
  for (const event of eventsOf(files)) {
    const { gold, found, likeliest } = judged(event.en, event[language], language);
    right += gold.size;
    said += found.size;
    for (const pair of found) if (gold.has(pair)) hits++;
    for (const pair of gold) if (likeliest.has(pair)) firsts++;
    const missed = [...gold].filter((pair) => !found.has(pair)).map((pair) => `-${pair}`);
    const wrong = [...found].filter((pair) => !gold.has(pair)).map((pair) => `+${pair}`);
    if (missed.length + wrong.length > 0) faults.push(`${event.event}: ${[...missed, ...wrong].join(' ')}`);
  }
  return { right, said, hits, firsts, faults };
}

function judged(english: readonly Point[], other: readonly Point[], language: string) {
  const sides = [
    { points: english, ...written(english) },
    { points: other, ...written(other) },
  ] as const;
  const { links, statements } = compare([
    { text: sides[0].text, language: 'en' },
    { text: sides[1].text, language },
  ]);
  const matters = new Map<string, string>();
  for (const [i, { points, at }] of sides.entries()) {
    for (const claim of statements[i]?.claims ?? []) matters.set(claim.id, points[at(claim.start)]?.[0] ?? '');
  }
  const pairOf = (a: string, b: string): string => `${matters.get(a)}/${matters.get(b)}`;
  const shared = english.filter(([matter]) => other.some(([own]) => own === matter));
  return {
    gold: new Set(shared.map(([matter]) => `${matter}/${matter}`)),
    found: new Set(links.map(({ a, b }) => pairOf(a, b))),
    likeliest: new Set(
      (statements[0]?.claims ?? []).flatMap(({ id, candidates }) => {
        const [best] = candidates ?? [];
        return best ? [pairOf(id, best.claim)] : [];
      }),
    ),
  };
}
