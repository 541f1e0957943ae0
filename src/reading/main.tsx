import { render } from 'preact';
import { followAppearance } from '../ui/appearance.ts';
import { message } from '../ui/words.ts';
import { Reading } from './Reading.tsx';
import { openLibrary } from './store.ts';

followAppearance();
document.title = message('reading_title');
const place = document.getElementById('reading');
if (place) render(<Reading store={openLibrary()} />, place);
