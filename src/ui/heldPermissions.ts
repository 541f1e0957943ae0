import { useEffect, useState } from 'preact/hooks';
import browser, { type Permissions } from 'webextension-polyfill';

/** All that the browser lets the extension do, kept up to date; null while the browser has not told yet. */
export function useHeldPermissions(): Permissions.AnyPermissions | null {
  const [held, setHeld] = useState<Permissions.AnyPermissions | null>(null);
  useEffect(() => {
    let current = true;
    const look = () =>
      void browser.permissions.getAll().then((all) => {
        if (current) setHeld(all);
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
  return held;
}
