import { message } from '../ui/words.ts';
import { loadedLater } from './loadedLater.tsx';

/** What the first points of a comparison can be shown without. */

export const AllSides = loadedLater(() => import('./AllSides.tsx').then((part) => part.AllSides));
export const ArticlePanel = loadedLater(() => import('./ArticlePanel.tsx').then((part) => part.ArticlePanel));
export const ArticleSample = loadedLater(() => import('./ArticleSample.tsx').then((part) => part.ArticleSample));
export const Finder = loadedLater(() => import('../ui/Finder.tsx').then((part) => part.Finder));
export const LostLibrary = loadedLater(() => import('../ui/LostLibrary.tsx').then((part) => part.LostLibrary));
export const PasteBox = loadedLater(() => import('../ui/PasteBox.tsx').then((part) => part.PasteBox));

const closedMenu = () => (
  <details class="export">
    <summary>{message('export_heading')}</summary>
  </details>
);
const exports = () => import('./ExportMenu.tsx');
export const ExportMenu = loadedLater(() => exports().then((part) => part.ExportMenu), closedMenu);
export const ExportEvent = loadedLater(() => exports().then((part) => part.ExportEvent), closedMenu);
