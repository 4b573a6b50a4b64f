import {renderToString} from 'react-dom/server';
import {App} from './app.tsx';
import {optionsOf} from './options.ts';
import {createShown} from './shown.ts';
import {titleOf, viewOf} from './view.ts';
import type {Rendered, World} from './world.ts';

/** Markup of one address, as the server sends it. */
export function render(world: World, address: string): Rendered {
	const options = optionsOf(address);
	const view = viewOf(world, address);
	const ticketByKey = new Map(world.tickets.map((ticket) => [ticket.key, ticket]));
	const state = {world, ticketByKey, shown: createShown(world.tickets), options, address};
	const {theme} = options;
	return {
		markup: renderToString(<App state={state} />),
		rootId: world.site === 'jira' ? 'jira-frontend' : 'root',
		htmlAttributes:
			world.site === 'jira'
				? {'data-color-mode': theme, 'data-theme': 'dark:dark light:light spacing:spacing typography:typography'}
				: theme === 'dark'
					? {class: 'dark'}
					: {},
		title: titleOf(world, view),
		found: view.kind !== 'unknown',
	};
}
