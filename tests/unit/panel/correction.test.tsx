// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PointItem } from '../../../src/panel/comparison/PointItem.tsx';
import { pointOfClaim } from '../../../src/panel/comparison/points.ts';
import { JudgementBar } from '../../../src/panel/judgement/JudgementBar.tsx';
import { done, fault, undone } from '../../../src/panel/judgement/judging.ts';
import { Mend } from '../../../src/panel/judgement/Mend.tsx';
import { Pairing } from '../../../src/panel/judgement/Pairing.tsx';
import { browser, forgetBrowser } from '../ui/fakeBrowser.ts';
import { LEFT, left, pair, RIGHT, right } from '../ui/pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const asked: unknown[] = [];
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const settled = () => new Promise((resolve) => setTimeout(resolve));
const press = (selector: string) =>
  act(async () => {
    all(selector)[0]?.click();
    await settled();
  });
const key = (pressed: KeyboardEventInit) =>
  act(async () => {
    document.dispatchEvent(new KeyboardEvent('keydown', pressed));
    await settled();
  });

/** The point of the left side's third claim, which is linked with nothing; the engine thinks of one claim of the right. */
const candidate = { claim: `${RIGHT}#1.2`, score: 0.3 };
const claims = left.claims.map((claim, i) => (i === 2 ? { ...claim, candidates: [candidate] } : claim));
const withCandidate = { ...pair, own: { ...left, claims } };

beforeEach(async () => {
  asked.length = 0;
  browser.answers.current = (name, payload) => {
    asked.push({ name, payload });
    return { before: null };
  };
  const point = pointOfClaim(withCandidate, `${LEFT}#1.2`);
  if (!point) throw new Error('no point');
  await act(() =>
    render(
      <>
        <Mend point={point} pair={withCandidate} />
        <JudgementBar pair={withCandidate} />
      </>,
      document.body,
    ),
  );
  const correction = all('.correction')[0] as HTMLDetailsElement;
  await act(async () => {
    correction.open = true;
    correction.dispatchEvent(new Event('toggle'));
  });
});
afterEach(() => {
  render(null, document.body);
  done.value = [];
  undone.value = [];
  fault.value = null;
  forgetBrowser();
});

const said = (verdict: string | null) => ({
  name: 'claims.judge',
  payload: { statement: LEFT, claim: `${LEFT}#1.2`, other: RIGHT, partner: `${RIGHT}#1.2`, verdict },
});

