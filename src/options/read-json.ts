import {type JsonFault, jsonFault} from './json-fault.ts';

/**
 * What a file of the reader's holds. `deep` and `forbidden` are JSON that nothing of ours ever wrote; `path` leads to
 * a field whose name could change how a program works.
 */
export type ReadJson =
	| {kind: 'value'; value: unknown}
	| ({kind: 'not-json'} & JsonFault)
	| {kind: 'forbidden'; path: readonly (string | number)[]}
	| {kind: 'deep'};

export function readJson(text: string): ReadJson {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return {kind: 'not-json', ...(jsonFault(text) ?? {line: 1, column: 1})};
	}
	return check(value);
}

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
const DEEPEST = 32;

/** By hand and not by a function that calls itself: the file says how deep it is. */
function check(root: unknown): ReadJson {
	const open: {value: unknown; path: readonly (string | number)[]}[] = [{value: root, path: []}];
	for (let one = open.pop(); one; one = open.pop()) {
		const {value, path} = one;
		if (typeof value !== 'object' || value === null) continue;
		if (path.length >= DEEPEST) return {kind: 'deep'};
		if (Array.isArray(value)) {
			for (const [place, item] of value.entries()) {
				if (typeof item === 'object') open.push({value: item, path: [...path, place]});
			}
			continue;
		}
		for (const field of Object.keys(value)) {
			if (FORBIDDEN.includes(field)) return {kind: 'forbidden', path: [...path, field]};
			const item = (value as Record<string, unknown>)[field];
			if (typeof item === 'object') open.push({value: item, path: [...path, field]});
		}
	}
	return {kind: 'value', value: root};
}
