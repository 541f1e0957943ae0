import { render } from 'preact';

const place = document.getElementById('popup');
if (place) render(<main />, place);
