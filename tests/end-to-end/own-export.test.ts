import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readTickets} from '../../scripts/read-tickets.ts';
import {toLabTickets} from '../lab/tickets/from-export.ts';
import {cards, inEachBrowser, settled} from './in-each-browser.ts';

const file = new URL('../../../shared/data/tickets-dev.json', import.meta.url);
const read = existsSync(file) ? readTickets(readFileSync(file, 'utf8'), 'tickets-dev.json') : null;
const owners = new Map<string, string>(
	read
		? (JSON.parse(readFileSync(file, 'utf8')) as {key: string; owner: string}[]).map(({key, owner}) => [key, owner])
		: [],
);

describe.skipIf(read === null)(
	"a real tracker's 300 tickets (skipped where ../shared/data/tickets-dev.json is absent)",
	() => {
		const tickets = read?.kind === 'read' ? toLabTickets(read.tickets) : [];
		const project = tickets[0]?.key.replace(/-\d+$/, '');

		inEachBrowser(
			(session) => {
				test('are badged on the board, one badge a ticket', async () => {
					const page = await session.driver.newPage(
						`https://acme.atlassian.net/jira/software/c/projects/${project}/boards/1?virtual=off`,
					);
					const count = await settled(page, 100);
					const shown = await cards(page);
					expect(shown).toHaveLength(300);
					for (const {key, badges} of shown) expect(badges.length === 0 || badges.join() === key).toBe(true);
					// Three annotators' owner is named far more often than the largest class alone would be (40 %).
					const badges = await session.driver.badges(page);
					const right = badges.filter(({ticket, name}) => name.startsWith(`Whose call: ${owners.get(ticket)}, `));
					expect(right.length / count).toBeGreaterThan(0.6);
					await page.close();
				});
			},
			{tickets},
		);
	},
);
