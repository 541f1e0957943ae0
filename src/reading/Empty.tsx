import { kremlinExamples } from '../issuers/kremlin.ts';
import { whiteHouseExamples } from '../issuers/white-house.ts';
import { message } from '../ui/words/words.ts';
import { loadSample, told } from './deeds.ts';

/** Two pages that are read from the start, one of each of two governments. */
const TO_BEGIN = [whiteHouseExamples, kremlinExamples].flatMap(
  (examples) => examples.find(({ kind }) => kind === 'readout')?.url ?? [],
);

/** The library before anything was read: how to begin. */
export function Empty() {
  const working = told.value.what === 'working';
  return (
    <section class="notice empty" aria-labelledby="empty-heading">
      <h2 id="empty-heading">{message('reading_empty_title')}</h2>
      <p>{message('reading_empty_text')}</p>
      <ul class="sites">
        {TO_BEGIN.map((url) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {new URL(url).host}
            </a>
          </li>
        ))}
      </ul>
      <p>{message('reading_empty_sample')}</p>
      <button
        type="button"
        class="button"
        data-action="sample"
        aria-disabled={working}
        onClick={() => void loadSample()}
      >
        {message(working ? 'reading_sample_working' : 'reading_sample_load')}
      </button>
    </section>
  );
}
