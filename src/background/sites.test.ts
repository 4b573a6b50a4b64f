import {beforeEach, describe, expect, test, vi} from 'vitest';
import {registerSites} from './sites.ts';

interface Script {
	id: string;
	js: string[];
	matches: string[];
	runAt: string;
}

const world = vi.hoisted(() => ({origins: [] as string[], scripts: new Map<string, Script>(), changes: 0}));
const declared = vi.hoisted(() => ['https://*.atlassian.net/*', 'https://linear.app/*']);
vi.mock('webextension-polyfill', () => ({
	default: {
		runtime: {
			getURL: (path: string) => `chrome-extension://us/${path}`,
			getManifest: () => ({host_permissions: declared, content_scripts: [{js: ['src/content/main.js']}]}),
		},
		permissions: {getAll: async () => ({origins: [...world.origins]})},
		scripting: {
			getRegisteredContentScripts: async ({ids}: {ids: string[]}) =>
				[...world.scripts.values()].filter(({id}) => ids.includes(id)),
			registerContentScripts: async (scripts: Script[]) => {
				for (const script of scripts) {
					if (world.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
					world.scripts.set(script.id, script);
					world.changes++;
				}
			},
			unregisterContentScripts: async ({ids}: {ids: string[]}) => {
				for (const id of ids) {
					if (!world.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
					world.changes++;
				}
			},
		},
	},
}));

const JIRA = 'https://jira.acme.example/*';
const TRACKER = 'https://tracker.acme.example/*';
const registered = () => [...world.scripts.values()].map(({js, matches, runAt}) => ({js, matches, runAt}));
const on = (...matches: string[]) => [{js: ['src/content/main.js'], matches, runAt: 'document_start'}];

/** As the browser has them: of the same name one at a time, in the order that they were asked for. */
function locks() {
	const last = new Map<string, Promise<unknown>>();
	return {
		request<T>(name: string, work: () => Promise<T>): Promise<T> {
			const done = (last.get(name) ?? Promise.resolve()).then(work);
			last.set(
				name,
				done.catch(() => {}),
			);
			return done;
		},
	};
}

beforeEach(() => {
	world.origins = [...declared];
	world.scripts.clear();
	world.changes = 0;
	vi.stubGlobal('navigator', {locks: locks()});
});

describe('sites that the reader granted', () => {
	test("the manifest's own sites need no registration", async () => {
		await registerSites();
		expect(registered()).toEqual([]);
	});

	test("those beyond the manifest's are registered with its files", async () => {
		world.origins.push(TRACKER, JIRA);
		await registerSites();
		expect(registered()).toEqual(on(JIRA, TRACKER));
	});

	test('are registered again after a restart that kept the permission and lost the registration', async () => {
		world.origins.push(JIRA);
		await registerSites();
		world.scripts.clear();
		await registerSites();
		expect(registered()).toEqual(on(JIRA));
	});

	test('one more or one less changes the registration', async () => {
		world.origins.push(JIRA);
		await registerSites();
		world.origins.push(TRACKER);
		await registerSites();
		expect(registered()).toEqual(on(JIRA, TRACKER));
		world.origins = [...declared, TRACKER];
		await registerSites();
		expect(registered()).toEqual(on(TRACKER));
	});

	test('where nothing changed nothing is touched, in whatever order the browser lists them', async () => {
		world.origins = [...declared, JIRA, TRACKER];
		await registerSites();
		const {changes} = world;
		world.origins = [TRACKER, JIRA, ...declared];
		await registerSites();
		expect(world.changes).toBe(changes);
	});

	test('when the last one is withdrawn nothing is left registered', async () => {
		world.origins.push(JIRA);
		await registerSites();
		world.origins = [...declared];
		await registerSites();
		expect(registered()).toEqual([]);
	});

	test('a start and a permission that come together do not collide', async () => {
		world.origins.push(JIRA);
		await Promise.all([registerSites(), registerSites()]);
		expect(registered()).toEqual(on(JIRA));
		world.origins.push(TRACKER);
		await Promise.all([registerSites(), registerSites(), registerSites()]);
		expect(registered()).toEqual(on(JIRA, TRACKER));
	});
});
