import { useId, useState } from 'preact/hooks';
import { LONGEST_QUERY } from '../library/search/words.ts';
import { issuerName } from '../library/statement/issuerNames.ts';
import { topicWords } from '../ui/words/topicWords.ts';
import { message } from '../ui/words/words.ts';
import { ALL_SHOWN, FIELDS, isNarrowed } from './address.ts';
import { KIND_WORDS, nameOfParty } from './eventNames.ts';
import type { LibraryStore } from './store.ts';

interface Choice {
  readonly value: string;
  readonly words: string;
}

/** What the events are looked for by. */
export function Filters({ store }: { readonly store: LibraryStore }) {
  const shown = store.shown.value;
  const { parties, issuers, topics } = store.choices.value;
  const named = (values: readonly string[], words: (value: string) => string): readonly Choice[] =>
    values.map((value) => ({ value, words: words(value) })).sort((a, b) => byWords(a.words, b.words));
  const kinds = Object.entries(KIND_WORDS).map(([value, words]) => ({ value, words: message(words) }));
  const none = Object.fromEntries(FIELDS.map((field) => [field, ALL_SHOWN[field]]));
  // Only a narrow window folds the filters away: there none that is set may be out of sight.
  const [wished, setOpen] = useState(false);
  const open = wished || isNarrowed({ ...shown, query: '' });
  return (
    <search class="filters" data-open={open} onFocusIn={store.prepare}>
      <Search store={store} />
      <button type="button" class="link filters-more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {message('reading_filters')}
      </button>
      <fieldset>
        <legend>{message('reading_filters')}</legend>
        <Select store={store} field="party" words={message('reading_party')} choices={named(parties, nameOfParty)} />
        <Select store={store} field="issuer" words={message('reading_issuer')} choices={named(issuers, nameOfIssuer)} />
        <Select store={store} field="topic" words={message('reading_topic')} choices={named(topics, topicWords)} />
        <Select store={store} field="kind" words={message('reading_kind')} choices={kinds} />
        <Day store={store} field="from" words={message('reading_from')} />
        <Day store={store} field="to" words={message('reading_to')} />
      </fieldset>
      {isNarrowed(shown) ? (
        <button type="button" class="link" data-action="clear" onClick={() => store.show(none)}>
          {message('reading_clear')}
        </button>
      ) : null}
    </search>
  );
}

const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const nameOfIssuer = (id: string): string => issuerName(id, '').name;

function Search({ store }: { readonly store: LibraryStore }) {
  const id = useId();
  return (
    <div class="filters-search">
      <label for={id}>{message('reading_search')}</label>
      <input
        id={id}
        type="search"
        data-key="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_QUERY}
        value={store.shown.value.query}
        onInput={(event) => store.show({ query: event.currentTarget.value }, true)}
      />
    </div>
  );
}

interface Field<F> {
  readonly store: LibraryStore;
  readonly field: F;
  readonly words: string;
}

function Select({
  store,
  field,
  words,
  choices,
}: Field<'party' | 'issuer' | 'topic' | 'kind'> & { readonly choices: readonly Choice[] }) {
  const id = useId();
  const value = store.shown.value[field];
  const known = value === '' || choices.some((choice) => choice.value === value);
  return (
    <div class="filter">
      <label for={id}>{words}</label>
      <select
        id={id}
        name={field}
        value={value}
        onChange={(event) => store.show({ [field]: event.currentTarget.value })}
      >
        <option value="">{message('reading_any')}</option>
        {(known ? choices : [...choices, { value, words: value }]).map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Day({ store, field, words }: Field<'from' | 'to'>) {
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{words}</label>
      <input
        id={id}
        type="date"
        name={field}
        value={store.shown.value[field]}
        onChange={(event) => store.show({ [field]: event.currentTarget.value })}
      />
    </div>
  );
}
