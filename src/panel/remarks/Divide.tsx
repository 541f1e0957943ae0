import { useId, useMemo, useState } from 'preact/hooks';
import { message } from '../../ui/words/words.ts';
import { likeliestPlace, placesOf } from './dividing.ts';

interface DivideOf {
  readonly text: string;
  readonly divide: (at: number) => void;
  readonly close: () => void;
}

/** So much of the second part is read out with the slider. */
const SPOKEN = 60;

/** The choice of the place where a claim is divided: by a slider that goes from word to word, or by a press on a word. */
export function Divide({ text, divide, close }: DivideOf) {
  const places = useMemo(() => placesOf(text), [text]);
  const [chosen, choose] = useState(() => likeliestPlace(text, places));
  const id = useId();
  const at = places[chosen] ?? 0;
  return (
    <fieldset
      class="divide"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <label for={id}>{message('remark_divide_place')}</label>
      <input
        id={id}
        type="range"
        ref={(slider) => {
          if (slider && !slider.dataset.seen) {
            slider.dataset.seen = 'yes';
            slider.focus();
          }
        }}
        min={0}
        max={places.length - 1}
        step={1}
        value={chosen}
        aria-valuetext={message('remark_divide_value', text.slice(at, at + SPOKEN))}
        onInput={(event) => choose(Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') divide(at);
        }}
      />
      <p class="hint">{message('remark_divide_hint')}</p>
      <Parts text={text} places={places} at={at} choose={choose} />
      <div class="verdicts">
        <button type="button" data-remark="divide-here" onClick={() => divide(at)}>
          {message('remark_divide_do')}
        </button>
        <button type="button" class="link" onClick={close}>
          {message('remark_cancel')}
        </button>
      </div>
    </fieldset>
  );
}

interface PartsOf {
  readonly text: string;
  readonly places: readonly number[];
  readonly at: number;
  readonly choose: (place: number) => void;
}

/** Both parts as they would stand. The slider beside them is what the keyboard has; a pointer may press the words themselves. */
function Parts({ text, places, at, choose }: PartsOf) {
  const ends = [...places, text.length];
  const runs = [0, ...places].map((start, i) => ({ start, words: text.slice(start, ends[i]) }));
  const shown = (first: boolean) =>
    runs
      .filter(({ start }) => start < at === first)
      .map(({ start, words }) => (
        <span key={start} data-place={start}>
          {words}
        </span>
      ));
  const press = (event: PointerEvent) => {
    const place = event.target instanceof HTMLElement ? event.target.dataset.place : undefined;
    const wanted = places.indexOf(Number(place));
    if (wanted !== -1) choose(wanted);
  };
  return (
    <div class="divide-parts" onPointerUp={press}>
      <p dir="auto">{shown(true)}</p>
      <p dir="auto">{shown(false)}</p>
    </div>
  );
}
