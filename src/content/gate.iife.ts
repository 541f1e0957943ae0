import { api, introduction, ownWorld } from './api.ts';

/**
 * Runs on every page of the issuers' hosts that the extension may read, and does next to nothing: it tells the background address and
 * title, and the background brings the reader if the page is a readout. Some sites set a page's title late or change their pages in
 * place; a title that changes is told again.
 */

/** A page may change its title without end; it is told of so often and no more. */
const MOST_TOLD = 20;
/** From a change of the title to telling it, ms. */
const REST = 400;

let told = '';
let count = 0;
let waiting = false;
let asked: Promise<boolean> = Promise.resolve(false);

/** Whether the background has brought the reader; it does not matter why it has not. */
async function tell(): Promise<boolean> {
  waiting = false;
  const payload = introduction();
  const now = Object.values(payload).join('\n');
  if (ownWorld.counterpart !== 'gate' || now === told || count >= MOST_TOLD) return false;
  told = now;
  count++;
  try {
    const answer: { reading?: boolean } | undefined = await api.runtime.sendMessage({ name: 'page.opened', payload });
    return answer?.reading === true;
  } catch {
    return false;
  }
}

function ask(): void {
  asked = tell();
  asked.then((reading) => {
    if (reading || count >= MOST_TOLD) observer.disconnect();
  });
}

const observer = new MutationObserver(() => {
  if (ownWorld.counterpart !== 'gate') observer.disconnect();
  else if (!waiting) setTimeout(ask, REST);
  waiting = true;
});

/** Popup and panel ask what this page is, the background asks to be told again; where the reader has come, it answers itself. */
function answer(
  message: { name?: unknown } | null,
  sender: chrome.runtime.MessageSender,
  respond: (answer: unknown) => void,
): boolean {
  if (sender.id !== api.runtime.id || ownWorld.counterpart !== 'gate') return false;
  if (message?.name === 'page.recheck') {
    told = '';
    count = 0;
    ask();
    respond({ rechecking: true });
  }
  if (message?.name !== 'page.state') return false;
  asked.then((recognised) => respond({ recognised, statement: null, anchors: {} }));
  return true;
}

if (!ownWorld.counterpart) {
  ownWorld.counterpart = 'gate';
  api.runtime.onMessage.addListener(answer);
  if (document.head) observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  ask();
}
