import type { ExportTerm, ExportWords } from '../library/export/exportWords.ts';
import { actWords } from '../ui/actWords.ts';
import { differencesInWords } from '../ui/differenceWords.ts';
import { eventTitle } from '../ui/eventWords.ts';
import { wordsLanguage } from '../ui/locale.ts';
import { statusWords } from '../ui/statusMarks.ts';
import { topicWords } from '../ui/topicWords.ts';
import { dateWords, type MessageKey, message } from '../ui/words.ts';
import { officialLink } from './officialLink.ts';
import { reasonWords } from './reasonWords.ts';

const TERMS: Readonly<Record<ExportTerm, MessageKey>> = {
  sources: 'export_sources',
  published: 'export_published',
  captured: 'export_captured',
  version: 'export_version',
  pasted: 'side_pasted',
  copy: 'side_copy',
  overview: 'export_overview',
  specific: 'specifics_specific',
  topics: 'topics_heading',
  points: 'export_points',
  differences: 'export_differences',
  note: 'export_note',
  tags: 'export_tags',
  judged: 'judged_mark',
  possible: 'export_possible',
  undated: 'event_undated',
  made: 'export_made',
  neutral: 'export_neutral',
};

/** The words of an export as the panel has them. */
export function exportWords(): ExportWords {
  return {
    language: wordsLanguage(),
    term: (term) => message(TERMS[term]),
    event: ({ event, statements: [own, other] }) => eventTitle({ event, own, other }),
    date: dateWords,
    status: statusWords,
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
