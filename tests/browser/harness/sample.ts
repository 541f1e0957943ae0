import { ARVENIA, BELMAR } from '../../../src/cli/sample/sample.ts';

/** The fictional pair as pages, and as texts to paste. */
export const samplePages = { [ARVENIA.url]: ARVENIA.html, [BELMAR.url]: BELMAR.html };

/** The words of the paragraphs inside the element of this class, a blank line between two. */
function bodyText(html: string, className: string): string {
  const from = html.indexOf(`class="${className}"`);
  const body = html.slice(from, html.indexOf('</div>', from));
  const paragraphs = [...body.matchAll(/<p>([\s\S]*?)<\/p>/g)].map((match) => match[1] ?? '');
  if (from < 0 || paragraphs.length === 0) throw new Error(`The page has no paragraph in .${className}.`);
  return paragraphs.join('\n\n');
}

export const arveniaText = bodyText(ARVENIA.html, 'event__body');
export const belmarText = bodyText(BELMAR.html, 'document-body');

/** The Arvenian page with other paragraphs in its body. */
export function arveniaPage(paragraphs: readonly string[]): string {
  const body = `<div class="event__body">${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</div>`;
  return ARVENIA.html.replace(/<div class="event__body">[\s\S]*?<\/div>/, () => body);
}