describe('putting a pairing right', () => {
  it('offers the likeliest claims of the other side, with how likely they are', () => {
    expect(all('.pairs .quotation').map(({ textContent }) => textContent)).toEqual([
      'The Prime Minister called for the release of the crew',
    ]);
    expect(all('.correction li .hint')[0]?.textContent).toBe('Not paired; perhaps the same matter.');
    expect(all('[aria-pressed="true"]')).toEqual([]);
  });

  it('offers what else a possible pairing may be on the point itself, how likely each is, and takes one of them as the pair', async () => {
    const possible = { claim: `${RIGHT}#1.0`, relation: 'same' as const, score: 0.4, possible: true };
    const partners = [{ ...possible, reasons: [], differences: [] }];
    const candidates = [{ claim: possible.claim, score: 0.4 }, candidate, { claim: `${RIGHT}#1.3`, score: 0.1 }];
    const doubtful = left.claims.map((claim, i) =>
      i === 2 ? { ...claim, status: 'both' as const, possible: true, partners, candidates } : claim,
    );
    const view = { ...pair, own: { ...left, claims: doubtful } };
    const point = pointOfClaim(view, `${LEFT}#1.2`);
    if (!point) throw new Error('no point');
    await act(() => render(<PointItem point={point} pair={view} tab={5} />, document.body));
    const others = all('.others')[0] as HTMLDetailsElement;
    expect(others.querySelector('summary')?.textContent).toBe('Other candidates (2)');
    expect(all('.others li')).toEqual([]);
    await act(async () => {
      others.open = true;
      others.dispatchEvent(new Event('toggle'));
    });
    expect(all('.others li :is(.quotation, .hint)').map(({ textContent }) => textContent)).toEqual([
      ...['The Prime Minister called for the release of the crew', 'Not paired; perhaps the same matter.'],
      ...['Two battalions were moved', 'Not paired; hardly the same matter.'],
    ]);
    await press('.others [data-verdict="same"]');
    expect(asked).toEqual([said('same')]);
  });

  it('takes one press, can be undone and done again, with keys too', async () => {
    await press('[data-verdict="differs"]');
    expect(asked).toEqual([said('differs')]);
    await press('[data-step="undo"]');
    expect(asked.at(-1)).toEqual(said(null));
    await key({ key: 'Z', ctrlKey: true, shiftKey: true });
    expect(asked.at(-1)).toEqual(said('differs'));
    await key({ key: 'z', metaKey: true });
    expect(asked.at(-1)).toEqual(said(null));
    expect(all('[data-step="undo"]')[0]?.hasAttribute('disabled')).toBe(true);
  });

  it('tells what went wrong, and keeps nothing to be undone', async () => {
    browser.answers.current = () => ({ problem: 'problem_claim_gone' });
    await press('[data-verdict="same"]');
    expect(all('[role="alert"]')[0]?.textContent).toMatch(/not in the text any more/);
    expect(done.value).toEqual([]);
  });

  it('undoes one step for each press, however fast, and none of another pair', async () => {
    await press('[data-verdict="differs"]');
    await press('[data-verdict="conflict"]');
    await act(async () => {
      for (let i = 0; i < 2; i++) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true }));
      await settled();
      await settled();
    });
    expect(done.value).toEqual([]);
    expect(undone.value.map(({ after }) => after)).toEqual(['conflict', 'differs']);
    await press('[data-step="redo"]');
    await act(() => render(<JudgementBar pair={{ ...withCandidate, other: null }} />, document.body));
    asked.length = 0;
    await key({ key: 'z', ctrlKey: true });
    expect([asked, all('[data-step]'), done.value.length]).toEqual([[], [], 1]);
  });
});

describe('the reader’s own words', () => {
  const anchor = (text: string) => ({ text, nth: 0, before: '', after: '' });
  const lost = {
    id: 'one',
    verdict: 'same' as const,
    own: { anchor: anchor('What was said once'), claim: null },
    other: { anchor: anchor('The Prime Minister'), claim: `${RIGHT}#1.2` },
  };
  const withWords = { ...withCandidate, judged: { unlinked: [], lost: 1, words: [lost] } };

  it('are listed, with what is no longer found, and each is taken back by itself', async () => {
    await act(() => render(<JudgementBar pair={withWords} />, document.body));
    expect(all('.own-words summary')[0]?.textContent).toBe('✎ One correction by you · one no longer found');
    expect(all('[data-word="same"] p').map(({ textContent }) => textContent)).toEqual([
      'Same',
      `${left.code} What was said once No longer found in the text.`,
      `${right.code} The Prime Minister`,
    ]);
    browser.answers.current = (name, payload) => {
      asked.push({ name, payload });
      return { before: 'same' };
    };
    await press('.own-words [data-verdict="back"]');
    const by = { statement: LEFT, own: lost.own.anchor, other: RIGHT, partner: lost.other.anchor };
    expect(asked).toEqual([{ name: 'word.judge', payload: { ...by, verdict: null } }]);
    await press('[data-step="undo"]');
    expect(asked.at(-1)).toEqual({ name: 'word.judge', payload: { ...by, verdict: 'same' } });
  });

  it('confirm what is only possible with one press', async () => {
    const partner = { claim: `${RIGHT}#1.2`, relation: 'differs' as const, score: 0.4, possible: true };
    const of = {
      partner: { ...partner, reasons: [], differences: [] },
      claim: `${LEFT}#1.2`,
      side: left,
      facing: right,
    };
    await act(() => render(<Pairing {...of} />, document.body));
    await press('[data-confirm="yes"]');
    await press('[data-confirm="no"]');
    expect(asked).toEqual([said('differs'), said('none')]);
  });
});
