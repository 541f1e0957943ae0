import { useState } from 'preact/hooks';
import type { PairView } from '../../library/views.ts';
import { type MessageKey, message } from '../../ui/words/words.ts';
import { EXPORT_KINDS, type ExportKind, exportEvent, exportPair } from './exporting.ts';

const WORDS: Readonly<Record<ExportKind, { readonly name: MessageKey; readonly for: MessageKey }>> = {
  html: { name: 'export_html', for: 'export_html_for' },
  markdown: { name: 'export_markdown', for: 'export_markdown_for' },
  csv: { name: 'export_csv', for: 'export_csv_for' },
  json: { name: 'export_json', for: 'export_json_for' },
  annotations: { name: 'export_annotations', for: 'export_annotations_for' },
  picture: { name: 'export_picture', for: 'export_picture_for' },
};

/** The ways out of a comparison of two statements. */
export function ExportMenu({ pair }: { readonly pair: PairView }) {
  return <ExportChoice save={(kind) => exportPair(pair, kind, Date.now())} />;
}

/** The ways out of the view of all statements. */
export function ExportEvent({ statement }: { readonly statement: string }) {
  return <ExportChoice save={(kind) => exportEvent(statement, kind, Date.now())} />;
}

interface Choice {
  /** Gives the file's name, or null where the library has not all of it any more. */
  readonly save: (kind: ExportKind) => Promise<string | null>;
}

/** The kinds of files, each with what it is good for. */
function ExportChoice({ save }: Choice) {
  const [said, say] = useState('');
  const leave = async (kind: ExportKind) => {
    say('');
    try {
      const name = await save(kind);
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
