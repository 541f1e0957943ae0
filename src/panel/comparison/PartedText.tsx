import type { Span } from '../../engine/model.ts';
import type { ClaimView } from '../../library/views.ts';
import { Glyph } from '../../ui/pair/Glyph.tsx';
import { MarkedText } from '../../ui/pair/Quotation.tsx';
import { statusWords } from '../../ui/pair/statusMarks.ts';
import type { MarkedSpan } from '../../ui/words/differenceWords.ts';
import { message } from '../../ui/words/words.ts';
import { runsOfParts } from './partRuns.ts';

interface PartedOf {
  readonly text: string;
  readonly claim: ClaimView;
  /** What is shown of the claim. */
  readonly span?: Span;
  readonly marks: readonly MarkedSpan[];
  /** Of the side that says it. */
  readonly code: string;
  /** Whether each part has its sign: where the signs do not stand beside the text. */
  readonly signs?: boolean;
  /** The places of the parts that are spoken of; null for all. The others stand back. */
  readonly meant?: ReadonlySet<number> | null;
}

/** A claim's words, each part of it in its own status where they differ: with its line, and in words for those who hear the page. */
export function PartedText({ text, claim, span = claim, marks, code, signs = false, meant = null }: PartedOf) {
  const { parts } = claim;
  if (parts === undefined) return <MarkedText text={text} span={span} marks={marks} />;
  return runsOfParts(span, parts).map(({ start, end, place }) => {
    const words = <MarkedText key={start} text={text} span={{ start, end }} marks={marks} />;
    const part = place === null ? undefined : parts[place];
    if (place === null || part === undefined) return words;
    const aside = meant !== null && !meant.has(place);
    const standing =
      aside && part.status !== 'only' ? message('part_elsewhere') : statusWords(part.status, code, part.possible);
    return (
      <span
        key={start}
        class="part"
        data-status={part.status}
        data-possible={part.possible}
        data-aside={aside}
        title={standing}
      >
        {signs ? <Glyph status={part.status} possible={part.possible} /> : null}
        {words}
        {end === part.end ? <span class="unseen">{` (${standing})`}</span> : null}
      </span>
    );
  });
}

/** The same in quotation marks, each part with its sign. */
export function PartedQuotation(parted: Omit<PartedOf, 'signs' | 'span'>) {
  return (
    <q class="quotation">
      <PartedText {...parted} signs />
    </q>
  );
}
