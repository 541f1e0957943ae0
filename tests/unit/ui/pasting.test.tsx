// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDraft } from '../../../src/ui/finder/draft.ts';
import { PasteBox } from '../../../src/ui/finder/PasteBox.tsx';
import { expectedIssuer, issuerChoices } from '../../../src/ui/pair/issuerChoice.ts';
import { message } from '../../../src/ui/words/words.ts';
import { browser, forgetBrowser } from './fakeBrowser.ts';
import { alone, LEFT } from './pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fakeBrowser.ts')).browser }));

const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));

function field<T extends HTMLElement>(name: string): T {
  const found = document.querySelector<T>(`[name="${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

async function fill(issuer: string, text: string) {
  await act(() => {
    const choice = field<HTMLSelectElement>('issuer');
    choice.value = issuer;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(() => {
    const box = field<HTMLTextAreaElement>('text');
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function submit() {
  await act(() => void document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
  await settled();
}

async function show(done = vi.fn()) {
  await act(() => render(<PasteBox pair={alone} done={done} />, document.body));
  await settled();
  return done;
}

afterEach(() => {
  render(null, document.body);
  forgetBrowser();
});

describe('the box for the other side’s text', () => {
  it('sends the text, tells whose it was and forgets the draft', async () => {
    const asked: unknown[] = [];
    browser.answers.current = (name, payload) => {
      asked.push([name, payload]);
      return { statement: 'pasted:1' };
    };
    const done = await show();
    await fill('ru-kremlin', 'They spoke.');
    await submit();
    expect(asked).toEqual([['counterpart.pasted', { statement: LEFT, issuer: 'ru-kremlin', text: 'They spoke.' }]]);
    expect(done).toHaveBeenCalledWith('pasted:1');
    expect(await readDraft(LEFT)).toEqual({ issuer: '', text: '' });
  });

  it('loses nothing when it fails, and says why beside the field', async () => {
    browser.answers.current = () => ({ problem: 'problem_same_text' });
    await show();
    await fill('ru-kremlin', 'The same words.');
    await submit();
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(message('problem_same_text'));
    const box = field<HTMLTextAreaElement>('text');
    expect(box.value).toBe('The same words.');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      message('problem_same_text'),
    );
    expect(await readDraft(LEFT)).toEqual({ issuer: 'ru-kremlin', text: 'The same words.' });
  });

  it('loses nothing when nobody answers', async () => {
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await show();
    await fill('ru-kremlin', 'They spoke.');
    await submit();
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(message('problem_no_answer'));
    expect(field<HTMLTextAreaElement>('text').value).toBe('They spoke.');
  });

  it('asks for what is missing before it sends anything', async () => {
    await show();
    await submit();
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(message('problem_unknown_issuer'));
    await fill('ru-kremlin', '   ');
    await submit();
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(message('problem_empty_text'));
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('begins with the draft of before', async () => {
    browser.kept[`draft:${LEFT}`] = { issuer: 'us-wh', text: 'Half a sta' };
    await show();
    expect(field<HTMLTextAreaElement>('text').value).toBe('Half a sta');
    expect(field<HTMLSelectElement>('issuer').value).toBe('us-wh');
  });

  it('does not trust what it finds in place of a draft', async () => {
    for (const strange of [7, null, { issuer: 1, text: 'x' }, { text: 'x' }]) {
      browser.kept[`draft:${LEFT}`] = strange;
      expect(await readDraft(LEFT)).toEqual({ issuer: '', text: '' });
    }
  });

  it('keeps the text in the box when the session has no room for it', async () => {
    browser.storage.session.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await show();
    await fill('', 'A long text');
    expect(field<HTMLTextAreaElement>('text').value).toBe('A long text');
  });
});

describe('whose text it may be', () => {
  const issuers = [
    { id: 'fr-elysee', party: 'fr', code: 'FR', name: 'Élysée', hosts: ['www.elysee.fr'] },
    { id: 'us-wh', party: 'us', code: 'US', name: 'White House', hosts: ['www.whitehouse.gov'] },
    { id: 'is-pmo', party: 'is', code: 'IS', name: 'Prime Minister of Iceland', hosts: ['www.government.is'] },
    { id: 'xa-president', party: 'xa', code: 'XA', name: 'President of Arvenia', hosts: ['president.arvenia.example'] },
  ];

  it('is anybody’s but the page’s own, the event’s parties first, no sample’s', () => {
    expect(issuerChoices(alone, issuers).map(({ id }) => id)).toEqual(['is-pmo', 'us-wh']);
  });

  it('is a sample’s where the sample takes part', () => {
    const sample = { ...alone, event: { ...alone.event, parties: ['fr', 'xa'] } };
    expect(issuerChoices(sample, issuers)[0]?.id).toBe('xa-president');
    const ownSample = { ...alone, own: { ...alone.own, issuer: 'xb-government' } };
    const both = [...issuers, { id: 'xb-government', party: 'xb', code: 'XB', name: 'Belmar', hosts: ['b.example'] }];
    expect(issuerChoices(ownSample, both).map(({ id }) => id)).toContain('xa-president');
  });

  it('is chosen beforehand where it can be only one', () => {
    expect(expectedIssuer(alone, issuers)).toBe('is-pmo');
    expect(expectedIssuer(alone, [...issuers, { ...issuers[2], id: 'is-mfa' } as (typeof issuers)[0]])).toBe(null);
    expect(expectedIssuer({ ...alone, event: { ...alone.event, parties: ['fr'] } }, issuers)).toBe(null);
  });
});
