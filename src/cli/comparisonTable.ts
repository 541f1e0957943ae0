import type { ComparedClaim, Comparison, Link, Span } from '../engine/index.ts';
import { RELATION_STATUS, STATUS_SIGNS } from '../engine/signs.ts';
import { overview } from './overview.ts';
import { labelled, lineWidth, printable, wrap } from './wrapped.ts';

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * A comparison as a table in plain text: how specific each statement is and its topics; the points of three or more; for each pair of
 * statements the linked points with both sides' words and what differs, then the points that one side alone makes. Lines are as
 * wide as `lineWidth` makes of the `width` of the terminal.
 */
export function comparisonTable(comparison: Comparison, texts: readonly NamedText[], width?: number): string {
  const columns = lineWidth(width);
  const parts: string[] = [];
  for (let i = 0; i < texts.length; i++) {
    for (let j = i + 1; j < texts.length; j++) parts.push(pairTable(comparison, texts, i, j, columns));
  }
  const names = texts.map(({ name }) => printable(name));
  const overall = overview(comparison, names, columns);
  return `${overall.join('\n')}\n\n${parts.join('\n')}\n${legend(columns)}\n`;
}

/** The signs and their meanings, as many in a line as fit. */
function legend(width: number): string {
  const entries = [
    `${STATUS_SIGNS.both} both say it`,
    `${STATUS_SIGNS.differs} both speak of it, and differ`,
    `${STATUS_SIGNS.conflict} both cannot be right`,
    `${STATUS_SIGNS.only} only one side says it`,
  ];
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 3 + entry.length <= width) lines[lines.length - 1] = `${last}   ${entry}`;
    else lines.push(entry);
  }
  return lines.join('\n');
}

function pairTable(comparison: Comparison, texts: readonly NamedText[], i: number, j: number, width: number): string {
  const own = byId(comparison, i);
  const other = byId(comparison, j);
  const names = [printable(texts[i]?.name ?? ''), printable(texts[j]?.name ?? '')] as const;
  const label = Math.min(24, Math.max(names[0].length, names[1].length));
  const lines: string[] = [`${names[0]} and ${names[1]}`, '─'.repeat(width)];
  const links = comparison.links.filter((link) => own.has(link.a) && other.has(link.b));
  for (const link of links) {
    const a = own.get(link.a);
    const b = other.get(link.b);
    if (!a || !b) continue;
    lines.push(
      ...labelled(
        `${STATUS_SIGNS[RELATION_STATUS[link.relation]]} ${names[0].slice(0, label).padEnd(label)}  `,
        a.text,
        width,
      ),
    );
    lines.push(...labelled(`  ${names[1].slice(0, label).padEnd(label)}  `, b.text, width));
    if (link.possible)
      lines.push(`  ${' '.repeat(label)}  possibly: the wording leaves room for doubt`.slice(0, width));
    lines.push(...differenceLines(link, texts[i]?.text ?? '', texts[j]?.text ?? '', label, width), '');
  }
  if (links.length === 0) lines.push(...wrap('No point of the one was found in the other.', width), '');
  lines.push(
    ...missing(
      own,
      links.map((link) => link.a),
      `Only in ${names[0]}`,
      width,
    ),
  );
  lines.push(
    ...missing(
      other,
      links.map((link) => link.b),
      `Only in ${names[1]}`,
      width,
    ),
  );
  return lines.join('\n');
}

const byId = (comparison: Comparison, i: number): Map<string, ComparedClaim> =>
  new Map((comparison.statements[i]?.claims ?? []).map((claim) => [claim.id, claim]));

function missing(
  claims: ReadonlyMap<string, ComparedClaim>,
  linked: readonly string[],
  title: string,
  width: number,
): string[] {
  const alone = [...claims.values()].filter((claim) => !linked.includes(claim.id));
  if (alone.length === 0) return [];
  return [
    `${title} (${alone.length}):`,
    ...alone.flatMap((claim) => labelled(`${STATUS_SIGNS.only} `, claim.text, width)),
    '',
  ];
}

function differenceLines(link: Link, a: string, b: string, label: number, width: number): string[] {
  const quote = (text: string, span: Span | null): string =>
    span ? `“${text.slice(span.start, span.end)}”` : 'not said';
  return link.differences.flatMap((difference) =>
    labelled(
      `  ${' '.repeat(label)}  ${difference.kind}: `,
      `${quote(a, difference.a)} / ${quote(b, difference.b)}`,
      width,
    ),
  );
}
