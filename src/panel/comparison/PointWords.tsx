import { wordsOfParts } from '../../library/judgement/linkedWords.ts';
import type { PointClaim } from '../../library/views.ts';
import { Quotation } from '../../ui/pair/Quotation.tsx';

interface WordsOf {
  /** Of the statement. */
  readonly text: string;
  readonly claim: PointClaim;
  /** Whether the whole claim stands below, where but a part of it makes the point. */
  readonly whole?: boolean;
}

/** The words with which a side makes a point of the event: of a claim of which but a part does, that part. */
export function PointWords({ text, claim, whole = false }: WordsOf) {
  const { places } = claim;
  if (places === undefined) return <Quotation text={text} span={claim} marks={[]} />;
  const all = text.slice(claim.start, claim.end);
  return (
    <>
      <q class="quotation">{wordsOfParts({ ...claim, text: all }, new Set(places))}</q>
      {whole ? (
        <small>
          <br />
          <q>{all}</q>
        </small>
      ) : null}
    </>
  );
}
