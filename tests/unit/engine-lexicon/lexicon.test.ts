import { describe, expect, it } from 'vitest';
import { conceptName, related, topicOf } from '../../../src/engine/language/lexicon/concepts.ts';
import { baseOf } from '../../../src/engine/language/lexicon/inflection.ts';
import { lexiconTerms, partyOf } from '../../../src/engine/language/lexicon/lexicon.ts';
import { readTerms } from '../../../src/engine/language/terms.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';

const terms = (text: string) => lexiconTerms(text, tokenize(text));
const concepts = (text: string) =>
  terms(text)
    .filter((term) => term.kind === 'concept')
    .map((term) => term.key);
const parties = (text: string) =>
  terms(text)
    .filter((term) => term.kind === 'party')
    .map((term) => term.key);

describe('concepts', () => {
  it.each([
    ['They called for a truce.', 'ceasefire'],
    ['Both armies would halt the fighting.', 'ceasefire'],
    ['a cessation of all hostilities', 'ceasefire'],
    ['to mutually refrain from strikes', 'ceasefire'],
    ['normalising ties between the two capitals', 'improve-relations'],
    ['improved bilateral relations', 'improve-relations'],
    ['the swap of prisoners', 'prisoner-exchange'],
    ['a prisoner exchange', 'prisoner-exchange'],
    ['stop the further proliferation of such arms', 'nonproliferation'],
    ['the Treaty on Non-Proliferation', 'nonproliferation'],
    ['delivery of lethal weapons', 'military-aid'],
    ['they will stay in close touch', 'stay-in-contact'],
  ])('finds the matter of "%s"', (text, concept) => {
    expect(concepts(text)).toContain(concept);
  });

  it('finds a form whatever its inflection, spelling, hyphens and apostrophes', () => {
    for (const text of ['de-escalation', 'deescalate', 'De-escalating', 'de‑escalated']) {
      expect(concepts(text)).toEqual(['deescalation']);
    }
    expect(concepts('defence spending')).toEqual(concepts('defense spending'));
    expect(parties('Russia’s')).toEqual(parties("Russia's"));
  });

  it.each([
    ['neighbouring', 'neighboring'],
    ['honoured', 'honored'],
    ['labour', 'labor'],
    ['rigour', 'rigor'],
    ['endeavours', 'endeavors'],
    ['favourable', 'favorable'],
    ['kilometres', 'kilometers'],
    ['centres', 'centers'],
    ['manoeuvres', 'maneuvers'],
    ['practised', 'practiced'],
    ['travellers', 'travelers'],
    ['judgements', 'judgments'],
    ['programmes', 'programs'],
    ['demilitarised', 'demilitarized'],
    ['organisational', 'organizational'],
    ['analysing', 'analyzing'],
  ])('reads %s as %s', (british, american) => {
    expect(baseOf(british)).toBe(baseOf(american));
  });

  it.each(['hour', 'hourly', 'source', 'tournament', 'court', 'journal', 'resource', 'four'])(
    'leaves the spelling of %s alone',
    (word) => {
      expect(baseOf(word)).toMatch(/our/);
    },
  );

  it('does not run across a full stop or a comma', () => {
    expect(concepts('Prisoner. Exchange')).not.toContain('prisoner-exchange');
    expect(concepts('a prisoner, exchange')).not.toContain('prisoner-exchange');
  });

  it('gives the longest form of a kind and no part of it', () => {
    const text = 'a full ceasefire';
    expect(terms(text)).toEqual([{ kind: 'concept', key: 'full-ceasefire', start: 2, end: 16 }]);
  });

  it('lets a gap hold a matter of its own', () => {
    const found = concepts('They will strengthen trade and investment ties.');
    expect(found).toContain('strengthen-relations');
    expect(found).toContain('trade');
  });

  it('keeps gaps to three words', () => {
    expect(concepts('stop the proliferation')).toContain('nonproliferation');
    expect(concepts('stop and please do read about one proliferation')).not.toContain('end-of-hostilities');
  });
});

describe('names', () => {
  it.each([
    ['the Kremlin', 'ru'],
    ['the Russian side', 'ru'],
    ['Moscow', 'ru'],
    ['President Putin', 'ru'],
    ['the U.S.', 'us'],
    ['the White House', 'us'],
    ['Kiev', 'ua'],
    ['Volodymyr Zelensky', 'ua'],
    ['Downing Street', 'uk'],
    ['Great Britain', 'uk'],
    ["People's Republic of China", 'cn'],
    ['North Korea', 'kp'],
    ['the Republic of Korea', 'kr'],
    ['Côte d’Ivoire', 'ci'],
    ['NATO', 'nato'],
    ['the European Union', 'eu'],
  ])('%s speaks for %s', (name, party) => {
    expect(partyOf(name)).toBe(party);
  });

  it('knows no party of other words', () => {
    expect(partyOf('the Emir')).toBeNull();
    expect(partyOf('they told us')).toBeNull();
    expect(partyOf('a turkey and a chad')).toBeNull();
    expect(partyOf('')).toBeNull();
  });

  it('takes a capital for its government, unless something happens in it', () => {
    expect(parties('Moscow rejected it')).toEqual(['ru']);
    const inside = terms('They met in Moscow');
    expect(inside.filter((term) => term.kind === 'party')).toEqual([]);
    expect(inside.filter((term) => term.kind === 'place').map((term) => term.key)).toEqual(['moscow']);
  });

  it('takes a capital for the city where something is named after it', () => {
    for (const text of ['the Paris Agreement', 'Minsk agreements', 'the Madrid summit', 'Moscow time'])
      expect(parties(text)).toEqual([]);
    expect(parties('the Kyiv agreement and Kyiv')).toEqual(['ua']);
  });

  it('names a person and the party over the same words', () => {
    const found = terms('with Keir Starmer today').filter((term) => term.kind !== 'concept');
    expect(found).toEqual([
      { kind: 'party', key: 'uk', start: 5, end: 17 },
      { kind: 'person', key: 'keir-starmer', start: 5, end: 17 },
    ]);
  });

  it('gives offsets into the text when the tokens are those of a part', () => {
    const text = 'One. The Black Sea is calm.';
    const part = tokenize(text, 5);
    const found = lexiconTerms(text, part).filter((term) => term.kind === 'place');
    expect(found.map((term) => text.slice(term.start, term.end))).toEqual(['Black Sea']);
  });
});

