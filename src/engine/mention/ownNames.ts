import { partyOf } from '../language/lexicon/lexicon.ts';
import type { StatementText } from '../model.ts';

/** A statement with its title and with what its side is called, as far as whoever gives it knows: the state, its issuer, its capital. */
export interface NamedSide extends StatementText {
  readonly title?: string | undefined;
  readonly names?: readonly string[] | undefined;
}

/** The names of the sides themselves: the lexicon knows the world's states and leaders, and not every issuer is one of them. */
export interface OwnNames {
  /** The party that some words name: by a side's own name, else as the lexicon knows it, else by an office that one side alone has. */
  readonly partyIn: (words: string) => string | null;
  /** The parties that a stretch of text names by a side's own names, as keys of profiles (`party xa`), each once, in order. */
  readonly keysIn: (text: string) => string[];
}

/** As much of a text as says who spoke with whom. */
const OPENING = 800;
const MOST_NAMES = 40;
const SHORTEST_NAME = 3;
const OFFICE =
  '(?:(?:Vice |Deputy )?(?:President|Prime Minister|Chancellor)|Premier|King|Queen|Emir|Sultan|Crown Prince|(?:Foreign |Defen[cs]e )?Minister|Foreign Secretary|Secretary of State|Secretary[- ]General)';
const WORD = "\\p{Lu}[\\p{L}'’-]{1,30}";
const AFTER_OFFICE = new RegExp(
  `\\b(${OFFICE})((?: of (?:the )?| (?:de |van |von |bin |al )?)${WORD}(?: (?:of |of the )?${WORD}){0,5})`,
  'gu',
);
const OF = / of (?:the )?/;
/** What may stand behind a name: Arvenian, Belmar's. */
const ENDING = "(?:\\p{L}{1,4})?(?:['’]s?)?(?!\\p{L})";

/**
 * Gathers the sides' names: those given, and the leaders that the openings of their statements name with their offices. What two sides
 * would share names neither.
 */
export function ownNamesOf(sides: readonly NamedSide[]): OwnNames {
  const names = new Map<string, string | null>();
  const offices = new Map<string, string | null>();
  const enter = (to: Map<string, string | null>, name: string, party: string): void => {
    const key = plain(name);
    if (key.length < SHORTEST_NAME || to.size >= MOST_NAMES) return;
    to.set(key, !to.has(key) || to.get(key) === party ? party : null);
  };
  for (const { party, names: given = [] } of sides) if (party) for (const name of given) enter(names, name, party);
  const states = [...names];
  const leaders = sides.flatMap(({ party, title = '', text }) =>
    party ? leadersIn(`${title}. ${text.slice(0, OPENING)}`, party, states) : [],
  );
  // Who is told to be of a state once is so wherever else it stands with the office alone.
  for (const { told, ...leader } of [...leaders].sort((a, b) => Number(b.told) - Number(a.told))) {
    const known = leader.names.map((name) => names.get(plain(name))).find((party) => party !== undefined);
    if (!told && known !== undefined) continue;
    for (const name of leader.names) enter(names, name, leader.party);
    enter(offices, leader.office, leader.party);
  }
  return lookUp(names, offices);
}

/** Nobody has names of their own. */
export const NO_OWN_NAMES: OwnNames = { partyIn: partyOf, keysIn: () => [] };

type Names = ReadonlyMap<string, string | null>;

function lookUp(names: Names, offices: Names): OwnNames {
  const known = [...names].filter(([, party]) => party !== null).map(([name]) => name);
  if (known.length === 0) return NO_OWN_NAMES;
  const any = known
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|');
  const whole = new RegExp(`(?<!\\p{L})(${any})(?:['’]s?)?(?!\\p{L})`, 'gu');
  const ended = new RegExp(`(?<!\\p{L})(${any})${ENDING}`, 'gu');
  const first = (pattern: RegExp, words: string): string | null => partiesBy(pattern, words, names)[0] ?? null;
  return {
    partyIn: (words) =>
      first(whole, words) ??
      partyOf(words) ??
      first(ended, words) ??
      offices.get(plain(words).replace(/^the /, '')) ??
      null,
    keysIn: (text) => [...new Set(partiesBy(ended, text, names).map((party) => `party ${party}`))],
  };
}

/** In small letters: a pattern that tells no capital from a small letter takes five times as long to compile, and longer to match. */
const partiesBy = (pattern: RegExp, words: string, names: Names): string[] =>
  [...words.toLowerCase().matchAll(pattern)].flatMap((match) => names.get(plain(match[1] ?? '')) ?? []);

const plain = (name: string): string => name.toLowerCase().replaceAll('’', "'").trim();
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Leader {
  readonly office: string;
  readonly names: readonly string[];
  readonly party: string;
  /** Whether the text itself tells the state. */
  readonly told: boolean;
}

/** "Prime Minister of Belmar Ines Corvo", "President Maro Tellan of Arvenia"; where no state stands beside the office, the issuer's own. */
function leadersIn(opening: string, own: string, states: readonly (readonly [string, string | null])[]): Leader[] {
  return [...opening.matchAll(AFTER_OFFICE)].flatMap(([, office = '', rest = '']): Leader[] => {
    // Whom the lexicon knows needs no name, and has the office all the same.
    const known = partyOf(rest);
    if (known) return [{ office, names: [], party: known, told: true }];
    const of = OF.test(rest);
    const state = states.find(([name]) => of && plain(rest).includes(name));
    if (of && !state?.[1]) return [];
    const name = nameIn(rest, state?.[0]);
    if (name === '') return [];
    return [{ office, names: [name, name.split(' ').at(-1) ?? name], party: state?.[1] ?? own, told: of }];
  });
}

/** The name without the state that stands before or behind it. */
function nameIn(rest: string, state: string | undefined): string {
  const [before = '', behind = ''] = rest.split(OF);
  if (state === undefined || before.trim() !== '') return before.trim();
  return plain(behind).startsWith(state) ? behind.slice(state.length).trim() : '';
}
