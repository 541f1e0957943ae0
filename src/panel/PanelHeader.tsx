import { useState } from 'preact/hooks';
import type { PairView } from '../library/views.ts';
import { comparisonAddress } from '../ui/addresses/comparisonAddress.ts';
import { EventHeading } from '../ui/pair/EventHeading.tsx';
import { NO_TAB } from '../ui/pair/standing.ts';
import { counted, message } from '../ui/words/words.ts';
import { OriginalSide } from './comparison/OriginalSide.tsx';
import { Changes, ExportEvent, ExportMenu, Finder, PasteBox } from './loading/laterParts.tsx';

interface Header {
  readonly pair: PairView;
  readonly compareWith: (statement: string) => void;
  /** Whether all statements of the event are shown below, not two. */
  readonly all: boolean;
  /** The page that the panel stands beside; beside one, the comparison can be opened in a tab of its own. */
  readonly tab: number;
}

/** Which event this is, whose statements are compared, and the ways to compare with another one. */
export function PanelHeader({ pair, compareWith, all, tab }: Header) {
  const [adding, setAdding] = useState(false);
  const { own, other, counterparts } = pair;
  return (
    <div class="panel-header">
      <EventHeading
        pair={pair}
        bare={all}
        named={(side, name) => (
          <OriginalSide side={side} tab={side === own ? tab : NO_TAB}>
            {name}
          </OriginalSide>
        )}
      />
      {[own, other].map((side) =>
        side?.readWithoutRules ? (
          <p key={side.id} class="hint">
            {message('read_without_rules', side.issuerName)}
          </p>
        ) : null,
      )}
      {own.versions > 1 ? <p class="hint">{counted('count_versions', own.versions)}</p> : null}
      {[own, other].map((side) =>
        side !== null && side.versions > 1 ? <Changes key={side.id} statement={side} /> : null,
      )}
      {other !== null && counterparts.length > 1 && !all ? (
        <label class="compare-with">
          {message('compare_with')}{' '}
          <select value={other.id} onChange={(event) => compareWith(event.currentTarget.value)}>
            {counterparts.map(({ id, issuerName, code }) => (
              <option key={id} value={id}>
                {code} {issuerName}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {other === null ? null : (
        <div class="ways">
          {tab !== NO_TAB ? (
            <a class="full-page" href={comparisonAddress(own.id, other.id)} target="_blank" rel="noreferrer">
              {message('full_page_open')} <span aria-hidden="true">⤢</span>
            </a>
          ) : null}
          {all ? <ExportEvent statement={own.id} /> : <ExportMenu pair={pair} />}
          <button type="button" class="link add" aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {adding ? message('add_statement_close') : message('add_statement')}
          </button>
        </div>
      )}
      {other !== null && adding ? (
        <>
          <Finder pair={pair} />
          <PasteBox
            pair={pair}
            done={(statement) => {
              setAdding(false);
              compareWith(statement);
            }}
          />
        </>
      ) : null}
    </div>
  );
}
