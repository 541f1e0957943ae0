import { saveArticle, statementsById } from '../../library/article/articles.ts';
import { SAMPLE_ARTICLE } from '../../library/sample/sampleArticle.ts';
import { SAMPLE_TEXTS } from '../../library/sample/sampleEvent.ts';
import { NOTHING_READ, readAgainst } from './articleReading.ts';

/** Reads the sample's article against the sample's statements and keeps it, as one that the reader had read. The statements are there. */
export async function loadSampleArticle(engine: string): Promise<void> {
  const { id, title, published, text } = SAMPLE_ARTICLE;
  const row = {
    id,
    url: id,
    title,
    published,
    language: 'en',
    text,
    statements: [],
    versions: [],
    reading: NOTHING_READ,
    chosen: true,
    alternatives: [],
    printed: [],
    engine,
    readAt: Date.now(),
  };
  await saveArticle(await readAgainst(row, [await statementsById(SAMPLE_TEXTS.map((side) => side.id))], engine));
}
