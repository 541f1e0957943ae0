import { StandingNotice } from '../../ui/pair/StandingNotice.tsx';
import { message } from '../../ui/words/words.ts';
import { loadedLater } from './loadedLater.tsx';

/** What the first points of a comparison can be shown without. */

export const AllSides = loadedLater(() => import('../comparison/AllSides.tsx').then((part) => part.AllSides));
export const ArticleOrNotice = loadedLater(
  () => import('../article/ArticleOrNotice.tsx').then((part) => part.ArticleOrNotice),
  ({ standing, store }) => <StandingNotice standing={standing} room="panel" retry={store.retry} />,
);
export const ArticlePanel = loadedLater(() => import('../article/ArticlePanel.tsx').then((part) => part.ArticlePanel));
export const ArticleSample = loadedLater(() =>
  import('../article/ArticleSample.tsx').then((part) => part.ArticleSample),
);
export const Changes = loadedLater(() => import('../comparison/Changes.tsx').then((part) => part.Changes));
export const Finder = loadedLater(() => import('../../ui/finder/Finder.tsx').then((part) => part.Finder));
export const LibraryReach = loadedLater(() =>
  import('../../ui/keeping/LibraryReach.tsx').then((part) => part.LibraryReach),
);
export const LostLibrary = loadedLater(() =>
  import('../../ui/keeping/LostLibrary.tsx').then((part) => part.LostLibrary),
);
export const PasteBox = loadedLater(() => import('../../ui/finder/PasteBox.tsx').then((part) => part.PasteBox));

const closedMenu = () => (
  <details class="export">
    <summary>{message('export_heading')}</summary>
  </details>
);
const exports = () => import('../export/ExportMenu.tsx');
export const ExportMenu = loadedLater(() => exports().then((part) => part.ExportMenu), closedMenu);
export const ExportEvent = loadedLater(() => exports().then((part) => part.ExportEvent), closedMenu);
