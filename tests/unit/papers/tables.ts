/** The cells of the Markdown table that follows a heading, row by row, without the head. Throws where there is no such heading or table. */
export function rowsUnder(markdown: string, heading: string): string[][] {
  const lines = markdown.split('\n');
  const at = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (at < 0) throw new Error(`No heading "${heading}".`);
  const first = lines.findIndex((line, index) => index > at && line.startsWith('|'));
  const next = lines.findIndex((line, index) => index > at && /^#+ /.test(line));
  if (first < 0 || (next >= 0 && next < first)) throw new Error(`No table under "${heading}".`);
  const rows: string[][] = [];
  for (const line of lines.slice(first + 2)) {
    if (!line.startsWith('|')) break;
    rows.push(
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  }
  return rows;
}
