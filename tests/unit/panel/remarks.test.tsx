// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RemarkRow } from '../../../src/library/remarks/remarkRows.ts';
import type { ClaimView, PairView } from '../../../src/library/views.ts';
import { pointOfClaim } from '../../../src/panel/comparison/points.ts';
import { JudgementBar, Steps } from '../../../src/panel/judgement/JudgementBar.tsx';
import { isJudged } from '../../../src/panel/judgement/judged.ts';
import { done, fault, undone } from '../../../src/panel/judgement/judging.ts';
import { Mend } from '../../../src/panel/judgement/Mend.tsx';
import { SidesCorrection } from '../../../src/panel/judgement/SidesCorrection.tsx';
import { likeliestPlace, placesOf } from '../../../src/panel/remarks/dividing.ts';
import { Notes, Remarks } from '../../../src/panel/remarks/Remarks.tsx';
import { tagsIn } from '../../../src/panel/remarks/remarking.ts';
import { browser, forgetBrowser } from '../ui/fakeBrowser.ts';
import { LEFT, left, pair, RIGHT, right } from '../ui/pairs.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const asked: { name: string; payload: unknown }[] = [];
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map(({ textContent }) => textContent);
const settled = () => new Promise((resolve) => setTimeout(resolve));
const press = (selector: string) =>
  act(async () => {
    all(selector)[0]?.click();
    await settled();
  });
