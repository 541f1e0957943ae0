import { useState } from 'preact/hooks';
import type { ArticleView } from '../../library/article/articleView.ts';
import { issuerName } from '../../library/statement/issuerNames.ts';
import { requestArticle } from '../../messages/articles.ts';
import { isProblem } from '../../messages/problems.ts';
import { VOICE_INK, VOICE_STYLES, VOICES, type Voice } from '../../page/paint/voiceStyle.ts';
import { Notice } from '../Notice.tsx';
import { countedCapital, type MessageKey, message } from '../words/words.ts';

/** The colours and lines of the page, with what each of them says. */
export function ArticleLegend({ view }: { readonly view: ArticleView }) {
  const parties = [...new Set(view.sides.map(({ party }) => party))];
  const name = (place: number) => view.sides.find(({ party }) => party === parties[place])?.name ?? null;
  const names: Readonly<Record<Voice, string | null>> = {
    first: name(0),
    second: name(1),
    other: parties.length > 2 ? message('article_voice_third') : null,
    both: parties.length > 1 ? message('article_voice_both') : null,
    nobody: message('article_voice_nobody'),
    stray: message('article_voice_stray'),
  };
  return (
    <section class="article-legend">
      <h2 class="hint">{message('article_legend')}</h2>
      <ul>
        {VOICES.map((voice) => {
          const { line, width } = VOICE_STYLES[voice];
          const style = `text-decoration: underline ${line} ${width} light-dark(${VOICE_INK.light}, ${VOICE_INK.dark}); text-underline-offset: 3px`;
          return names[voice] === null ? null : (
            <li key={voice} data-voice={voice} style={style}>
              {names[voice]}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How much of each statement the article carries: a mark for every point, in the statement's order. */
export function ArticleCharts({ view }: { readonly view: ArticleView }) {
  return (
    <ul class="article-charts">
      {view.sides.map(({ id, name, code, points }) => {
        const reported = points.filter(({ mention, printed }) => mention !== null || printed).length;
        const words = message('article_carries', String(reported), String(points.length));
        return (
          <li key={id} data-reported={reported}>
            <p>
              <abbr class="code">{code}</abbr> {name} <span class="hint">{words}</span>
            </p>
            <div class="article-chart" aria-hidden="true">
              {points.map((point) => (
                <span key={point.id} data-in={point.mention !== null || point.printed} />
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The statements that the article prints, each to be saved with one press. */
export function ArticlePrinted({ view }: { readonly view: ArticleView }) {
  const [fault, setFault] = useState<MessageKey | null>(null);
  const { printed, id } = view.row;
  if (printed.length === 0) return null;
  const save = (places: readonly number[]) =>
    void requestArticle('article.save', { article: id, places }).then((answer) => {
      setFault(isProblem(answer) ? answer.problem : null);
    });
  const open = printed.flatMap(({ saved }, place) => (saved === null ? [place] : []));
  return (
    <section class="article-printed">
      <h2>{countedCapital('article_printed', printed.length)}</h2>
      <ul>
        {printed.map(({ issuer, start, end, saved }, place) => (
          <li key={start}>
            <span>{issuerName(issuer, '').name}</span>{' '}
            <span class="hint">{message('quoted', `${beginning(view.row.text.slice(start, end))} …`)}</span>{' '}
            {saved === null ? (
              <button type="button" class="link" data-action="save-printed" onClick={() => save([place])}>
                {message('article_save')}
              </button>
            ) : (
              <span class="hint">{message('article_saved')}</span>
            )}
          </li>
        ))}
      </ul>
      {open.length > 1 ? (
        <button type="button" class="button" data-action="save-all" onClick={() => save(open)}>
          {message('article_save_all')}
        </button>
      ) : null}
      {fault === null ? null : (
        <p class="fault" role="alert">
          {message(fault)}
        </p>
      )}
    </section>
  );
}

/** Why nothing is painted, where that is so, and what to do. */
export function ArticleNothing({ view }: { readonly view: ArticleView }) {
  const { reading, statements, printed } = view.row;
  if (reading.mentions.length > 0 || reading.strayQuotations.length > 0 || printed.length > 0) return null;
  return statements.length === 0 ? (
    <Notice title={message('article_none_title')} text={message('article_none_text')} />
  ) : (
    <Notice title={message('article_silent_title')} text={message('article_silent_text')} />
  );
}

/** How much of a printed statement tells which it is, UTF-16 code units. */
const BEGINNING = 60;

/** The first words of a text, whole ones. */
function beginning(text: string): string {
  const cut = text.slice(0, BEGINNING + 1);
  const space = cut.lastIndexOf(' ');
  return text.length > BEGINNING && space > 0 ? cut.slice(0, space) : text.slice(0, BEGINNING).trim();
}
