import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/engine/event/account.ts';
import { counterpartsIn } from '../../../src/engine/event/counterparts.ts';
import { participantsOf } from '../../../src/engine/event/participants.ts';
import { type Account, mattersOf, readEvent } from '../../../src/engine/event/readEvent.ts';

describe('who took part', () => {
  it('is read from the title, with the persons of title and opening', () => {
    const read = participantsOf(
      'Telephone conversation with President of France Emmanuel Macron',
      'The talk was about Iran. Vladimir Putin spoke of grain, too.',
      'ru',
    );
    expect(read.parties).toContain('fr');
    expect(read.parties).not.toContain('ir');
    expect(read.persons).toContainEqual({ key: 'emmanuel-macron', party: 'fr' });
    expect(read.persons).toContainEqual({ key: 'vladimir-putin', party: 'ru' });
  });

  it('is read from the opening where the title does not say it', () => {
    const read = participantsOf(
      'Statement on the harvest',
      'The Prime Minister spoke today with the President of Kenya. They agreed to sell rice to Peru.',
      'uk',
    );
    expect(read.parties).toEqual(['ke']);
  });

  it('takes no state for a party that is only the matter', () => {
    expect(participantsOf('Call with the President of Kenya on Somalia', '', 'uk').parties).toEqual(['ke']);
    expect(participantsOf('Statement on Somalia and call with the President of Kenya', '', 'uk').parties).toContain(
      'ke',
    );
  });

  it('finds the party of an unknown guest where the opening names the guest', () => {
    const opening = 'Grain is dear. The Premier spoke with President of Zambia Moses Tembo-Quist. Chile was glad.';
    expect(participantsOf('Meeting with Moses Tembo-Quist', opening, 'uk').parties).toEqual(['zm']);
    expect(participantsOf('Meeting with members of the Fish Board', opening, 'uk').parties).toEqual([]);
  });

  it('knows that a title speaks of many', () => {
    expect(participantsOf('Call with European leaders', '', 'us').open).toBe(true);
    expect(participantsOf('Call with the President of Kenya', '', 'us').open).toBe(false);
  });
});

describe('whether a statement is an account of an exchange', () => {
  it.each([
    ['Readout of the President’s Call with the Prime Minister of Kenya', '', 1],
    ['The President met with the Foreign Minister of Peru', '', 1],
    ['Statement on Kenya', 'The President spoke today with the President of Kenya about rice.', 0.8],
    ['The harvest is safe', 'There were talks, and the harvest came up.', 0.65],
    ['Remarks before a meeting with the President of Kenya', '', 0.75],
    ['The President will hold talks with the President of Kenya', '', 0],
    ['Upcoming call with the President of Kenya', '', 0],
    ['FACT SHEET: The President Calls on Farmers', 'They met in May.', 0],
    ['Address on the harvest', 'I spoke with the President of Kenya.', 0],
    ['A new bridge', 'The bridge has been opened.', 0],
    ['', '', 0],
  ])('%s', (title, text, account) => {
    expect(accountOf(title, text)).toBe(account);
  });
});

const KENYA: Account = {
  issuer: 'ke-president',
  party: 'ke',
  title: 'Call with the President of Zambia',
  text: 'The President spoke by phone with the President of Zambia. They discussed nuclear power and grain exports.',
  date: '2025-05-02',
};
const ZAMBIA: Account = {
  issuer: 'zm-president',
  party: 'zm',
  title: 'Telephone conversation with the President of Kenya',
  text: 'The two presidents spoke of grain exports.',
  date: '2025-05-03',
};
const WITH_PERU: Account = { ...ZAMBIA, title: 'Telephone conversation with the President of Peru' };
const ADDRESS: Account = { ...ZAMBIA, title: 'Address to the nation after my talks with Kenya', date: '2025-05-02' };

describe('the counterparts in a library', () => {
  it('are found, surest first, from both sides', () => {
    const found = counterpartsIn([KENYA, WITH_PERU, ADDRESS, ZAMBIA, { ...KENYA, date: '2025-06-01' }]);
    expect(found.map((list) => list.map(({ index }) => index))).toEqual([[3, 2], [], [0], [0], []]);
    expect(found[0]?.[0]?.score).toBe(found[3]?.[0]?.score);
  });

  it('are none in an empty library, nor without dates', () => {
    expect(counterpartsIn([])).toEqual([]);
    expect(
      counterpartsIn([
        { ...KENYA, date: null },
        { ...ZAMBIA, date: 'yesterday' },
      ]),
    ).toEqual([[], []]);
  });

  it('reads a long and hostile text to its end', () => {
    const text = `${'with '.repeat(50_000)}${'President of '.repeat(50_000)}${'А'.repeat(300_000)}`;
    expect(
      counterpartsIn([
        { ...KENYA, title: text, text },
        { ...ZAMBIA, text },
      ]),
    ).toHaveLength(2);
  });
});

describe('an event', () => {
  it('takes the parties that the page names before those of the words', () => {
    expect(readEvent({ ...KENYA, parties: ['ke', 'tz'] }).parties).toEqual(['ke', 'tz']);
    expect(readEvent({ ...KENYA, parties: ['ke'] }).parties).toEqual(['ke', 'zm']);
  });

  it('has matters, without the talk itself', () => {
    const matters = mattersOf(KENYA.text);
    expect(matters.length).toBeGreaterThan(0);
    expect(matters).toEqual([...new Set(matters)].sort());
    expect(matters).not.toContain('call');
  });
});
