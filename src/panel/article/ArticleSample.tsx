import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ArticleView, articleView } from '../../library/article/articleView.ts';
import { watchLibrary } from '../../library/live.ts';
import { voiceOf } from '../../messages/articleVoice.ts';
import { VOICE_INK, VOICE_STYLES, type Voice } from '../../page/paint/voiceStyle.ts';
import { Notice } from '../../ui/Notice.tsx';
import { NO_TAB } from '../../ui/pair/standing.ts';
import { segments } from '../../ui/words/segments.ts';
import { message } from '../../ui/words/words.ts';
import type { FocusRequest } from '../comparison/focusRequests.ts';
import { ArticlePanel } from './ArticlePanel.tsx';

interface SampleOf {
  readonly article: string;
  readonly wide: ReadonlySignal<boolean>;
}

/**
 * The sample's article as a page, painted as a real one would be, and beside it what the panel shows of it. Here the text is the
 * extension's own, so its marks are elements.
 */
export function ArticleSample({ article, wide }: SampleOf) {
  const view = useArticleRow(article);
  const wanted = useMemo(() => signal<FocusRequest | null>(null), []);
  const [lit, setLit] = useState<string | null>(null);
  if (view === undefined) return <main class="panel" data-state="waiting" />;
  if (view === null || view.sides.length < 2)
    return (
      <main class="panel" data-state="no-sample">
        <Notice title={message('article_sample_gone_title')} text={message('article_sample_gone_text')} />
      </main>
    );
  const show = (mention: string) => {
    setLit(mention);
    document.querySelector(`[data-said="${mention}"]`)?.scrollIntoView({ block: 'center' });
  };
  return (
    <main class="panel article-sample" data-state="sample">
      <SampleText view={view} lit={lit} />
      <ArticlePanel view={view} tab={NO_TAB} show={show} wide={wide} wanted={wanted} />
    </main>
  );
}

function SampleText({ view, lit }: { readonly view: ArticleView; readonly lit: string | null }) {
  const { text, title, reading } = view.row;
  const voices = voicesOf(view);
  const marks = [
    ...reading.strayQuotations.map(({ start, end }, place) => ({ start, end, why: `s${place}` })),
    ...reading.mentions.map(({ start, end }, place) => ({ start, end, why: `m${place}` })),
  ];
  let at = 0;
  const paragraphs = text.split('\n\n').map((words) => {
    const start = at;
    at += words.length + 2;
    return { start, end: start + words.length };
  });
  return (
    <article class="sample-text" lang={view.row.language}>
      <p class="hint">{message('article_sample_note')}</p>
      <h2>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start}>
          {segments(text, paragraph, marks).map(({ start, text: words, why }) =>
            why === null ? (
              words
            ) : (
              <mark key={start} data-said={why} data-lit={why === lit} style={styleOf(voices.get(why) ?? 'stray')}>
                {words}
              </mark>
            ),
          )}
        </p>
      ))}
    </article>
  );
}

function voicesOf({ row, sides }: ArticleView): ReadonlyMap<string, Voice> {
  const partyOf = (place: number): string => sides.find(({ id }) => id === row.statements[place])?.party ?? '';
  const parties = [...new Set(row.statements.map((_, place) => partyOf(place)))];
  return new Map(
    row.reading.mentions.map(({ attributedTo }, place) => [`m${place}`, voiceOf(attributedTo.map(partyOf), parties)]),
  );
}

function styleOf(voice: Voice): string {
  const { line, width } = VOICE_STYLES[voice];
  return `text-decoration: underline ${line} ${width} light-dark(${VOICE_INK.light}, ${VOICE_INK.dark}); text-underline-offset: 3px`;
}

/** The article as the library has it, kept up to date; null where it has none, undefined before it is known. */
function useArticleRow(id: string): ArticleView | null | undefined {
  const [view, setView] = useState<ArticleView | null | undefined>(undefined);
  useEffect(() => watchLibrary(() => articleView(id), setView, console.error), [id]);
  return view;
}
