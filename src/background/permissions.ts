import browser from 'webextension-polyfill';
import { ALL_ISSUERS } from '../issuers/all.ts';
import { issuerById } from '../issuers/index.ts';
import { originOf, originsOf } from '../issuers/origins.ts';
import { isIssuerOn } from '../library/issuerSettings.ts';

/** Whether the browser lets the extension read pages of this host, one of its own manifest or one that the user has allowed. */
export async function mayRead(host: string): Promise<boolean> {
  return holds([originOf(host)]);
}

/** What the user has decided about an issuer: to be read, to be left alone, or nothing yet. */
export type IssuerLeave = 'given' | 'off' | 'missing';

/** Whether pages and lists of an issuer may be read: it is switched on and every host of it is allowed. Unknown issuers are off. */
export async function leaveFor(issuer: string): Promise<IssuerLeave> {
  const known = issuerById(issuer, ALL_ISSUERS);
  if (known === null || !(await isIssuerOn(issuer))) return 'off';
  return (await holds(originsOf(known))) ? 'given' : 'missing';
}

/** Those of these match patterns that the browser has allowed. */
export async function allowedOf(origins: readonly string[]): Promise<readonly string[]> {
  const held = await Promise.all(origins.map((origin) => holds([origin])));
  return origins.filter((_, place) => held[place]);
}

async function holds(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [...origins] });
  } catch {
    // A pattern that the browser does not take, such as a host with a port, can have no permission.
    return false;
  }
}
