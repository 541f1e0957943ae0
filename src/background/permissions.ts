import browser from 'webextension-polyfill';
import { originOf } from '../issuers/origins.ts';

/** Whether the browser lets the extension read pages of this host, one of its own manifest or one that the reader has allowed. */
export async function mayRead(host: string): Promise<boolean> {
  return holds([originOf(host)]);
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
