import {type Answer, type Asked, json, page, redirect, STYLE_ATTRIBUTES, text} from './answer.ts';
import type {Faults} from './faults.ts';
import {frame, plainPage} from './frame.ts';
import type {JiraIssue} from './jira-fields.ts';
import {answerRest, refusal} from './jira-rest.ts';
import type {LabPages} from './lab-pages.ts';
import type {World} from './pages/world.ts';

const SESSION = 'tenant.session.token';
const COOKIE = `${SESSION}=lab; Path=/; Secure; HttpOnly; SameSite=Lax`;
const NO_COOKIE = `${SESSION}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`;

/** One stand-in tracker: pages, their parts, and for Jira the REST API. Null means: never answer. */
export function createSite(world: World, issues: readonly JiraIssue[], pages: LabPages, faults: Faults) {
	// Tickets never change while the lab runs, so an address always renders the same.
	const rendered = new Map<string, Answer>();

	return (asked: Asked): Answer | null => {
		const path = asked.url.pathname;
		if (path.startsWith('/lab/')) return pages.asset(path.slice('/lab/'.length)) ?? text('Not found', 404);
		if (world.site === 'jira' && path.startsWith('/rest/')) return rest(asked);
		if (asked.method !== 'GET' && asked.method !== 'HEAD') return text('Method not allowed', 405);
		if (path === '/') return redirect(home(world));
		if (path === '/logout') return page(logInPage(), 200, {'set-cookie': NO_COOKIE});
		const answer = rendered.get(asked.url.href) ?? render(asked.url);
		return {...answer, headers: {...answer.headers, 'set-cookie': faults.signedOut ? NO_COOKIE : COOKIE}};
	};

	function rest(asked: Asked): Answer | null {
		const fault = faults.api;
		if (fault?.kind === 'never') return null;
		if (fault?.kind === 'html' || !isSignedIn(asked)) return page(logInPage());
		if (fault?.kind === 'status') {
			const wait = fault.retryAfter === undefined ? {} : {'retry-after': String(fault.retryAfter)};
			return refusal(fault.status, 'This is a fault of the lab.', wait as Answer['headers']);
		}
		const answer = answerRest(asked, issues) ?? refusal(404, 'No such address.');
		if (fault?.kind !== 'broken') return answer;
		return {...answer, body: answer.body.slice(0, Math.ceil(answer.body.length / 2))};
	}

	function render(url: URL): Answer {
		const view = pages.render(world, url.pathname + url.search);
		const headers = world.site === 'linear' ? STYLE_ATTRIBUTES : {};
		const answer = page(frame(view, world), view.found ? 200 : 404, headers);
		if (rendered.size < 40) rendered.set(url.href, answer);
		return answer;
	}
}

/** An address that has nothing to do with any tracker. */
export function unrelatedSite(asked: Asked): Answer {
	if (asked.url.pathname.startsWith('/rest/')) return json({}, 404);
	return page(plainPage('Somewhere else', '<h1>Somewhere else</h1><p>Nothing here is a ticket.</p>'));
}

function home(world: World): string {
	return world.site === 'jira'
		? `/jira/software/c/projects/${world.project.key}/boards/1`
		: `/${world.workspace}/team/${world.project.key}/all`;
}

function isSignedIn(asked: Asked): boolean {
	const cookies = (asked.headers['cookie'] ?? '').split(';').map((cookie) => cookie.trim());
	return cookies.includes(`${SESSION}=lab`);
}

function logInPage(): string {
	return plainPage('Log in', '<h1>Log in to continue</h1><p><a href="/">Log in</a></p>');
}
