/*
 * The architecture: each room of src and all that it may import beside itself. Arrows fall, from the doors over the
 * hands and the mind to the words; rooms of one floor never import one another. Whoever widens a line decides.
 */
const ROOMS = {
	// words
	model: ['zod/mini'],
	// mind: no browser, no page, no clock
	decisions: ['model'],
	hints: ['model'],
	agreement: ['model'],
	// hands
	hosts: ['model', 'zod/mini'],
	storage: ['model', 'zod/mini', 'idb-keyval', 'webextension-polyfill'],
	messages: ['model', 'zod/mini', 'webextension-polyfill'],
	ui: ['model', 'preact', 'webextension-polyfill'],
	// doors
	content: ['model', 'decisions', 'hints', 'hosts', 'storage', 'messages', 'ui', 'preact', 'webextension-polyfill'],
	background: [
		'model',
		'decisions',
		'hints',
		'agreement',
		'hosts',
		'storage',
		'messages',
		'ui',
		'webextension-polyfill',
	],
	options: [
		'model',
		'decisions',
		'hints',
		'agreement',
		'storage',
		'messages',
		'ui',
		'zod/mini',
		'preact',
		'webextension-polyfill',
	],
	popup: ['model', 'decisions', 'hints', 'hosts', 'storage', 'messages', 'ui', 'preact', 'webextension-polyfill'],
	welcome: ['model', 'decisions', 'storage', 'messages', 'ui', 'preact', 'webextension-polyfill'],
};

const forbid = (name, comment, from, to) => ({name, severity: 'error', comment, from, to});
const placeOf = (name) => (name in ROOMS ? `^src/${name}/` : `^node_modules/${name}/`);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		...Object.entries(ROOMS).map(([room, permitted]) =>
			forbid(
				`src/${room} imports only ${permitted.join(', ')}`,
				'See the table of rooms at the top of .dependency-cruiser.cjs.',
				{path: placeOf(room)},
				{pathNot: [room, ...permitted].map(placeOf)},
			),
		),
		forbid(
			'every file of src is in a room of the table',
			'Put it into the room that its work belongs to.',
			{path: '^src/', pathNot: Object.keys(ROOMS).map(placeOf)},
			{},
		),
		forbid(
			"only the background reaches the extension's own database",
			'IndexedDB belongs to the origin of the page: in a content script idb-keyval would write into the database of the tracker.',
			{path: '^src/', pathNot: '^src/(?:background|storage)/'},
			{path: '^node_modules/idb-keyval/', reachable: true},
		),
		forbid('imports go round in no circle', 'Let one file give what the others take.', {}, {circular: true}),
		forbid(
			'no file stands alone',
			'Nothing imports it and it imports nothing: use it or remove it.',
			{orphan: true},
			{},
		),
	],
	options: {
		exclude: {path: '\\.test\\.tsx?$|\\.d\\.ts$'},
		doNotFollow: {path: '^node_modules/'},
		tsConfig: {fileName: 'tsconfig.json'},
		// Imports of types are imports: a room that knows the other's types knows the other.
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'default']},
	},
};
