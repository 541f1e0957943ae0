import browser from 'webextension-polyfill';

/** A content script that runs beyond the manifest's hosts: its name, its files, and the hosts it is to run on. */
interface ContentScript {
  readonly id: string;
  readonly files: readonly string[];
  /** Match patterns; with none the script is registered no more. */
  readonly matches: readonly string[];
}

/**
 * Makes a `register` whose calls follow one another: two at once would both find the script missing, and register it twice.
 * @param wanted what is to be registered as things stand when a call's turn comes.
 */
export function registrar(wanted: () => Promise<ContentScript>): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const done = last.then(async () => register(await wanted()));
    last = done.catch(() => undefined);
    return done;
  };
}

async function register({ id, files, matches }: ContentScript): Promise<void> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, js: [...files], matches: [...matches], runAt: 'document_idle' as const };
  // Kept by the browser over restarts; an update of the extension drops it, and registers anew.
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
