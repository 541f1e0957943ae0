import { LISTS } from './lists.ts';
import type { Issuer } from './model.ts';

/** Whose talks a body gives account of. */
type Level = 'leaders' | 'ministers' | 'defence';

/** The bodies of states that have several here; every other body gives account of all talks of its state. */
const LEVELS: Readonly<Record<string, Level>> = {
  'us-wh': 'leaders',
  'us-state': 'ministers',
  'us-dod': 'defence',
  'ru-kremlin': 'leaders',
  'ru-mid': 'ministers',
  'uk-pmo': 'leaders',
  'uk-fcdo': 'ministers',
  'fr-elysee': 'leaders',
  'fr-meae': 'ministers',
  'de-bk': 'leaders',
  'de-aa': 'ministers',
  'ua-president': 'leaders',
  'ua-kmu': 'leaders',
  'ua-mfa': 'ministers',
  'eu-commission': 'leaders',
  'eu-council': 'leaders',
  'eu-eeas': 'ministers',
  'in-pib': 'leaders',
  'in-mea': 'ministers',
  'jp-kantei': 'leaders',
  'kr-president': 'leaders',
  'kr-mofa': 'ministers',
  'tr-presidency': 'leaders',
  'tr-mfa': 'ministers',
  'ir-president': 'leaders',
  'ir-mfa': 'ministers',
  'sa-mofa': 'ministers',
  'ca-pm': 'leaders',
  'ca-gac': 'ministers',
};

const DEFENCE = /\bdefen[cs]e\b|secretary of war|оборон|国防|verteidigungs|des armées/i;
const MINISTERS =
  /\bforeign (?:minister|secretary|affairs)|secretary of state|\b(?:foreign|external) affairs|high representative|иностранных дел|закордонних справ|外长|外交部长|外務大臣|外相|außenminister|affaires étrangères|(?:asuntos|relaciones) exteriores/iu;
const LEADERS =
  /\bpresident|\b(?:prime minister|premier|chancellor|king|queen|emir|amir|sultan|crown prince|taoiseach)\b|президент|прем.ер|канцлер|总统|主席|总理|首相|大統領/iu;

/** What is known of an event whose other accounts are sought. */
export interface KnownEvent {
  /** Whose account is known, and the title it has. */
  readonly issuer: string;
  readonly party: string;
  readonly title: string;
  /** All who took part. */
  readonly parties: readonly string[];
}

/** Of whom the talks are, by the title: of ministers where it names one, since a leader receives ministers too. */
function levelOf({ title, issuer }: KnownEvent): Level {
  if (DEFENCE.test(title)) return 'defence';
  if (MINISTERS.test(title)) return 'ministers';
  return LEADERS.test(title) ? 'leaders' : (LEVELS[issuer] ?? 'leaders');
}

/**
 * The issuers that should have an account of an event, of every other party that took part: the body that such talks belong to before
 * its state's other bodies, and of equals those first whose lists are known. Empty when no other party is known.
 */
export function expectedIssuers(event: KnownEvent, issuers: readonly Issuer[]): readonly Issuer[] {
  const level = levelOf(event);
  const others = event.parties.filter((party) => party !== event.party);
  const rank = ({ id }: Issuer): number =>
    ((LEVELS[id] ?? level) === level ? 0 : 2) + (Object.hasOwn(LISTS, id) ? 0 : 1);
  return issuers
    .filter(({ party }) => others.includes(party))
    .map((issuer) => ({ issuer, rank: rank(issuer) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ issuer }) => issuer);
}
