import { APPEARANCE_KEY, coloursOf, readAppearance } from '../messages/appearance.ts';
import { STANDARD_COLOURS, type StatusColours } from '../page/statusColours.ts';
import { api } from './api.ts';

/** The reader's colours for the paint: the standard ones until they are known. `changed` is told each time until `signal` aborts. */
export function followColours(changed: () => void, signal: AbortSignal): () => StatusColours {
  let colours = STANDARD_COLOURS;
  const look = (kept: unknown) => {
    if (signal.aborted) return;
    colours = coloursOf(readAppearance(kept));
    changed();
  };
  const follow = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    const change = changes[APPEARANCE_KEY];
    if (area === 'local' && change !== undefined) look(change.newValue);
  };
  // A copy of us that has outlived its extension has no storage any more.
  void api.storage?.local.get(APPEARANCE_KEY).then(
    (kept: Readonly<Record<string, unknown>>) => {
      if (kept[APPEARANCE_KEY] !== undefined) look(kept[APPEARANCE_KEY]);
    },
    () => undefined,
  );
  api.storage?.onChanged.addListener(follow);
  return () => colours;
}
