import browser from 'webextension-polyfill';
import { afterwards } from './later.ts';

/** What the browser tells of itself, each told to all whom it concerns. Called in the worker's first turn. */
export function followBrowser(engine: string): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    afterwards((work) => work.permissionsAdded(origins));
    afterwards((work) => work.articleSitesAllowed(origins));
    // A popup may close while the browser asks, and is then not told the answer: the worker is.
    afterwards((work) => work.accessGiven(engine));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    afterwards((work) => work.permissionsRemoved());
    afterwards((work) => work.articleSitesTakenBack(origins));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    afterwards((work) => work.installed(reason));
    afterwards((work) => work.articleSitesInstalled(reason));
  });
  browser.runtime.onStartup.addListener(() => {
    afterwards((work) => work.registerGate());
    afterwards((work) => work.registerArticleSites());
    // A browser wakes a worker at its start for this listener; that not every one keeps alarms until then is what `setAlarm` is for.
    afterwards((work) => work.setAlarm());
  });
  browser.alarms.onAlarm.addListener(({ name }) => afterwards((work) => work.alarmRang(name, engine)));
  browser.notifications.onClicked.addListener((id) => afterwards((work) => work.openWatched(id)));
}
