import { useEffect, useRef, useState } from 'preact/hooks';
import type { PairView } from '../../library/views.ts';
import { Side } from '../../ui/pair/EventHeading.tsx';
import { NO_TAB } from '../../ui/pair/standing.ts';
import { OriginalSide } from './OriginalSide.tsx';

/**
 * Both sides below the filters, once these stand at the window's top and the heading is out of sight. It covers what moves below it instead
 * of pushing it down.
 */
export function StuckSides({ pair: { own, other }, tab }: { readonly pair: PairView; readonly tab: number }) {
  const mark = useRef<HTMLSpanElement>(null);
  const [stuck, stick] = useState(false);
  useEffect(() => {
    if (mark.current === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) =>
      stick(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 0),
    );
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <span class="stuck-mark" ref={mark} aria-hidden="true" />
      {stuck && other !== null ? (
        <p class="stuck-sides">
          <OriginalSide side={own} tab={tab}>
            <Side side={own} />
          </OriginalSide>
          <OriginalSide side={other} tab={NO_TAB}>
            <Side side={other} />
          </OriginalSide>
        </p>
      ) : null}
    </>
  );
}
