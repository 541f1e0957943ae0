import { lexiconTerms } from '../language/lexicon/lexicon.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { kindIn } from './kind.ts';
import { statesNamedIn } from './stateNames.ts';

/** Who took part in an event, as far as the lexicon knows them. */
export interface Participants {
  /** States and organisations, sorted. */
  readonly parties: readonly string[];
  /** Persons with the party that they speak for, in the order of their first mention. */
  readonly persons: readonly Person[];
  /** Others took part whom it does not name: "with European leaders". */
  readonly open: boolean;
}

/** Somebody who took part: the key that the lexicon has for the name, and the party. */
export interface Person {
  readonly key: string;
  readonly party: string;
}

/** The parties that a title or sentence names. */
export type PartiesIn = (words: string) => readonly string[];

/** The opening of a text says who spoke with whom; what follows names those whom they spoke about. */
const OPENING = 1_000;
const SENTENCES_WITH_PARTIES = 2;
/** Where those name no person, one more is looked at. */
const SENTENCES_WITH_PERSONS = 3;
/** Words for many at once, in a title. */
const GROUP =
  /\b(?:leaders|allies|partners|counterparts|heads of (?:state|government)|group of (?:seven|twenty)|g-?7|g-?20|quad|quint)\b/i;
/** Where the parties end and the matters begin. */
const SUBJECT = /\b(?:about|regarding|concerning|to discuss|discuss(?:ed|es|ing)|focus(?:ed|ing)? on|amid|ahead of)\b/i;
const TITLE_SUBJECT = /\s(?:on|for|about|regarding|concerning|to discuss|in light of|amid|following|after)\s/i;

/**
 * Reads who took part from the title. Where the title does not say with whom: from the first sentence that does; where it names
 * a person whose party is not known: from the sentence that names that person again. `text` is the statement's body;
 * `also` knows parties that the lexicon does not.
 */
export function participantsOf(title: string, text: string, own: string, also: PartiesIn = () => []): Participants {
  const namedIn = (words: string): Named => {
    const { parties, persons } = namedByLexicon(words);
    return { parties: [...parties, ...statesNamedIn(words), ...also(words)], persons };
  };
  const part = titleParties(title);
  const named = namedIn(part);
  const sentences = openingSentences(text);
  const told = [named, ...sentences.map(namedIn)];
  const early = told.slice(0, 1 + SENTENCES_WITH_PARTIES);
  const persons = unique((early.some((one) => one.persons.length > 0) ? early : told).flatMap((one) => one.persons));
  const open = GROUP.test(part);
  const isForeign = (one: Named) => one.parties.some((party) => party !== own);
  if (isForeign(named)) return { parties: sorted(named.parties), persons, open };
  const guest = guestIn(part);
  const telling =
    guest === null ? early.slice(1).find(isForeign) : told[1 + sentences.findIndex((words) => words.includes(guest))];
  return { parties: sorted([...named.parties, ...(telling?.parties ?? [])]), persons, open };
}

type Named = Pick<Participants, 'parties' | 'persons'>;

const sorted = (parties: readonly string[]): string[] => [...new Set(parties)].sort();

/** A name stands within so many code units of the title's end, and "with" within so many before it. */
const NAME_REACH = 80;
const WITH_REACH = 128;
const LAST_NAME = /\s(\p{Lu}[\p{L}'’-]{1,60})\W{0,12}$/u;

/** The last word of whom the title names as the guest: "with Ursula von der Leyen" gives "Leyen". Null when it names none. */
function guestIn(title: string): string | null {
  const from = Math.max(0, title.length - NAME_REACH);
  const name = LAST_NAME.exec(title.slice(from));
  if (!name) return null;
  const at = from + name.index + 1;
  return /\bwith\s/.test(title.slice(Math.max(0, at - WITH_REACH), at)) ? (name[1] ?? null) : null;
}

/** The title without the matter, unless the event itself stands there ("on the President's call with …"). */
function titleParties(title: string): string {
  const at = title.search(TITLE_SUBJECT);
  return at < 0 || kindIn(title.slice(at)) !== null ? title : title.slice(0, at);
}

/** The first sentences, each as far as it says who spoke. */
function openingSentences(text: string): string[] {
  const opening = text.slice(0, OPENING);
  return sentencesOf(opening)
    .slice(0, SENTENCES_WITH_PERSONS)
    .map(({ start, end }) => {
      const sentence = opening.slice(start, end);
      const at = sentence.search(SUBJECT);
      return at < 0 ? sentence : sentence.slice(0, at);
    });
}

/** A person gives its party over the same words. */
function namedByLexicon(words: string): Named {
  const terms = lexiconTerms(words, tokenize(words));
  const parties = terms.filter(({ kind }) => kind === 'party');
  const persons = terms
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ key, start, end }) => {
      const party = parties.find((term) => term.start === start && term.end === end);
      return party ? [{ key, party: party.key }] : [];
    });
  return { parties: parties.map(({ key }) => key), persons };
}

function unique(persons: readonly Person[]): Person[] {
  return [...new Map(persons.map((person) => [person.key, person])).values()];
}
