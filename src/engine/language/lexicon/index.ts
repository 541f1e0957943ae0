/** What other parts of the engine use of the lexicon. */
export { broader, conceptName, related, topicOf } from './concepts.ts';
export { lexiconTerms, partyOf } from './lexicon.ts';
export { partiesIn } from './partiesIn.ts';
