import { useState } from 'preact/hooks';
import { topicRows } from '../../library/event/topicRows.ts';
import type { OverviewSide } from '../../ui/pair/Specifics.tsx';
import { topicWords } from '../../ui/words/topicWords.ts';
import { message } from '../../ui/words/words.ts';
import { useSettled } from '../loading/useSettled.ts';
import { SidesHead } from './SidesHead.tsx';

interface TopicsOf {
  readonly sides: readonly OverviewSide[];
  readonly chosen: string | null;
  readonly choose: (topic: string | null) => void;
}

/** Where the reader last left the picture open or closed. */
const OPEN = 'topics-open';

/**
 * Who speaks of what: a row a topic, a bar a side. Pressing a topic leaves only its points in the list; pressing it again brings all back.
 */
export function Topics({ sides, chosen, choose }: TopicsOf) {
  const rows = topicRows(sides);
  const [open, setOpen] = useState(() => localStorage.getItem(OPEN) === 'true');
  const settled = useSettled();
  if (rows.length === 0) return null;
  const toggled = (now: boolean) => {
    setOpen(now);
    localStorage.setItem(OPEN, String(now));
  };
  return (
    <details class="topics" open={open} onToggle={(event) => toggled(event.currentTarget.open)}>
      <summary>
        {message('topics_heading')}
        {chosen === null ? null : <span class="topics-chosen"> · {topicWords(chosen)}</span>}
      </summary>
      {open || settled ? <TopicTable rows={rows} sides={sides} chosen={chosen} choose={choose} /> : null}
    </details>
  );
}

interface TableOf extends TopicsOf {
  readonly rows: ReturnType<typeof topicRows>;
}

function TopicTable({ rows, sides, chosen, choose }: TableOf) {
  const most = Math.max(...rows.flatMap(({ counts }) => counts));
  return (
    <table style={{ '--sides': sides.length }}>
      <SidesHead sides={sides} first="topics_topic" />
      <tbody>
        {rows.map(({ topic, counts }) => (
          <tr key={topic}>
            <th scope="row">
              <button
                type="button"
                class="topic"
                aria-pressed={topic === chosen}
                onClick={() => choose(topic === chosen ? null : topic)}
              >
                {topicWords(topic)}
              </button>
            </th>
            {counts.map((count, i) => (
              <td key={sides[i]?.id}>
                <span class="topic-bar" style={{ width: `${(100 * count) / most}%` }} aria-hidden="true" />
                <span class="topic-count">{count === 0 ? message('topics_none') : count}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
