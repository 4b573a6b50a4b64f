import {cardExhibits} from './card-exhibits.tsx';
import type {Exhibit} from './exhibit.ts';
import {framingExhibits} from './framing-exhibits.tsx';
import {optionsExhibits} from './options-exhibits.tsx';
import {pageExhibits} from './page-exhibits.tsx';
import {popupExhibits} from './popup-exhibits.tsx';
import {tryExhibits} from './try-exhibits.tsx';

/** Every component in every state, in the order of the gallery. */
export const exhibits: readonly Exhibit[] = [
	...pageExhibits,
	...cardExhibits,
	...framingExhibits,
	...popupExhibits,
	...optionsExhibits,
	...tryExhibits,
];
