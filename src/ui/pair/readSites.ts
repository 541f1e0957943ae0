import browser from 'webextension-polyfill';
import { ALL_ISSUERS } from '../../issuers/all.ts';
import { issuersOfHost } from '../../issuers/index.ts';
import { originOf } from '../../issuers/origins.ts';
import { watchLibrary } from '../../library/live.ts';
import { issuersOff } from '../../library/statement/issuerSettings.ts';

/**
 * Tells of an address whether it lies on the site of an issuer that is read without being asked: one that is on and that the browser
 * allows. What is known is kept up to date; in the first moments nothing is.
 */
export function readSites(): (url: string) => boolean {
  let allowed: ReadonlySet<string> = new Set();
  let off: ReadonlySet<string> = new Set();
  const look = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    allowed = new Set(origins);
  };
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  void look().catch(console.error);
  const keep = (found: ReadonlySet<string>) => {
    off = found;
  };
  watchLibrary(issuersOff, keep, console.error);
  return (url) => {
    const { host } = new URL(url);
    const family = `*.${host.slice(host.indexOf('.') + 1)}`;
    if (!allowed.has(originOf(host)) && !allowed.has(originOf(family))) return false;
    return issuersOfHost(host, ALL_ISSUERS).some(({ id }) => !off.has(id));
  };
}
