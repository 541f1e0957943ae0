import { render } from 'preact';
import browser from 'webextension-polyfill';
import { followAppearance } from '../ui/appearance/appearance.ts';
import { message } from '../ui/words/words.ts';
import { openSample } from './openSample.ts';
import { Welcome } from './Welcome.tsx';

/** A tab that was opened by the browser cannot close itself otherwise. */
async function leave(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab.id !== undefined) await browser.tabs.remove(tab.id);
}

followAppearance();
document.title = message('welcome_title');
const place = document.getElementById('welcome');
if (place)
  render(
    <Welcome
      sample={openSample}
      options={() => void browser.runtime.openOptionsPage()}
      leave={() => void leave().catch(console.error)}
    />,
    place,
  );
