import { render } from 'preact';
import { nameIssuers } from '../library/statement/issuerNames.ts';
import { followAppearance } from '../ui/appearance/appearance.ts';
import { extensionSources } from '../ui/pair/extensionSources.ts';
import { followStanding } from '../ui/pair/standing.ts';
import { message } from '../ui/words/words.ts';
import { Popup } from './Popup.tsx';

followAppearance();
nameIssuers(message('issuer_names'));
const place = document.getElementById('popup');
if (place) render(<Popup store={followStanding(extensionSources(location.href))} address={location.href} />, place);
