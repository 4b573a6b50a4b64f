import './base.css';
import {hydrateRoot} from 'react-dom/client';
import {App} from './app.tsx';
import {createControls} from './controls.ts';
import {optionsOf} from './options.ts';
import {createShown} from './shown.ts';
import type {World} from './world.ts';

const world = JSON.parse(document.getElementById('lab-world')?.textContent ?? '{}') as World;
const root = document.getElementById(world.site === 'jira' ? 'jira-frontend' : 'root');
const address = location.pathname + location.search;
const ticketByKey = new Map(world.tickets.map((ticket) => [ticket.key, ticket]));
const state = {world, ticketByKey, shown: createShown(world.tickets), options: optionsOf(address), address};
Object.assign(window.lab, createControls(state.shown));

// `?hydrate=1500` comes alive so many ms after the load, as large pages do.
const wait = Number(new URLSearchParams(location.search).get('hydrate'));
if (wait > 0) window.addEventListener('load', () => setTimeout(hydrate, wait));
else hydrate();

function hydrate(): void {
	if (root === null) return;
	hydrateRoot(root, <App state={state} onHydrated={onHydrated} />, {
		onRecoverableError: (error) => window.lab.recoverableErrors.push(String(error)),
	});
}

function onHydrated(): void {
	window.lab.hydrated = true;
}
