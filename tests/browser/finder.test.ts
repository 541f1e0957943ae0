import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/start/extension.ts';
import type { AnswerFor } from '../../src/cli/start/sites.ts';
import { agreeBeforehand } from './harness/access.ts';
import { faults } from './harness/faults.ts';
import {
  accountPage,
  DAY,
  GOVERNMENTS,
  type Government,
  governmentOf,
  ownUrl,
  rss,
  webAnswer,
} from './harness/issuerSites.ts';
import { libraryRows } from './harness/library.ts';
import { browserName, inBrowser, type Session } from './harness/session.ts';

/** Every request that reached the sites, without the browser's own calls home. */
interface Asked {
  readonly url: string;
  readonly host: string;
  /** Whether it says who asks, or from where: by a cookie, a referrer or an origin. */
  readonly known: boolean;
}

/** Browsers call home through the proxy too. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google|googleapis|gstatic|googleusercontent|gvt1|mozilla|firefox|detectportal|mozgcp|getpocket)\.(?:com|org|net)$/;

/** The sites, each of which sets a cookie, with a log of what they are asked. */
function sites(log: Asked[], extra: AnswerFor = () => null): AnswerFor {
  return (url, asked) => {
    const answer = extra(url, asked) ?? webAnswer(url);
    if (!BROWSERS_OWN.test(url.hostname))
      log.push({
        url: url.href,
        host: url.hostname,
        known: [asked.cookie, asked.referer, asked.origin].some((said) => said !== undefined),
      });
    const headers = { ...answer?.headers, 'set-cookie': 'seen=1; Path=/' };
    return answer && { ...answer, headers };
  };
}

const hostsOf = (issuer: string): readonly string[] => {
  const hosts: Readonly<Record<string, readonly string[]>> = {
    'fr-elysee': ['www.elysee.fr'],
    'de-bk': ['www.bundesregierung.de'],
    'uk-pmo': ['www.gov.uk'],
    'eu-commission': ['ec.europa.eu'],
    'jp-mofa': ['www.mofa.go.jp'],
    'kr-mofa': ['www.mofa.go.kr'],
    'ca-gac': ['api.io.canada.ca', 'www.canada.ca'],
    'kz-akorda': ['www.akorda.kz'],
    'us-wh': ['www.whitehouse.gov'],
    'in-pib': ['pib.gov.in'],
    'tr-presidency': ['www.tccb.gov.tr'],
    'fi-president': ['www.presidentti.fi'],
    'it-governo': ['www.governo.it'],
    'sa-spa': ['www.spa.gov.sa'],
    'es-moncloa': ['www.lamoncloa.gob.es'],
    'by-president': ['president.gov.by'],
    'au-pm': ['www.pm.gov.au'],
  };
  return hosts[issuer] ?? [];
};
const HOSTS = GOVERNMENTS.flatMap(({ issuer }) => hostsOf(issuer));

/** Opens the statement on a call with this government, and the panel as a tab: there a real click can be made. */
async function openBoth(session: Session, issuer: string): Promise<{ page: Page; panel: Page; statement: string }> {
  const statement = ownUrl(issuer);
  const page = await session.open(statement);
  await session.painted(page);
  const tab = await session.extension.tabId(page);
  const panel = await session.extension.tab(`src/panel/index.html?tab=${tab}`);
  await panel.bringToFront();
  await panel.waitForSelector(finder(issuer));
  return { page, panel, statement };
}

const finder = (issuer: string): string => `[data-issuer="${issuer}"]`;

async function search(session: Session, statement: string, issuer: string) {
  const { searches } = await libraryRows(session.extension.desk);
  return searches.find((row) => row.statement === statement && row.issuer === issuer);
}

/** Clicks "look", and waits for the end of the search. */
async function look(session: Session, { issuer }: Government, log: Asked[]) {
  const { page, panel, statement } = await openBoth(session, issuer);
  const own = hostsOf(issuer);
  expect(
    log.filter(({ host }) => own.includes(host)),
    `${issuer}: before the click`,
  ).toEqual([]);
  const from = log.length;
  await panel.click(`${finder(issuer)} [data-action="find"]`);
  await until(async () => {
    const state = (await search(session, statement, issuer))?.state;
    return state !== undefined && state !== 'running' && state !== 'asked';
  }, 40_000).catch(async (cause: unknown) => {
    const reached = await search(session, statement, issuer);
    throw new Error(`${issuer}: the search stands at ${JSON.stringify(reached)}.`, { cause });
  });
  const row = await search(session, statement, issuer);
  const asked = log.slice(from);
  expect(
    asked.filter(({ host }) => !own.includes(host)),
    `${issuer}: other hosts`,
  ).toEqual([]);
  expect(
    asked.filter(({ known }) => known),
    `${issuer}: who asks`,
  ).toEqual([]);
  return { page, panel, statement, row, asked };
}

const FOUND = GOVERNMENTS.filter(({ page, issuer }) => page !== null && issuer !== 'au-pm');
const IN_VAIN: Readonly<Record<string, string>> = {
  'in-pib': 'nothing',
  'tr-presidency': 'redirected',
  'it-governo': 'server',
  'sa-spa': 'malformed',
  'es-moncloa': 'too_large',
  'by-president': 'login',
};

