import { render } from 'preact';
import { extensionSources } from '../ui/extensionSources.ts';
import { followStanding } from '../ui/standing.ts';
import { Popup } from './Popup.tsx';

const place = document.getElementById('popup');
if (place) render(<Popup store={followStanding(extensionSources(location.href))} address={location.href} />, place);
