import { useState } from 'preact/hooks';
import type { PairView } from '../library/views.ts';
import { type MessageKey, message } from '../ui/words.ts';
import { EXPORT_KINDS, type ExportKind, exportPair } from './exporting.ts';

const WORDS: Readonly<Record<ExportKind, { readonly name: MessageKey; readonly for: MessageKey }>> = {
  html: { name: 'export_html', for: 'export_html_for' },
  markdown: { name: 'export_markdown', for: 'export_markdown_for' },
  csv: { name: 'export_csv', for: 'export_csv_for' },
  json: { name: 'export_json', for: 'export_json_for' },
  annotations: { name: 'export_annotations', for: 'export_annotations_for' },
  picture: { name: 'export_picture', for: 'export_picture_for' },
};

/** The ways out: the comparison as a file, each with what it is good for. */
export function ExportMenu({ pair }: { readonly pair: PairView }) {
  const [said, say] = useState('');
  const leave = async (kind: ExportKind) => {
    say('');
    try {
      const name = await exportPair(pair, kind, Date.now());
      say(name === null ? message('export_lost') : message('export_done', name));
    } catch (error) {
      console.error(error);
      say(message('export_failed'));
    }
  };
  return (
    <details class="export">
      <summary data-key="export">{message('export_heading')}</summary>
      <ul>
        {EXPORT_KINDS.map((kind) => (
          <li key={kind}>
            <button type="button" data-export={kind} onClick={() => void leave(kind)}>
              {message(WORDS[kind].name)}
            </button>{' '}
            <span class="export-for">{message(WORDS[kind].for)}</span>
          </li>
        ))}
      </ul>
      <p class="export-said" role="status">
        {said}
      </p>
    </details>
  );
}
