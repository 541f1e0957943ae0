import { useEffect, useRef, useState } from 'preact/hooks';
import type { PairView } from '../../library/views.ts';
import { counted, listed, message } from '../../ui/words/words.ts';

/** Tells a screen reader when a comparison has come or changed; silent about what was there from the beginning. */
export function Announcer({ pair }: { readonly pair: PairView }) {
  const words = comparedWords(pair);
  const before = useRef({ own: pair.own.id, words });
  const [said, say] = useState('');
  useEffect(() => {
    const { current } = before;
    before.current = { own: pair.own.id, words };
    if (current.own === pair.own.id && current.words !== words) say(words);
  }, [pair.own.id, words]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}

/** "Compared with the Kremlin: eighteen points missing here, eight points on which they differ …". */
function comparedWords({ other, counts }: PairView): string {
  if (other === null) return '';
  const parts = [
    counted('count_missing', counts.missing),
    counted('count_differs', counts.differs),
    ...(counts.conflict > 0 ? [counted('count_conflict', counts.conflict)] : []),
    counted('count_both', counts.both),
    counted('count_only', counts.only),
  ];
  return message('live_compared', other.issuerName, listed(parts));
}
