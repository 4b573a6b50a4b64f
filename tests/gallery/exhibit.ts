import type {ComponentChild} from 'preact';

/** Where a component is seen, and so by which sheets. `page` is a tracker's page. */
export const SURFACES = ['page', 'popup', 'options'] as const;
export type Surface = (typeof SURFACES)[number];

/** One component in one state, with hand-made props. */
export interface State {
	name: string;
	shows: ComponentChild;
	/** What a reader did to bring it into this state, where props cannot. */
	afterwards?(shown: HTMLElement): void;
}

/** A component in all its states. `id` is the name of its file. */
export interface Exhibit {
	id: string;
	surface: Surface;
	states: readonly State[];
}
