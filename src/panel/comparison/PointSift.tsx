import { useMemo, useState } from 'preact/hooks';
import type { Act } from '../../engine/model.ts';
import { actWords } from '../../ui/words/actWords.ts';
import { digits } from '../../ui/words/locale.ts';
import { topicWords } from '../../ui/words/topicWords.ts';
import { type MessageKey, message } from '../../ui/words/words.ts';
import type { Point } from './points.ts';
import { choicesOf, isSought, NOTHING_SOUGHT, type Sought } from './sifting.ts';

/** How the points are laid out: both texts side by side (where there is room), or a list in one of three orders. */
const ORDERS = ['texts', 'first', 'reading', 'topic'] as const;
export type Order = (typeof ORDERS)[number];

const ORDER_KEYS: Record<Order, MessageKey> = {
  texts: 'order_texts',
  first: 'order_first',
  reading: 'order_reading',
  topic: 'order_topic',
};

interface Sift {
  /** All points of the pair. */
  readonly points: readonly Point[];
  /** How many of them are left. */
  readonly left: number;
  readonly sought: Sought;
  readonly seek: (sought: Sought) => void;
  readonly order: Order;
  readonly arrange: (order: Order) => void;
  /** Whether there is room for two texts side by side. */
  readonly texts: boolean;
}

/** Looks for words in the points, leaves only those of an act or a topic, and orders them. */
export function PointSift({ points, left, sought, seek, order, arrange, texts }: Sift) {
  // Only a narrow window folds the choices away: there nothing that is chosen may be out of sight.
  const [wished, setOpen] = useState(false);
  const open = wished || sought.act !== null || sought.topic !== null;
  const acts = useMemo(() => choicesOf<Act>(points, ({ act }) => [act]), [points]);
  const topics = useMemo(() => choicesOf<string>(points, (claim) => claim.topics ?? []), [points]);
  return (
    <search class="sift" data-open={open}>
      <input
        type="search"
        data-key="search"
        aria-label={message('sift_search')}
        placeholder={message('sift_search')}
        maxLength={200}
        value={sought.words}
        onInput={(event) => seek({ ...sought, words: event.currentTarget.value })}
      />
      <button
        type="button"
        class="link sift-more"
        aria-expanded={open}
        data-action="sift-more"
        onClick={() => setOpen(!open)}
      >
        {message('sift_more')}
      </button>
      <Choice
        label={message('sift_act')}
        every={message('sift_every_act')}
        chosen={sought.act}
        choices={acts}
        name={actWords}
        choose={(act) => seek({ ...sought, act })}
      />
      {topics.length === 0 ? null : (
        <Choice
          label={message('sift_topic')}
          every={message('sift_every_topic')}
          chosen={sought.topic}
          choices={topics}
          name={topicWords}
          choose={(topic) => seek({ ...sought, topic })}
        />
      )}
      <select
        aria-label={message('order_label')}
        value={order}
        data-order={order}
        onChange={(event) => arrange(ORDERS.find((one) => one === event.currentTarget.value) ?? order)}
      >
        {ORDERS.filter((one) => texts || one !== 'texts').map((one) => (
          <option key={one} value={one}>
            {message(ORDER_KEYS[one])}
          </option>
        ))}
      </select>
      <p class="sift-left" role="status">
        {isSought(sought) ? message('sift_left', digits(left), digits(points.length)) : ''}
      </p>
      {isSought(sought) ? (
        <button type="button" class="link" data-action="sift-clear" onClick={() => seek(NOTHING_SOUGHT)}>
          {message('sift_clear')}
        </button>
      ) : null}
    </search>
  );
}

interface ChoiceOf<K extends string> {
  readonly label: string;
  readonly every: string;
  readonly chosen: K | null;
  readonly choices: readonly { readonly key: K; readonly count: number }[];
  readonly name: (key: K) => string;
  readonly choose: (key: K | null) => void;
}

function Choice<K extends string>({ label, every, chosen, choices, name, choose }: ChoiceOf<K>) {
  return (
    <select
      aria-label={label}
      value={chosen ?? ''}
      onChange={(event) => choose(choices.find(({ key }) => key === event.currentTarget.value)?.key ?? null)}
    >
      <option value="">{every}</option>
      {choices.map(({ key, count }) => (
        <option key={key} value={key}>
          {name(key)} ({digits(count)})
        </option>
      ))}
    </select>
  );
}
