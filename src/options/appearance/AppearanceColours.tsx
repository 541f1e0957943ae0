import { useState } from 'preact/hooks';
import { coloursOf } from '../../messages/appearance.ts';
import {
  COLOURED_STATUSES,
  type Colour,
  type ColouredStatus,
  colourOf,
  type Ink,
  type OwnColours as Own,
} from '../../page/paint/statusColours.ts';
import { appearance, changeAppearance } from '../../ui/appearance/appearance.ts';
import { contrast, GROUNDS, LEAST_CONTRAST } from '../../ui/appearance/appearanceContrast.ts';
import { Glyph } from '../../ui/pair/Glyph.tsx';
import { locale } from '../../ui/words/locale.ts';
import { type MessageKey, message } from '../../ui/words/words.ts';

type GroundName = keyof Ink;
const GROUND_NAMES: readonly GroundName[] = ['light', 'dark'];

const STATUS_WORDS: Record<ColouredStatus, MessageKey> = {
  both: 'status_both',
  differs: 'status_differs',
  conflict: 'status_conflict',
  only: 'filter_only',
};
const ON: Record<GroundName, MessageKey> = { light: 'appearance_on_light', dark: 'appearance_on_dark' };
const OTHERWISE: Record<GroundName, MessageKey> = { light: 'appearance_darker', dark: 'appearance_lighter' };

/** The four statuses as they look now, on both grounds. */
export function PaletteSample() {
  const colours = coloursOf(appearance.value);
  return (
    <div class="palette">
      {GROUND_NAMES.map((ground) => (
        <ul key={ground} aria-label={message(ON[ground])} style={{ colorScheme: ground }}>
          {COLOURED_STATUSES.map((status) => (
            <li key={status} data-status={status} style={{ '--status': colours[status][ground] }}>
              <Glyph status={status} /> <span class="palette-words">{message(STATUS_WORDS[status])}</span>
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}

/** A colour that was refused: it is too near to its ground. */
interface Refused {
  readonly status: ColouredStatus;
  readonly ground: GroundName;
  readonly colour: Colour;
  /** Counts up, so that a field which shows a refused colour is made anew each time. */
  readonly turn: number;
}

/** The reader's own colours, each for a light ground and a dark one; what could not be read there is not taken. */
export function OwnColours() {
  const [refused, setRefused] = useState<Refused | null>(null);
  const colours = coloursOf(appearance.value);
  const take = (status: ColouredStatus, ground: GroundName, value: string) => {
    const colour = colourOf(value);
    if (colour === null) return;
    if (contrast(colour, GROUNDS[ground]) < LEAST_CONTRAST) {
      setRefused((before) => ({ status, ground, colour, turn: (before?.turn ?? 0) + 1 }));
      return;
    }
    setRefused(null);
    void changeAppearance({ own: withColour(appearance.value.own, status, ground, colour) });
  };
  const reset = () => {
    setRefused(null);
    void changeAppearance({ own: {} });
  };
  return (
    <div class="own-colours">
      <p class="hint">{message('appearance_own_hint')}</p>
      {COLOURED_STATUSES.map((status) => (
        <fieldset key={status} data-own={status} data-status={status}>
          <legend>
            <Glyph status={status} /> {message(STATUS_WORDS[status])}
          </legend>
          {GROUND_NAMES.map((ground) => (
            <label key={ground}>
              {/* A refused colour goes back to the one that counts. */}
              <input
                key={refused?.status === status && refused.ground === ground ? refused.turn : 0}
                type="color"
                name={`${status}-${ground}`}
                value={colours[status][ground]}
                onChange={(event) => take(status, ground, event.currentTarget.value)}
              />{' '}
              {message(ON[ground])}{' '}
              <span class="hint">{ratioWords(contrast(colours[status][ground], GROUNDS[ground]))}</span>
            </label>
          ))}
          {refused?.status === status ? <Refusal {...refused} /> : null}
        </fieldset>
      ))}
      <button type="button" class="link" data-action="colours-reset" onClick={reset}>
        {message('appearance_reset')}
      </button>
    </div>
  );
}

function Refusal({ ground, colour }: Refused) {
  const ratio = ratioWords(contrast(colour, GROUNDS[ground]));
  return (
    <p class="fault" role="alert">
      {message('appearance_refused', colour, message(ON[ground]), ratio, ratioWords(LEAST_CONTRAST))}{' '}
      {message(OTHERWISE[ground])}
    </p>
  );
}

function withColour(own: Own, status: ColouredStatus, ground: GroundName, colour: Colour): Own {
  return { ...own, [status]: { ...own[status], [ground]: colour } };
}

/** "4.5 : 1", rounded down: what is short of enough must not look like it. */
function ratioWords(ratio: number): string {
  const tenths = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(Math.floor(ratio * 10) / 10);
  return message('appearance_ratio', tenths);
}
