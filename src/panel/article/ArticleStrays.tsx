import type { ArticleView } from '../../library/article/articleView.ts';
import { message } from '../../ui/words/words.ts';

interface StraysOf {
  readonly view: ArticleView;
  /** Brings one into view where the article stands. */
  readonly show: (stray: string) => void;
}

/** The quotations of the article that stand in none of the statements, each with the nearest words that do. */
export function ArticleStrays({ view, show }: StraysOf) {
  const { reading, text } = view.row;
  if (reading.strayQuotations.length === 0) return null;
  return (
    <section class="article-strays">
      <h2>{message('article_card_stray')}</h2>
      <ul>
        {reading.strayQuotations.map(({ start, end, nearest }, place) => {
          const side = nearest === null ? undefined : sideOf(view, nearest.statement);
          const point = side?.points.find(({ id }) => id === nearest?.claim);
          return (
            <li key={start}>
              <button type="button" class="article-point" data-mention={`s${place}`} onClick={() => show(`s${place}`)}>
                {message('quoted', text.slice(start, end))}
              </button>
              {side && point ? (
                <p class="hint">
                  {message('article_card_nearest', side.name)} <q>{point.text}</q>
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A statement can be gone since the article was read: its place among those that were read is not its place among the sides. */
const sideOf = ({ row, sides }: ArticleView, place: number) => sides.find(({ id }) => id === row.statements[place]);
