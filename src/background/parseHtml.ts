import { parseHTML } from 'linkedom/worker';

/**
 * A fetched page as a document that is only looked at: nothing in it runs, and nothing that it names is loaded. A worker of Chrome
 * has no parser of its own, so both browsers use the same one. Null when the page defeats the parser.
 */
export function parseHtml(text: string): Document | null {
  try {
    return parseHTML(text).document as unknown as Document;
  } catch {
    return null;
  }
}
