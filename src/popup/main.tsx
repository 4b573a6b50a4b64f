import {render} from 'preact';
import {text} from '../ui/text.ts';
import {Popup} from './popup.tsx';

document.documentElement.lang = navigator.language;
document.title = text('extension_name');
const root = document.getElementById('popup');
if (root) render(<Popup />, root);
