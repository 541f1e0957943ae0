import browser from 'webextension-polyfill';
import type { ExportTerm, ExportWords } from '../../library/export/exportWords.ts';
import { statusWords } from '../../ui/pair/statusMarks.ts';
import { actWords } from '../../ui/words/actWords.ts';
import { differencesInWords } from '../../ui/words/differenceWords.ts';
import { eventTitle } from '../../ui/words/eventWords.ts';
import { wordsLanguage } from '../../ui/words/locale.ts';
import { topicWords } from '../../ui/words/topicWords.ts';
import { countedCapital, dateWords, type MessageKey, message } from '../../ui/words/words.ts';
import { reasonWords } from '../comparison/reasonWords.ts';
import { RELATION_WORDS, SAID_BY_KEYS, standWords } from '../judgement/stands.ts';
import { officialLink } from './officialLink.ts';

const TERMS: Readonly<Record<ExportTerm, MessageKey>> = {
  sources: 'export_sources',
  published: 'export_published',
  captured: 'export_captured',
  version: 'export_version',
  official: 'export_official',
  pasted: 'side_pasted',
  copy: 'side_copy',
  overview: 'export_overview',
  specific: 'specifics_specific',
  specific_means: 'export_specific_means',
  topics: 'topics_heading',
  point: 'all_sides_point',
  points: 'export_points',
  matrix: 'all_sides_table',
  differences: 'export_differences',
  note: 'export_note',
  tags: 'export_tags',
  judged: 'export_judged',
  reader: 'export_reader',
  possible: 'export_possible',
  undated: 'event_undated',
  more: 'export_more',
  method: 'export_method',
  how_made: 'export_how_made',
  possible_means: 'export_possible_means',
  judged_means: 'export_judged_means',
  apart: 'export_apart',
  aside: 'export_aside',
  hash_means: 'export_hash_means',
  engine: 'export_engine',
  made: 'export_made',
  neutral: 'export_neutral',
};

/** The words of an export as the panel has them. */
export function exportWords(): ExportWords {
  return {
    language: wordsLanguage(),
    software: message('export_software', browser.runtime.getManifest().version),
    term: (term) => message(TERMS[term]),
    event: ({ event, statements: [own, other] }) =>
      eventTitle({ event, own: own ?? { party: '' }, other: other ?? null }),
    date: dateWords,
    status: statusWords,
    relation: (relation) => message(RELATION_WORDS[relation].words),
    stand: standWords,
    saidBy: (group, count) => countedCapital(SAID_BY_KEYS[group], count),
    quoted: (text) => message('export_quoted', text),
    act: actWords,
    topic: topicWords,
    differences: differencesInWords,
    reasons: ({ reasons }) => {
      const { shared, besides } = reasonWords(reasons);
      return [...shared, ...besides];
    },
    address: officialLink,
  };
}
