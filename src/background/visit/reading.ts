import browser, { type Permissions } from 'webextension-polyfill';
import { forgetSetAside } from '../../library/statement/setAside.ts';
import { answerPages } from '../../messages/pages.ts';
import { orProblem } from '../orProblem.ts';
import { pageOpened, rulesFor } from './pages.ts';
import { forgetWord, keepWord, resume } from './pageWords.ts';
import { installed, permissionsAdded, permissionsRemoved, registerGate, switchAndRegister } from './registration.ts';

/**
 * Which pages are read: answers the content scripts and the options page, and keeps the scripts that are registered at run time in step
 * with what the reader allows. Called in the first turn of the worker, or the event that woke it would be lost.
 */
export function startReading(): void {
  answerPages({
    'page.opened': (page, sender) => orProblem(() => pageOpened(page, sender)),
    'page.rules': (page, sender) => orProblem(() => rulesFor(page, sender)),
    'page.word': keepWord,
    'page.wordless': forgetWord,
    'page.resume': resume,
    'issuers.switch': ({ issuers, on }) =>
      orProblem(async () => {
        await switchAndRegister(issuers, on);
        return { switched: true };
      }),
  });
  const added = ({ origins = [] }: Permissions.Permissions) => void permissionsAdded(origins).catch(console.error);
  const changed = () => void registerGate().catch(console.error);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(() => void permissionsRemoved().catch(console.error));
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason).catch(console.error));
  browser.runtime.onStartup.addListener(changed);
  void forgetSetAside(Date.now()).catch(console.error);
}
