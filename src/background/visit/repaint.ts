import browser from 'webextension-polyfill';
import { pairView } from '../../library/judgement/pairView.ts';
import { request } from '../../messages/extension.ts';
import { paintOf } from '../../messages/paintOf.ts';
import { pageKey } from '../../page/take/pageKey.ts';
import { showOnIcon } from './icon.ts';

/**
 * Paints anew every open tab that shows one of these statements, but for `except`, the tab that is being answered. The
 * browser tells the address of those tabs only that the extension may work in.
 */
export async function repaint(statements: ReadonlySet<string>, except: number | null): Promise<void> {
  if (statements.size === 0) return;
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      const statement = url === undefined ? null : pageKey(url);
      if (id === undefined || id === except || statement === null || !statements.has(statement)) return;
      const view = await pairView(statement);
      if (!view) return;
      await request('page.paint', { paint: paintOf(view) }, { tab: id });
      await showOnIcon(id, view);
    }),
  );
}
