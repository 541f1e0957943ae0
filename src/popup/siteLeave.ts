import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ALL_ISSUERS } from '../issuers/all.ts';
import { issuersOfHost } from '../issuers/index.ts';
import type { Issuer } from '../issuers/model.ts';
import { originOf } from '../issuers/origins.ts';
import { watchLibrary } from '../library/live.ts';
import { issuersOff } from '../library/statement/issuerSettings.ts';

/** An issuer on whose site the reader is, and why it is not read. */
export interface UnreadSite {
  readonly issuer: Issuer;
  readonly why: 'asks' | 'off';
}

/** Whether an address lies on the site of an issuer that is not read: null where it is read, or no issuer's. */
export function useUnreadSite(url: string | undefined): UnreadSite | null {
  const [off, setOff] = useState<ReadonlySet<string> | null>(null);
  const [allowed, setAllowed] = useState(true);
  const host = url === undefined ? '' : new URL(url).hostname;
  const [issuer] = issuersOfHost(host, ALL_ISSUERS);
  useEffect(() => watchLibrary(issuersOff, setOff, console.error), []);
  useEffect(() => {
    if (issuer === undefined) return;
    let current = true;
    const look = async () => {
      const held = await browser.permissions.contains({ origins: [originOf(host)] }).catch(() => true);
      if (current) setAllowed(held);
    };
    void look();
    browser.permissions.onAdded.addListener(look);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(look);
    };
  }, [issuer, host]);
  if (issuer === undefined || off === null) return null;
  if (off.has(issuer.id)) return { issuer, why: 'off' };
  return allowed ? null : { issuer, why: 'asks' };
}
