import './open-roots.ts';
import {render} from 'preact';
import {setTheme} from '../../src/content/badge.ts';
import {SURFACES} from './exhibit.ts';
import {exhibits} from './exhibits.ts';
import {Gallery} from './gallery.tsx';

document.documentElement.lang = navigator.language;
setTheme(null);
// `?surface=popup` shows those of the popup alone.
const asked = new URLSearchParams(location.search).get('surface');
const surfaces = SURFACES.filter((surface) => asked === null || surface === asked);
const root = document.getElementById('gallery');
if (root) render(<Gallery exhibits={exhibits.filter(({surface}) => surfaces.includes(surface))} />, root);
document.documentElement.dataset['hung'] = '';
