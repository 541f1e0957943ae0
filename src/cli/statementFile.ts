import { detectLanguage, type StatementText } from '../engine/index.ts';
import { InputError, isHtml, readText } from './input.ts';

/**
 * A statement, or an article, given as a file of text or a saved page; `-` reads standard input. Throws `InputError` that names the file.
 */
export async function readStatement(file: string): Promise<StatementText> {
  const text = readText(file);
  return isHtml(file, text) ? await readSaved(file, text) : { text };
}

/** A saved page's words, read as on the page itself; its issuer where the page says which address it has. */
async function readSaved(file: string, html: string): Promise<StatementText> {
  const [{ parseHTML }, { readPage }, { partiesIn }, { TITLE_WORDS }] = await Promise.all([
    import('linkedom'),
    import('../page/take/read.ts'),
    import('../issuers/parties.ts'),
    import('../page/recognise/titleWords.ts'),
  ]);
  const { document } = parseHTML(html) as unknown as { document: Document };
  const stated = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url = stated ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
  const { reading } = readPage(document, url, { partiesIn, words: TITLE_WORDS });
  if (reading.body.trim() === '') throw new InputError(`${file}: holds no sentence`);
  return {
    text: reading.body,
    issuer: reading.issuer ?? undefined,
    party: reading.party ?? undefined,
    // What a page says of its language is not always so; only what the words cannot tell is taken from it.
    ...(detectLanguage(reading.body) === 'und' && { language: reading.language }),
  };
}
