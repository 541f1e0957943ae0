import type { Quantity } from '../language/numbers.ts';
import type { Difference, Span } from '../model.ts';
import { counted } from './counted.ts';
import { earliestPair } from './earliestPair.ts';
import { type Evidence, NOTHING, pointing } from './pointing.ts';
import type { Profile } from './profile.ts';
import { timeIn } from './toldByWord.ts';

/** Amounts, lengths of time and days in which two claims differ. */

/** What is no figure to a reader: "the two leaders". */
const FEW = 2;

/** Amounts and days that one side alone has: what a reader checks first. Openings tell the day each in its own way. */
export function figuresAlone(a: Profile, b: Profile): Difference[] {
  const isFigure = ({ kind, value }: Quantity): boolean => kind !== 'duration' && value > FEW;
  const [left, right] = quantities(a, b, (quantity) => isFigure(quantity) && quantity.unit !== '');
  // "4,000 places a year" beside "12,000 a year": what is counted need not be said again.
  const bareFigures = quantities(a, b, (quantity) => isFigure(quantity) && quantity.unit === '');
  const number: Evidence = left || right ? [left ?? bareFigures[0], right ?? bareFigures[1]] : NOTHING;
  // Lengths of time are proven already.
  const time = a.first && b.first ? NOTHING : dates(a, b);
  return [pointing('number', number), pointing('time', time)].filter((difference) => difference !== null);
}

/** Two amounts of the same thing, of which neither side has the other's. */
export function sameThingOtherwise(a: Profile, b: Profile): readonly [Quantity, Quantity] | null {
  const only = (own: Profile, other: Profile): Quantity[] =>
    own.reading.quantities.filter(
      (q) =>
        q.kind !== 'duration' &&
        q.unit !== '' &&
        // "Four seafarers" are not the "four carriers" of the other side.
        !other.reading.quantities.some((r) => r.value === q.value && (r.unit === q.unit || r.unit === '')),
    );
  return earliestPair(only(a, b), only(b, a), (x, y) => x.kind === y.kind && x.unit === y.unit);
}

/** The first amount of either side that is wanted and that the other side does not have, with what it counts. */
export function quantities(a: Profile, b: Profile, wanted: (quantity: Quantity) => boolean): Evidence {
  const first = (own: Profile, other: Profile): Span | null => {
    const quantity = own.reading.quantities.find(
      (q) => wanted(q) && !other.reading.quantities.some((r) => r.kind === q.kind && r.value === q.value),
    );
    return quantity ? counted(own, quantity) : null;
  };
  return [first(a, b), first(b, a)];
}

/** The same of lengths of time. */
export const lengths = (a: Profile, b: Profile): Evidence => quantities(a, b, ({ kind }) => kind === 'duration');

/** The first day or year of either side that the other does not have. */
export function dates(a: Profile, b: Profile): Evidence {
  const first = (own: Profile, other: Profile): Span | null => {
    const date = own.reading.dates.find(
      (d) =>
        !(other.reading.dates.length === 0 && isWhichOne(own, d)) &&
        !other.reading.dates.some((e) => e.key.endsWith(d.key) || d.key.endsWith(e.key)),
    );
    return date ? withLimit(own, date) : null;
  };
  const [left, right] = [first(a, b), first(b, a)];
  // "14 June" beside "today": both tell a time.
  return [left ?? (right && timeIn(a)), right ?? (left && timeIn(b))];
}

/** "The maps of 1924": a year that tells which of several is meant, and not when something happens; not "the summer of 2030". */
function isWhichOne({ text, claim }: Profile, { start, end }: Span): boolean {
  if (!/^\d{4}$/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(claim.start, start - MOST_OF_LIMIT), start);
  return /[a-z] of $/.test(before) && !LIMIT.test(before) && !PART_OF_YEAR.test(before);
}

const PART_OF_YEAR =
  /\b(?:half|quarter|course|rest|spring|summer|autumn|winter|fall|january|february|march|april|may|june|july|august|september|october|november|december) of $/i;

/** "By the end of 2034", "from 1 September": whether a day is when something begins or when it ends belongs to it. */
const LIMIT =
  /\b(?:by|from|until|till|since|before|after|as of)(?: the (?:end|beginning|start|middle) of| (?:early|mid|late))?[ -](?:the )?$|\b(?:at|in) the (?:end|beginning|start|middle) of $/i;
const MOST_OF_LIMIT = 28;

function withLimit({ text, claim }: Profile, { start, end }: Span): Span {
  const before = text.slice(Math.max(claim.start, start - MOST_OF_LIMIT), start);
  return { start: start - (LIMIT.exec(before)?.[0].length ?? 0), end };
}
