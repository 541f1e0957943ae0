import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { newsSitesOf } from '../issuers/otherSites.ts';

/** The news sites that are read always, by their match patterns, kept up to date; null while the browser has not told yet. */
export function useAlwaysSites(): readonly string[] | null {
  const [sites, setSites] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let current = true;
    const look = () =>
      void browser.permissions.getAll().then(({ origins = [] }) => {
        if (current) setSites(newsSitesOf(origins));
      });
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return sites;
}

/** Gives the permission for a site back to the browser: it is read no more but on the reader's word. */
export function stopAlways(site: string): void {
  void browser.permissions.remove({ origins: [site] }).catch(() => false);
}
