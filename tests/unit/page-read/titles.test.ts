import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../../src/page/recognise/knowledge.ts';
import { recognise } from '../../../src/page/recognise/recognise.ts';
import { plainTitle, withoutSite } from '../../../src/page/recognise/titles.ts';

const elsewhere = (title: string) => recognise({ url: 'https://example.org/page', title });
const at = (host: string, title: string) => {
  const paths: Record<string, string> = {
    'www.whitehouse.gov': '/briefings-statements/2025/03/x/',
    'en.kremlin.ru': '/events/president/news/1',
    'www.president.gov.ua': '/en/news/some-words-12345',
    'www.gov.uk': '/government/news/some-words',
  };
  return recognise({ url: `https://${host}${paths[host]}`, title });
};

describe('readouts with a foreign counterpart', () => {
  test.each([
    ['Readout of President Example’s Call with Prime Minister Sample of Norway', 'call'],
    ['Readout of Vice President Example’s Meeting with King Sample of Jordan', 'meeting'],
    ['Joint Readout of Quad Leaders Call', 'call'],
    ['Phone call between Minister Example and his Chilean counterpart', 'call'],
    ['President Example spoke by phone with the Emir of Qatar', 'call'],
    ['President Example telephoned President of Chile Jo Sample', 'call'],
    ['Secretary Example’s Call with Italian Foreign Minister Sample', 'call'],
    ['Japan-Kenya Foreign Ministers’ Telephone Talk', 'call'],
    ['UAE President receives phone call from Russian President', 'call'],
    ['PM Example speaks with world leaders', 'call'],
    ['Prime Minister Example meets President of Kenya Jo Sample', 'meeting'],
    ['Russian-Chilean talks', 'talks'],
    ['President Example holds talks with Chancellor Sample', 'talks'],
    ['The President of Kenya and the Chancellor of Austria discussed trade', 'meeting'],
  ])('%s', (title, eventKind) => {
    const found = elsewhere(title);
    expect(found).toMatchObject({ kind: 'readout', eventKind, issuer: null });
    expect(found.foreign).not.toBe(false);
  });
});

describe('what is none', () => {
  test.each([
    ['President Example will meet with the President of Kenya', 'announcement'],
    ['Prime Minister to visit Kenya', 'announcement'],
    ['Statement on President Example’s Upcoming Call with President Sample of Chile', 'announcement'],
    ['Remarks by President Example and Prime Minister Sample in Joint Press Conference', 'transcript'],
    ['Press statements following Russian-Chilean talks', 'transcript'],
    ['Interview with a Kenyan newspaper', 'transcript'],
    ['Speech by the President at a meeting with ambassadors', 'transcript'],
    ['Joint Statement of the Leaders of Kenya and Chile', 'joint'],
    ['Greetings to the President of Kenya', 'other'],
    ['Fact Sheet: the meeting with the Prime Minister of Kenya', 'other'],
    ['First Lady Calls on Women to Be Courageous', 'other'],
    ['Travel advice for Kenya', 'other'],
    ['', 'other'],
  ])('%s', (title, kind) => {
    expect(elsewhere(title).kind).toBe(kind);
  });
});

describe('meetings and readouts at home', () => {
  test.each([
    'Readout of the Vice President’s Meeting with Governors',
    'Readout of White House Roundtable on Small Firms',
    'Readout of President Example’s Call with Labor Leaders',
    'Readout of President Example’s Meeting with Senators',
  ])('%s', (title) => {
    expect(at('www.whitehouse.gov', title)).toMatchObject({ kind: 'readout', foreign: false });
  });

  test.each([
    'Meeting with permanent members of the Security Council',
    'Meeting with Minister of Industry and Trade Ivan Example',
    'Meeting with Foreign Minister Ivan Example',
    'Working meeting with Example Region Governor Ivan Sample',
    'Meeting with President of the Example Museum of Fine Arts',
  ])('%s', (title) => {
    expect(at('en.kremlin.ru', title)).toMatchObject({ kind: 'other', foreign: false });
  });

  test.each([
    'Meeting with Foreign Minister of Iran Sample',
    'Meeting with Prime Minister of Israel Sample',
    'Meeting with Israeli Prime Minister Sample',
    'Telephone conversation with Jo Sample',
  ])('%s is none of these', (title) => {
    const found = at('en.kremlin.ru', title);
    expect(found).toMatchObject({ kind: 'readout', issuer: { id: 'ru-kremlin' } });
    expect(found.foreign).not.toBe(false);
  });
});