const write = (selector: string, text: string) =>
  act(() => {
    const field = all(selector)[0] as HTMLTextAreaElement | HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

const row = (kind: RemarkRow['kind'], more: Partial<RemarkRow> = {}): RemarkRow => ({
  id: `${kind} 1`,
  statement: LEFT,
  kind,
  text: '',
  tags: [],
  saidAt: 5,
  claim: { text: left.claims[2]?.text ?? '', nth: 0, before: '', after: '' },
  ...more,
});

async function show(view: PairView): Promise<void> {
  const point = pointOfClaim(view, `${LEFT}#1.2`);
  await act(() =>
    render(
      <>
        {point === null ? null : (
          <article data-point={point.id} tabIndex={-1}>
            <Notes point={point} />
            <Remarks point={point} />
            <Mend point={point} pair={view} />
          </article>
        )}
        <JudgementBar pair={view} />
      </>,
      document.body,
    ),
  );
}

const open = (selector: string) =>
  act(async () => {
    const details = all(selector)[0] as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });

beforeEach(async () => {
  asked.length = 0;
  browser.answers.current = (name, payload) => {
    asked.push({ name, payload });
    return { statement: LEFT, from: [], to: [row('note', { text: 'x' })] };
  };
  await show(pair);
});
afterEach(() => {
  render(null, document.body);
  done.value = [];
  undone.value = [];
  fault.value = null;
  forgetBrowser();
});

describe('a note', () => {
  it('is written with its tags, undone and done again', async () => {
    await press('[data-remark="note"]');
    await write('textarea', 'See the file.');
    await write('.note-editor input', 'one, two，one');
    await press('[data-remark="keep-note"]');
    const said = { kind: 'note', text: 'See the file.', tags: ['one', 'two'] };
    expect(asked).toEqual([{ name: 'claim.remark', payload: { statement: LEFT, claim: `${LEFT}#1.2`, said } }]);
    expect(all('.note-editor')).toEqual([]);
    await press('[data-step="undo"]');
    const to = [row('note', { text: 'x' })];
    expect(asked.at(-1)).toEqual({ name: 'remarks.change', payload: { statement: LEFT, from: to, to: [] } });
    await press('[data-step="redo"]');
    expect(asked.at(-1)).toEqual({ name: 'remarks.change', payload: { statement: LEFT, from: [], to } });
  });

  it('stays in its box, with the reason, where it cannot be kept', async () => {
    browser.answers.current = () => ({ problem: 'problem_storage_full' });
    await press('[data-remark="note"]');
    await write('textarea', 'Not lost.');
    await press('[data-remark="keep-note"]');
    expect(all('.note-editor [role="alert"]')).toHaveLength(1);
    expect((all('textarea')[0] as HTMLTextAreaElement).value).toBe('Not lost.');
    expect(done.value).toEqual([]);
  });

  it('is shown as text, whatever it holds, and is changed from what it was', async () => {
    const note = row('note', { text: '<img src=x onerror=alert(1)>', tags: ['<b>'] });
    const claims = left.claims.map((claim, i) => (i === 2 ? { ...claim, notes: [note] } : claim));
    await show({ ...pair, own: { ...left, claims }, remarks: [{ row: note, claims: [`${LEFT}#1.2`] }] });
    expect(words('.notes .note-words')).toEqual(['<img src=x onerror=alert(1)>']);
    expect([all('img'), all('.tags b')]).toEqual([[], []]);
    await press('[data-remark="edit"]');
    await write('textarea', 'Other words');
    await press('[data-remark="keep-note"]');
    expect(asked.at(-1)).toEqual({ name: 'note.change', payload: { of: note, text: 'Other words', tags: ['<b>'] } });
    await press('[data-remark="delete"]');
    expect(asked.at(-1)).toEqual({ name: 'remarks.change', payload: { statement: LEFT, from: [note], to: [] } });
  });

  it('that was changed in another window is not undone, and does not stand in the way of what was done before it', async () => {
    await press('[data-remark="note"]');
    await write('textarea', 'Mine');
    await press('[data-remark="keep-note"]');
    browser.answers.current = () => ({ problem: 'problem_remark_changed' });
    await press('[data-step="undo"]');
    expect([done.value, undone.value]).toEqual([[], []]);
    expect(all('[role="alert"]')[0]?.textContent).toMatch(/Nothing was overwritten/);
  });
});

describe('dividing, joining and setting aside', () => {
  it('asks for what is pressed; a division at the place of the slider', async () => {
    await open('[data-remark="more"]');
    await press('[data-remark="divide"]');
    const text = left.claims[2]?.text ?? '';
    const at = placesOf(text)[1] ?? 0;
    await write('.divide input', '1');
    expect(words('.divide-parts p')).toEqual([text.slice(0, at), text.slice(at)]);
    await press('[data-remark="divide-here"]');
    expect(asked.at(-1)?.payload).toEqual({ statement: LEFT, claim: `${LEFT}#1.2`, said: { kind: 'divide', at } });
    await press('[data-remark="join"]');
    expect(asked.at(-1)?.payload).toMatchObject({ said: { kind: 'join' } });
    await press('[data-remark="boilerplate"]');
    expect(asked.at(-1)?.payload).toMatchObject({ said: { kind: 'boilerplate' } });
  });

  it('are listed, with what is lost, and each is taken back by itself', async () => {
    const aside = row('boilerplate', { statement: RIGHT });
    const divided = row('divide', { at: 4 });
    await show({
      ...pair,
      remarks: [
        { row: aside, claims: [`${RIGHT}#1.0`] },
        { row: divided, claims: [] },
      ],
    });
    expect(words('[data-remarks] summary')).toEqual([
      '✎ One point set aside by you',
      '✎ One note or change by you · one no longer found',
    ]);
    expect(words('[data-remarks="aside"] .code')).toEqual([right.code]);
    await press('[data-remarks="own"] [data-remark="back"]');
    expect(asked.at(-1)).toEqual({ name: 'remarks.change', payload: { statement: LEFT, from: [divided], to: [] } });
    await press('[data-remarks="aside"] [data-remark="back"]');
    expect(asked.at(-1)).toEqual({ name: 'remarks.change', payload: { statement: RIGHT, from: [aside], to: [] } });
  });

  it('mark a claim as the reader’s own; a note does not', () => {
    const of = (kind: RemarkRow['kind']) => ({ ...pair, remarks: [{ row: row(kind), claims: [`${LEFT}#1.2`] }] });
    const claim = { id: `${LEFT}#1.2`, partners: [] };
    expect((['divide', 'join', 'note'] as const).map((kind) => isJudged(claim, of(kind)))).toEqual([true, true, false]);
  });
});

describe('with all sides', () => {
  it('what another side says is put right against what the first says, and undone where all are shown', async () => {
    const sides = [left, right].map(({ id, issuerName, code, text, claims }) => ({
      id,
      issuerName,
      code,
      text,
      claims,
    }));
    const says = (claim: ClaimView | undefined) => ({ stand: 'says' as const, claims: claim ? [claim] : [] });
    const stands = [says(left.claims[0]), says(right.claims[0]), { stand: 'silent' as const, claims: [] }];
    const third = { id: 'https://third.example/1', issuerName: 'Third', code: 'XC', text: '', claims: [] };
    const point = { id: `${LEFT}#1.0`, relation: 'differs' as const, stands };
    const all3 = [...sides, third];
    await act(() =>
      render(
        <>
          <Steps shown={all3.map(({ id }) => id)} />
          <SidesCorrection point={point} sides={all3} />
        </>,
        document.body,
      ),
    );
    browser.answers.current = (name, payload) => {
      asked.push({ name, payload });
      return { before: null };
    };
    expect(words('.correction .code')).toEqual([right.code]);
    await press('[data-verdict="conflict"]');
    const claims = { statement: LEFT, claim: `${LEFT}#1.0`, other: RIGHT, partner: `${RIGHT}#1.0` };
    expect(asked).toEqual([{ name: 'claims.judge', payload: { ...claims, verdict: 'conflict' } }]);
    await press('[data-step="undo"]');
    expect(asked.at(-1)).toEqual({ name: 'claims.judge', payload: { ...claims, verdict: null } });
  });
});

describe('the places where a claim is divided', () => {
  it('stand before words, in scripts without blanks before characters, and never break a character', () => {
    const at = (text: string) => placesOf(text).map((place) => text.slice(place));
    expect(at('They met, and left.')).toEqual(['met, and left.', 'and left.', 'left.']);
    expect(at('双方同意。')).toEqual(['方同意。', '同意。', '意。']);
    expect(at('one 𝒻leet')).toEqual(['𝒻leet']);
    expect(at('word')).toEqual([]);
    expect(likeliestPlace('They met, and left.', placesOf('They met, and left.'))).toBe(1);
  });

  it('always leave words on both sides, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const place of placesOf(text)) {
          expect(text.slice(0, place).trim()).not.toBe('');
          expect(text.slice(place).trim()).not.toBe('');
          expect(text.slice(place)).not.toMatch(/^[\uDC00-\uDFFF]/);
        }
      }),
    );
  });

  it('tags are divided by the commas of any script, each once', () => {
    expect(tagsIn(' a, b，c、a ; ,')).toEqual(['a', 'b', 'c']);
  });
});
