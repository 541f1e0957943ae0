import { type MessageKey, message } from '../../ui/words/words.ts';

interface Head {
  readonly sides: readonly { readonly id: string; readonly code: string; readonly issuerName: string }[];
  /** What the first column holds, for those who hear the table. */
  readonly first: MessageKey;
}

/** The head of a table with a column a side, each by its code. */
export function SidesHead({ sides, first }: Head) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="unseen">{message(first)}</span>
        </th>
        {sides.map(({ id, code, issuerName }) => (
          <th key={id} scope="col">
            <abbr class="code" title={issuerName}>
              {code}
            </abbr>
          </th>
        ))}
      </tr>
    </thead>
  );
}
