import type { ComponentChildren } from 'preact';
import { PALETTES, type Palette, SCHEMES, type Scheme, TEXT_SIZES } from '../../messages/appearance.ts';
import { appearance, changeAppearance } from '../../ui/appearance/appearance.ts';
import { locale } from '../../ui/words/locale.ts';
import { type MessageKey, message } from '../../ui/words/words.ts';
import { OwnColours, PaletteSample } from './AppearanceColours.tsx';

const SCHEME_WORDS: Record<Scheme, MessageKey> = {
  system: 'appearance_system',
  light: 'appearance_light',
  dark: 'appearance_dark',
};

const PALETTE_WORDS: Record<Palette, MessageKey> = {
  standard: 'appearance_standard',
  safe: 'appearance_safe',
  own: 'appearance_own',
};

/** How the extension looks: light or dark, colours, text size, language, and whether single keys do something. */
export function Appearance() {
  const { scheme, palette, textSize, keys } = appearance.value;
  return (
    <section class="appearance" aria-labelledby="appearance-heading">
      <h2 id="appearance-heading">{message('appearance_heading')}</h2>
      <Choice legend="appearance_scheme">
        {SCHEMES.map((one) => (
          <Radio
            key={one}
            group="scheme"
            value={one}
            chosen={scheme === one}
            words={SCHEME_WORDS[one]}
            choose={() => void changeAppearance({ scheme: one })}
          />
        ))}
      </Choice>
      <Choice legend="appearance_palette">
        {PALETTES.map((one) => (
          <Radio
            key={one}
            group="palette"
            value={one}
            chosen={palette === one}
            words={PALETTE_WORDS[one]}
            choose={() => void changeAppearance({ palette: one })}
          />
        ))}
      </Choice>
      <PaletteSample />
      {palette === 'own' ? <OwnColours /> : null}
      <TextSize size={textSize} />
      <label class="appearance-choice">
        <input
          type="checkbox"
          name="single-keys"
          checked={keys}
          onChange={(event) => void changeAppearance({ keys: event.currentTarget.checked })}
        />
        <span>{message('appearance_keys')}</span>
      </label>
      <p class="hint">{message('appearance_language')}</p>
    </section>
  );
}

function Choice({ legend, children }: { readonly legend: MessageKey; readonly children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{message(legend)}</legend>
      {children}
    </fieldset>
  );
}

interface RadioOf {
  readonly group: string;
  readonly value: string;
  readonly chosen: boolean;
  readonly words: MessageKey;
  readonly choose: () => void;
}

function Radio({ group, value, chosen, words, choose }: RadioOf) {
  return (
    <label class="appearance-choice">
      <input type="radio" name={group} value={value} checked={chosen} onChange={choose} />
      <span>{message(words)}</span>
    </label>
  );
}

function TextSize({ size }: { readonly size: number }) {
  const { least, most, step } = TEXT_SIZES;
  const words = new Intl.NumberFormat(locale(), { style: 'percent' }).format(size / 100);
  return (
    <p class="text-size">
      <label for="text-size">{message('appearance_text_size')}</label>
      <input
        id="text-size"
        type="range"
        min={least}
        max={most}
        step={step}
        value={size}
        aria-valuetext={words}
        onInput={(event) => void changeAppearance({ textSize: Number(event.currentTarget.value) })}
      />
      <output for="text-size">{words}</output>
    </p>
  );
}
