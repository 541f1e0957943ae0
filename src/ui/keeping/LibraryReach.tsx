import { useEffect, useState } from 'preact/hooks';
import { followReach, reachNow } from '../../library/keeping/reach.ts';
import { Notice } from '../Notice.tsx';
import { message } from '../words/words.ts';

/**
 * Tells that the library cannot be reached from here while another page is of another version of the extension, and what to do. Nothing
 * to show where it can.
 */
export function LibraryReach() {
  const [reach, setReach] = useState(reachNow);
  useEffect(() => {
    const look = () => setReach(reachNow());
    look();
    return followReach(look);
  }, []);
  if (reach === 'free') return null;
  return (
    <div role="alert" data-reach={reach}>
      {reach === 'waits' ? (
        <Notice title={message('reach_waits_title')} text={message('reach_waits_text')} />
      ) : (
        <Notice title={message('reach_outdated_title')} text={message('reach_outdated_text')}>
          <button type="button" class="button" data-action="reload-outdated" onClick={() => location.reload()}>
            {message('reach_outdated_button')}
          </button>
        </Notice>
      )}
    </div>
  );
}
