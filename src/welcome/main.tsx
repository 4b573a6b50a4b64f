import {render} from 'preact';
import {text} from '../ui/text.ts';
import {Welcome} from './welcome.tsx';

document.documentElement.lang = navigator.language;
document.title = text('extension_name');
const root = document.getElementById('welcome');
if (root) render(<Welcome />, root);
