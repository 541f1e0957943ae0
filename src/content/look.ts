import { APPEARANCE_KEY, coloursOf, readAppearance } from '../messages/appearance.ts';
import { type Look, STANDARD_LOOK } from '../page/paint/look.ts';
import { api } from './api.ts';

/** The look that the reader has set: the standard one until it is known. `changed` is told each time until `signal` aborts. */
export function followLook(changed: () => void, signal: AbortSignal): () => Look {
  let look = STANDARD_LOOK;
  const read = (kept: unknown) => {
    if (signal.aborted) return;
    const appearance = readAppearance(kept);
    const { scheme, textSize } = appearance;
    look = { colours: coloursOf(appearance), scheme, textSize };
    changed();
  };
  const follow = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    const change = changes[APPEARANCE_KEY];
    if (area === 'local' && change !== undefined) read(change.newValue);
  };
  // A copy of us that has outlived its extension has no storage any more.
  void api.storage?.local.get(APPEARANCE_KEY).then(
    (kept: Readonly<Record<string, unknown>>) => {
      if (kept[APPEARANCE_KEY] !== undefined) read(kept[APPEARANCE_KEY]);
    },
    () => undefined,
  );
  api.storage?.onChanged.addListener(follow);
  signal.addEventListener('abort', () => api.storage?.onChanged.removeListener(follow));
  return () => look;
}