describe(`finding the counterpart in ${browserName}`, () => {
  it('reads lists in every form, finds the account, compares it, and asks nobody else', async () => {
    const log: Asked[] = [];
    await inBrowser(
      {},
      async (session) => {
        // A cookie from an earlier visit must not go with the finder's requests.
        await (
          await session.open(
            'https://www.gov.uk/government/organisations/prime-ministers-office-10-downing-street.atom',
          )
        ).close();
        log.length = 0;
        for (const government of FOUND) {
          const { page, panel, statement, row } = await look(session, government, log);
          expect(row, government.issuer).toMatchObject({ state: 'found' });
          await until(() => panel.evaluate(() => document.querySelector('[data-filter]') !== null));
          expect(await panel.evaluate(() => document.title)).not.toBe('ran');
          const { comparisons, statements } = await libraryRows(session.extension.desk);
          expect(comparisons.some(({ id }) => id.includes(statement) && id.includes(row?.page ?? '?'))).toBe(true);
          expect(statements.find(({ id }) => id === row?.page)).toMatchObject({ issuer: government.issuer });
          await panel.close();
          await page.close();
        }
        expect(log.filter(({ host }) => ![...HOSTS, 'www.president.gov.ua'].includes(host))).toEqual([]);
      },
      { web: sites(log), hosts: HOSTS },
    );
  });

  it('gives every failure its own state and words, follows no redirect, and loses nothing', async () => {
    const log: Asked[] = [];
    await inBrowser(
      {},
      async (session) => {
        for (const [issuer, state] of Object.entries(IN_VAIN)) {
          const { page, panel, statement, row } = await look(session, governmentOf(issuer), log);
          expect(row, issuer).toMatchObject({ state });
          await panel.waitForSelector(`${finder(issuer)}[data-state="${state}"]`);
          const words = await panel.$eval(`${finder(issuer)} .finder-state`, (place) => place.textContent ?? '');
          expect(words.length, issuer).toBeGreaterThan(40);
          const ways = await panel.$$eval(`${finder(issuer)} .finder-ways :is(a, button), form.paste button`, (all) =>
            all.map((way) => way.getAttribute('href') ?? way.textContent ?? ''),
          );
          expect(ways, issuer).toHaveLength(3);
          await panel.$$eval('details', (all) => {
            for (const details of all) details.toggleAttribute('open', true);
          });
          expect(await faults(panel), issuer).toEqual([]);
          const { statements, versions } = await libraryRows(session.extension.desk);
          expect(statements.some(({ id }) => id === statement)).toBe(true);
          expect(versions.filter((version) => version.statement === statement)).toHaveLength(1);
          await panel.close();
          await page.close();
        }
        expect(log.filter(({ host }) => ![...HOSTS, 'www.president.gov.ua'].includes(host))).toEqual([]);
      },
      { web: sites(log), hosts: HOSTS },
    );
  });

  it('stops a slow search at once, or gives it up, and asks about a page that may be the account', async () => {
    const log: Asked[] = [];
    await inBrowser(
      {},
      async (session) => {
        const slow = await openBoth(session, 'fi-president');
        await slow.panel.click(`${finder('fi-president')} [data-action="find"]`);
        await slow.panel.waitForSelector(`${finder('fi-president')}[data-state="running"]`);
        await until(async () => log.some(({ host }) => host === 'www.presidentti.fi'));
        await slow.panel.click(`${finder('fi-president')} [data-action="stop"]`);
        await slow.panel.waitForSelector(`${finder('fi-president')}[data-state="stopped"]`);
        await slow.panel.screenshot({ path: session.picture('finder-stopped') });
        await slow.panel.click(`${finder('fi-president')} [data-action="find"]`);
        await slow.panel.waitForSelector(`${finder('fi-president')}[data-state="slow"]`, { timeout: 25_000 });
        await slow.panel.close();

        const { panel, statement, row } = await look(session, governmentOf('au-pm'), log);
        expect(row).toMatchObject({ state: 'possible' });
        expect((await libraryRows(session.extension.desk)).comparisons).toEqual([]);
        await panel.waitForSelector('[data-action="same"]');
        await panel.screenshot({ path: session.picture('finder-possible') });
        await panel.click('[data-action="same"]');
        const compared = async () => (await libraryRows(session.extension.desk)).comparisons;
        await until(async () => (await compared()).length > 0);
        expect((await compared()).map(({ id }) => id.includes(statement))).toEqual([true]);
      },
      { web: sites(log), hosts: HOSTS },
    );
  });

  it('fetches nothing while the browser asks for access, nor when it is refused', async () => {
    const log: Asked[] = [];
    await inBrowser(
      {},
      async (session) => {
        const { panel, statement } = await openBoth(session, 'jp-mofa');
        const button = `${finder('jp-mofa')} [data-action="find"]`;
        await panel.evaluate('(globalThis.browser ?? chrome).permissions.request = () => Promise.resolve(false)');
        await panel.click(button);
        await panel.waitForSelector(`${finder('jp-mofa')}[data-state="permission"]`);
        expect(await search(session, statement, 'jp-mofa')).toMatchObject({ state: 'permission', page: null });
        await panel.screenshot({ path: session.picture('finder-refused') });
        await panel.evaluate('(globalThis.browser ?? chrome).permissions.request = () => new Promise(() => {})');
        await panel.click(button);
        await panel.waitForSelector(`${finder('jp-mofa')}[data-state="asked"]`);
        expect(log.map(({ host }) => host)).toEqual(['www.president.gov.ua']);
      },
      { web: sites(log) },
    );
  });

  it('gets access to the one host by the browser’s own question', async () => {
    const log: Asked[] = [];
    await inBrowser(
      {},
      async (session) => {
        await agreeBeforehand(session, hostsOf('jp-mofa'));
        const { row } = await look(session, governmentOf('jp-mofa'), log);
        expect(row).toMatchObject({ state: 'found' });
        const held = await session.extension.desk.evaluate('api.permissions.getAll().then(({ origins }) => origins)');
        expect((held as string[]).filter((origin) => /mofa|elysee/.test(origin))).toEqual(['*://www.mofa.go.jp/*']);
      },
      { web: sites(log), giveAccess: true },
    );
  });

  it('looks from the popup too', async () => {
    const log: Asked[] = [];
    await inBrowser(
      {},
      async (session) => {
        const page = await session.open(ownUrl('jp-mofa'));
        await session.painted(page);
        const popup = await session.extension.popup(page);
        const button = `${finder('jp-mofa')} [data-action="find"]`;
        await until(() => popup.run((wanted) => document.querySelector(wanted) !== null, button));
        await popup.screenshot(session.picture('finder-popup'));
        await popup.run((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), button);
        await until(() => popup.run(() => document.querySelector('[data-count="missing"]') !== null));
        expect(new Set(log.map(({ host }) => host))).toEqual(new Set(['www.president.gov.ua', 'www.mofa.go.jp']));
      },
      { web: sites(log), hosts: HOSTS },
    );
  });

  it('watches for an account, through the death of its worker, and tells when it has appeared', async () => {
    const log: Asked[] = [];
    const account = 'https://pib.gov.in/PressReleasePage.aspx?PRID=2128999';
    const title = 'Prime Minister receives telephonic call from the President of Ukraine';
    let published = false;
    const later: AnswerFor = (url) => {
      if (!published) return null;
      if (url.href === account) return { body: accountPage(title) };
      if (url.pathname !== '/RssMain.aspx') return null;
      return { body: rss([{ url: account, title, date: DAY }]), headers: { 'content-type': 'text/xml' } };
    };
    await inBrowser(
      {},
      async (session) => {
        const { panel, statement } = await look(session, governmentOf('in-pib'), log);
        await panel.waitForSelector('[data-action="watch"]');
        await panel.click('[data-action="watch"]');
        await panel.waitForSelector('[data-watch="on"]');
        await panel.screenshot({ path: session.picture('finder-watching') });
        // A Firefox without a desktop shows a notification and closes it at once.
        await session.extension.desk.evaluate(`globalThis.heard = [];
          for (const event of [api.notifications.onShown, api.notifications.onClosed])
            event?.addListener((id) => { heard.push(id); });
          true`);
        published = true;
        await setDue(session, `${statement} in-pib`);
        const before = log.length;
        await session.extension.stopWorker();
        // Whatever wakes the worker: it sets its alarm anew.
        const wake = { name: 'counterpart.stop', payload: { statement, issuer: 'nobody' } };
        await session.extension.desk.evaluate(`api.runtime.sendMessage(${JSON.stringify(wake)})`);
        const watch = async () => (await libraryRows(session.extension.desk)).watches[0];
        await until(async () => (await watch())?.state === 'found', 30_000);
        expect(await watch()).toMatchObject({ tries: 1 });
        expect(log.slice(before).every(({ host }) => host === 'pib.gov.in')).toBe(true);
        const told = await session.extension.desk.evaluate(
          'api.notifications.getAll().then((standing) => [...new Set([...heard, ...Object.keys(standing)])])',
        );
        expect(told).toEqual([`${statement} in-pib`]);
        await until(() => panel.evaluate(() => document.querySelector('[data-filter="missing"]') !== null));
      },
      { web: sites(log, later), hosts: HOSTS },
    );
  });
});

/** Makes a watch due now, as when its hour has come. */
async function setDue(session: Session, id: string): Promise<void> {
  await session.extension.desk.evaluate(async (watched) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('counterpart');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const store = database.transaction('watches', 'readwrite').objectStore('watches');
    await new Promise((resolve, reject) => {
      const asking = store.get(watched);
      asking.onerror = () => reject(asking.error);
      asking.onsuccess = () => {
        const writing = store.put({ ...asking.result, nextAt: 1 });
        writing.onsuccess = resolve;
        writing.onerror = () => reject(writing.error);
      };
    });
    database.close();
  }, id);
}
