import {createContext, useContext, useMemo, useSyncExternalStore} from 'react';
import type {LabTicket} from '../ticket.ts';
import type {Options} from './options.ts';
import type {Shown, Slot} from './shown.ts';
import type {World} from './world.ts';

/** What every component may ask for. `address` is the one the server rendered. */
export interface LabState {
	world: World;
	ticketByKey: ReadonlyMap<string, LabTicket>;
	shown: Shown;
	options: Options;
	address: string;
}

export const LabContext = createContext<LabState | null>(null);

export function useLab(): LabState {
	const state = useContext(LabContext);
	if (state === null) throw new Error('outside of the lab');
	return state;
}

/** A slot and the ticket it shows now. */
export interface Place {
	slot: Slot;
	ticket: LabTicket;
}

/** All places that are present, in their order. */
export function usePlaces(): readonly Place[] {
	const {shown, ticketByKey} = useLab();
	const slots = useSyncExternalStore(shown.subscribe, shown.get, shown.get);
	return useMemo(
		() =>
			slots.flatMap((slot) => {
				const ticket = ticketByKey.get(slot.ticket);
				return slot.present && ticket ? [{slot, ticket}] : [];
			}),
		[slots, ticketByKey],
	);
}
