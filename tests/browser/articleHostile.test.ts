import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/cli/start/extension.ts';
import type { ArticleRequests } from '../../src/messages/articleContract.ts';
import { libraryRows } from './harness/library.ts';
import { ask } from './harness/painting.ts';
import { browserName, inBrowser, paintedOn, type Session } from './harness/session.ts';
import { sharedIsThere, sharedNote, sharedText } from './harness/shared.ts';

/** Pages that nobody made for being read: saved ones of the news, and ones that were made to do harm. */

/** What Firefox says of the page itself. */
const TOO_DEEP = /document tree is too deep/;

type State = ArticleRequests['article.state']['answer'];
type Open = Awaited<ReturnType<Session['open']>>;

/** A clear end is reached in this time, however bad the page and busy the machine. ms. */
const PATIENCE = 20_000;

async function readAndLeave(session: Session, open: Open): Promise<State> {
  const tab = await session.extension.tabId(open);
  await session.extension.desk.evaluate(
    `api.runtime.sendMessage(${JSON.stringify({ name: 'article.read', payload: { tab } })})`,
  );
  let state: State | null = null;
  await until(async () => {
    state = await ask<State>(session, open, 'article.state', {});
    return state !== null && state.state !== 'reading';
  }, PATIENCE);
  await ask(session, open, 'article.leave', {});
  await until(async () => Object.keys(await paintedOn(open)).length === 0);
  if (state === null) throw new Error('The article has no state.');
  return state;
}

/** The sample's two statements, which the hostile pages speak of: an empty library would have nothing to read them against. */
async function fillLibrary({ extension: { desk } }: Session): Promise<void> {
  await desk.evaluate(`api.runtime.sendMessage(${JSON.stringify({ name: 'sample.load', payload: {} })})`);
  await until(async () => (await libraryRows(desk)).comparisons.length === 1);
}

const WORDS = 'The minister of Arvenia said that the port of Belmar would be opened again in the spring. ';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
const story = `<article><h1>News</h1>${`<p>${WORDS.repeat(3)}</p>`.repeat(8)}</article>`;

const HOSTILE: Readonly<Record<string, string>> = {
  attributes: page(
    `<article><h1 onclick="alert(1)">News</h1><p data-counterpart-at="7" title="&lt;img src=x onerror=alert(1)&gt;"><img src="data:," onload="window.ran = 1" alt="">${WORDS.repeat(9)}</p><a href="javascript:alert(1)">${WORDS}</a></article>`,
  ),
  paragraph: page(`<article><p>${WORDS.repeat(12_000)}</p></article>`),
  nodes: page(`<article>${'<p><b>a</b> <i>b</i></p>'.repeat(33_000)}${story}</article>`),
  deep: page(`${'<div>'.repeat(5_000)}${story}`),
  frames: page(`<iframe src="/frames-inner"></iframe>${story}`),
  'frames-inner': page(`<iframe srcdoc="<iframe srcdoc='<p>inner</p>'></iframe>"></iframe><p>${WORDS}</p>`),
  shadow: page(
    `<x-story></x-story>${story}<script>customElements.define('x-story', class extends HTMLElement { constructor() { super(); window.made = (window.made ?? 0) + 1; this.attachShadow({ mode: 'closed' }).innerHTML = '<p>closed</p>'; } });</script>`,
  ),
  rewriting: page(
    `<div id="all">${story}</div><script>let turn = 0; setInterval(() => { turn++; document.getElementById('all').innerHTML = '<article><h1>News</h1>' + ('<p>' + turn + ' ${WORDS.repeat(3)}</p>').repeat(8) + '</article>'; }, 50);</script>`,
  ),
  empty: page(''),
};

const at = (name: string) => `https://news.example/${name}`;

describe(`articles on hostile pages in ${browserName}`, () => {
  it('come to a clear end in bounded time, and throw nothing', async () => {
    const pages = Object.fromEntries(Object.entries(HOSTILE).map(([name, html]) => [at(name), html]));
    await inBrowser(
      pages,
      async (session) => {
        await fillLibrary(session);
        const ends: Record<string, string | null> = {};
        for (const name of Object.keys(HOSTILE)) {
          const open = await session.open(at(name));
          const begun = performance.now();
          const { state, trouble } = await readAndLeave(session, open);
          ends[name] = trouble ?? state;
          console.log(`${browserName} ${name}: ${ends[name]} after ${Math.round(performance.now() - begun)} ms`);
          const made = await open.evaluate(() => (window as unknown as { made?: number }).made ?? 1);
          expect(made, 'elements of the page made anew').toBe(1);
          await open.close();
        }
        expect(ends).toMatchObject({ attributes: 'read', paragraph: 'read', deep: 'read', shadow: 'read' });
        expect(ends.empty).toBe('problem_no_article');
        expect(session.errors.filter((error) => !TOO_DEEP.test(error))).toEqual([]);
      },
      { hosts: ['news.example'] },
    );
  }, 240_000);
});

interface Saved {
  readonly file: string;
  readonly url: string;
  readonly readout: string;
}

const folder = 'sites/pages';
const saved: Saved[] = sharedIsThere ? JSON.parse(sharedText(`${folder}/index.json`)) : [];
const news = saved.filter(({ url, readout }) => readout === 'no' && URL.canParse(url)).slice(0, 30);

describe.skipIf(!sharedIsThere)(`saved news pages in ${browserName}${sharedNote}`, () => {
  it('are read and left without an error', async () => {
    expect(news).toHaveLength(30);
    const pages = Object.fromEntries(news.map(({ url, file }) => [url, sharedText(join(folder, file))]));
    await inBrowser(
      pages,
      async (session) => {
        await fillLibrary(session);
        const ends: (string | null)[] = [];
        for (const { url } of news) {
          const open = await session.open(url);
          const before = session.errors.length;
          const { state, trouble } = await readAndLeave(session, open);
          ends.push(trouble ?? state);
          expect(session.errors.slice(before).filter((error) => !error.includes('is not defined'))).toEqual([]);
          await open.close();
        }
        console.log(`${browserName}: ${ends.filter((end) => end === 'read').length} of ${ends.length} have an article`);
        expect(ends.filter((end) => end !== 'read' && end !== 'problem_no_article')).toEqual([]);
        expect(ends.filter((end) => end === 'read').length).toBeGreaterThan(15);
      },
      { hosts: [...new Set(news.map(({ url }) => new URL(url).hostname))] },
    );
  }, 240_000);
});
