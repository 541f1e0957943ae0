import { render } from 'preact';
import { message } from '../ui/words.ts';
import { Options } from './Options.tsx';
import { followSettings } from './settings.ts';

document.title = message('options_title');
const place = document.getElementById('options');
if (place) render(<Options store={followSettings()} />, place);
