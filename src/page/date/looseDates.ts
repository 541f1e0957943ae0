/** Where sites without rules of ours show the day of publication, the surest first. */
const PLACES = [
  'meta[name="date" i]',
  'meta[name="dc.date" i],meta[name="dcterms.date" i],meta[name="dcterms.issued" i],meta[name="DC.date.issued" i]',
  'meta[name*="first-published" i],meta[name="publishdate" i],meta[name="pubdate" i],meta[name="article:published_time"],meta[property="og:article:published_time"]',
  '[itemprop="datePublished"]',
  'time',
  '[class*="publish" i]',
  '[class*="date" i],[id*="date" i]',
  '[class*="time" i]',
  '[class~="meta" i]',
];
/** Elements of one kind that are looked at, and code units that are read of a text and of a script. */
const MOST_ELEMENTS = 8;
const LONGEST_TEXT = 120;
const LONGEST_SCRIPT = 100_000;
/** The day of the last change is not that of publication. */
const CHANGED = /updated|modified|geändert|aktualisiert|mis à jour|обновлен|actualiza/i;

function* statedInData(document: Document): Generator<string> {
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_ELEMENTS)) {
    const text = (script.textContent ?? '').slice(0, LONGEST_SCRIPT);
    const stated = /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/.exec(text)?.[1];
    if (stated) yield stated;
  }
}

/** What follows the first heading, step by step: a selector for siblings can take an engine quadratic time. */
function* afterHeading(document: Document): Generator<Element> {
  let next = document.querySelector('h1')?.nextElementSibling;
  for (let steps = 0; next && steps < MOST_ELEMENTS; steps++, next = next.nextElementSibling)
    if (steps === 0 || next.localName === 'p') yield next;
}

function* placesOf(document: Document): Generator<Element> {
  for (const place of PLACES) yield* [...document.querySelectorAll(place)].slice(0, MOST_ELEMENTS);
  yield* afterHeading(document);
}

/**
 * Texts that may tell the day of publication on a page whose markup is not known, the surest first: from its structured data, from
 * elements that are named after a date, and from what follows the heading. Only short texts count: a long one speaks of other days.
 */
export function* looseDateTexts(document: Document): Generator<string> {
  yield* statedInData(document);
  for (const element of placesOf(document)) {
    const text = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';
    const words = text.slice(0, 5_000).replace(/\s+/g, ' ').trim();
    if (words && words.length <= LONGEST_TEXT && !CHANGED.test(words)) yield words;
  }
}
