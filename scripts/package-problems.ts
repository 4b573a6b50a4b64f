import {gzipSync} from 'node:zlib';
import {trained} from '../src/decisions/text-model/trained.ts';

/** The files of one built extension by their paths in it. */
export type Build = ReadonlyMap<string, string>;

/** Gzipped, in bytes, without the model's table. It is parsed anew in every page of a tracker. */
const MOST_IN_PAGE = 77_000;

/** The model's table as it is, in bytes: one string, which costs a page nothing until the first ticket is judged. */
const MOST_IN_TABLE = 150_000;

const GALLERY_FILE = /(?:^|\/)gallery\b/;
/** The gallery says in its page when everything hangs. */
const GALLERY_CODE = /\bdata-hung\b|\bdataset(?:\.|\[["'`])hung\b/;

const CODE_FROM_TEXT = /\beval\s*\(|\bnew\s+Function\b|(?<![\w$.])Function\s*\(/;
const CODE_FROM_AFAR =
	/(?:\bimport\s*\(?|\bfrom|\bimportScripts\s*\()\s*["'`](?:https?:)?\/\/|["'`](?:https?:)?\/\/[^"'`\s]+\.m?js["'`]/;
const SCRIPT_FROM_AFAR = /<script[^>]+src\s*=\s*["']?(?:https?:)?\/\//i;

/** What a store or a reader would object to, a sentence each; an empty list is a good package. */
export const checks: Record<string, (build: Build) => string[]> = {
	'no page can look for the extension': (build) =>
		manifestOf(build).web_accessible_resources === undefined ? [] : ['manifest.json has web_accessible_resources.'],

	'one small file goes into a page': (build) => {
		const scripts = (manifestOf(build).content_scripts ?? []).flatMap(({js = []}) => js);
		const [script, ...more] = scripts;
		if (script === undefined || more.length > 0) return [`${scripts.length} content scripts; one was expected.`];
		const source = build.get(script) ?? '';
		const size = gzipSync(source.replace(trained, '')).length;
		return [
			...(size > MOST_IN_PAGE
				? [`${script} is ${size} bytes gzipped, without the table; at most ${MOST_IN_PAGE} were expected.`]
				: []),
			...(/\bimport\s*[("'`{*]/.test(source) ? [`${script} imports other files.`] : []),
		];
	},

	'the model lies in the page once, and is small': (build) => {
		const [script = ''] = (manifestOf(build).content_scripts ?? []).flatMap(({js = []}) => js);
		const times = (build.get(script) ?? '').split(trained).length - 1;
		const size = Buffer.byteLength(trained);
		return [
			...(times === 1 ? [] : [`${script} has the model's table ${times} times; once was expected.`]),
			...(size > MOST_IN_TABLE ? [`The model's table is ${size} bytes; at most ${MOST_IN_TABLE} were expected.`] : []),
		];
	},

	'nothing that is for developers is in it': (build) => [
		...[...build].flatMap(([path, text]) =>
			GALLERY_FILE.test(path) || GALLERY_CODE.test(text) ? [`${path} is of the gallery.`] : [],
		),
		...[...build.keys()].flatMap((path) =>
			/\.html$/.test(path) && !/^src\/(?:options|popup|welcome)\/index\.html$/.test(path) ? [`${path} is a page.`] : [],
		),
		...[...build].flatMap(([path, text]) =>
			/^_locales\//.test(path) && /"message":\s*"\[/.test(text) ? [`${path} is a lengthened one.`] : [],
		),
	],

	'no code is made from text or fetched': (build) =>
		[...build].flatMap(([path, text]) => {
			if (/\.html$/.test(path)) return SCRIPT_FROM_AFAR.test(text) ? [`${path} has a script from elsewhere.`] : [];
			if (!/\.js$/.test(path)) return [];
			return [CODE_FROM_TEXT, CODE_FROM_AFAR].flatMap((pattern) => {
				const match = pattern.exec(text);
				return match ? [`${path}: ${text.slice(Math.max(0, match.index - 30), match.index + 60)}`] : [];
			});
		}),
};

interface Manifest {
	web_accessible_resources?: unknown;
	content_scripts?: {js?: string[]}[];
}

function manifestOf(build: Build): Manifest {
	return JSON.parse(build.get('manifest.json') ?? '{}') as Manifest;
}
