import { render } from 'preact';
import { nameIssuers } from '../library/statement/issuerNames.ts';
import { followAppearance } from '../ui/appearance/appearance.ts';
import { message } from '../ui/words/words.ts';
import { Options } from './Options.tsx';
import { followSettings } from './settings.ts';

followAppearance();
nameIssuers(message('issuer_names'));
document.title = message('options_title');
const place = document.getElementById('options');
if (place) render(<Options store={followSettings()} />, place);
