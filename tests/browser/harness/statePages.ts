/** Pages in markup like that of the Department of State, in words of our own. */

export const CALL = 'https://www.state.gov/secretary-examples-call-with-italian-foreign-minister-sample/';
export const BRIEFING = 'https://www.state.gov/briefings/';

const TITLE = 'Secretary Example’s Call with Italian Foreign Minister Sample';
const WORDS = [
  'Secretary Example spoke today with Italian Foreign Minister Sample about the fisheries of the northern bay.',
  'The Secretary asked for 30 new buoys before the first of June, and the Minister agreed to send 20 of them.',
  'They welcomed the progress made by the joint commission on the railway line, and will meet again in September.',
];

export const callPage = page(`${TITLE} - United States Department of State`, TITLE, WORDS);

export const briefingPage = page(
  'Department Press Briefings - United States Department of State',
  'Department Press Briefings',
  ['The briefings of the week are listed here, with the names of those who spoke.'],
);

/** The same words on a page of nobody’s, with nothing of the issuer’s markup. */
export const copyPage = `<!doctype html><html lang="en"><head><title>What they said on Tuesday</title><link rel="icon" href="data:,"></head>
<body><nav><a href="/">News</a></nav><article><h1>What they said on Tuesday</h1><p class="date">18 March 2025</p>
${WORDS.map((words) => `<p>${words}</p>`).join('\n')}</article><footer><p>All rights reserved.</p></footer></body></html>`;

/** A page that is put together by a script: its title and text come half a second late, and change in place. */
export const latePage = `<!doctype html><html lang="en"><head><title>Loading</title><link rel="icon" href="data:,"></head><body><main></main>
<script>
  const pages = ${JSON.stringify({ [new URL(CALL).pathname]: bodyOf(TITLE, WORDS), '/briefings/': '<h1>Briefings</h1>' })};
  window.show = () => {
    const inside = new DOMParser().parseFromString(pages[location.pathname], 'text/html');
    document.querySelector('main').replaceChildren(...inside.body.childNodes);
    document.title = document.querySelector('h1').textContent + ' - United States Department of State';
  };
  window.go = (path) => { history.pushState(null, '', path); setTimeout(show, 100); };
  setTimeout(show, 500);
</script></body></html>`;

function page(title: string, heading: string, words: readonly string[]): string {
  return `<!doctype html><html lang="en-US"><head><title>${title}</title><link rel="icon" href="data:,"></head>
<body><main>${bodyOf(heading, words)}</main></body></html>`;
}

function bodyOf(heading: string, words: readonly string[]): string {
  return `<h1 class="featured-content__headline">${heading}</h1><p class="article-meta__publish-date">March 18, 2025</p>
<div class="entry-content">${words.map((one) => `<p>${one}</p>`).join('\n')}</div>`;
}
