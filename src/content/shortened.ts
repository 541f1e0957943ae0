/** A text on one line of at most `longest` UTF-16 code units and a sign for the rest; cut between words, and at no comma or dash. */
export function shortened(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest);
  return `${line.slice(0, space > longest / 2 ? space : longest).replace(/[\s,;:.–—-]+$/, '')} …`;
}
