import type { EventKind } from '../../engine/event/kind.ts';
import { ISSUERS, issuersOfHost } from '../../issuers/index.ts';
import type { Issuer, PageKind } from '../../issuers/model.ts';
import { addressOf } from '../take/pageKey.ts';
import { plainTitle, readTitle, type TitleKnowledge } from './titles.ts';

/** What address and title alone tell of a page. */
export interface Recognition {
  /** Whose page it is; null on every host that is not exactly an issuer's. */
  readonly issuer: Issuer | null;
  readonly kind: PageKind;
  /** Whether the counterpart is foreign; null when title and address do not tell. */
  readonly foreign: boolean | null;
  /** States and organisations that the title names, with the issuer's own, sorted. */
  readonly parties: readonly string[];
  readonly eventKind: EventKind;
}

const hasForm = ({ titles }: Issuer, title: string): boolean =>
  titles.length === 0 || titles.some((form) => form.test(title));

/** The issuer of an address; of several that share the host the one whose title form fits. A port or a user name is no issuer's. */
function issuerOf(address: URL, title: string, issuers: readonly Issuer[]): Issuer | null {
  if (address.port || address.username || address.password) return null;
  const candidates = issuersOfHost(address.hostname, issuers);
  if (candidates.length < 2) return candidates[0] ?? null;
  return candidates.find((issuer) => hasForm(issuer, title)) ?? null;
}

/**
 * What a page is, from its address and title alone: cheap enough for every page of a host. A readout is one that reports an exchange:
 * the extension acts on it when it has an issuer and `foreign` is not false. On an issuer's host path and title form must be those of
 * its readouts; otherwise, as on any other host, what reads like a readout is a copy and has no issuer. Throws nothing.
 */
export function recognise(
  page: { readonly url: string; readonly title: string },
  { issuers = ISSUERS, ...knowledge }: TitleKnowledge & { readonly issuers?: readonly Issuer[] } = {},
): Recognition {
  const address = addressOf(page.url);
  const title = plainTitle(page.title);
  const issuer = address && issuerOf(address, title, issuers);
  const forms = [...(issuer?.forms ?? []), ...issuers.flatMap(({ namedForms = [] }) => namedForms)];
  const told = readTitle(title, issuer, { forms, ...knowledge });
  const quoted = told.kind === 'readout' && issuer?.quotes?.some((form) => form.test(title));
  const reading = quoted ? { ...told, kind: 'other' as const, foreign: null } : told;
  const { pathname = '', search = '' } = address ?? {};
  const hasPath = issuer?.paths.some((path) => path.test(pathname) || path.test(pathname + search));
  const atHome = issuer && hasPath && hasForm(issuer, title);
  return { issuer: reading.kind === 'readout' && !atHome ? null : issuer, ...reading };
}
