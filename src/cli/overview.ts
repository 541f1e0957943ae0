import type { Comparison, EventPoint } from '../engine/index.ts';
import { RELATION_STATUS, STATUS_SIGNS } from '../engine/signs.ts';
import { specificShare } from '../library/event/specificShare.ts';
import { labelled } from './wrapped.ts';

/** What stands above the table: how specific each statement is, who speaks of which topics, and for three or more all points. */
export function overview(comparison: Comparison, names: readonly string[], width: number): string[] {
  return [
    ...specificsLines(comparison, names, width),
    '',
    ...topicLines(comparison, names, width),
    '',
    ...pointLines(comparison, names, width),
  ];
}

function specificsLines({ statements }: Comparison, names: readonly string[], width: number): string[] {
  return statements.flatMap(({ claims }, i) => {
    const specific = specificShare({ claims })?.specific ?? 0;
    return labelled(
      '',
      `${names[i] ?? ''}: ${specific} of ${claims.length} points name terms, numbers or objects`,
      width,
    );
  });
}

function topicLines({ topics = [] }: Comparison, names: readonly string[], width: number): string[] {
  const who = (claims: readonly number[]): string => {
    const speaking = names.filter((_, i) => (claims[i] ?? 0) > 0);
    return speaking.length === names.length ? 'all' : `only ${speaking.join(', ')}`;
  };
  if (topics.length === 0) return [];
  const words = topics.map(({ topic, claims }) => `${topic.replaceAll('-', ' ')} (${who(claims)})`);
  return labelled('Topics: ', words.join('; '), width);
}

function pointLines({ points = [], statements }: Comparison, names: readonly string[], width: number): string[] {
  const shared = points.filter(({ saidBy }) => saidBy.length > 1);
  if (shared.length === 0) return [];
  const words = new Map(statements.flatMap(({ claims }) => claims.map(({ id, text }) => [id, text] as const)));
  const list = (sides: readonly number[]): string => sides.map((i) => names[i] ?? '').join(', ');
  const lines = (point: EventPoint): string[] => [
    ...labelled(
      point.relation === null ? '  ' : `${STATUS_SIGNS[RELATION_STATUS[point.relation]]} `,
      words.get(point.claims.flat()[0] ?? '') ?? '',
      width,
    ),
    ...labelled('  said by ', list(point.saidBy), width),
    ...(point.leftOutBy.length === 0 ? [] : labelled('  left out by ', list(point.leftOutBy), width)),
  ];
  return [`Points that more than one makes (${shared.length}):`, ...shared.flatMap(lines), ''];
}
