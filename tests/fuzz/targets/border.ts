import '../fakeExtension.ts';
import { isPagePaint } from '../../../src/content/paintShape.ts';
import { isRulesAnswer } from '../../../src/content/rulesShape.ts';
import { readAppearance, STANDARD_APPEARANCE, TEXT_SIZES } from '../../../src/messages/appearance.ts';
import { answersTo, CONTENT, PANEL } from '../fakeExtension.ts';
import { firstWrong, type Target } from '../target.ts';

/** What comes over the border: messages of any form, and settings that another program may have written. */

const { answer } = await import('../../../src/messages/extension.ts');
const { answerArticles } = await import('../../../src/messages/articles.ts');
const { answerFinding } = await import('../../../src/messages/finding.ts');
const { answerPages } = await import('../../../src/messages/pages.ts');
const { answerReading } = await import('../../../src/messages/reading.ts');
const { isProblem } = await import('../../../src/messages/problems.ts');

/** What reached a handler since this was last emptied. */
const reached: unknown[] = [];
const REACHED = { reached: true };
const handler = (payload: unknown) => {
  reached.push(payload);
  return REACHED as never;
};
const all = <N extends string>(names: readonly N[]) =>
  Object.fromEntries(names.map((name) => [name, handler])) as unknown as Readonly<Record<N, typeof handler>>;

answer(
  all([
    ...(['statement.seen', 'counterpart.pasted', 'claims.judge', 'word.judge', 'claim.remark', 'note.change'] as const),
    ...(['remarks.change', 'claims.shared', 'panel.open', 'claim.focus'] as const),
  ]),
);
answerArticles(
  all(['article.read', 'article.expect', 'article.seen', 'article.moved', 'article.choose', 'article.save']),
);
answerFinding(all(['counterpart.find', 'counterpart.stop', 'counterpart.judge', 'counterpart.watch']));
answerPages(all(['page.opened', 'page.rules', 'page.word', 'page.wordless', 'page.resume', 'issuers.switch']));
answerReading(all(['library.shelve', 'statements.pair', 'statements.aside', 'statements.back', 'sample.load']));

const TEXTS = {
  entitled: 'A',
  heading: 'A',
  dates: ['3 May 2031'],
  looseDates: [],
  language: 'en',
  body: 'They met.',
  withoutRules: false,
};
const URL_ = 'https://president.arvenia.example/news/1';
const PAIR = { statement: URL_, claim: `${URL_}#1.0`, other: 'pasted:77', partner: 'pasted:77#1.0' };
const ANCHOR = { text: 'They met', nth: 0, before: '', after: '.' };
const MESSAGES: readonly object[] = [
  { name: 'statement.seen', payload: { url: URL_, texts: TEXTS } },
  { name: 'counterpart.pasted', payload: { statement: URL_, issuer: 'xb-government', text: 'They met.' } },
  { name: 'claims.judge', payload: { ...PAIR, verdict: 'same' } },
  { name: 'word.judge', payload: { statement: URL_, own: ANCHOR, other: 'pasted:77', partner: ANCHOR, verdict: null } },
  {
    name: 'claim.remark',
    payload: { statement: URL_, claim: PAIR.claim, said: { kind: 'note', text: 'Ask.', tags: ['a'] } },
  },
  { name: 'panel.open', payload: { statement: URL_, claim: null } },
  { name: 'article.seen', payload: { url: URL_, texts: TEXTS, quoted: [{ start: 0, end: 4 }] } },
  { name: 'article.save', payload: { article: URL_, places: [0, 2] } },
  { name: 'counterpart.find', payload: { statement: URL_, issuer: 'xb', access: 'asked' } },
  { name: 'page.opened', payload: { url: URL_, title: 'A', heading: 'A' } },
  { name: 'issuers.switch', payload: { issuers: ['xa', 'xb'], on: true } },
  { name: 'statements.aside', payload: { statements: [URL_] } },
];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Keys of what any object is made from, before and after. */
const ofObjects = (): string =>
  [...Object.getOwnPropertyNames(Object.prototype), ...Object.getOwnPropertyNames(Array.prototype)].join();
const UNTOUCHED = ofObjects();

/** Whether something is made of plain objects alone, without the keys that reach beyond them. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== Array.prototype) return false;
  return !Object.hasOwn(value, '__proto__') && Object.values(value).every(isPlain);
}

export const messages: Target = {
  seeds: MESSAGES.map((message) => JSON.stringify(message)),
  dictionary: [
    ...[
      '"__proto__":{"polluted":true},',
      '"constructor":',
      '"name":',
      '"payload":',
      'null',
      'true',
      '[]',
      '{}',
      '""',
      '-1',
      '1e400',
      '0.5',
    ],
    ...[
      '"verdict":"conflict"',
      '"kind":"aside"',
      '"kind":"division"',
      '"cuts":[1]',
      '"tags":[]',
      '"issuer":null',
      '"tab":1',
      '"same":true',
      '"on":1',
    ],
    ...[
      'page.word',
      'page.rules',
      'note.change',
      'remarks.change',
      'claims.shared',
      'toString',
      'hasOwnProperty',
      'javascript:',
      'https://',
    ],
    ...MESSAGES.flatMap((message) =>
      Object.entries(message).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`),
    ),
  ],
  wrong: async (text) => {
    const message = parsed(text);
    for (const sender of [CONTENT, PANEL, { ...CONTENT, id: 'other' }, { ...CONTENT, frameId: 2 }]) {
      reached.length = 0;
      const answers = await Promise.all(answersTo(message, sender));
      const wrong = firstWrong({
        'one room answers at most': answers.length <= 1,
        'an answer is a refusal or the handler’s': answers.every((one) => isProblem(one) || one === REACHED),
        'strangers reach nothing': sender === CONTENT || sender === PANEL || reached.length === 0,
        'what reaches a handler is plain': reached.every(isPlain),
        'what objects are is as before': ofObjects() === UNTOUCHED,
      });
      if (wrong !== null) return wrong;
    }
    return firstWrong({
      'a paint is one or none': typeof isPagePaint(message) === 'boolean',
      'rules are some or none': typeof isRulesAnswer(message) === 'boolean',
    });
  },
};

export const appearance: Target = {
  seeds: [
    JSON.stringify({ ...STANDARD_APPEARANCE, palette: 'own', own: { both: { light: '#0f766e', dark: '#5EEAD4' } } }),
    '{"scheme":"dark","palette":"safe","textSize":120,"keys":false}',
  ],
  dictionary: [
    '"scheme":',
    '"palette":',
    '"own":',
    '"differs":',
    '"light":',
    '"dark":',
    '"#aabbcc"',
    '"#aabbcc;}"',
    '"textSize":',
    '1e9',
    '100',
    '"__proto__":',
    'null',
    '[]',
    '{',
    '}',
  ],
  wrong: (text) => {
    const read = readAppearance(parsed(text));
    const colours = Object.values(read.own).flatMap((ink) => Object.values(ink ?? {}));
    return firstWrong({
      'it is read the same again': JSON.stringify(readAppearance(read)) === JSON.stringify(read),
      'colours are colours': colours.every((colour) => /^#[0-9a-f]{6}$/.test(String(colour))),
      'the text has a size': read.textSize >= TEXT_SIZES.least && read.textSize <= TEXT_SIZES.most,
      'what objects are is as before': ofObjects() === UNTOUCHED,
    });
  },
};
