import type { Issuer } from '../../issuers/model.ts';
import { originsOf } from '../../issuers/origins.ts';
import { issuerName } from '../../library/statement/issuerNames.ts';
import { partyName } from '../../ui/words/eventWords.ts';
import type { Settings } from '../settings.ts';

/** What the extension does with an issuer's pages: reads them, or some of them, would if it were allowed to, or leaves them alone. */
export type Reading = 'reads' | 'some' | 'asks' | 'off';

/** The issuers of one state or organisation. */
export interface IssuerGroup {
  readonly party: string;
  readonly name: string;
  readonly issuers: readonly Issuer[];
}

/** The issuers that fit what is searched for (name, code, state or site), by their states, both in the order of their names. */
export function issuerGroups(issuers: readonly Issuer[], search: string): readonly IssuerGroup[] {
  const sought = folded(search).split(/\s+/).filter(Boolean);
  const groups = new Map<string, Issuer[]>();
  for (const issuer of issuers) {
    const { id, name, code, hosts, party } = issuer;
    const words = folded(
      [name, issuerName(id, '').name, code, partyName(party), partyName(party, 'en'), ...hosts].join(' '),
    );
    if (!sought.every((part) => words.includes(part))) continue;
    groups.set(party, [...(groups.get(party) ?? []), issuer]);
  }
  return [...groups]
    .map(([party, members]) => ({
      party,
      name: partyName(party),
      issuers: members.sort((a, b) => byName(issuerName(a.id, ''), issuerName(b.id, ''))),
    }))
    .sort(byName);
}

/** Without case and accents, as one types. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  const [one, two] = [folded(a.name), folded(b.name)];
  return one < two ? -1 : one > two ? 1 : 0;
}

/** What happens with an issuer's pages now. */
export function readingOf(issuer: Issuer, { off, allowed }: Pick<Settings, 'off' | 'allowed'>): Reading {
  if (off.has(issuer.id)) return 'off';
  const missing = missingOf([issuer], allowed).length;
  if (missing === 0) return 'reads';
  return missing < originsOf(issuer).length ? 'some' : 'asks';
}

/** The match patterns that the browser must still be asked for. */
export function missingOf(issuers: readonly Issuer[], allowed: ReadonlySet<string>): readonly string[] {
  return [...new Set(issuers.flatMap(originsOf))].filter((origin) => !allowed.has(origin));
}
