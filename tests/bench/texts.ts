/** Statements of any length for measuring: fictional sentences, the same on every run. */

const WHO = [
  'The two leaders',
  'President Orla Venn',
  'Prime Minister Tam Ruel',
  'The Foreign Minister of Norland',
  'Both sides',
  'The Secretary of State',
  'The delegation of Maravia',
  'The heads of the two governments',
];
const DID = [
  'discussed',
  'reaffirmed their support for',
  'agreed on',
  'expressed concern about',
  'stressed the importance of',
  'called for',
  'welcomed',
  'rejected any delay of',
  'exchanged views on',
  'condemned the attack on',
];
const WHAT = [
  'a ceasefire of 30 days along the Ostra river',
  'the exchange of 175 prisoners',
  'the export of wheat through the port of Saltmere',
  'energy infrastructure and the supply of gas',
  'the release of 14 fishermen',
  'sanctions against the shipyards of Kell',
  'a loan of $225 million for the railway',
  'the sovereignty and territorial integrity of Norland',
  'nuclear safety at the Brunn power plant',
  'humanitarian aid for the islands',
  'the withdrawal of troops from the border',
  'trade in steel and aluminium',
];
const THEN = [
  'and tasked their ministers to meet in April',
  ', provided that the strikes end first',
  ', and would remain in close contact',
  'while noting that talks must continue without conditions',
  'within two weeks',
  'and thanked the King for his hospitality',
  '',
];
/** So many words are the writer's own, so that a long statement has the vocabulary of a long statement. */
const OWN = 2500;
const SYLLABLES = ['ba', 'cor', 'den', 'fi', 'gal', 'hes', 'lin', 'mo', 'nar', 'pel', 'ris', 'sto', 'tu', 'ven'];

function draws(seed: number): (length: number) => number {
  let state = seed;
  return (length) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * length);
  };
}

function ownWord(n: number): string {
  const at = (i: number): string => SYLLABLES[i % SYLLABLES.length] ?? '';
  return at(n) + at(Math.floor(n / SYLLABLES.length)) + at(Math.floor(n / SYLLABLES.length ** 2) + n);
}

/** A fictional statement of about so many words. */
export function fictional(words: number, seed: number): string {
  const draw = draws(seed);
  const one = (list: readonly string[]): string => list[draw(list.length)] ?? '';
  const sentences: string[] = [];
  for (let count = 0; count < words; ) {
    const matter = `${one(WHAT)} and the ${ownWord(draw(OWN))} of ${ownWord(draw(OWN))}`;
    const sentence = `${one(WHO)} ${one(DID)} ${matter} ${one(THEN)}`.trim().replace(' ,', ',');
    sentences.push(`${sentence}.${draw(6) === 0 ? '\n\n' : ' '}`);
    count += sentence.split(' ').length;
  }
  return sentences.join('');
}

/** One statement of about so many words from many: theirs one after the other. */
export function joined(texts: readonly string[], words: number): string {
  let text = '';
  for (const next of texts) {
    if (text.split(/\s+/).length >= words) break;
    text += `${next.trim()}\n\n`;
  }
  return text
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
}
