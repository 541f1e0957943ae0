// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBackup } from '../../../src/library/backup/make.ts';
import { checkKeeping } from '../../../src/library/keeping/canary.ts';
import { library } from '../../../src/library/schema.ts';
import { saveStatement } from '../../../src/library/statement/statements.ts';
import { Backup } from '../../../src/options/storage/Backup.tsx';
import { Storage } from '../../../src/options/storage/Storage.tsx';
import { BackupReminder } from '../../../src/ui/keeping/BackupReminder.tsx';
import { LostLibrary } from '../../../src/ui/keeping/LostLibrary.tsx';
import { eventually } from '../eventually.ts';
import { FACTS, NORTH, SOUTH, sentencesAsClaims } from '../library/fixtures.ts';
import { browser, forgetBrowser } from '../ui/fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const DAY = 24 * 60 * 60 * 1000;
const save = (reading = NORTH) => saveStatement(reading, sentencesAsClaims(reading.body), FACTS);
const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const words = (selector: string) => one(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? null;
const until = (ask: () => boolean) =>
  eventually(async () => {
    await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))));
    expect(ask()).toBe(true);
  });
const press = (selector: string) => act(() => one(selector)?.click());
const state = () => one('[data-backup]')?.dataset.backup;

/** What the reader saved: the links that were pressed by the page, by the names of their files. */
let saved: Map<string, Blob>;

beforeEach(async () => {
  await library.delete();
  await library.open();
  saved = new Map();
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    if (blob instanceof Blob) blobs.set(address, blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) saved.set(this.download, blob);
  });
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  forgetBrowser();
});

const show = async () => {
  await act(() =>
    render(
      <>
        <LostLibrary />
        <Storage />
        <Backup />
      </>,
      document.body,
    ),
  );
  await until(() => one('.storage-holds') !== null);
};

const choose = (file: Blob) =>
  act(() => {
    const field = one('#backup-file') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('the backup of the options', () => {
  it('is made, told of, and noted; everything is deleted; a look is taken at what it would change, and it is restored', async () => {
    await save();
    await save(SOUTH);
    await show();
    expect(words('.storage-holds')).toContain('two statements');
    expect(words('.storage-backup')).toBe('Last backup: none yet.');
    await press('[data-action="backup"]');
    await until(() => state() === 'made');
    const [[name, file] = ['', new Blob()]] = [...saved];
    expect(name).toMatch(/^counterpart-library-\d{4}-\d\d-\d\d\.zip$/);
    expect(words('.backup-told')).toContain(`${name} was made: two statements.`);
    await until(() => !words('.storage-backup')?.includes('none'));

    await press('[data-action="delete-all"]');
    expect(document.activeElement?.id).toBe('delete-heading');
    expect(words('.storage-delete .notice')).toContain('Two statements, with all comparisons');
    await press('[data-action="delete-cancel"]');
    expect(await library.statements.count()).toBe(2);
    await press('[data-action="delete-all"]');
    await press('[data-action="delete-sure"]');
    await until(() => words('.storage-holds')?.includes('no statements') ?? false);
    expect(words('.storage-delete > [role="status"]')).toBe('Everything was deleted. A backup brings it back.');
    expect([await library.statements.count(), await library.claims.count()]).toEqual([0, 0]);
    expect(one('.lost-library')).toBeNull();

    await choose(file);
    await until(() => state() === 'preview');
    await until(() => document.activeElement?.id === 'backup-preview-heading');
    expect(words('[data-table="statements"] [data-fate="new"]')).toBe('New 2');
    expect(words('.backup-preview')).toContain('with two statements');
    await press('[data-action="restore-cancel"]');
    expect(words('.backup-told')).toBe('Nothing was restored.');
    expect(await library.statements.count()).toBe(0);
    await choose(file);
    await until(() => state() === 'preview');
    await press('[data-action="restore"]');
    await until(() => state() === 'restored');
    expect(words('.backup-told')).toContain('The library now holds two statements.');
    expect([await library.statements.count(), await library.claims.count()]).toEqual([2, 6]);
    await choose(file);
    await until(() => state() === 'preview');
    expect(words('.backup-preview')).toContain('Nothing would change.');
  });

  it('refuses another file with the reason, and leaves the library alone', async () => {
    await save();
    await show();
    await choose(new Blob(['<!doctype html>']));
    await until(() => state() === 'refused');
    expect(words('.backup [role="alert"]')).toBe(
      'This file was not restored, and your library is as it was. It is not a backup of Counterpart: a backup is a zip file.',
    );
    const whole = (await makeBackup(1)).file;
    await choose(whole.slice(0, whole.size - 30));
    await until(() => words('.backup [role="alert"]')?.includes('its end is missing') ?? false);
    expect(await library.statements.count()).toBe(1);
  });

  it('can be stopped, and closing the page stops it', async () => {
    await save();
    await show();
    await press('[data-action="backup"]');
    await press('[data-action="backup-stop"]');
    await until(() => state() === 'stopped');
    expect(words('.backup-told')).toBe('Stopped. Nothing has changed.');
    await press('[data-action="backup"]');
    act(() => render(null, document.body));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([...saved]).toEqual([]);
  });
});

describe('storage', () => {
  it('says in plain words whether the browser keeps the library, and asks it to', async () => {
    const persist = vi.fn(async () => false);
    const storage = { persisted: async () => false, persist, estimate: async () => ({ usage: 12_340_000 }) };
    vi.stubGlobal('navigator', { storage });
    await show();
    await until(() => words('.storage-holds')?.includes('about 12.3 MB') ?? false);
    expect(words('.storage-kept')).toBe('Your browser may clear the library when the disk runs low.');
    await press('[data-action="persist"]');
    await until(() => one('[data-promised="refused"]') !== null);
    persist.mockResolvedValue(true);
    await press('[data-action="persist"]');
    await until(() => one('[data-promised="kept"]') !== null);
    expect(one('[data-action="persist"]')).toBeNull();
  });

  it('says that this cannot be known, where it cannot', async () => {
    vi.stubGlobal('navigator', {});
    await show();
    await until(() => one('[data-promised="unknown"]') !== null);
  });
});

describe('a lost library', () => {
  it('is told of with the last backup, until the reader knows', async () => {
    await save();
    await checkKeeping(1);
    await browser.storage.local.set({ libraryBackup: { at: Date.parse('2025-05-04T12:00:00'), statements: 1 } });
    await library.delete();
    await library.open();
    await show();
    await until(() => one('.lost-library') !== null);
    expect(words('.lost-library')).toContain('It held one statement');
    expect(words('.lost-library')).toContain('of 4 May 2025, holds one statement');
    expect(one('.lost-library a')?.getAttribute('href')).toContain('src/options/index.html#backup-heading');
    await press('[data-action="settle-loss"]');
    await until(() => one('.lost-library') === null);
  });
});

describe('the reminder', () => {
  const remind = (now: number) => act(() => render(<BackupReminder now={now} />, document.body));

  it('is quiet until there is much to lose and no backup for thirty days', async () => {
    for (let number = 0; number < 21; number += 1) await save({ ...NORTH, url: `${NORTH.url}/${number}` });
    const { since } = await checkKeeping(Date.now());
    await remind(since + 29 * DAY);
    await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 30))));
    expect(one('.backup-due')).toBeNull();
    await remind(since + 31 * DAY);
    await until(() => words('.backup-due')?.includes('has 21 statements and no backup yet') ?? false);
  });
});
