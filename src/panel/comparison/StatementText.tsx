import { useId } from 'preact/hooks';
import type { ClaimView, StatementView } from '../../library/views.ts';
import { Side } from '../../ui/pair/EventHeading.tsx';
import { statusWords } from '../../ui/pair/statusMarks.ts';
import { markedSpans } from '../../ui/words/differenceWords.ts';
import { dateWords, message } from '../../ui/words/words.ts';
import { OwnMark } from '../judgement/OwnWords.tsx';
import { useKept } from './keptElement.ts';
import { PartedText } from './PartedText.tsx';
import type { TextRun } from './paragraphs.ts';
import { foundSpans } from './sifting.ts';
import type { Look } from './textLooks.ts';
import { likelyHeight, type Nearness, type Paragraphed, paragraphName } from './useNear.ts';

interface TextOf extends Paragraphed {
  readonly facing: StatementView;
  /** What is near the window shows the one, what is not the other. */
  readonly looks: { readonly now: Look; readonly later: Look };
  /** How a paragraph is shown, by its place. */
  readonly nearness: (index: number) => Nearness;
  /** The claims in whose standing the reader's own word has a part. */
  readonly judged: ReadonlySet<string>;
  readonly light: (claim: string | null) => void;
  readonly choose: (claim: string) => void;
  /** Hears which claim has the focus. */
  readonly reach: (claim: string) => void;
}

/** A statement's whole text, its claims marked where they stand. Claims that the filter leaves out are plain text. */
export function StatementText(props: TextOf) {
  const heading = useId();
  const { statement, paragraphs, looks, nearness, ...rest } = props;
  return (
    <section class="text" aria-labelledby={heading} data-side={statement.id}>
      <h2 id={heading}>
        <Side side={statement} />
      </h2>
      {statement.published === null ? null : (
        <p class="hint">{message('side_published', dateWords(statement.published))}</p>
      )}
      <div class="paragraphs">
        {paragraphs.map((runs, index) => {
          const near = nearness(index);
          const look = near === 'near' ? looks.now : looks.later;
          return (
            <Paragraph
              key={paragraphName(statement.id, index)}
              {...rest}
              statement={statement}
              runs={runs}
              index={index}
              look={look}
              far={near === 'far'}
            />
          );
        })}
      </div>
    </section>
  );
}

interface ParagraphOf extends Omit<TextOf, 'paragraphs' | 'looks' | 'nearness'> {
  readonly runs: readonly TextRun[];
  readonly index: number;
  readonly look: Look;
  /** Whether it is shown as words alone. */
  readonly far: boolean;
}

function Paragraph(props: ParagraphOf) {
  const { statement, facing, runs, index, far, look, judged } = props;
  const standing = far ? '' : runs.map(({ claim }) => standingOf(claim, look, judged)).join(' ');
  const found = far ? null : look.found;
  return useKept(
    () => (
      <p
        data-paragraph={paragraphName(statement.id, index)}
        data-far={far}
        style={{ containIntrinsicBlockSize: `auto ${likelyHeight(runs)}px` }}
      >
        {far
          ? statement.text.slice(runs[0]?.start ?? 0, runs.at(-1)?.end ?? 0)
          : runs.map((run) => <Run key={run.start} {...props} run={run} />)}
      </p>
    ),
    [statement, facing, runs, far, standing, found],
  );
}

/** All that changes how a claim looks, as a word. */
function standingOf(claim: ClaimView | null, { shown, lit, current }: Look, judged: ReadonlySet<string>): string {
  if (claim === null || !shown.has(claim.id)) return '-';
  return [lit.has(claim.id) && 'lit', current.includes(claim.id) && 'current', judged.has(claim.id) && 'judged'].join();
}

interface RunOf extends Omit<ParagraphOf, 'runs' | 'index' | 'far'> {
  readonly run: TextRun;
}

function Run({ run, statement, facing, look, judged, light, choose, reach }: RunOf) {
  const { claim } = run;
  const { lit, current, shown, found } = look;
  if (claim === null || !shown.has(claim.id)) return statement.text.slice(run.start, run.end);
  const own = judged.has(claim.id);
  const differences = claim.partners.flatMap((partner) => partner.differences);
  const standing = statusWords(claim.status, statement.code, claim.possible);
  return (
    <a
      href={`#${encodeURIComponent(claim.id)}`}
      class="claim"
      data-claim={claim.id}
      data-status={claim.status}
      data-possible={claim.possible}
      data-lit={lit.has(claim.id)}
      tabIndex={current.includes(claim.id) ? 0 : -1}
      onMouseEnter={() => light(claim.id)}
      onMouseLeave={() => light(null)}
      onFocus={() => {
        reach(claim.id);
        light(claim.id);
      }}
      onBlur={() => light(null)}
      onKeyDown={moveBetweenClaims}
      onClick={(event) => {
        event.preventDefault();
        choose(claim.id);
      }}
    >
      <PartedText
        text={statement.text}
        claim={claim}
        span={run}
        code={statement.code}
        marks={[
          ...(found.length === 0 ? [] : foundSpans(statement, run, found, message('sift_found'))),
          ...markedSpans(differences, 'a', statement, facing),
        ]}
      />
      {own && run.end === claim.end ? <OwnMark /> : null}
      <span class="unseen">{` (${[standing, ...(own ? [message('judged_mark')] : [])].join(', ')})`}</span>
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
