import {render} from 'preact';
import {Options} from './options.tsx';

document.documentElement.lang = navigator.language;
const root = document.getElementById('options');
if (root) render(<Options />, root);
