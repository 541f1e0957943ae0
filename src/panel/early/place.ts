import type { EarlyRows } from '../../library/judgement/earlyPair.ts';

/** What the page's first script has asked for. */
export interface Asked {
  /** Of the page that the panel stands beside the name is on its way; null where it has none. */
  readonly statement: string | Promise<string | null>;
  readonly other: string | null;
  readonly rows: Promise<EarlyRows | null>;
}

/** Where one script of the page leaves for the other what it has asked for. */
const PLACE = 'counterpartAsked';

/** Leaves it for the scripts that come later. */
export function leave(asked: Asked): void {
  Reflect.set(globalThis, PLACE, asked);
}

/** What was left, for whoever comes first; null where nothing was. */
export function taken(): Asked | null {
  const asked = Reflect.get(globalThis, PLACE) as Asked | undefined;
  Reflect.deleteProperty(globalThis, PLACE);
  return asked ?? null;
}
