import {placeOfAddress, ticketOfAddress} from '../hosts/ticket-address.ts';
import type {HostId} from '../model/host-id.ts';

/** A ticket that the reader named. */
export interface AskedTicket {
	host: HostId;
	site: string;
	key: string;
}

/** `no-site`: a key alone, on a page that is of no tracker. */
export type ReadInput =
	| {kind: 'ticket'; ticket: AskedTicket}
	| {kind: 'wrong'; why: 'neither' | 'other-link' | 'no-site'};

const KEY = /^[A-Z][A-Z0-9_]*-\d+$/;

/** What a key or a link means on a page; `page` is null where that is of no tracker. */
export function readInput(input: string, page: {host: HostId; address: URL} | null): ReadInput {
	const written = input.trim();
	if (/^https?:/i.test(written)) {
		const ticket = URL.canParse(written) ? ticketOfAddress(new URL(written)) : null;
		return ticket ? {kind: 'ticket', ticket} : {kind: 'wrong', why: 'other-link'};
	}
	const key = written.toUpperCase();
	if (!KEY.test(key)) return {kind: 'wrong', why: 'neither'};
	if (page === null) return {kind: 'wrong', why: 'no-site'};
	return {kind: 'ticket', ticket: {host: page.host, site: placeOfAddress(page.address).site, key}};
}
