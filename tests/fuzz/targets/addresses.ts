import '../fakeExtension.ts';
import { cssString } from '../../../src/page/paint/sheet.ts';
import { pageKey } from '../../../src/page/take/pageKey.ts';
import { hashOf, shownAt } from '../../../src/reading/address.ts';
import { namedClaim, namedComparison } from '../../../src/ui/addresses/namedComparison.ts';
import { firstWrong, type Target } from '../target.ts';

/** What reads addresses, and what writes them. */

const { comparisonAddress } = await import('../../../src/ui/addresses/comparisonAddress.ts');
const { officialLink } = await import('../../../src/panel/export/officialLink.ts');

const SEEDS = [
  'https://president.arvenia.example/news/1?utm_source=x&id=2#part',
  'http://www.kremlin.ru:443/events/president/news/76509/print/',
  'https://user:pass@a.example:8443/%E4%B8%AD/../b//',
  'https://xn--80ak6aa92e.example/а?ref_src=tw&x=%zz',
  '#/search?q=truce+停火&party=xa&from=2031-05-03&view=table&sort=missing&up=1',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/src/panel/index.html?statement=https%3A%2F%2Fa.example%2F1&with=pasted%3A77&claim=x%231.0',
];
const DICTIONARY = [
  ...[
    'https://',
    'http://',
    '//',
    '/print',
    '/',
    '?',
    '#',
    '&',
    '=',
    '%',
    '%2F',
    '%00',
    ':',
    '@',
    ':80',
    ':443',
    ':0',
    '..',
    '[::1]',
    '①',
    '。',
  ],
  ...[
    'utm_source=',
    'fbclid=',
    'statement=',
    '&with=',
    '&claim=',
    'q=',
    'party=',
    'sort=date',
    'up=1',
    'view=table',
    '#/table?',
    '#/timeline',
    'javascript:',
  ],
];

/** An address that browsers know, whatever it names. */
const ofWeb = (url: string): boolean => /^https:\/\/[^/?#@\\]+/.test(url);

function keyIsWrong(text: string): string | null {
  const key = pageKey(text);
  if (key === null) return null;
  return firstWrong({
    'a key is its own key': pageKey(key) === key,
    'a key is an address of the web': ofWeb(key),
    'a key has the host that the browser would open': new URL(key).hostname === new URL(text).hostname,
  });
}

export const addresses: Target = {
  seeds: SEEDS,
  dictionary: DICTIONARY,
  wrong: (text) => {
    const shown = shownAt(text);
    const named = namedComparison(text);
    const again =
      named === null || named === 'malformed'
        ? named
        : namedComparison(comparisonAddress(named.statement, named.other ?? undefined));
    const claim = namedClaim(text);
    return (
      keyIsWrong(text) ??
      firstWrong({
        'what is shown is asked for by its own address':
          JSON.stringify(shownAt(hashOf(shown))) === JSON.stringify(shown),
        'a comparison is named by its own address': JSON.stringify(again) === JSON.stringify(named),
        'a claim is named with its statement': claim === null || claim.claim !== '',
      })
    );
  },
};

export const fragments: Target = {
  seeds: [
    'They agreed on a truce, of 30-days & more',
    '两国领导人通电话同意停火三十天并要求立即开放口岸',
    'a '.repeat(30),
  ],
  dictionary: [
    ',',
    '-',
    '&',
    '%',
    '#',
    ':~:text=',
    '"',
    '\\',
    '}',
    '</style>',
    '\u202e',
    ' ',
    '\n',
    '🏳️‍🌈',
    '\ud800',
    'x'.repeat(130),
  ],
  wrong: (text) => {
    const claim = { start: Math.min(2, text.length), end: text.length };
    const link = officialLink({ url: 'https://a.example/1?x=1#old', text }, claim);
    const [, directive = ''] = link?.split('#:~:text=') ?? [];
    return firstWrong({
      'a link leads to the page': link?.startsWith('https://a.example/1?x=1#:~:text=') === true,
      'signs of the directive are written as codes':
        /^[^&#\s"<>-]*$/.test(directive) && directive.split(',').length <= 2,
      'a string of a style rule closes nowhere but at its end': /^"(?:[A-Za-z0-9 ]|\\[0-9a-f]{1,6} )*"$/.test(
        cssString(text),
      ),
    });
  },
};
