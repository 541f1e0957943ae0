import { render } from 'preact';

const place = document.getElementById('panel');
if (place) render(<main />, place);
