/** A piece of HTML or SVG that is written already: everything else that goes into one is text. */
export class Markup {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }
}

type Filling = string | number | Markup | readonly Markup[];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML forbids, and what turns the direction of the text around it. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;

/** Text without what no page may hold or what would turn the words around it. */
export const showable = (text: string): string => text.replace(FORBIDDEN, '');

/** Text in an element or a quoted attribute: shown as it is, never read as markup. */
const escaped = (text: string): string => showable(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** Writes markup: what is filled in is text unless it is markup itself. */
export function markup(parts: TemplateStringsArray, ...filling: readonly Filling[]): Markup {
  const pieces = parts.map((part, i) => part + (i < filling.length ? written(filling[i] ?? '') : ''));
  return new Markup(pieces.join(''));
}

function written(filling: Filling): string {
  if (filling instanceof Markup) return filling.written;
  if (typeof filling === 'object') return filling.map((one) => one.written).join('');
  return escaped(String(filling));
}
