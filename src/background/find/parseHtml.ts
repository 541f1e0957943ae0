/** The parser's time grows with the square of these; no page that people read comes near them. */
const MOST_OPEN = 30_000;
const MOST_STRAY = 200_000;
/** Elements that are closed by what follows, or hold nothing: they may stand open by the thousand. */
const SELF_CLOSED =
  /^(?:area|base|br|col|dd|dt|hr|img|input|li|link|meta|optgroup|option|p|source|t[dhr]|tbody|tfoot|thead|track|wbr)$/i;

/**
 * A fetched page as a document that is only looked at: nothing in it runs, and nothing that it names is loaded. A worker of Chrome
 * has no parser of its own, so both browsers use the same one. Null when the page defeats the parser, or would.
 */
export type ParseHtml = (text: string) => Document | null;

/** The parser, set up. */
export async function htmlParser(): Promise<ParseHtml> {
  const { parseHTML } = await import('./parser.ts');
  return (text) => {
    if (!isBounded(text)) return null;
    try {
      return parseHTML(text).document as unknown as Document;
    } catch {
      return null;
    }
  };
}

/** Whether elements are not nested too deep, and not too many signs look like the beginning of one: in one pass. */
function isBounded(text: string): boolean {
  let open = 0;
  let stray = 0;
  for (const [, slash, name] of text.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})?/gi)) {
    if (name === undefined) stray += 1;
    else if (!SELF_CLOSED.test(name)) open = slash ? Math.max(0, open - 1) : open + 1;
    if (open > MOST_OPEN || stray > MOST_STRAY) return false;
  }
  return true;
}
