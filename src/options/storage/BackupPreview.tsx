import { useEffect, useRef } from 'preact/hooks';
import type { OpenBackup } from '../../library/backup/open.ts';
import type { Changes, TableChanges } from '../../library/backup/restore.ts';
import { TABLES, type TableName } from '../../library/backup/tables.ts';
import { statementsWords } from '../../ui/keeping/keeping.ts';
import { digits } from '../../ui/words/locale.ts';
import { momentWords } from '../../ui/words/moments.ts';
import { countedCapital, type MessageKey, message } from '../../ui/words/words.ts';

interface PreviewOf {
  readonly backup: OpenBackup;
  readonly changes: Changes;
  readonly restore: () => void;
  readonly cancel: () => void;
}

const NAMES: Readonly<Record<TableName, MessageKey>> = {
  statements: 'backup_table_statements',
  versions: 'backup_table_versions',
  claims: 'backup_table_claims',
  comparisons: 'backup_table_comparisons',
  judgements: 'backup_table_judgements',
  remarks: 'backup_table_remarks',
  issuerSettings: 'backup_table_issuers',
  pageWords: 'backup_table_pages',
  setAside: 'backup_table_aside',
  searches: 'backup_table_searches',
  watches: 'backup_table_watches',
  articles: 'backup_table_articles',
};

const COLUMNS: readonly { readonly of: keyof TableChanges; readonly words: MessageKey }[] = [
  { of: 'new', words: 'backup_column_new' },
  { of: 'taken', words: 'backup_column_taken' },
  { of: 'kept', words: 'backup_column_kept' },
  { of: 'same', words: 'backup_column_same' },
  { of: 'untouched', words: 'backup_column_untouched' },
];

/** How many entries of all kinds meet one fate. */
export function sumOf({ tables }: Changes, of: keyof TableChanges): number {
  return TABLES.reduce((sum, name) => sum + tables[name][of], 0);
}

/** What a backup would change, by kinds of entries, and the choice. */
export function BackupPreview({ backup, changes, restore, cancel }: PreviewOf) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { madeAt, counts } = backup.manifest;
  const nothing = sumOf(changes, 'new') + sumOf(changes, 'taken') === 0;
  return (
    <section class="backup-preview" aria-labelledby="backup-preview-heading">
      <h3 id="backup-preview-heading" ref={heading} tabIndex={-1}>
        {message('backup_preview')}
      </h3>
      <p>{message('backup_of', momentWords(madeAt), statementsWords(counts.statements ?? 0))}</p>
      {nothing ? <p>{message('backup_nothing')}</p> : null}
      <ChangesTable changes={changes} />
      {changes.textsAmong === 0 ? null : <p>{countedCapital('backup_texts_among', changes.textsAmong)}</p>}
      <p class="hint">{message('backup_rule')}</p>
      <p class="notice-ways">
        {nothing ? null : (
          <button type="button" class="button" data-action="restore" onClick={restore}>
            {message('backup_restore')}
          </button>
        )}{' '}
        <button type="button" class="link" data-action="restore-cancel" onClick={cancel}>
          {message(nothing ? 'backup_close' : 'backup_cancel')}
        </button>
      </p>
    </section>
  );
}

/** In a narrow window the rows are blocks: each number then stands with what it counts. */
function ChangesTable({ changes }: { readonly changes: Changes }) {
  const shown = TABLES.filter((name) => COLUMNS.some(({ of }) => changes.tables[name][of] > 0));
  return (
    <table aria-labelledby="backup-preview-heading">
      <thead>
        <tr>
          <th scope="col">{message('backup_column_what')}</th>
          {COLUMNS.map(({ of, words }) => (
            <th key={of} scope="col">
              {message(words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((name) => (
          <tr key={name} data-table={name}>
            <th scope="row">{message(NAMES[name])}</th>
            {COLUMNS.map(({ of, words }) => (
              <td key={of} data-fate={of} data-zero={changes.tables[name][of] === 0}>
                <span class="backup-column">{message(words)}</span> {digits(changes.tables[name][of])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
