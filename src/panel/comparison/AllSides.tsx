import { useEffect, useRef, useState } from 'preact/hooks';
import { STAND_SIGNS } from '../../engine/signs.ts';
import { bySpeakers, distinct } from '../../library/event/eventPoints.ts';
import { eventView } from '../../library/event/eventView.ts';
import { watchLibrary } from '../../library/live.ts';
import type { EventPointView, EventSide, EventView, SideStand } from '../../library/views.ts';
import { Glyph } from '../../ui/pair/Glyph.tsx';
import { Specifics } from '../../ui/pair/Specifics.tsx';
import { countedCapital, message } from '../../ui/words/words.ts';
import { Steps } from '../judgement/JudgementBar.tsx';
import { OwnMark } from '../judgement/OwnWords.tsx';
import { SidesCorrection } from '../judgement/SidesCorrection.tsx';
import { ofEventTopic, RELATION_WORDS, SAID_BY_KEYS, STANDS, standWords } from '../judgement/stands.ts';
import { PointWords } from './PointWords.tsx';
import { SidesHead } from './SidesHead.tsx';
import { Topics } from './Topics.tsx';
import { useWindow } from './useWindow.ts';

/** All statements of the event: every point, who says it, and who leaves it out. */
export function AllSides({ statement }: { readonly statement: string }) {
  const event = useEventView(statement);
  const [topic, pickTopic] = useState<string | null>(null);
  if (event === 'waiting') return <p role="status">{message('comparing')}</p>;
  if (event === null) return <p role="status">{message('all_sides_gone')}</p>;
  const sides = distinct(event.sides);
  const groups = bySpeakers(ofEventTopic(event.points, topic), sides.length);
  return (
    <section class="all-sides" aria-label={message('all_sides_label')}>
      <ul class="sides">
        {sides.map(({ id, code, issuerName }) => (
          <li key={id}>
            <abbr class="code">{code}</abbr> {issuerName}
          </li>
        ))}
      </ul>
      <div class="judgements">
        <Steps shown={event.sides.map(({ id }) => id)} />
      </div>
      <div class="overview">
        <Specifics sides={sides} />
        <Topics sides={sides} chosen={topic} choose={pickTopic} />
      </div>
      <p class="stands" aria-hidden="true">
        {STANDS.map((stand) => (
          <span key={stand}>
            <Sign stand={stand} /> {standWords(stand)}
          </span>
        ))}
      </p>
      <div class="matrix-frame">
        <Matrix groups={groups} sides={sides} view={topic ?? ''} />
      </div>
    </section>
  );
}

interface MatrixOf {
  readonly groups: ReturnType<typeof bySpeakers<EventPointView>>;
  readonly sides: readonly EventSide[];
  /** What is left of the points, as a name. */
  readonly view: string;
}

/** The points by how many make them, a row each; of many, those around the window and the one that has the focus. */
function Matrix({ groups, sides, view }: MatrixOf) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const points = groups.flatMap((group) => group.points);
  const { parts } = useWindow(
    table,
    points.map(({ id }) => id),
    [at],
    view,
  );
  const follow = (event: FocusEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-point]') : null;
    if (row?.dataset.point !== undefined) setAt(row.dataset.point);
  };
  let end = 0;
  return (
    <table
      class="matrix"
      style={{ '--sides': sides.length }}
      aria-label={message('all_sides_table')}
      aria-rowcount={points.length + groups.length + 1}
      ref={table}
      onFocusCapture={follow}
    >
      <SidesHead sides={sides} first="all_sides_point" />
      {groups.map(({ saidBy, points: members }, place) => {
        const from = end;
        end += members.length;
        const until = end;
        return (
          <tbody key={saidBy}>
            <tr>
              <th class="matrix-group" scope="rowgroup" colSpan={sides.length + 1}>
                {countedCapital(SAID_BY_KEYS[saidBy], members.length)}
              </th>
            </tr>
            {parts.map((part) => {
              const index = part.kind === 'gap' ? part.from : part.index;
              if (index < from || index >= until) return null;
              if (part.kind === 'gap') return <tr key={`gap ${index}`} style={{ height: `${part.height}px` }} />;
              const point = points[index];
              return point === undefined ? null : (
                <Row key={point.id} point={point} sides={sides} number={index + place + 3} />
              );
            })}
          </tbody>
        );
      })}
    </table>
  );
}

function useEventView(statement: string): EventView | null | 'waiting' {
  const [event, setEvent] = useState<EventView | null | 'waiting'>('waiting');
  useEffect(
    () =>
      watchLibrary(
        () => eventView(statement),
        setEvent,
        () => setEvent(null),
      ),
    [statement],
  );
  return event;
}

interface RowOf {
  readonly point: EventPointView;
  readonly sides: readonly EventSide[];
}

/** A point in the words of the first side that says it; opened, in the words of all. */
function Row({ point, sides, number }: RowOf & { readonly number: number }) {
  const [open, setOpen] = useState(false);
  const first = point.stands.findIndex(({ stand }) => stand === 'says');
  const said = point.stands[first]?.claims[0];
  const relation = point.relation === null ? null : RELATION_WORDS[point.relation];
  return (
    <tr data-point={point.id} data-row-id={point.id} aria-rowindex={number}>
      <th scope="row">
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {relation === null ? null : (
              <span class="matrix-relation" data-status={relation.status}>
                <Glyph status={relation.status} /> {message(relation.words)}{' '}
              </span>
            )}
            {point.judged ? (
              <span class="judged">
                <OwnMark /> {message('judged_mark')}{' '}
              </span>
            ) : null}
            {said === undefined ? null : <PointWords text={sides[first]?.text ?? ''} claim={said} />}
          </summary>
          {open ? <Words point={point} sides={sides} /> : null}
          {open ? <SidesCorrection point={point} sides={sides} /> : null}
        </details>
      </th>
      {sides.map(({ id, issuerName }, place) => {
        const { stand = 'unknown' } = point.stands[place] ?? {};
        return (
          <td key={id} data-stand={stand} title={standWords(stand, issuerName)}>
            <Sign stand={stand} />
            <span class="unseen">{standWords(stand, issuerName)}</span>
          </td>
        );
      })}
    </tr>
  );
}

/** Every side's own words, and of a side without any, what that means. */
function Words({ point, sides }: RowOf) {
  return (
    <dl class="sides-words">
      {sides.map(({ id, code, issuerName, text }, place) => {
        const { stand = 'unknown', claims = [] } = point.stands[place] ?? {};
        return (
          <div key={id}>
            <dt>
              <abbr class="code" title={issuerName}>
                {code}
              </abbr>
            </dt>
            <dd>
              {stand === 'says' ? null : <p class="hint">{standWords(stand, issuerName)}</p>}
              {claims.map((claim) => (
                <p key={claim.id}>
                  <PointWords text={text} claim={claim} whole />
                </p>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Sign({ stand }: Pick<SideStand, 'stand'>) {
  return (
    <span class="stand" data-stand={stand} aria-hidden="true">
      {STAND_SIGNS[stand]}
    </span>
  );
}
