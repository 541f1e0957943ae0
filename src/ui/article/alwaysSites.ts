import browser from 'webextension-polyfill';
import { newsSitesOf } from '../../issuers/otherSites.ts';
import { useHeldPermissions } from '../heldPermissions.ts';

/** The news sites that are read always, by their match patterns, kept up to date; null while the browser has not told yet. */
export function useAlwaysSites(): readonly string[] | null {
  const held = useHeldPermissions();
  return held === null ? null : newsSitesOf(held.origins ?? []);
}

/** Gives the permission for a site back to the browser: it is read no more but on the reader's word. */
export function stopAlways(site: string): void {
  void browser.permissions.remove({ origins: [site] }).catch(() => false);
}
