import { render } from 'preact';
import { reached } from '../library/keeping/reach.ts';
import { nameIssuers } from '../library/statement/issuerNames.ts';
import { followAppearance } from '../ui/appearance/appearance.ts';
import { message } from '../ui/words/words.ts';
import { Reading } from './Reading.tsx';
import { openLibrary } from './store.ts';

// The library opens while the page is built. Where it does not, whatever reads it tells so.
void reached().catch(() => undefined);
followAppearance();
nameIssuers(message('issuer_names'));
document.title = message('reading_title');
const place = document.getElementById('reading');
if (place) render(<Reading store={openLibrary()} />, place);
