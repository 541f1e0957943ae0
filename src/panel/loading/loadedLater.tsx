import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the panel that the first points can be shown without: its code is loaded when the part is there to be shown, after the paint.
 * @param load imports it.
 * @param meanwhile stands in its place until then, of the same size.
 */
export function loadedLater<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: (props: P) => ComponentChildren = () => null,
): (props: P) => ComponentChildren {
  let part: ComponentType<P> | null = null;
  return function LoadedLater(props: P) {
    const [, show] = useState(part !== null);
    useEffect(() => {
      if (part !== null) return;
      load().then((loaded) => {
        part = loaded;
        show(true);
      }, console.error);
    }, []);
    const Part = part;
    return Part === null ? meanwhile(props) : <Part {...props} />;
  };
}
