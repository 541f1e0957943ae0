import type { CalendarDate } from '../../issuers/model.ts';
import type { PairView } from '../views.ts';
import type { ExportedPairing, ExportedPassage, ExportedSource } from './exported.ts';
import type { ExportWords } from './exportWords.ts';

interface Dated {
  readonly event: PairView['event'];
  readonly statements: readonly ExportedSource[];
}

/** "Call with Russia, 18 March 2025": what an export is headed by. */
export function titleOf(of: Dated, words: ExportWords): string {
  const { date } = of.event;
  return `${words.event(of)}, ${date === null ? words.term('undated') : words.date(date)}`;
}

/** "4 May 2031, 10:20 UTC". @param moment ISO 8601 in UTC. */
export const momentIn = (moment: string, words: ExportWords): string =>
  `${words.date(moment.slice(0, 10) as CalendarDate)}, ${moment.slice(11, 16)} UTC`;

/** What has to be said of a source besides its name and address: when it was published and read, and which text of it. Without the hash. */
export const sourceFacts = ({ origin, published, version }: ExportedSource, words: ExportWords): readonly string[] => [
  ...(published === null ? [] : [`${words.term('published')} ${words.date(published)}`]),
  words.term(origin),
  `${words.term('captured')} ${momentIn(version.captured, words)}`,
  `${words.term('version')} ${version.number}`,
];

/** What an export marks, beside what it always has, and what the reader left out of it. */
export interface Marked {
  readonly statements: readonly (ExportedSource & { readonly claims: readonly ExportedPassage[] })[];
  readonly links: readonly { readonly possible: boolean; readonly judged: boolean }[];
  readonly points?: readonly { readonly judged: boolean }[];
  readonly apart: readonly ExportedPairing[];
  readonly engine: string;
}

/** How the comparison was made, and what the marks mean that it has: a sentence or two each. */
export const methodOf = (of: Marked, words: ExportWords): readonly string[] => [
  words.term('how_made'),
  ...(of.links.some(({ possible }) => possible) ? [`${words.term('possible')}: ${words.term('possible_means')}`] : []),
  ...([...of.links, ...(of.points ?? [])].some(({ judged }) => judged)
    ? [`${words.term('judged')}: ${words.term('judged_means')}`]
    : []),
  ...apartLines(of, words),
  ...asideLines(of, words),
  `${words.term('specific')}: ${words.term('specific_means')}`,
  words.term('hash_means'),
  ...(of.engine === '' ? [] : [`${words.term('engine')}: ${of.engine}`]),
];

/** "Taken apart by hand: US “…” – RU “…”", a line for every two claims. */
function apartLines({ statements, apart }: Marked, words: ExportWords): readonly string[] {
  const said = new Map(
    statements.flatMap(({ code, claims }) =>
      claims.map(({ id, text }) => [id, `${code} ${words.quoted(text)}`] as const),
    ),
  );
  return apart.map(({ a, b }) => `${words.term('apart')}: ${said.get(a) ?? a} – ${said.get(b) ?? b}`);
}

/** "Set aside by hand: 3 (US), 1 (RU)". */
function asideLines({ statements }: Marked, words: ExportWords): readonly string[] {
  const counts = statements.flatMap(({ code, aside }) => (aside > 0 ? [`${aside} (${code})`] : []));
  return counts.length > 0 ? [`${words.term('aside')}: ${counts.join(', ')}`] : [];
}

/** The last line of an export. */
export const madeBy = (exported: string, words: ExportWords): string =>
  `${words.term('neutral')} ${words.term('made')} ${words.software}, ${momentIn(exported, words)}.`;
