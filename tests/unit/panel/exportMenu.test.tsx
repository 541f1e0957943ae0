// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportedEvent } from '../../../src/library/export/exportedEvent.ts';
import { ExportEvent } from '../../../src/panel/export/ExportMenu.tsx';
import type { ExportKind } from '../../../src/panel/export/exporting.ts';
import { eventually } from '../eventually.ts';
import { event } from '../library/export/event.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser.ts')).browser }));

const library = vi.hoisted(() => ({ exportedEvent: vi.fn<(statement: string) => Promise<ExportedEvent | null>>() }));
vi.mock('../../../src/library/export/exportedEvent.ts', () => library);
const saved = vi.hoisted(() => ({ download: vi.fn<(file: Blob, name: string) => void>() }));
vi.mock('../../../src/ui/download.ts', () => saved);

/** Of each kind that is text, its ending and how the file begins; the compiler names one that is missing. */
const TEXTS: Readonly<Record<Exclude<ExportKind, 'picture'>, readonly [string, string]>> = {
  html: ['html', '<!doctype html>'],
  markdown: ['md', '# Call with'],
  csv: ['csv', 'point,said_by'],
  json: ['json', '{\n  "format": "counterpart-event"'],
  annotations: ['jsonld', '{\n  "@context": "http://www.w3.org/ns/anno.jsonld"'],
};

const press = async (kind: string) => {
  await act(() => document.querySelector<HTMLElement>(`[data-export="${kind}"]`)?.click());
  await eventually(() => expect(document.querySelector('.export-said')?.textContent).not.toBe(''));
  return document.querySelector('.export-said')?.textContent;
};

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await act(() => render(<ExportEvent statement="https://a.example/call" />, document.body));
});
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the export of all sides', () => {
  it('hands over a file of the statements of that event, in each kind that is text', async () => {
    library.exportedEvent.mockResolvedValue(event());
    for (const [kind, [ending, begins]] of Object.entries(TEXTS)) {
      const name = `2031-05-03-call-xa-xb-xc.${ending}`;
      expect(await press(kind)).toBe(`Saved as ${name}.`);
      const [file, told] = saved.download.mock.lastCall ?? [];
      expect(told).toBe(name);
      expect((await file?.text())?.replace(/^\uFEFF/, '').startsWith(begins), kind).toBe(true);
    }
    expect(library.exportedEvent).toHaveBeenCalledWith('https://a.example/call');
  });

  it('says so where the statements are not there any more, and where something went wrong', async () => {
    library.exportedEvent.mockResolvedValue(null);
    expect(await press('csv')).toContain('nothing was saved');
    library.exportedEvent.mockRejectedValue(new Error('The database is closed.'));
    expect(await press('csv')).toContain('could not be made');
    expect(saved.download).not.toHaveBeenCalled();
  });
});
