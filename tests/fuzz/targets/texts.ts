import { readClaims } from '../../../src/engine/claims/readClaims.ts';
import { compare } from '../../../src/engine/compare/compare.ts';
import { detectLanguage } from '../../../src/engine/language/detect.ts';
import { readArticle } from '../../../src/engine/mention/readArticle.ts';
import { wordChanges } from '../../../src/engine/text/changes.ts';
import { sentencesOf } from '../../../src/engine/text/sentences.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import { foundIn, soughtWords, textWords } from '../../../src/library/search/words.ts';
import { anchorQuotes } from '../../../src/page/anchor/anchor.ts';
import { areInOrder, firstWrong, type Target } from '../target.ts';

/** What reads the texts of statements and articles. */

const ENGLISH =
  'President Maro Tellan spoke with the Prime Minister of Belmar on 3 May 2031. They agreed to open two crossings at Vessin, and called for a truce of 30 days; he did not rule out sanctions if talks fail.';
const OTHERS = [
  'Президент обсудил с премьер-министром перемирие. Стороны договорились открыть два моста до 5 мая 2031 года.',
  '两国领导人通电话，同意停火三十天，并要求立即开放口岸。双方强调：不得使用武力。',
  '首相は大統領と電話会談を行い、停戦を求めた。両者は協力を確認した。',
  'Le président a salué l’accord (1,5 milliard d’euros) « sans condition » et demandé un cessez-le-feu de 30 jours.',
];
const DICTIONARY = [
  ...[
    '. ',
    '; ',
    ', and ',
    ' that ',
    ' if ',
    ' unless ',
    ' not ',
    'They agreed to ',
    ' called for ',
    ' warned that ',
    'Mr. ',
  ],
  ...[
    '“',
    '”',
    '«',
    '»',
    '\n\n',
    '• ',
    '1. ',
    '– ',
    ' 30 days',
    ' $1.5 billion',
    ' 3 May 2031',
    ' at least ',
    ' U.S. ',
    '。',
    '，',
    '、',
    '：',
  ],
  ...[
    'договорились ',
    'не ',
    '同意',
    '要求',
    '停火',
    ' ceasefire',
    ' sanctions',
    ' Belmar',
    '(',
    ')',
    '…',
    '...',
    '?!',
  ],
];
const seeds = [ENGLISH, ...OTHERS];
const BELMAR = 'The Prime Minister of Belmar and President Tellan agreed on a truce of 10 days. Belmar asks for aid.';

/** An input of two texts stands with a line of its own between them. */
const BETWEEN = '\n====\n';
const pairOf = (input: string): readonly [string, string] => {
  const [first = '', ...rest] = input.split(BETWEEN);
  return [first, rest.length === 0 ? BELMAR : rest.join(' ')];
};
const pairs = seeds.map((text) => `${text}${BETWEEN}${BELMAR}`);

export const claims: Target = {
  seeds,
  dictionary: DICTIONARY,
  wrong: (text) => {
    const found = readClaims(text);
    const again = readClaims(text);
    return firstWrong({
      'claims stand in order within the text': areInOrder(found, text),
      'the same text gives the same claims': JSON.stringify(found) === JSON.stringify(again),
      'sentences stand in order': areInOrder(sentencesOf(text), text),
      'tokens stand in order': areInOrder(tokenize(text), text),
      'a language has a code': /^[a-z]{2,3}(?:-[A-Za-z]+)?$/.test(detectLanguage(text)),
    });
  },
};

export const comparison: Target = {
  seeds: pairs,
  dictionary: [...DICTIONARY, BETWEEN],
  wrong: (input) => {
    const texts = pairOf(input);
    const found = compare(texts.map((text) => ({ text })));
    const ids = new Set(found.statements.flatMap((one) => one.claims.map(({ id }) => id)));
    const spans = found.links.flatMap(({ differences }) =>
      differences.flatMap(({ a, b }) => [[a, 0] as const, [b, 1] as const]),
    );
    return firstWrong({
      'links join claims that are there': found.links.every(({ a, b }) => ids.has(a) && ids.has(b)),
      'scores are between 0 and 1': found.links.every(({ score }) => score >= 0 && score <= 1),
      'differences stand in the texts': spans.every(
        ([span, side]) =>
          span === null || (span.start >= 0 && span.end <= texts[side].length && span.start <= span.end),
      ),
    });
  },
};

export const articles: Target = {
  seeds: pairs.map(
    (pair) => `Tellan said on Tuesday that “they agreed on a truce”. Belmar asked for aid, a spokesman said. ${pair}`,
  ),
  dictionary: [...DICTIONARY, BETWEEN, ' said ', ' told reporters ', '“agreed on a truce of 10 days”', 'according to '],
  wrong: (input) => {
    const [article, statement] = pairOf(input);
    const { mentions, omissions } = readArticle(article, [{ text: statement }]);
    return firstWrong({
      'mentions stand in the article': mentions.every(
        ({ start, end }) => start >= 0 && end > start && end <= article.length,
      ),
      'omissions stand in the statement': omissions.every(
        ({ start, end }) => start >= 0 && end > start && end <= statement.length,
      ),
    });
  },
};

export const anchors: Target = {
  seeds: pairs.map((pair) => `${pair.slice(30, 90)}${BETWEEN}${pair}`),
  dictionary: DICTIONARY,
  wrong: (input) => {
    const [quote, page] = pairOf(input);
    const placed = anchorQuotes(page, [{ id: 'a', text: quote, start: 0, end: quote.length }]).get('a');
    const inside =
      !placed || !('start' in placed) || (placed.start >= 0 && placed.end > placed.start && placed.end <= page.length);
    return firstWrong({ 'a quote is placed within the page': inside });
  },
};

export const changes: Target = {
  seeds: pairs,
  dictionary: DICTIONARY,
  wrong: (input) => {
    const [before, after] = pairOf(input);
    const found = wordChanges(before, after);
    return firstWrong({ 'changes are told': Array.isArray(found) });
  },
};

export const search: Target = {
  seeds: pairs.map((pair) => `truce 停火 агр${BETWEEN}${pair}`),
  dictionary: [...DICTIONARY, 'ß', 'ﬃ', 'İ', 'ナ', '\u0301', '각', '-', '*'],
  wrong: (input) => {
    const [query, text] = pairOf(input);
    const sought = soughtWords(query);
    const own = text.slice(0, 200);
    return firstWrong({
      'words stand within the text': textWords(text).every(
        ({ start, end, word }) => word !== '' && start >= 0 && end > start && end <= text.length,
      ),
      'what is found stands in order': areInOrder(foundIn(text, sought).spans, text),
      'a query is bounded': sought.length <= 12,
      'a text is found by its own words': foundIn(own, soughtWords(own)).words === soughtWords(own).length,
    });
  },
};
