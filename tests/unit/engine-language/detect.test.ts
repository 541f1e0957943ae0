import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/engine/index.ts';

describe('the language of a text', () => {
  it.each([
    ['nl', 'De minister sprak vandaag met de president van het land over de situatie en dat zij zijn steun voortzet.'],
    ['sv', 'Ministern talade i dag med presidenten om läget och att stödet ska fortsätta för fred på havet.'],
    ['da', 'Ministeren talte i dag med præsidenten om fiskeriet og det samarbejde, som er vigtigt for havet.'],
    ['fi', 'Presidentti keskusteli tänään puhelimitse ja totesi, että kalastus ja turvallisuus ovat tärkeitä.'],
    ['cs', 'Prezident dnes řekl, že podpora bude pokračovat a že spolupráce je důležitá, o které se jednalo.'],
    [
      'ro',
      'Președintele a vorbit astăzi cu ministrul despre pescuit și despre cooperarea din regiune, care este bună.',
    ],
    ['hu', 'Az elnök és az ügyvezető egyetértett abban, hogy az együttműködés között nem volt vita.'],
    ['it', 'Il ministro ha parlato della pesca e delle relazioni con il presidente, che sono buone, per una regione.'],
    ['vi', 'Chủ tịch đã nói về hợp tác và quan hệ của hai nước trong cuộc họp cho hòa bình.'],
  ])('%s is told by its commonest words', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    'Leaders met at Bali for talks on fish',
    'President Tellan had a call with Prime Minister Corvo',
    'The two sides agreed to meet in May',
  ])('a short English text is English: %s', (text) => {
    expect(['en', 'und']).toContain(detectLanguage(text));
  });
});
