import { Glyph } from '../ui/pair/Glyph.tsx';
import { type ClaimStatus, statusWords } from '../ui/pair/statusMarks.ts';
import { type MessageKey, message } from '../ui/words/words.ts';

interface ExamplePoint {
  readonly status: Extract<ClaimStatus, 'both' | 'differs' | 'only'>;
  readonly here: MessageKey;
  readonly there: MessageKey;
}

const POINTS: readonly ExamplePoint[] = [
  { status: 'both', here: 'welcome_both_here', there: 'welcome_both_there' },
  { status: 'differs', here: 'welcome_differs_here', there: 'welcome_differs_there' },
  { status: 'only', here: 'welcome_only_here', there: 'welcome_only_there' },
];

/** Three points of an invented call, as the comparison shows them: each side's words, and between them how they stand. */
export function Example() {
  return (
    <table class="example">
      <caption class="hint">{message('welcome_example')}</caption>
      <thead>
        <tr>
          <th scope="col">{message('welcome_here')}</th>
          <td />
          <th scope="col">{message('welcome_there')}</th>
        </tr>
      </thead>
      <tbody>
        {POINTS.map(({ status, here, there }) => (
          <tr key={status} data-status={status}>
            <td class={status === 'only' ? 'hint' : 'quotation'}>
              <Who words="welcome_here" />
              {status === 'only' ? message(here) : <span class="example-words">{message(here)}</span>}
            </td>
            <td class="example-sign">
              <Glyph status={status} />
              <span class="hint">{status === 'only' ? message('welcome_only_word') : statusWords(status, '')}</span>
            </td>
            <td class="quotation">
              <Who words="welcome_there" />
              <span class="example-words">{message(there)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whose words these are, where the columns stand below one another and have no heads. */
function Who({ words }: { readonly words: MessageKey }) {
  return (
    <span class="example-who" aria-hidden="true">
      {message(words)}
    </span>
  );
}
