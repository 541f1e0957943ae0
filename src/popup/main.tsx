import { render } from 'preact';
import { followAppearance } from '../ui/appearance/appearance.ts';
import { extensionSources } from '../ui/pair/extensionSources.ts';
import { followStanding } from '../ui/pair/standing.ts';
import { Popup } from './Popup.tsx';

followAppearance();
const place = document.getElementById('popup');
if (place) render(<Popup store={followStanding(extensionSources(location.href))} address={location.href} />, place);
