import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { originOf } from '../../issuers/origins.ts';

/**
 * Asks the reader, through the browser, for access to one host. Must be called in the click itself, before anything is awaited: both
 * browsers ask on a user's gesture only. Gives whether it was given; at once where it was before.
 */
export function askAccess(host: string): Promise<boolean> {
  return askAccessTo([originOf(host)]);
}

/** The same for several hosts at once, by their match patterns. */
export function askAccessTo(origins: readonly string[]): Promise<boolean> {
  try {
    return browser.permissions.request({ origins: [...origins] }).catch(() => false);
  } catch {
    return Promise.resolve(false);
  }
}

/** Whether the browser lets the extension read a host already: for the words of a button, never for what it does. */
export function useHasAccess(host: string): boolean {
  const [given, setGiven] = useState(false);
  useEffect(() => {
    let current = true;
    void browser.permissions
      .contains({ origins: [originOf(host)] })
      .catch(() => false)
      .then((has) => {
        if (current) setGiven(has);
      });
    return () => {
      current = false;
    };
  }, [host]);
  return given;
}
