import { render } from 'preact';
import { followAppearance } from '../ui/appearance.ts';
import { extensionSources } from '../ui/extensionSources.ts';
import { followStanding } from '../ui/standing.ts';
import { Popup } from './Popup.tsx';

followAppearance();
const place = document.getElementById('popup');
if (place) render(<Popup store={followStanding(extensionSources(location.href))} address={location.href} />, place);
