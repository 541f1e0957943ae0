import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../ui/words/words.ts';
import { message } from '../ui/words/words.ts';
import { Example } from './Example.tsx';
import { Try } from './Try.tsx';

export interface Ways {
  /** Loads the sample and shows its comparison, or its article; gives a problem's key where it cannot. */
  readonly sample: (what: 'comparison' | 'article') => Promise<MessageKey | null>;
  readonly options: () => void;
  /** Leaves the first run. */
  readonly leave: () => void;
}

const SCREENS = ['what', 'reads', 'try'] as const;
type Screen = (typeof SCREENS)[number];

const HEADINGS: Record<Screen, MessageKey> = {
  what: 'welcome_what_heading',
  reads: 'welcome_reads_heading',
  try: 'welcome_try_heading',
};

/** The first run: what it does, what it reads, and the sample. Three screens, each to be skipped. */
export function Welcome(ways: Ways) {
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const screen = SCREENS[at] ?? 'what';
  const last = at === SCREENS.length - 1;
  const go = (to: number) => {
    moved.current = true;
    setAt(to);
  };
  useEffect(() => {
    // The new screen is read from its heading on; the first one is the page itself.
    if (moved.current) heading.current?.focus();
  }, [at]);
  return (
    <main class="welcome" data-screen={screen}>
      <p class="hint">{message('welcome_step', String(at + 1), String(SCREENS.length))}</p>
      <h1 tabIndex={-1} ref={heading}>
        {message(HEADINGS[screen])}
      </h1>
      {screen === 'what' ? <What /> : screen === 'reads' ? <Reads options={ways.options} /> : <Try {...ways} />}
      <nav class="welcome-ways" aria-label={message('welcome_title')}>
        {last ? null : (
          <button type="button" class="button" data-action="next" onClick={() => go(at + 1)}>
            {message('welcome_next')}
          </button>
        )}
        {at === 0 ? null : (
          <button type="button" class="link" data-action="back" onClick={() => go(at - 1)}>
            {message('welcome_back')}
          </button>
        )}
        <button type="button" class="link" data-action="leave" onClick={ways.leave}>
          {message(last ? 'welcome_done' : 'welcome_skip')}
        </button>
      </nav>
    </main>
  );
}

function What() {
  return (
    <>
      <p>{message('welcome_what_text')}</p>
      <Example />
    </>
  );
}

function Reads({ options }: Pick<Ways, 'options'>) {
  return (
    <>
      <ul class="welcome-promises">
        <li>{message('welcome_reads_sites')}</li>
        <li>{message('welcome_reads_stays')}</li>
        <li>{message('welcome_reads_fetch')}</li>
      </ul>
      <p>
        <button type="button" class="link" data-action="options" onClick={options}>
          {message('welcome_reads_choice')}
        </button>
      </p>
    </>
  );
}
