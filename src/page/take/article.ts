/** Whether a page that is no issuer's says of itself that it is an article. Nobody's word is taken for more than that. */
export function looksLikeArticle(document: Document): boolean {
  return (
    document.querySelector('meta[property="og:type"][content="article"],[itemtype$="NewsArticle"],article') !== null
  );
}
