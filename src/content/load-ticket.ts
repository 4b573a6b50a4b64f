import type {Host} from '../hosts/host.ts';
import type {TicketLoad} from '../messages/contracts.ts';

/** One ticket of this page's site from the tracker itself, for a popup that is asked about it. */
export async function loadTicket(
	host: Host,
	{site, key}: {site: string; key: string},
	signal: AbortSignal,
): Promise<TicketLoad> {
	const url = new URL(location.href);
	if (host.site(url) !== site) return {kind: 'other-site'};
	if (host.load === null) return {kind: 'page-only'};
	const loaded = await host.load(url, [key], signal);
	if (loaded.kind === 'refused') return {kind: 'refused'};
	const [ticket] = loaded.tickets;
	return ticket ? {kind: 'found', ticket} : {kind: 'unknown'};
}
