// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadSampleArticle } from '../../../src/background/article/articleSample.ts';
import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import type { ArticleReading, StrayQuotation } from '../../../src/engine/model.ts';
import { articleOf, saveArticle } from '../../../src/library/article/articles.ts';
import { articleView } from '../../../src/library/article/articleView.ts';
import { SAMPLE_ARTICLE } from '../../../src/library/sample/sampleArticle.ts';
import { SAMPLE_TEXTS } from '../../../src/library/sample/sampleEvent.ts';
import { saveSample } from '../../../src/library/sample/sampleRows.ts';
import { library } from '../../../src/library/schema.ts';
import { ArticleSample } from '../../../src/panel/article/ArticleSample.tsx';
import { ArticleStrays } from '../../../src/panel/article/ArticleStrays.tsx';
import { namedArticle, sampleArticleAddress } from '../../../src/ui/addresses/articleAddress.ts';
import { eventually } from '../eventually.ts';
import { forgetBrowser } from '../ui/fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const ENGINE = 'one';
const [ARVENIA, BELMAR] = SAMPLE_TEXTS;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map(({ textContent }) => textContent?.trim());
const shows = (look: () => void) => eventually(() => act(async () => look()), 4_000);

beforeEach(async () => {
  await library.delete();
  await library.open();
  for (const sample of SAMPLE_TEXTS)
    await saveSample(sample, readClaims(sample.text, { language: 'en' }), ENGINE, Date.now());
  await loadSampleArticle(ENGINE);
});

afterEach(() => {
  render(null, document.body);
  forgetBrowser();
});

const show = () => act(() => render(<ArticleSample article={SAMPLE_ARTICLE.id} wide={signal(true)} />, document.body));

describe('the sample’s article', () => {
  it('is named by its address, and no other article is', () => {
    expect(namedArticle(sampleArticleAddress())).toBe(SAMPLE_ARTICLE.id);
    expect(namedArticle('moz-extension://x/src/panel/index.html?article=https%3A%2F%2Fnews.example')).toBeNull();
    expect(namedArticle('moz-extension://x/src/panel/index.html')).toBeNull();
    expect(namedArticle('no address')).toBeNull();
  });

  it('stands there whole, with what it reports marked by who is said to have said it', async () => {
    await show();
    await shows(() => expect(all('mark').length).toBeGreaterThan(8));
    expect(words('.sample-text p').slice(1)).toEqual(SAMPLE_ARTICLE.text.split('\n\n'));
    const lineOf = (part: string) =>
      all('mark').find(({ textContent }) => textContent?.includes(part))?.style.textDecoration ?? '';
    const [own, other, nobody] = ['honey and cheese', 'built by 2029', 'without a visa'].map(lineOf);
    expect([own, other, nobody]).toEqual([
      expect.stringContaining('solid'),
      expect.stringContaining('dashed'),
      expect.stringContaining('dotted'),
    ]);
    expect(lineOf('no business to object')).toContain('wavy');
  });

  it('lights up what a point of the list leads to', async () => {
    await show();
    await shows(() => expect(all('[data-mention]').length).toBeGreaterThan(8));
    const point = all('.article-side [data-mention]').find(({ textContent }) => textContent?.includes('honey'));
    await act(async () => point?.click());
    expect(words('mark[data-lit="true"]')).toEqual([expect.stringContaining('honey and cheese')]);
  });

  it('says so where the sample is not there, in place of an empty page', async () => {
    await library.statements.delete(BELMAR.id);
    await show();
    await shows(() => expect(all('main[data-state="no-sample"] h2, main[data-state="no-sample"] h1')).toHaveLength(1));
    await act(async () => library.articles.clear());
    await shows(() => expect(all('.notice')).toHaveLength(1));
  });
});

describe('quotations that no statement has', () => {
  const strays = async (change: (all: readonly StrayQuotation[]) => readonly StrayQuotation[] = (same) => same) => {
    const row = await articleOf(SAMPLE_ARTICLE.id);
    if (!row) throw new Error('There is no article.');
    const reading: ArticleReading = { ...row.reading, strayQuotations: change(row.reading.strayQuotations) };
    await saveArticle({ ...row, reading });
    const view = await articleView(SAMPLE_ARTICLE.id);
    if (!view) throw new Error('There is no article to see.');
    const shown = vi.fn();
    await act(() => render(<ArticleStrays view={view} show={shown} />, document.body));
    return shown;
  };

  it('are listed with the nearest words and whose they are, and lead to their place', async () => {
    const shown = await strays();
    expect(words('.article-strays .article-point')).toEqual([
      '“Other countries have no business to object to it, or to anything else that we pour,”',
    ]);
    expect(words('.article-strays .hint')).toEqual([expect.stringMatching(/Belmar/)]);
    const [nearest] = words('.article-strays q');
    expect(nearest).toMatch(/to object to it$/);
    expect(BELMAR.text).toContain(nearest);
    await act(async () => all('.article-strays button')[0]?.click());
    expect(shown).toHaveBeenCalledWith('s0');
  });

  it('stand alone where nothing is near', async () => {
    await strays((found) => found.map((stray) => ({ ...stray, nearest: null })));
    expect([words('.article-strays .article-point').length, words('.article-strays q')]).toEqual([1, []]);
  });

  it('stand alone where the statement is gone, and another’s words are never shown for it', async () => {
    await library.statements.delete(BELMAR.id);
    await strays();
    expect(words('.article-strays q')).toEqual([]);
    expect(document.body.textContent).not.toContain(ARVENIA.title);
  });

  it('are no empty list', async () => {
    await strays(() => []);
    expect(all('.article-strays')).toEqual([]);
  });
});
