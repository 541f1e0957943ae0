/** Pages in markup like the sites' own; the words come from the tests. */

interface Words {
  readonly title: string;
  /** `2025-03-18` */
  readonly date: string;
  readonly paragraphs: readonly string[];
}

/** www.whitehouse.gov as of 2025: a block theme. */
export function whiteHousePage({ title, date, paragraphs }: Words): string {
  return `<!doctype html>
<html lang="en-US"><head><meta charset="UTF-8"><title>${escaped(title)} – The White House</title>
<meta property="og:title" content="${escaped(title)}"><meta property="article:published_time" content="${date}T16:05:00-04:00">
<link rel="icon" href="data:,">
<style>body { font: 18px/1.5 serif; margin: 0 auto; max-width: 720px } nav li { display: inline; margin-right: 12px }</style></head>
<body class="post-template-default single single-post">
<div class="wp-site-blocks"><header class="wp-block-template-part"><nav><ul><li><a href="/news/">News</a></li><li><a href="/administration/">Administration</a></li></ul></nav></header>
<main><div class="wp-block-whitehouse-topper"><h1 class="wp-block-whitehouse-topper__headline">${escaped(title)}</h1>
<div class="wp-block-whitehouse-topper__meta"><div class="wp-block-whitehouse-byline-subcategory"><a class="wp-block-whitehouse-byline-subcategory__link" href="/briefings-statements/">Briefings &amp; Statements</a></div>
<div class="wp-block-post-date"><time datetime="${date}T16:05:00-04:00">${longDate(date)}</time></div></div></div>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">
${paragraphs.map((words) => `<p>${escaped(words)}</p>`).join('\n')}
</div></main>
<footer><p>The White House, 1600 Pennsylvania Ave NW, Washington, DC 20500</p></footer></div></body></html>`;
}

/** en.kremlin.ru: the line that names the parties stands outside the body. */
export function kremlinPage({ title, date, paragraphs, lead }: Words & { readonly lead: string }): string {
  return `<!doctype html>
<html lang="en" class="no-js"><head><meta charset="utf-8"/><title itemprop="name">${escaped(title)} • President of Russia</title>
<meta property="og:title" content="${escaped(title)}"/><meta property="og:description" content="${escaped(lead)}"/><link rel="icon" href="data:,">
<style>body { font: 17px/1.6 sans-serif; margin: 0 auto; max-width: 760px }</style></head>
<body class=" is-reading"><div class="header" role="banner"><div class="topline topline__menu"><a href="/">President of Russia</a></div></div>
<main><article class="read__in hentry h-entry" itemscope="itemscope" itemtype="http://schema.org/NewsArticle"><div class="read__content">
<div class="width_limiter"><h1 class="entry-title p-name" itemprop="name">${escaped(title)}</h1>
<div class="read__lead entry-summary p-summary" itemprop="description"><p>${escaped(lead)}</p></div>
<div class="read__meta"><time class="read__published" datetime="${date}" itemprop="datePublished">${longDate(date)}</time><div class="read__time">17:00</div></div></div>
<div class="entry-content e-content read__internal_content" itemprop="articleBody">
${paragraphs.map((words) => `<p>${escaped(words)}</p>`).join('\n')}
</div><div class="read__bottommeta hidden-copy"><div class="read__tags masha-ignore"><div class="read__tagscol"><h3>Geography</h3><ul><li><a href="/catalog/countries">United States of America</a></li></ul></div></div>
<p class="read__status">Publication status: Published in sections: News</p></div></div></article></main>
<footer class="footer"><p>Official website of the President of Russia</p></footer></body></html>`;
}

/** Paragraphs of a text: a blank line stands between them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`;
}
