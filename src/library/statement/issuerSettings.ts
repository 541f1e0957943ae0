import { guarded } from '../keeping/guard.ts';
import { library } from '../schema.ts';

/** Which issuers the reader has switched off. An issuer that is not named here is on: what else it needs is the browser's leave. */
export function issuersOff(): Promise<ReadonlySet<string>> {
  return guarded(async () => {
    const rows = await library.issuerSettings.toArray();
    return new Set(rows.filter(({ on }) => !on).map(({ issuer }) => issuer));
  });
}

/** Whether an issuer is on: its pages are read, and its lists are looked through. */
export function isIssuerOn(issuer: string): Promise<boolean> {
  return guarded(async () => (await library.issuerSettings.get(issuer))?.on ?? true);
}

/**
 * Switches issuers on or off, all of them or none.
 * @param now milliseconds since 1970.
 */
export function switchIssuers(issuers: readonly string[], on: boolean, now: number): Promise<void> {
  return guarded(() =>
    // A bulk write alone keeps what it wrote before it failed.
    library.transaction('rw', library.issuerSettings, async () => {
      await library.issuerSettings.bulkPut(issuers.map((issuer) => ({ issuer, on, changedAt: now })));
    }),
  );
}
