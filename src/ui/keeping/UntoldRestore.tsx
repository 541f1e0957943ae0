import { useEffect, useState } from 'preact/hooks';
import { settleRestore, type UntoldEnd, untoldRestore } from '../../library/keeping/keptRestore.ts';
import { Notice } from '../Notice.tsx';
import { message } from '../words/words.ts';

/** Tells how the restoration of a backup ended that the browser's end broke off. Nothing to show where there was none. */
export function UntoldRestore() {
  const [end, setEnd] = useState<UntoldEnd | null>(null);
  useEffect(() => {
    void untoldRestore().then(setEnd, console.error);
  }, []);
  if (end === null) return null;
  const settle = () => void settleRestore().then(() => setEnd(null));
  return (
    <div role="status" data-restore={end}>
      <Notice
        title={message(end === 'whole' ? 'restore_whole_title' : 'restore_broken_title')}
        text={message(end === 'whole' ? 'restore_whole_text' : 'restore_broken_text')}
      >
        <button type="button" class="link" data-action="settle-restore" onClick={settle}>
          {message('lost_dismiss')}
        </button>
      </Notice>
    </div>
  );
}
