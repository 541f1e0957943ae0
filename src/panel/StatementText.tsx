import { useId } from 'preact/hooks';
import type { ClaimView, StatementView } from '../library/views.ts';
import { markedSpans } from '../ui/differenceWords.ts';
import { Side } from '../ui/EventHeading.tsx';
import { MarkedText } from '../ui/Quotation.tsx';
import { statusWords } from '../ui/statusMarks.ts';
import { dateWords, message } from '../ui/words.ts';
import { OwnMark } from './OwnWords.tsx';
import { paragraphsOf, type TextRun } from './paragraphs.ts';
import { foundSpans } from './sifting.ts';

interface TextOf {
  readonly statement: StatementView;
  readonly facing: StatementView;
  readonly lit: ReadonlySet<string>;
  /** The claim that the tab key leads to; the arrow keys lead on from there. */
  readonly current: string | null;
  readonly shows: (claim: ClaimView) => boolean;
  /** The words that the reader looks for. */
  readonly found?: readonly string[];
  /** Whether the reader's own word has a part in how a claim stands. */
  readonly judged?: (claim: ClaimView) => boolean;
  readonly light: (claim: string | null) => void;
  readonly choose: (claim: string) => void;
}

/** A statement's whole text, its claims marked where they stand. Claims that the filter leaves out are plain text. */
export function StatementText(props: TextOf) {
  const heading = useId();
  const { statement } = props;
  return (
    <section class="text" aria-labelledby={heading} data-side={statement.id}>
      <h2 id={heading}>
        <Side side={statement} />
      </h2>
      {statement.published === null ? null : (
        <p class="hint">{message('side_published', dateWords(statement.published))}</p>
      )}
      <div class="paragraphs">
        {paragraphsOf(statement.text, statement.claims).map((runs) => (
          <p key={runs[0]?.start}>
            {runs.map((run) => (
              <Run key={run.start} run={run} {...props} />
            ))}
          </p>
        ))}
      </div>
    </section>
  );
}

function Run({
  run,
  statement,
  facing,
  lit,
  current,
  shows,
  judged,
  found = [],
  light,
  choose,
}: TextOf & { readonly run: TextRun }) {
  const { claim } = run;
  if (claim === null || !shows(claim)) return statement.text.slice(run.start, run.end);
  const own = judged?.(claim) ?? false;
  const differences = claim.partners.flatMap((partner) => partner.differences);
  return (
    <a
      href={`#${encodeURIComponent(claim.id)}`}
      class="claim"
      data-claim={claim.id}
      data-status={claim.status}
      data-possible={claim.possible}
      data-lit={lit.has(claim.id)}
      tabIndex={claim.id === current ? 0 : -1}
      onMouseEnter={() => light(claim.id)}
      onMouseLeave={() => light(null)}
      onFocus={() => light(claim.id)}
      onBlur={() => light(null)}
      onKeyDown={moveBetweenClaims}
      onClick={(event) => {
        event.preventDefault();
        choose(claim.id);
      }}
    >
      <MarkedText
        text={statement.text}
        span={run}
        marks={[
          ...foundSpans(statement, run, found, message('sift_found')),
          ...markedSpans(differences, 'a', statement, facing),
        ]}
      />
      {own && run.end === claim.end ? <OwnMark /> : null}
      <span class="unseen">
        {' '}
        ({statusWords(claim.status, statement.code, claim.possible)}
        {own ? `, ${message('judged_mark')}` : ''})
      </span>
    </a>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function moveBetweenClaims(event: KeyboardEvent & { readonly currentTarget: HTMLElement }) {
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const claims = [...(event.currentTarget.closest('.paragraphs')?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])];
  const at = claims.indexOf(event.currentTarget);
  const next = claims[at + step];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
