import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {ask, BOARD, JIRA, LINEAR, LIST, SIGNED_IN} from './ask.ts';
import {generateTickets} from './generate.ts';
import {type Lab, startLab} from './server.ts';
import {labTickets} from './tickets/index.ts';

let lab: Lab;
beforeAll(async () => {
	lab = await startLab({tickets: labTickets, otherHosts: ['elsewhere.test']});
}, 60_000);
afterAll(() => lab.close());

describe('pages, as the server sends them', () => {
	test.each([
		['the board', JIRA, BOARD, 'id="card-PAY-1"'],
		['a ticket', JIRA, '/browse/PAY-79', 'data-testid="issue.views.issue-base.foundation.summary.heading"'],
		["Linear's list", LINEAR, LIST, 'data-list-row="true"'],
		["Linear's active issues", LINEAR, '/acme/team/PAY/active', 'data-list-row="true"'],
		["Linear's backlog", LINEAR, '/acme/team/PAY/backlog', 'data-list-row="true"'],
		['an issue', LINEAR, '/acme/issue/PAY-79/whatever', 'data-view-id="issue-view"'],
		['another host', 'elsewhere.test', '/', 'Nothing here is a ticket.'],
	])('%s', async (_, host, path, mark) => {
		const reply = await ask(lab.port, host, path);
		expect(reply.status).toBe(200);
		expect(reply.headers['content-type']).toMatch('text/html');
		expect(reply.body).toContain(mark);
	});

	test.each([
		[JIRA, '/browse/PAY-9999'],
		[JIRA, '/no/such/page'],
		[LINEAR, '/acme/issue/PAY-9999/gone'],
		['stranger.test', '/'],
	])('%s%s is not found', async (host, path) => {
		expect((await ask(lab.port, host, path)).status).toBe(404);
	});

	test('of many tickets hold those in view, unless told otherwise', async () => {
		const rows = (html: string) => html.match(/data-list-row="true"/g)?.length;
		expect(rows((await ask(lab.port, LINEAR, LIST)).body)).toBeLessThan(40);
		expect(rows((await ask(lab.port, LINEAR, `${LIST}?virtual=off`)).body)).toBe(labTickets.length);
		const cards = (html: string) => html.match(/ id="card-PAY-/g)?.length;
		expect(cards((await ask(lab.port, JIRA, BOARD)).body)).toBeLessThan(labTickets.length);
		expect(cards((await ask(lab.port, JIRA, `${BOARD}?virtual=off`)).body)).toBe(labTickets.length);
	});

	test("of Linear's list show what each view is for", async () => {
		const heads = async (view: string) => {
			const {body} = await ask(lab.port, LINEAR, `/acme/team/PAY/${view}?virtual=off`);
			return [...body.matchAll(/data-list-group-divider="true".*?<svg aria-label="([^"]+)"/g)].map(([, name]) => name);
		};
		expect(await heads('all')).toEqual(['In Progress', 'In Review', 'To Do', 'Done']);
		expect(await heads('active')).toEqual(['In Progress', 'In Review', 'To Do']);
		expect(await heads('backlog')).toEqual(['To Do']);
	});

	test('show labels by a dot whose colour the policy lets through, or none', async () => {
		const shown = await ask(lab.port, LINEAR, LIST);
		expect(shown.body).toMatch(/<span aria-hidden="true" class="[^"]+" style="background:#[0-9a-f]{6}"><\/span>Bug/);
		expect(shown.headers['content-security-policy']).toContain("style-src-attr 'unsafe-inline'");
		expect((await ask(lab.port, LINEAR, `${LIST}?labels=off`)).body).not.toContain('style="background');
	});

	test('say their theme as the trackers do', async () => {
		expect((await ask(lab.port, JIRA, `${BOARD}?theme=dark`)).body).toContain('data-color-mode="dark"');
		expect((await ask(lab.port, LINEAR, `${LIST}?theme=dark`)).body).toContain('<html lang="en" class="dark">');
		expect((await ask(lab.port, LINEAR, LIST)).body).toContain('<html lang="en">');
	});

	test('run no script of the markup, and on Jira take no style of it either', async () => {
		for (const [host, path] of [
			[JIRA, BOARD],
			[LINEAR, LIST],
		] as const) {
			const policy = String((await ask(lab.port, host, path)).headers['content-security-policy']);
			expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
		}
		expect((await ask(lab.port, JIRA, BOARD)).headers['content-security-policy']).not.toContain('unsafe-inline');
		expect((await ask(lab.port, JIRA, `${BOARD}?virtual=off`)).body).not.toContain(' style="');
	});

	test('of any size are made', async () => {
		const large = await startLab({tickets: generateTickets(1000), jiraSite: 'big.atlassian.net'});
		const reply = await ask(large.port, 'big.atlassian.net', '/jira/software/c/projects/LOAD/boards/1');
		await large.close();
		expect(reply.body).toContain('id="card-LOAD-1"');
	});
});

test('closing ends what was never answered', async () => {
	const other = await startLab({tickets: labTickets});
	other.faults.api = {kind: 'never'};
	const reply = ask(other.port, JIRA, '/rest/api/3/field', {headers: SIGNED_IN}).catch(() => 'cut off');
	await new Promise((done) => setTimeout(done, 100));
	await other.close();
	expect(await reply).toBe('cut off');
});
