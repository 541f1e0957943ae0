import { describe, expect, it } from 'vitest';
import { sourcesBelow } from '../rooms/sources.ts';
import { isAmbiguous } from './ambiguity.ts';
import { attacksOn, attackText } from './attacks.ts';
import { patternsIn } from './patternsOf.ts';
import { StepCounter } from './steps.ts';
import { parsePattern } from './syntax.ts';

/** No text may make a regular expression of ours run away: neither one that reads a page nor one that reads an address. */

const LENGTH = 700;
/** A search that walks the text once takes twice the steps for twice the text; one that starts again from every place takes four times. */
const GROWTH = 2.7;
/** Steps that are no matter, however they grow. */
const NOTHING = 20_000;
const MOST = 3_000_000;

/**
 * Where a text is cut before its patterns see it, and to how many code units: there a search may start again from every place, as
 * long as all of it stays within a few milliseconds.
 */
const CUT: Readonly<Record<string, number>> = {
  // LONGEST_TITLE of titles.ts.
  'src/page/recognise/titles.ts': 500,
  'src/page/recognise/titleWords.ts': 500,
  // The longest that the cards ask for.
  'src/content/shortened.ts': 260,
};
const MOST_WHEN_CUT = 500_000;

interface Cost {
  readonly attack: string;
  readonly steps: number;
  readonly doubled: number;
}

/** The attack that makes a search grow faster than the text, if there is one. */
function runsAway(source: string, flags: string): Cost | null {
  const counter = new StepCounter(source, flags);
  for (const attack of attacksOn(parsePattern(source, flags.includes('u')), flags)) {
    const once = counter.search(attackText(attack, LENGTH), MOST);
    if (once.steps <= NOTHING && !once.exhausted) continue;
    const twice = counter.search(attackText(attack, 2 * LENGTH), MOST);
    if (once.exhausted || twice.exhausted || twice.steps > GROWTH * once.steps)
      return { attack: JSON.stringify(attack), steps: once.steps, doubled: twice.steps };
  }
  return null;
}

/** The attack that costs most on a text of this length. */
function dearest(source: string, flags: string, length: number): Cost {
  const counter = new StepCounter(source, flags);
  return attacksOn(parsePattern(source, flags.includes('u')), flags)
    .map((attack): Cost => {
      const { steps } = counter.search(attackText(attack, length).slice(0, length), MOST);
      return { attack: JSON.stringify(attack), steps, doubled: 0 };
    })
    .reduce((x, y) => (y.steps > x.steps ? y : x), { attack: '', steps: 0, doubled: 0 });
}

const all = [
  ...new Map(
    sourcesBelow('src')
      .flatMap(patternsIn)
      .map((pattern) => [`${pattern.path} /${pattern.source}/${pattern.flags}`, pattern]),
  ),
].map(([name, pattern]) => ({ name, ...pattern }));

describe('the measure', () => {
  it.each([
    ['(a+)+$', ''],
    ['^(?:a|aa)+$', ''],
    ['^(?:a|a)*$', ''],
    ['(?:\\w+\\s?)*$', ''],
    ['^(?:[a-z]{1,3})*!', ''],
    ['^(?:\\p{L}+[ .]?)+\\d', 'u'],
    ['(?=(?:x+x+)+y)', ''],
  ])('takes /%s/%s for ambiguous, and sees it run away', (source, flags) => {
    expect(isAmbiguous(parsePattern(source, flags.includes('u')), flags)).toBe(true);
    expect(runsAway(source, flags)).not.toBeNull();
  });

  it.each([
    ['\\s+$', ''],
    ['.*=.*;', ''],
    ['^\\s*\\w*\\w*$', ''],
    ['<[^>]*>', ''],
    ['(?:\\w+ ){0,3}(?:port|harbour)', 'i'],
    ['\\bfrom .* to \\w+ again', 'i'],
  ])('sees /%s/%s start again and again', (source, flags) => {
    expect(runsAway(source, flags)).not.toBeNull();
  });

  it.each([
    ['^\\d{1,3}(?:,\\d{3})+$', ''],
    ['\\p{Nd}+(?:[.,]\\p{Nd}+)*', 'uy'],
    ['\\b(?:\\w+ ){0,3}(?:port|harbour)', 'i'],
    ['^[\\s#*]+$', 'u'],
    ['\\b(?:agreed|decided)\\b.{0,60}\\bto\\b', 'i'],
  ])('leaves /%s/%s alone', (source, flags) => {
    expect(isAmbiguous(parsePattern(source, flags.includes('u')), flags)).toBe(false);
    expect(runsAway(source, flags)).toBeNull();
  });
});

describe('all regular expressions of src', () => {
  it('are found, those put together at run time too', () => {
    expect(all.length).toBeGreaterThan(300);
    const found = patternsIn({ path: 'a.ts', text: "const d = '\\\\d'; f(/x+/u, new RegExp(d + '|' + e, 'g'));" });
    expect(found.map(({ source, flags }) => `${source} ${flags}`)).toEqual(['x+ u', '\\d|word g']);
  });

  it('are matched by the step counter as by the machine', () => {
    for (const { name, source, flags } of all) {
      const counter = new StepCounter(source, flags);
      const native = new RegExp(source, flags.replace('g', ''));
      for (const attack of attacksOn(parsePattern(source, flags.includes('u')), flags).slice(0, 12)) {
        const text = attackText(attack, 40);
        const match = native.exec(text);
        const expected = match && { start: match.index, end: match.index + match[0].length };
        native.lastIndex = 0;
        expect([name, text, counter.search(text, MOST).match]).toEqual([name, text, expected]);
      }
    }
  });

  it('match nothing in two ways inside a loop', () => {
    const ambiguous = all.filter(({ source, flags }) => isAmbiguous(parsePattern(source, flags.includes('u')), flags));
    expect(ambiguous.map(({ name }) => name)).toEqual([]);
  });

  it('take steps that grow with the text and no faster', { timeout: 120_000 }, () => {
    const away = all
      .filter(({ path }) => !(path in CUT))
      .flatMap(({ name, source, flags }) => {
        const cost = runsAway(source, flags);
        return cost ? [{ name, ...cost }] : [];
      });
    expect(away).toEqual([]);
  });

  it('cost little where the text is cut before', { timeout: 60_000 }, () => {
    const dear = all.flatMap(({ name, path, source, flags }) => {
      const longest = CUT[path];
      const cost = longest === undefined ? null : dearest(source, flags, longest);
      return cost && cost.steps > MOST_WHEN_CUT ? [{ name, ...cost }] : [];
    });
    expect(dear).toEqual([]);
    for (const path of Object.keys(CUT)) expect(all.map((pattern) => pattern.path)).toContain(path);
  });
});