describe('offices that a head of state has at home and meets abroad', () => {
  const over = (title: string) => recognise({ url: 'https://president.gov.by/en/events/x-y-z', title }, KNOWLEDGE);

  test.each(['Meeting with Prime Minister Ivan Example', 'Meeting with Minister of Industry Ivan Example'])(
    '%s is one at home',
    (title) => {
      expect(over(title)).toMatchObject({ kind: 'other', foreign: false });
    },
  );

  test.each([
    'Meeting with Prime Minister of Kenya Jo Example',
    'Meeting with Kenyan Prime Minister Jo Example',
    'Meeting with Minister of Foreign Affairs of Kenya Jo Example',
    'Telephone conversation with Prime Minister Jo Example',
  ])('%s is a readout', (title) => {
    const found = over(title);
    expect(found).toMatchObject({ kind: 'readout', issuer: { id: 'by-president' } });
    expect(found.foreign).not.toBe(false);
  });
});

describe('further words of exchanges', () => {
  test.each([
    ['Japan-Kenya Summit Meeting', true],
    ['Courtesy Call on Prime Minister Example by Foreign Minister of Kenya', true],
    ['Secretary General welcomes Prime Minister of Kenya to Headquarters', true],
    ['Secretary General welcomes President Sample’s decision', false],
    ['Le Président reçoit le Premier ministre du Kenya', true],
    ['Le Président reçoit les lauréats', false],
    ['Die Kanzlerin trifft Landeschefs', false],
    ['Foreign Ministry Spokesperson Example’s Remarks on the Call', false],
    ['习近平会见肯尼亚总统', true],
  ])('%s: %s', (title, isReadout) => {
    const { kind, foreign } = recognise({ url: 'https://example.org/page', title }, KNOWLEDGE);
    expect(kind === 'readout' && foreign !== false).toBe(isReadout);
  });
});

describe('with the lexicon’s names', () => {
  const knowing = (title: string) => recognise({ url: 'https://example.org/', title }, KNOWLEDGE);

  test('the parties of a title, without what was talked about', () => {
    expect(knowing('Phone call between the Prime Minister of Norway and President of Kenya on Sudan').parties).toEqual([
      'ke',
      'no',
    ]);
  });

  test('a counterpart without an office is known by his state', () => {
    expect(knowing('Minister Example meets with a delegation from Kenya')).toMatchObject({
      kind: 'readout',
      foreign: true,
    });
    expect(elsewhere('Minister Example meets with a delegation from somewhere').kind).toBe('other');
  });
});

describe('titles', () => {
  test('the name of the site is no part of them', () => {
    expect(withoutSite('A call with the King | The White House')).toBe('A call with the King');
    expect(withoutSite('A call with the King • President of Russia')).toBe('A call with the King');
    expect(withoutSite('A call with the King – The White House')).toBe('A call with the King');
    expect(withoutSite('A call with the King - GOV.UK')).toBe('A call with the King');
    expect(withoutSite('通电话的标题标题标题_中华人民共和国外交部')).toBe('通电话的标题标题标题');
    expect(withoutSite('We help - the President')).toBe('We help - the President');
  });

  test('typographic apostrophes are plain for the patterns, and kept for the reader', () => {
    expect(plainTitle('The King’s  call')).toBe("The King's call");
    expect(withoutSite('The King’s\ncall')).toBe('The King’s call');
  });
});
