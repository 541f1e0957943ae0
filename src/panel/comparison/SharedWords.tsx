import { useState } from 'preact/hooks';
import { request } from '../../messages/extension.ts';
import { isProblem } from '../../messages/problems.ts';
import { message } from '../../ui/words/words.ts';
import type { JudgedClaims } from '../judgement/judging.ts';

/** What two claims name both that the reader linked and the engine did not. Asked for when the reader wants to know. */
export function SharedWords({ claims }: { readonly claims: JudgedClaims }) {
  const [shared, setShared] = useState<readonly string[] | null>(null);
  const ask = async () => {
    const answer = await request('claims.shared', claims);
    setShared(isProblem(answer) ? [] : answer.shared);
  };
  return (
    <details class="why" onToggle={(event) => event.currentTarget.open && shared === null && void ask()}>
      <summary>{message('remark_shared')}</summary>
      {shared === null ? null : shared.length === 0 ? (
        <p>{message('remark_shared_none')}</p>
      ) : (
        <ul>
          {shared.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
