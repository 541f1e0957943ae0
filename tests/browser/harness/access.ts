import { browserName, type Session } from './session.ts';

/**
 * Agrees beforehand to the extension reading these hosts. Chrome asks in a window that no test can press, but does not ask for what was
 * agreed to before in its own settings, which a test can open: the request stays a real one. Firefox is told by `giveAccess`.
 */
export async function agreeBeforehand(session: Session, hosts: readonly string[]): Promise<void> {
  if (browserName !== 'chrome') return;
  const { host: id } = new URL(session.launched.origin);
  const settings = await session.launched.browser.newPage();
  await settings.goto('chrome://extensions/');
  for (const host of hosts)
    await settings.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '*://${host}/*')`);
  await settings.close();
}