describe('other languages', () => {
  it.each([
    ['双方同意停火', 'ceasefire'],
    ['стороны обсудили прекращение огня', 'ceasefire'],
    ['о полном прекращении огня', 'full-ceasefire'],
    ['сторони погодили припинення вогню', 'ceasefire'],
    ['un cessez-le-feu immédiat', 'ceasefire'],
    ['ein Waffenstillstand', 'ceasefire'],
    ['un alto el fuego', 'ceasefire'],
    ['両首脳は停戦について', 'ceasefire'],
    ['中美关系正常化', 'improve-relations'],
    ['нормализации двусторонних отношений', 'improve-relations'],
    ['санкциями', 'sanctions'],
  ])('finds the matter of "%s"', (text, concept) => {
    expect(concepts(text)).toContain(concept);
  });

  it.each([
    ['俄罗斯', ['ru']],
    ['中美两国', ['cn', 'us']],
    ['日米首脳', ['jp', 'us']],
    ['Россией', ['ru']],
    ['президента США', ['us']],
    ['Сполучених Штатів', ['us']],
    ['la Russie', ['ru']],
    ['die Vereinigten Staaten', ['us']],
  ])('finds the parties of "%s"', (text, keys) => {
    expect(parties(text)).toEqual(keys);
  });
});

describe('names of longer names', () => {
  it('are not named', () => {
    const keys = (text: string) => terms(text).map((term) => term.key);
    expect(keys('the Sea of Japan')).toEqual(['sea-of-japan']);
    expect(keys('South Africa')).toEqual(['za']);
    expect(parties('the United Kingdom of Great Britain and Northern Ireland')).toEqual(['uk']);
  });
});

describe('the name of a key', () => {
  it('is for readers', () => {
    expect(conceptName('military-aid')).toBe('military aid');
    expect(conceptName('support-for-ukraine')).toBe('support for Ukraine');
    expect(conceptName('uk')).toBe('United Kingdom');
    expect(conceptName('black-sea')).toBe('Black Sea');
  });
});

describe('nearness', () => {
  it('is symmetric and falls with the distance', () => {
    expect(related('ceasefire', 'ceasefire')).toBe(1);
    expect(related('ceasefire', 'full-ceasefire')).toBe(0.6);
    expect(related('full-ceasefire', 'ceasefire')).toBe(0.6);
    expect(related('full-ceasefire', 'humanitarian-pause')).toBe(0.4);
    expect(related('full-ceasefire', 'fisheries')).toBe(0);
    expect(related('military-aid', 'financial-aid')).toBe(related('financial-aid', 'military-aid'));
    expect(topicOf('ceasefire')).toBe('war-and-peace');
    expect(topicOf('ru')).toBeNull();
  });
});

describe('hostile text', () => {
  it('is read to its end, which it would never be if time grew with the square', () => {
    const long = 'stop the war and strengthen the ties of the Kremlin '.repeat(4000);
    const tokens = tokenize(long);
    const last = lexiconTerms(long, tokens).reduce((end, term) => Math.max(end, term.end), 0);
    expect(last).toBeGreaterThan(long.length - 20);
  });

  it('survives what is no language', () => {
    for (const text of ['', ' ', '\ud800', '((((((', '-'.repeat(1000), '’s ’s', 'a'.repeat(10_000), '停\ud800火']) {
      for (const term of terms(text)) expect(term.end).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('statements in other languages', () => {
  const conceptsIn = (text: string, language: string): string[] =>
    readTerms(text, 0, text.length, language)
      .names.filter(({ kind }) => kind === 'concept')
      .map(({ key, start, end }) => `${key}: ${text.slice(start, end)}`);

  it('name concepts by the English words that theirs stand for', () => {
    expect(conceptsIn('Die Minister sprachen über die Migration.', 'de')).toContain('migration: Migration');
    expect(conceptsIn('Le Président a évoqué les sanctions.', 'fr')).toContain('sanctions: sanctions');
  });

  it('name none across a comma', () => {
    expect(conceptsIn('Sie berieten über militärische Hilfe.', 'de')).toContain('military-aid: militärische Hilfe');
    expect(conceptsIn('Sie berieten über militärische, Hilfe.', 'de').join()).not.toContain('military-aid');
  });
});
