/** A style sheet of ours on a page. */
export interface OwnSheet {
  /** Puts other rules in place of the sheet's. */
  replace(css: string): void;
  /** Declares these, with importance, in the first rule. */
  set(declarations: Readonly<Record<string, string>>): void;
  remove(): void;
}

/**
 * Adds a constructed style sheet to the document. It lives beside the page's tree: no node is added or changed, a
 * MutationObserver sees nothing, and the page's content security policy does not apply to it.
 */
export function addSheet(document: Document): OwnSheet {
  const sheet = new CSSStyleSheet();
  return {
    replace(css) {
      sheet.replaceSync(css);
      // The page may have set its own list since.
      if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    },
    set(declarations) {
      const { style } = sheet.cssRules[0] as CSSStyleRule;
      for (const [name, value] of Object.entries(declarations)) style.setProperty(name, value, 'important');
    },
    remove() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

const KEPT = /[A-Za-z0-9 ]/;
/** Characters that turn the direction of what follows: in a card they could make words read otherwise. */
const UNSAFE = /(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * A text as a CSS string that can hold anything: all but Latin letters, digits and spaces is written as a code point, so
 * no quotation mark, backslash or line end of a page can close it. Line feeds stay line feeds; other control characters,
 * and those that turn the direction of writing, are left out.
 */
export function cssString(text: string): string {
  let out = '"';
  for (const character of text.replace(UNSAFE, '')) {
    out += KEPT.test(character) ? character : `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `;
  }
  return `${out}"`;
}
